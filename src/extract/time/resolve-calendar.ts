/** Calendar readings and feasts: parts of a date, completed from a known day. */
import {
  addMonths,
  civilDate,
  dayNumber,
  daysInMonth,
  startOfWeek,
  weekdayOf,
} from '../../core/civil-date.ts'
import type { DateParts, Direction, Relation, TimeReading } from '../../core/time-expression.ts'
import { holidayByName, holidayInYear } from '../../knowledge/calendar-holidays.ts'
import { type DatedValue, dayValue, modified, monthValue, nearestWeekday, yearValue } from './dated-value.ts'

type CalendarReading = Extract<TimeReading, { kind: 'calendar' }>
type HolidayReading = Extract<TimeReading, { kind: 'holiday' }>

const statedDay = (year: number, month: number, day: number): number | null =>
  day > daysInMonth(year, month) ? null : dayNumber({ year, month, day })

/** A reading that states its year needs nothing else; null for the others. */
export function resolveStatedDate({ parts, modifier, time }: CalendarReading): DatedValue | null {
  const { year, month, day } = parts
  if (year === null) return null
  if (month === null) return modified(yearValue(year), modifier)
  const dayCount = day === null ? null : statedDay(year, month, day)
  return dayCount === null ? modified(monthValue(year, month), modifier) : dayValue(dayCount, time)
}

/**
 * Which of several dates in ascending order is meant, seen from an anchor: the latest not after it (past), the
 * earliest not before it (future); "last" and "next" leave out the anchor itself; with no direction the nearest.
 */
function choose(
  candidates: readonly number[],
  anchor: number,
  direction: Direction,
  relation: Relation | null,
): number | null {
  if (relation === 'last') return candidates.findLast((date) => date < anchor) ?? null
  if (relation === 'next') return candidates.find((date) => date > anchor) ?? null
  if (direction === 'past') return candidates.findLast((date) => date <= anchor) ?? null
  if (direction === 'future') return candidates.find((date) => date >= anchor) ?? null
  return candidates.reduce<number | null>(
    (best, date) => (best === null || Math.abs(date - anchor) < Math.abs(best - anchor) ? date : best),
    null,
  )
}

/** A day without a year is seldom so far off, in days … */
const FAR = 300
/** … when the same day of another year is so near: "payable Nov. 15" of a report of October. */
const NEAR = 65

/** The date that the grammar chose, unless it is far off and the next one the other way is near. */
function chooseNear(
  candidates: readonly number[],
  anchor: number,
  direction: Direction,
  relation: Relation | null,
): number | null {
  const chosen = choose(candidates, anchor, direction, relation)
  if (chosen === null || relation !== null || Math.abs(chosen - anchor) <= FAR) return chosen
  const nearest = choose(candidates, anchor, 'unknown', null)
  return nearest !== null && Math.abs(nearest - anchor) < NEAR ? nearest : chosen
}

/** Years around an anchor's: far enough for 29 February across a century without one. */
const yearsAround = (year: number): number[] => Array.from({ length: 17 }, (_, index) => year - 8 + index)

function weekdayFrom(
  anchor: number,
  weekday: number,
  direction: Direction,
  relation: Relation | null,
): number {
  if (relation === 'last') return nearestWeekday(anchor - 1, weekday, -1)
  if (relation === 'next') return nearestWeekday(anchor + 1, weekday, 1)
  if (relation === 'same') return startOfWeek(anchor) + weekday - 1
  const isAhead = direction === 'future' || (relation === 'this' && direction === 'unknown')
  return nearestWeekday(anchor, weekday, isAhead ? 1 : -1)
}

