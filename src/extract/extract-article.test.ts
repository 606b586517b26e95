import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { bareArticle } from '../core/article.ts'
import type { EventfulArticle } from '../core/extraction.ts'
import type { Span } from '../core/span.ts'
import { extractArticle } from './extract-article.ts'

const extract = (text: string): EventfulArticle => extractArticle(bareArticle('test', text))

/** Pieces of news and of trouble, to be strung together. */
const piece = fc.constantFrom(
  'Foreign Minister Anna Berg',
  'Prime Minister Modi’s visit to Japan',
  'India-Japan relations',
  'met with officials, including',
  'the Pahalgam attack',
  'was elected',
  'will visit Kenya, Chad and Peru',
  'he said',
  'denied having met',
  'on Monday',
  'in 2014, a ‘Pact’ in 2016',
  'May 22, 2025',
  'the following day',
  'as',
  'after',
  'including',
  '“',
  '”',
  '"',
  '’s',
  '’',
  '(',
  ')',
  ',',
  '.',
  '—',
  '\n\n',
  '\r\n',
  '\0',
  '日本',
  '😀',
)
const news = fc.array(piece, { maxLength: 30 }).map((pieces) => pieces.join(' '))
const anything = fc.oneof(news, fc.string({ unit: 'binary', maxLength: 200 }), fc.string({ maxLength: 200 }))

const liesInside = (text: string, { start, end }: Span): boolean =>
  start >= 0 && start < end && end <= text.length

describe('extractArticle', () => {
  test('takes any text without an exception, and every span lies inside it', () => {
    fc.assert(
      fc.property(anything, (text) => {
        const doc = extract(text)
        const spans = [
          ...doc.blocks,
          ...doc.sentences,
          ...doc.tokens,
          ...doc.recognizedTimes,
          ...doc.mentions,
          ...doc.roleMentions,
          ...doc.eventMentions.flatMap(({ evidence }) => evidence),
        ]
        for (const span of spans) expect(liesInside(text, span)).toBe(true)
      }),
    )
  })

  test('gives times and names in text order, none overlapping', () => {
    fc.assert(
      fc.property(news, (text) => {
        const doc = extract(text)
        for (const list of [doc.recognizedTimes, doc.mentions])
          list.forEach((span, index) => {
            expect(span.start).toBeGreaterThanOrEqual(list[index - 1]?.end ?? 0)
          })
      }),
    )
  })

  test('gives every event evidence, a title and references that resolve', () => {
    fc.assert(
      fc.property(news, (text) => {
        const doc = extract(text)
        for (const event of doc.eventMentions) {
          expect(event.evidence.length).toBeGreaterThan(0)
          expect(event.title.length).toBeGreaterThan(0)
          for (const index of event.times) expect(doc.recognizedTimes[index]).toBeDefined()
          for (const link of [event.partOf, event.sameAs, event.order?.event ?? null])
            if (link !== null) expect(doc.eventMentions[link]).toBeDefined()
        }
      }),
    )
  })

  test('gives the same for the same text', () => {
    fc.assert(
      fc.property(news, (text) => {
        expect(extract(text)).toEqual(extract(text))
      }),
    )
  })
})
