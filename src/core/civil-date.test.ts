import fc from 'fast-check'
import { expect, test } from 'vitest'
import {
  addMonthsToDay,
  civilDate,
  dayNumber,
  daysInMonth,
  isoWeek,
  startOfWeek,
  weekdayOf,
} from './civil-date.ts'
import { DAY_MS } from './units.ts'

const days = fc.integer({ min: -1_000_000, max: 1_000_000 })

test('a day number and its civil date belong to each other', () => {
  fc.assert(
    fc.property(days, (day) => {
      expect(dayNumber(civilDate(day))).toBe(day)
    }),
  )
})

test('civil dates agree with the UTC calendar of the language', () => {
  fc.assert(
    fc.property(days, (day) => {
      const oracle = new Date(day * DAY_MS)
      expect(civilDate(day)).toEqual({
        year: oracle.getUTCFullYear(),
        month: oracle.getUTCMonth() + 1,
        day: oracle.getUTCDate(),
      })
      expect(weekdayOf(day) % 7).toBe(oracle.getUTCDay())
    }),
  )
})

test('a week begins on the Monday on or before the day', () => {
  fc.assert(
    fc.property(days, (day) => {
      expect(weekdayOf(startOfWeek(day))).toBe(1)
      expect(day - startOfWeek(day)).toBeLessThan(7)
    }),
  )
})

test.each([
  ['2025-05-22', 2025, 21],
  ['2024-12-30', 2025, 1],
  ['2021-01-03', 2020, 53],
] as const)('%s lies in week %i-W%i', (edtf, year, week) => {
  const [y = 0, month = 0, day = 0] = edtf.split('-').map(Number)
  expect(isoWeek(dayNumber({ year: y, month, day }))).toEqual({ year, week })
})

test('a month away from the 31st is cut to the length of the month', () => {
  const lastOfMay = dayNumber({ year: 2024, month: 5, day: 31 })
  expect(civilDate(addMonthsToDay(lastOfMay, -3))).toEqual({ year: 2024, month: 2, day: 29 })
})

test('February has 29 days in 2000 and 2024, 28 in 1900 and 2023', () => {
  expect([2000, 2024, 1900, 2023].map((year) => daysInMonth(year, 2))).toEqual([29, 29, 28, 28])
})