function monthDayFrom(
  anchor: number,
  parts: DateParts,
  direction: Direction,
  relation: Relation | null,
): number | null {
  const { year } = civilDate(anchor)
  const candidates = yearsAround(year)
    .map((candidate) => statedDay(candidate, parts.month ?? 1, parts.day ?? 1))
    .filter((candidate) => candidate !== null)
  const chosen = chooseNear(candidates, anchor, direction, relation)
  if (parts.weekday === null || chosen === null || weekdayOf(chosen) === parts.weekday) return chosen
  // "Monday, May 26" that the tense puts into the wrong year: the weekday knows better.
  const near = candidates.filter((date) => Math.abs(date - anchor) < 400)
  return near.find((date) => weekdayOf(date) === parts.weekday) ?? chosen
}

function monthFromAnchor(
  anchor: number,
  month: number,
  direction: Direction,
  relation: Relation | null,
): DatedValue | null {
  const { year, month: anchorMonth } = civilDate(anchor)
  if (relation === 'this' || relation === 'same') return monthValue(year, month)
  const candidates = yearsAround(year).map((candidate) => candidate * 12 + month)
  const settled = direction === 'unknown' && relation === null ? 'past' : direction
  const chosen = choose(candidates, year * 12 + anchorMonth, settled, relation)
  return chosen === null ? null : monthValue(Math.floor((chosen - 1) / 12), month)
}

/** How many days back a bare day of the month may lie from the day told last before it is the next month's. */
const BARE_DAY_BACK = 15

/** "on the 22nd" of a story that has come to a day. */
export function resolveBareDayFrom({ parts, time }: CalendarReading, told: number): DatedValue | null {
  const { year, month, day } = civilDate(told)
  const isNext = day - (parts.day ?? 0) > BARE_DAY_BACK
  const target = addMonths(year, month, isNext ? 1 : 0)
  const dayCount = statedDay(target.year, target.month, parts.day ?? 0)
  return dayCount === null ? null : dayValue(dayCount, time)
}

function bareDayFromAnchor(anchor: number, day: number, direction: Direction): number | null {
  const { year, month } = civilDate(anchor)
  const candidates = [-2, -1, 0, 1, 2]
    .map((count) => addMonths(year, month, count))
    .map((target) => statedDay(target.year, target.month, day))
    .filter((candidate) => candidate !== null)
  return choose(candidates, anchor, direction === 'unknown' ? 'past' : direction, null)
}

/** Completes a calendar reading from the day that it is seen from. */
export function resolveCalendarAt(
  reading: CalendarReading,
  direction: Direction,
  anchor: number,
): DatedValue | null {
  const { parts, relation, modifier, time } = reading
  const stated = resolveStatedDate(reading)
  if (stated !== null) return stated
  if (parts.month !== null && parts.day !== null) {
    const day = monthDayFrom(anchor, parts, direction, relation)
    return day === null ? null : dayValue(day, time)
  }
  if (parts.month !== null) {
    const month = monthFromAnchor(anchor, parts.month, direction, relation)
    return month === null ? null : modified(month, modifier)
  }
  if (parts.day !== null) {
    const day = bareDayFromAnchor(anchor, parts.day, direction)
    return day === null ? null : dayValue(day, time)
  }
  if (parts.weekday !== null) return dayValue(weekdayFrom(anchor, parts.weekday, direction, relation), time)
  return time === null ? null : dayValue(anchor, time)
}

/** The same for feasts. */
export function resolveHolidayAt(
  reading: HolidayReading,
  direction: Direction,
  anchor: number,
): DatedValue | null {
  const rule = holidayByName(reading.name)?.rule
  if (rule === undefined) return null
  const candidates = yearsAround(civilDate(anchor).year).map((year) => holidayInYear(rule, year))
  const day = chooseNear(candidates, anchor, direction, reading.relation === 'this' ? null : reading.relation)
  return day === null ? null : dayValue(day, null)
}

/** A feast with its year needs nothing else; null without a year. */
export function resolveStatedHoliday({ name, year }: HolidayReading): DatedValue | null {
  const rule = holidayByName(name)?.rule
  return rule === undefined || year === null ? null : dayValue(holidayInYear(rule, year), null)
}
