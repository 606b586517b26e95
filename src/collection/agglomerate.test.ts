import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { agglomerate, type Edge } from './agglomerate.ts'

/** Weights of the pairs of five things; what is not listed is unlikely. */
const weights: Readonly<Record<string, number | null>> = { '0-1': 3, '1-2': 2, '2-3': 2.5, '0-3': null }
const weigh = (a: number, b: number): number | null => {
  const weight = weights[`${Math.min(a, b)}-${Math.max(a, b)}`]
  return weight === undefined ? -0.5 : weight
}
const edges: Edge[] = [
  { a: 0, b: 1, weight: 3 },
  { a: 1, b: 2, weight: 2 },
  { a: 2, b: 3, weight: 2.5 },
]
const rule = { weigh, leastPair: 0, leastMean: 0 }

describe('agglomerate', () => {
  test('joins the surest pairs, and no groups of which two members exclude each other', () => {
    expect(agglomerate(5, edges, rule)).toEqual([[0, 1], [2, 3], [4]])
  })

  test('does not join groups that are unlikely on average', () => {
    const doubtful = {
      weigh: (a: number, b: number) => (a + b === 1 || a + b === 3 ? 1 : -3),
      leastPair: 0,
      leastMean: 0,
    }
    expect(
      agglomerate(
        3,
        [
          { a: 0, b: 1, weight: 1 },
          { a: 1, b: 2, weight: 0.5 },
        ],
        doubtful,
      ),
    ).toEqual([[0, 1], [2]])
  })

  test('leaves pairs below the threshold apart', () => {
    expect(agglomerate(2, [{ a: 0, b: 1, weight: 1 }], { ...rule, leastPair: 1.5 })).toEqual([[0], [1]])
  })

  test('gives the same groups for any order of the edges', () => {
    fc.assert(
      fc.property(fc.shuffledSubarray(edges, { minLength: edges.length }), (shuffled) => {
        expect(agglomerate(5, shuffled, rule)).toEqual(agglomerate(5, edges, rule))
      }),
    )
  })
})
