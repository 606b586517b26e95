import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { bestAssignment, scoreCoreference } from './coreference-score.ts'

const letters = (labels: string): string[] => labels.split('')

describe('scoreCoreference', () => {
  // Luo 2005, §2.3, with figures worked out by hand: gold 1–5, 6–7, 8–12.
  const gold = letters('aaaaabbccccc')

  test('scores two joined clusters as the literature does', () => {
    const { muc, b3, ceafE } = scoreCoreference(gold, letters('aaaaabbbbbbb'))
    // MUC: 9 links of gold, all kept; 10 of ours, 9 right. B³ precision: (5·1 + 2·2/7 + 5·5/7) / 12.
    expect([muc.recall, muc.precision]).toEqual([1, 0.9])
    expect(b3.recall).toBe(1)
    expect(b3.precision).toBeCloseTo((5 + 4 / 7 + 25 / 7) / 12)
    // CEAF-e: first with first 1, third with second 2·5/12; of 3 gold and 2 of ours.
    expect(ceafE.recall).toBeCloseTo((1 + 10 / 12) / 3)
    expect(ceafE.precision).toBeCloseTo((1 + 10 / 12) / 2)
  })

  test('scores another pair of joined clusters lower, which MUC cannot tell apart', () => {
    const { muc, b3, ceafE } = scoreCoreference(gold, letters('aaaaabbaaaaa'))
    expect([muc.recall, muc.precision]).toEqual([1, 0.9])
    expect(b3.precision).toBeCloseTo((25 / 10 + 25 / 10 + 2) / 12)
    expect(ceafE.precision).toBeCloseTo((1 + 10 / 15) / 2)
  })

  test('counts each mention alone as no link at all', () => {
    const { muc, b3, ceafE, conll } = scoreCoreference(letters('aabb'), letters('abcd'))
    expect(muc.f1).toBe(0)
    expect([b3.recall, b3.precision]).toEqual([0.5, 1])
    // Each gold pair meets one single: 2·1/(2+1), twice; of 2 gold and 4 of ours.
    expect(ceafE.recall).toBeCloseTo(2 / 3)
    expect(ceafE.precision).toBeCloseTo(1 / 3)
    expect(conll).toBeCloseTo((0 + 2 / 3 + 4 / 9) / 3)
  })

  test('is the mean of three F1', () => {
    const { muc, b3, ceafE, conll } = scoreCoreference(gold, letters('aabbcccdddee'))
    expect(conll).toBeCloseTo((muc.f1 + b3.f1 + ceafE.f1) / 3)
  })

  const partitions = fc
    .integer({ min: 1, max: 12 })
    .chain((size) =>
      fc.tuple(
        fc.array(fc.constantFrom('a', 'b', 'c', 'd'), { minLength: size, maxLength: size }),
        fc.array(fc.constantFrom('a', 'b', 'c', 'd'), { minLength: size, maxLength: size }),
      ),
    )

  test('swaps recall and precision when gold and ours change places', () => {
    fc.assert(
      fc.property(partitions, ([one, other]) => {
        const there = scoreCoreference(one, other)
        const back = scoreCoreference(other, one)
        for (const metric of ['muc', 'b3', 'ceafE'] as const) {
          expect(there[metric].recall).toBeCloseTo(back[metric].precision)
          expect(there[metric].f1).toBeCloseTo(back[metric].f1)
        }
      }),
    )
  })

  test('gives full marks for the same partition under other names', () => {
    fc.assert(
      fc.property(partitions, ([labels]) => {
        const { b3, ceafE } = scoreCoreference(
          labels,
          labels.map((label) => `our ${label}`),
        )
        expect([b3.f1, ceafE.f1]).toEqual([expect.closeTo(1), expect.closeTo(1)])
      }),
    )
  })
})

/** All ways to give each row another column, or none. */
const tryAll = (values: readonly (readonly number[])[], row = 0, used: readonly number[] = []): number => {
  if (row === values.length) return 0
  const others = values[row]!.flatMap((value, column) =>
    used.includes(column) ? [] : [value + tryAll(values, row + 1, [...used, column])],
  )
  return Math.max(tryAll(values, row + 1, used), ...others)
}

test('the assignment is the best of all, and not the greedy one', () => {
  expect(
    bestAssignment([
      [0.9, 0.8],
      [0.8, 0],
    ]),
  ).toBeCloseTo(1.6)
  const matrices = fc
    .tuple(fc.integer({ min: 1, max: 5 }), fc.integer({ min: 1, max: 5 }))
    .chain(([rows, columns]) =>
      fc.array(fc.array(fc.integer({ min: 0, max: 9 }), { minLength: columns, maxLength: columns }), {
        minLength: rows,
        maxLength: rows,
      }),
    )
  fc.assert(
    fc.property(matrices, (values) => {
      expect(bestAssignment(values)).toBeCloseTo(tryAll(values))
    }),
  )
})
