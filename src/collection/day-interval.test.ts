import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import {
  anyDay,
  type DayInterval,
  daysOf,
  daysOverlap,
  intersectDays,
  intervalEdtf,
  lengthOf,
} from './day-interval.ts'

const end = fc.option(fc.integer({ min: -20_000, max: 40_000 }))
const interval: fc.Arbitrary<DayInterval> = fc
  .tuple(end, end)
  .map(([a, b]) => (a !== null && b !== null && a > b ? { first: b, last: a } : { first: a, last: b }))

describe('day intervals', () => {
  test('come back from their EDTF form', () => {
    fc.assert(
      fc.property(interval, (days) => {
        expect(daysOf(intervalEdtf(days) ?? '../..') ?? anyDay).toEqual(days)
      }),
    )
  })

  test('intersect the same way from both sides', () => {
    fc.assert(
      fc.property(interval, interval, (a, b) => {
        expect(intersectDays(a, b)).toEqual(intersectDays(b, a))
      }),
    )
  })

  test('are no longer after an intersection than before', () => {
    fc.assert(
      fc.property(interval, interval, (a, b) => {
        const both = intersectDays(a, b)
        if (both) expect(lengthOf(both)).toBeLessThanOrEqual(Math.min(lengthOf(a), lengthOf(b)))
        else expect(daysOverlap(a, b)).toBe(false)
      }),
    )
  })

  test.each([
    ['2025-05-22', '2025-05-22'],
    ['2025-05', '2025-05-01/2025-05-31'],
    ['2025-05-22/..', '2025-05-22/..'],
    ['../2025-05-26', '../2025-05-26'],
  ])('%s covers %s', (edtf, days) => {
    expect(intervalEdtf(daysOf(edtf)!)).toBe(days)
  })
})
