import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { bareArticle } from '../../../core/article.ts'
import { segmentArticle } from '../../text/segment-article.ts'
import { readByRules } from '../settle-kinds.ts'
import { bestLabels } from './decode.ts'
import { findIslands } from './islands.ts'
import { LABEL_COUNT, LABELS, mayFollow, OUTSIDE } from './labels.ts'
import { modelOf, sumWeights } from './model.ts'
import { packWeights, unpackWeights } from './packed-weights.ts'
import { tagNames } from './tag-names.ts'
import { readDocument } from './tagged-document.ts'
import { trainedModel } from './trained-model.ts'
import { numberBefore } from './word-facts.ts'

const articleOf = (text: string) => ({ ...segmentArticle(bareArticle('a', text)), recognizedTimes: [] })

const islandsIn = (text: string): string[] => {
  const article = articleOf(text)
  return findIslands(readDocument(article, readByRules(article))).map(({ first, end }) =>
    text.slice(article.tokens[first]!.start, article.tokens[end - 1]!.end),
  )
}

describe('where names may stand', () => {
  test.each([
    ['The trader of Bergen left.', ['Bergen']],
    ['He joined the Bank of the West on Friday.', ['Bank of the West on Friday']],
    ['In the end nobody came.', []],
    ['fans saw Jan "Jimmy" Kwarteng there', ['Jan "Jimmy" Kwarteng']],
    ['a win for Schalke 04 at home', ['Schalke 04']],
  ])('%s', (text, islands) => {
    expect(islandsIn(text)).toEqual(islands)
  })

  test('a number in front of a name is known by its hyphen', () => {
    expect(['7-Roar', '12-de', '7', 'Roar-7'].map(numberBefore)).toEqual([2, 0, 0, 0])
  })
})

describe('the best labels', () => {
  const scores = fc.array(fc.integer({ min: -500, max: 500 }), {
    minLength: LABEL_COUNT,
    maxLength: LABEL_COUNT * 6,
  })

  test('never begin a name with a further word of it', () => {
    fc.assert(
      fc.property(scores, (values) => {
        const length = Math.floor(values.length / LABEL_COUNT)
        const labels = bestLabels(Int32Array.from(values), length, new Int16Array(LABEL_COUNT ** 2))
        expect([...labels].every((label, at) => mayFollow(at > 0 ? labels[at - 1]! : OUTSIDE, label))).toBe(
          true,
        )
      }),
    )
  })

  test('follow the scores where the order allows it', () => {
    const wanted = ['B-PER', 'I-PER', 'O', 'B-ORG'] as const
    const values = new Int32Array(wanted.length * LABEL_COUNT)
    wanted.forEach((label, at) => {
      values[at * LABEL_COUNT + LABELS.indexOf(label)] = 100
    })
    const labels = bestLabels(values, wanted.length, new Int16Array(LABEL_COUNT ** 2))
    expect([...labels].map((label) => LABELS[label])).toEqual(wanted)
  })
})

describe('packed weights', () => {
  const rows = fc.uniqueArray(
    fc.tuple(
      fc.integer(),
      fc.array(fc.integer({ min: -127, max: 127 }), { minLength: LABEL_COUNT, maxLength: LABEL_COUNT }),
    ),
    { selector: ([hash]) => hash, maxLength: 60 },
  )
  const pairs = fc.array(fc.integer({ min: -9000, max: 9000 }), {
    minLength: LABEL_COUNT ** 2,
    maxLength: LABEL_COUNT ** 2,
  })

  test('come out as they went in, line breaks or not', () => {
    fc.assert(
      fc.property(rows, pairs, (entries, transitions) => {
        const sorted = entries.sort((a, b) => (a[0] >>> 0) - (b[0] >>> 0))
        const small = {
          hashes: Int32Array.from(sorted, ([hash]) => hash),
          rows: Int8Array.from(sorted.flatMap(([, weights]) => weights)),
          transitions: Int16Array.from(transitions),
        }
        const text = `\n${packWeights(small).replace(/.{7}/gu, '$&\n')}\n`
        expect(unpackWeights(text)).toEqual(modelOf(small.hashes, small.rows, small.transitions))
      }),
    )
  })

  test('a feature adds its own weights, an unknown one nothing', () => {
    const weights = [1, -2, 3, -4, 5, -6, 7]
    const model = modelOf(Int32Array.of(42), Int8Array.from(weights), new Int16Array(LABEL_COUNT ** 2))
    const scores = new Int32Array(2 * LABEL_COUNT)
    sumWeights(model, Int32Array.of(43), 1, scores, 0)
    sumWeights(model, Int32Array.of(42, 43, 42, 42), 3, scores, LABEL_COUNT)
    expect([...scores]).toEqual([0, 0, 0, 0, 0, 0, 0, ...weights.map((weight) => 2 * weight)])
  })
})

test('names lie in text order, none overlapping, whatever the text', () => {
  const words = fc.constantFrom(
    'Bergen',
    'of',
    'SMITH',
    '"',
    'Bank',
    '7-Roar',
    '3',
    '.',
    ',',
    'the',
    'U.S.',
    "'s",
    '\n\n',
  )
  fc.assert(
    fc.property(fc.array(words, { maxLength: 40 }), (list) => {
      const article = articleOf(list.join(' '))
      const names = tagNames(article, readByRules(article), trainedModel())
      names.forEach((name, index) => {
        expect(name.endToken).toBeGreaterThan(name.firstToken)
        expect(name.firstToken).toBeGreaterThanOrEqual(names[index - 1]?.endToken ?? 0)
      })
    }),
    { numRuns: 60 },
  )
})
