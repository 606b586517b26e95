import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import type { Article } from '../../core/article.ts'
import { segmentArticle } from './segment-article.ts'

const articleOf = (text: string, headline: string | null = null): Article => ({
  id: 'a',
  text,
  headline,
  datePublished: null,
  url: null,
  publisher: null,
  inLanguage: null,
})

const segment = (text: string, headline: string | null = null) => segmentArticle(articleOf(text, headline))

const sentencesOf = (text: string) => {
  const doc = segment(text)
  return doc.sentences.map(({ start, end }) => text.slice(start, end))
}

const kindsOf = (text: string, headline: string | null = null) =>
  segment(text, headline).blocks.map(({ kind }) => kind)

describe('blocks', () => {
  test('a first line without a full stop is the headline', () => {
    expect(kindsOf('Ministers meet in Paris\n\nThe two met on Monday.')).toEqual(['headline', 'paragraph'])
  })

  test('a first line that is a sentence is no headline', () => {
    expect(kindsOf('The two met on Monday.\nThey spoke.')).toEqual(['paragraph', 'paragraph'])
  })

  test('the line that repeats the given headline is the headline', () => {
    expect(kindsOf('Will they meet?\nThey met.', 'Will they meet?')).toEqual(['headline', 'paragraph'])
  })

  test('a short line without a full stop between paragraphs is a subheading', () => {
    expect(kindsOf('Head line\nThey met.\nWhat comes next\nThey will go.')).toEqual([
      'headline',
      'paragraph',
      'subheading',
      'paragraph',
    ])
  })

  test.each(['New Delhi', 'TOKYO, May 5 (Reuters) —', 'Friday, July 21, 2017', 'Published on: 5 May 2025'])(
    'the line %s is a dateline',
    (line) => {
      expect(kindsOf(`A headline for this\n\n${line}\n\nThey met.`)[1]).toBe('dateline')
    },
  )

  test.each(['May 5 attack kills ten', 'Tokyo, Seoul agree on talks'])(
    'the headline %s is no dateline',
    (line) => {
      expect(kindsOf(`${line}\n\nThey met.`)[0]).toBe('headline')
    },
  )

  test('a dateline at the start of a paragraph makes no block of its own', () => {
    expect(kindsOf('Head line\nTOKYO, May 5 (Reuters) - The two met.')).toEqual(['headline', 'paragraph'])
  })

  test.each([
    'By Jane Doe',
    'Based On ANI Report',
    'Reporting by Jane Doe; editing by John Roe',
    '(With inputs from PTI)',
  ])('the line %s is a byline', (line) => {
    expect(kindsOf(`They met.\n${line}`)[1]).toBe('byline')
  })

  test.each(['Photo: Jane Doe / AP', 'The two shake hands. (File photo)', 'Image: United States Navy.'])(
    'the line %s is a caption',
    (line) => {
      expect(kindsOf(`They met.\n${line}\nThey left.`)[1]).toBe('caption')
    },
  )

  test.each([
    'Recent Random Post:',
    'Comments are closed.',
    "What's the story",
    'What’s the story',
    'Read more',
    'Subscribe to our newsletter',
    'Share this',
    'Advertisement',
    'https://example.org/a',
    '* * *',
    'ALSO READ | Ministers meet in Paris',
    '3 min read',
    '© 2025 Example. All rights reserved.',
  ])('the line %s is furniture and gives no sentence', (line) => {
    const doc = segment(`They met.\n${line}\nThey left.`)
    expect(doc.blocks[1]!.kind).toBe('furniture')
    expect(doc.sentences).toHaveLength(2)
  })

  test.each([
    'Share prices fell on Monday.',
    'Comments by the minister are closed to debate, she said.',
    'Subscribe or not, the minister said, the paper will appear.',
    'More people died.',
    'Home prices rose.',
  ])('the sentence %s is no furniture', (line) => {
    expect(kindsOf(`They met.\n${line}`)[1]).toBe('paragraph')
  })

  test('hard-wrapped lines make one paragraph', () => {
    const text =
      'The two ministers met in the capital on Monday and spoke about\ntrade, security and the coming summit of the heads of government\nin the autumn.\n\nThey left.'
    expect(kindsOf(text)).toEqual(['paragraph', 'paragraph'])
    expect(sentencesOf(text)).toHaveLength(2)
  })

  test('an indented line begins a paragraph of wrapped lines', () => {
    const text =
      '    ALDER, May 6 - The harbour board said on Tuesday that it would\ndeepen the northern basin before the winter and pay for it with a\nhigher toll.\n    Shipowners complained. A board member said they had been warned\na year ago.'
    expect(kindsOf(text)).toEqual(['paragraph', 'paragraph'])
    expect(sentencesOf(text)).toHaveLength(3)
  })
})

