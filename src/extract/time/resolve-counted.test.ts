import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { dayNumber, daysInMonth, weekdayOf } from '../../core/civil-date.ts'
import type { TimeReading } from '../../core/time-expression.ts'
import { anchorDays } from './anchor-days.ts'
import { resolveCounted } from './resolve-counted.ts'
import { timesOf } from './testing-times.ts'

describe('counts inside a period', () => {
  test.each([
    ['They landed on the last day of 1810.', '1810-12-31', '1810-12-31'],
    ['The fair opens on the first day of June 2024.', '2024-06-01', '2024-06-01'],
    ['It is held on the third Thursday of November 2024.', '2024-11-21', '2024-11-21'],
    ['It was held on the last Sunday in March 2019.', '2019-03-31', '2019-03-31'],
    ['It rained in the second week of June 2024.', '2024-06-10/2024-06-16', '2024-W24'],
    ['It rained in the last week of June 2024.', '2024-06-24/2024-06-30', '2024-W26'],
    ['It rained on the last weekend of May 2024.', '2024-05-25/2024-05-26', '2024-W21-WE'],
  ])('%s', (text, edtf, value) => {
    expect(timesOf(text, '2024-05-15').map((time) => [time.edtf, time.value])).toEqual([[edtf, value]])
  })

  test('a period without a year is first completed', () => {
    expect(timesOf('It rained on the first day of March.', '2024-05-15')[0]?.edtf).toBe('2024-03-01')
  })

  test('what the period does not hold has no date', () => {
    expect(timesOf('They met on the fifth Friday of February 2023.', '2024-05-15')[0]?.edtf).toBe(null)
  })
})

type Counted = Extract<TimeReading, { kind: 'counted' }>

const months = fc
  .record({ year: fc.integer({ min: -500, max: 2500 }), month: fc.integer({ min: 1, max: 12 }) })
  .map(({ year, month }) => ({
    first: dayNumber({ year, month, day: 1 }),
    last: dayNumber({ year, month, day: daysInMonth(year, month) }),
  }))
const indexes = fc.constantFrom(-1, 1, 2, 3, 4, 5)
const OUTER: TimeReading = { kind: 'reference', value: 'PAST_REF' }
const counted = (unit: Counted['unit'], index: number, weekday: number | null): Counted => ({
  kind: 'counted',
  unit,
  index,
  weekday,
  outer: OUTER,
})

test('a day lies inside its period and is the weekday that the words name', () => {
  const weekdays = fc.option(fc.integer({ min: 1, max: 7 }))
  fc.assert(
    fc.property(months, indexes, weekdays, (month, index, weekday) => {
      const days = anchorDays(resolveCounted(counted('day', index, weekday), month)?.edtf ?? null)
      if (days?.first == null) return
      expect(days.first).toBeGreaterThanOrEqual(month.first)
      expect(days.first).toBeLessThanOrEqual(month.last)
      if (weekday !== null) expect(weekdayOf(days.first)).toBe(weekday)
    }),
  )
})

test('a weekend begins inside its period', () => {
  fc.assert(
    fc.property(months, indexes, (month, index) => {
      const days = anchorDays(resolveCounted(counted('weekend', index, null), month)?.edtf ?? null)
      if (days?.first == null) return
      expect(days.first).toBeGreaterThanOrEqual(month.first)
      expect(days.first).toBeLessThanOrEqual(month.last)
    }),
  )
})

test('the calendar week that stands for the n-th seven days holds most of them', () => {
  fc.assert(
    fc.property(months, fc.constantFrom(-1, 1, 2, 3, 4), (month, index) => {
      const days = anchorDays(resolveCounted(counted('week', index, null), month)?.edtf ?? null)
      const first = index < 0 ? month.last - 6 : month.first + 7 * (index - 1)
      const shared = Math.min(days!.last!, first + 6) - Math.max(days!.first!, first) + 1
      expect(shared).toBeGreaterThanOrEqual(4)
    }),
  )
})

test('an open period holds nothing that can be counted', () => {
  expect(resolveCounted(counted('day', 1, null), { first: null, last: 20_000 })).toBe(null)
  expect(resolveCounted(counted('day', -1, null), { first: 20_000, last: null })).toBe(null)
})
