import { expect, test } from 'vitest'
import { civilDate } from '../core/civil-date.ts'
import { easterSunday, HOLIDAYS, holidayByName, holidayInYear, holidayNamed } from './calendar-holidays.ts'

const dateOf = (name: string, year: number): string => {
  const { month, day } = civilDate(holidayInYear(holidayByName(name)!.rule, year))
  return `${month}-${day}`
}

test.each([
  [1961, 4, 2],
  [2000, 4, 23],
  [2018, 4, 1],
  [2024, 3, 31],
  [2025, 4, 20],
  [2038, 4, 25],
])('Easter of %i is on %i-%i', (year, month, day) => {
  expect(civilDate(easterSunday(year))).toEqual({ year, month, day })
})

test.each([
  ['Thanksgiving', 2023, '11-23'],
  ['Black Friday', 2023, '11-24'],
  ['Labor Day', 2025, '9-1'],
  ['Memorial Day', 2024, '5-27'],
  ['Good Friday', 2025, '4-18'],
  ['Christmas Day', 1999, '12-25'],
  ["New Year's Eve", 2024, '12-31'],
])('%s of %i is %s', (name, year, expected) => {
  expect(dateOf(name, year)).toBe(expected)
})

test('forms are found in any case and with any apostrophe', () => {
  expect(holidayNamed('New Year’s Day')?.name).toBe("New Year's Day")
  expect(holidayNamed('Some Day')).toBe(null)
})

test('no form names two holidays', () => {
  const forms = HOLIDAYS.flatMap((holiday) => holiday.forms)
  expect(new Set(forms).size).toBe(forms.length)
})