describe('sentences', () => {
  test.each<[string, number]>([
    ['Mr. Smith met Gen. Jones. They spoke.', 2],
    ['The U.S. Senate met on Sept. 5. It voted.', 2],
    ['He left the U.S. The trip was short.', 2],
    ['S. Jaishankar met J. K. Rowling at St. James.', 1],
    ['Prices rose 3.5 percent, to $1,200.50 a ton.', 1],
    ['Defense Minister Rajnath. Singh, who arrived, spoke.', 1],
    ['“We won.” The crowd cheered.', 2],
    ['“Why?” he asked.', 1],
    ['“We use forums, etc. ”, he said.', 1],
    ['He waited… Then he left.', 2],
    ['It is No. 5 of the list. No. That is wrong.', 3],
    ['Acme Inc. bought it. Acme Inc. The end.', 3],
    ['It was over.The end came.', 2],
    ['At 5 p.m. he left.', 1],
  ])('%s', (text, count) => {
    expect(sentencesOf(text)).toHaveLength(count)
  })

  test('a closing quote belongs to the sentence it closes', () => {
    expect(sentencesOf('“We won. It was hard.” They left.')).toEqual([
      '“We won.',
      'It was hard.”',
      'They left.',
    ])
  })
})

describe('tokens', () => {
  const tokensOf = (text: string) => segment(text).tokens.map((token) => token.text)

  test('inner hyphens, apostrophes and signs belong to the word', () => {
    const words = [
      'Indo-Pacific',
      'O’Brien',
      'G-4',
      '2+2',
      'JD(U)',
      '450km',
      '5G',
      'AT&T',
      'Su',
      'Tseng-chang',
    ]
    expect(tokensOf(words.join(' '))).toEqual(words)
  })

  test('a possessive is a token of its own', () => {
    expect(tokensOf("Japan's and India’s")).toEqual(['Japan', "'s", 'and', 'India', '’s'])
  })

  test('abbreviations keep their stop, the last word of a sentence does not', () => {
    expect(tokensOf('Mr. A. Bee saw the U.S. army.')).toEqual([
      'Mr.',
      'A.',
      'Bee',
      'saw',
      'the',
      'U.S.',
      'army',
      '.',
    ])
  })

  test('figures are numbers', () => {
    const kinds = segment('1,200 and 3.5 or 2025').tokens.map(({ kind }) => kind)
    expect(kinds).toEqual(['number', 'word', 'number', 'word', 'number'])
  })
})

describe('any text', () => {
  const pieces = fc.constantFrom(
    'Mr. ',
    'The ',
    'end. ',
    '“',
    '”',
    '\n',
    '\r\n',
    '\uFEFF',
    '\0',
    '𝒜',
    'é',
    "'s ",
    '(',
    '5 ',
    '. ',
    'U.S. ',
    '—',
    '😀',
  )
  const texts = fc.oneof(
    fc.string({ unit: 'binary', maxLength: 60 }),
    fc.array(pieces, { maxLength: 40 }).map((parts) => parts.join('')),
  )

  test('sentences stand in order inside their block, and tokens inside their sentence', () => {
    fc.assert(
      fc.property(texts, (text) => {
        const doc = segment(text)
        let last = 0
        for (const sentence of doc.sentences) {
          const block = doc.blocks[sentence.block]!
          expect(sentence.start).toBeGreaterThanOrEqual(last)
          expect(block.start <= sentence.start && sentence.end <= block.end).toBe(true)
          expect(doc.tokens[sentence.firstToken]!.start).toBe(sentence.start)
          expect(doc.tokens[sentence.endToken - 1]!.end).toBe(sentence.end)
          last = sentence.end
        }
        for (const token of doc.tokens) expect(text.slice(token.start, token.end)).toBe(token.text)
      }),
    )
  })

  test('every token falls into exactly one sentence', () => {
    fc.assert(
      fc.property(texts, (text) => {
        const doc = segment(text)
        const covered = doc.sentences.flatMap(({ firstToken, endToken }) => [firstToken, endToken])
        expect(covered.filter((_, index) => index % 2 === 0)).toEqual(
          [0, ...covered.filter((_, index) => index % 2 === 1)].slice(0, doc.sentences.length),
        )
        expect(covered.at(-1) ?? 0).toBe(doc.tokens.length)
      }),
    )
  })

  test('a million characters without a space are one paragraph of one token', () => {
    const doc = segment('x'.repeat(1_000_000))
    expect(doc.blocks).toHaveLength(1)
    expect(doc.tokens).toHaveLength(1)
  })

  test('an empty text has nothing', () => {
    expect(segment('\uFEFF \0\r\n')).toMatchObject({ blocks: [], sentences: [], tokens: [] })
  })
})
