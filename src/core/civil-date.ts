/**
 * Calendar arithmetic on the proleptic Gregorian calendar, in plain numbers. No `Date`: nothing here knows a
 * clock or a time zone. A "day number" counts days since 1970-01-01 (day 0), negative before.
 */
import { DAY_MS, type UtcMs, utcMs } from './units.ts'

/** A day of the calendar; `month` 1–12, `day` 1–31; year 0 is 1 BC as in ISO 8601. */
export interface CivilDate {
  readonly year: number
  readonly month: number
  readonly day: number
}

export const isLeapYear = (year: number): boolean => year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0)

const MONTH_LENGTHS = [31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31]

/** Length of a month in days; `month` 1–12. */
export const daysInMonth = (year: number, month: number): number =>
  month === 2 && isLeapYear(year) ? 29 : (MONTH_LENGTHS[month - 1] ?? 0)

/** Day number of a civil date. Howard Hinnant, "chrono-Compatible Low-Level Date Algorithms", days_from_civil. */
export function dayNumber({ year, month, day }: CivilDate): number {
  const shifted = month <= 2 ? year - 1 : year
  const era = Math.floor(shifted / 400)
  const yearOfEra = shifted - era * 400
  const dayOfYear = Math.floor((153 * (month + (month > 2 ? -3 : 9)) + 2) / 5) + day - 1
  const dayOfEra = yearOfEra * 365 + Math.floor(yearOfEra / 4) - Math.floor(yearOfEra / 100) + dayOfYear
  return era * 146097 + dayOfEra - 719468
}

/** The civil date of a day number: the inverse of {@link dayNumber}. */
export function civilDate(dayCount: number): CivilDate {
  const shifted = dayCount + 719468
  const era = Math.floor(shifted / 146097)
  const dayOfEra = shifted - era * 146097
  const yearOfEra = Math.floor(
    (dayOfEra - Math.floor(dayOfEra / 1460) + Math.floor(dayOfEra / 36524) - Math.floor(dayOfEra / 146096)) /
      365,
  )
  const dayOfYear = dayOfEra - (365 * yearOfEra + Math.floor(yearOfEra / 4) - Math.floor(yearOfEra / 100))
  const shiftedMonth = Math.floor((5 * dayOfYear + 2) / 153)
  const month = shiftedMonth < 10 ? shiftedMonth + 3 : shiftedMonth - 9
  const year = yearOfEra + era * 400 + (month <= 2 ? 1 : 0)
  return { year, month, day: dayOfYear - Math.floor((153 * shiftedMonth + 2) / 5) + 1 }
}

/** ISO 8601 weekday of a day number: 1 = Monday … 7 = Sunday. */
export const weekdayOf = (dayCount: number): number => ((((dayCount + 3) % 7) + 7) % 7) + 1

/** The month `count` months away, as year and month. */
export function addMonths(year: number, month: number, count: number): { year: number; month: number } {
  const months = year * 12 + (month - 1) + count
  return { year: Math.floor(months / 12), month: (((months % 12) + 12) % 12) + 1 }
}

/** Day number `count` months away; the day of the month is cut to the month's length (31 May − 3 → 28 Feb). */
export function addMonthsToDay(dayCount: number, count: number): number {
  const { year, month, day } = civilDate(dayCount)
  const target = addMonths(year, month, count)
  return dayNumber({ ...target, day: Math.min(day, daysInMonth(target.year, target.month)) })
}

/** Monday of the ISO week that holds the day. */
export const startOfWeek = (dayCount: number): number => dayCount - (weekdayOf(dayCount) - 1)

/** ISO 8601 week date of a day: the week belongs to the year that holds its Thursday. */
export function isoWeek(dayCount: number): { year: number; week: number } {
  const thursday = startOfWeek(dayCount) + 3
  const { year } = civilDate(thursday)
  return { year, week: Math.floor((thursday - dayNumber({ year, month: 1, day: 1 })) / 7) + 1 }
}

/** Midnight UTC at which the day begins. */
export const startOfDay = (dayCount: number): UtcMs => utcMs(dayCount * DAY_MS)

/** The day number that holds a moment. */
export const dayNumberAt = (moment: UtcMs): number => Math.floor(moment / DAY_MS)
