/** Named and counted units: "the third quarter", "last summer", "the weekend", "next year", "two weeks ago". */
import { addMonths, civilDate, startOfWeek } from '../../core/civil-date.ts'
import { dayNumberEdtf, monthEdtf, yearEdtf } from '../../core/edtf.ts'
import type { Direction, TimeReading } from '../../core/time-expression.ts'
import { SEASON_CODES } from '../../knowledge/calendar.ts'
import {
  approximately,
  centuryValue,
  type DatedValue,
  dayValue,
  decadeValue,
  modified,
  monthFrom,
  monthValue,
  nearestWeekday,
  timexYear,
  weekendValue,
  weekValue,
  yearValue,
} from './dated-value.ts'

type UnitReading = Extract<TimeReading, { kind: 'unit' }>
type OffsetReading = Extract<TimeReading, { kind: 'offset' }>
type CountedUnit = 'season' | 'quarter' | 'half'

/** First month, length in months, first EDTF code and TIMEX3 letters of the parts of a year. */
const PARTS_OF_YEAR = {
  season: { firstMonth: 3, months: 3, code: 20 },
  quarter: { firstMonth: 1, months: 3, code: 32 },
  half: { firstMonth: 1, months: 6, code: 39 },
} as const

const isCounted = (unit: string): unit is CountedUnit => unit in PARTS_OF_YEAR

function timexCode(unit: CountedUnit, index: number): string {
  if (unit === 'season') return SEASON_CODES[index - 1] ?? ''
  return `${unit === 'quarter' ? 'Q' : 'H'}${index}`
}

const partValue = (unit: CountedUnit, index: number, year: number): DatedValue => ({
  edtf: `${yearEdtf(year)}-${PARTS_OF_YEAR[unit].code + index}`,
  value: `${timexYear(year)}-${timexCode(unit, index)}`,
})

/**
 * Fiscal years begin in another month in each country, and "FY2023" may be named after the year it begins or ends in.
 * Without the country, the honest answer spans the customs: April of the year before to March of the year after.
 */
function fiscalYearValue(year: number, firstMonth: number | null): DatedValue {
  const first = addMonths(year, 1, (firstMonth ?? -8) - 1)
  const last = addMonths(year, 1, firstMonth === null ? 14 : firstMonth + 10)
  return {
    edtf: `${monthEdtf(first.year, first.month)}/${monthEdtf(last.year, last.month)}`,
    value: `FY${yearEdtf(year)}`,
  }
}

function statedUnit({ unit, index, year }: UnitReading): DatedValue | null {
  if (unit === 'century' && index !== null) return centuryValue((index - 1) * 100)
  if (year === null) return null
  if (unit === 'decade') return decadeValue(year)
  if (unit === 'fiscal-year') return fiscalYearValue(year, index)
  return isCounted(unit) && index !== null ? partValue(unit, index, year) : null
}

/** A unit that states its year or needs none; null for the others. */
export function resolveStatedUnit(reading: UnitReading): DatedValue | null {
  const value = statedUnit(reading)
  return value === null ? null : modified(value, reading.modifier)
}

/** The year of "last summer" or "in spring": periods are compared by the number of their first month. */
function yearOfPart(reading: UnitReading, unit: CountedUnit, direction: Direction, anchor: number): number {
  const { year, month } = civilDate(anchor)
  if (reading.yearOffset !== null) return year + reading.yearOffset
  const { firstMonth, months } = PARTS_OF_YEAR[unit]
  const start = firstMonth + ((reading.index ?? 1) - 1) * months
  const hasBegun = start <= month
  const isOver = start + months <= month
  if (reading.relation === 'last') return isOver ? year : year - 1
  if (reading.relation === 'next') return hasBegun ? year + 1 : year
  // In January and February, "that winter" is the one that began the year before.
  if (reading.relation === 'same')
    return unit === 'season' && reading.index === 4 && month <= 2 ? year - 1 : year
  if (direction === 'future') return isOver ? year + 1 : year
  return reading.relation === 'this' && direction === 'unknown' ? year : hasBegun ? year : year - 1
}

/** "the new year": the one that has just begun, in its first months and told as past, else the next. */
function newYear({ relation }: UnitReading, direction: Direction, anchor: number): DatedValue {
  const { year, month } = civilDate(anchor)
  const hasBegun = relation === null && direction !== 'future' && month <= 3
  return yearValue(hasBegun ? year : year + 1)
}

/** Completes a unit reading from the day that it is seen from. */
export function resolveUnitAt(reading: UnitReading, direction: Direction, anchor: number): DatedValue | null {
  const stated = resolveStatedUnit(reading)
  if (stated !== null) return stated
  if (reading.unit === 'weekend')
    return weekendValue(nearestWeekday(anchor, 6, direction === 'future' ? 1 : -1))
  if (reading.unit === 'year') return newYear(reading, direction, anchor)
  if (reading.unit === 'fiscal-year' && reading.yearOffset !== null)
    return fiscalYearValue(civilDate(anchor).year + reading.yearOffset, reading.index)
  if (!isCounted(reading.unit)) return null
  const year = yearOfPart(reading, reading.unit, direction, anchor)
  return modified(partValue(reading.unit, reading.index ?? 1, year), reading.modifier)
}

function wholeUnit({ unit, count, time }: OffsetReading, anchor: number): DatedValue | null {
  const { year, month } = civilDate(anchor)
  switch (unit) {
    case 'day':
      return dayValue(anchor + count, time)
    case 'week':
      return weekValue(anchor + 7 * count)
    case 'weekend':
      // "this weekend" is that of the week; "last weekend" the one before it.
      return weekendValue(startOfWeek(anchor) + 5 + 7 * count)
    case 'month': {
      const target = monthFrom(anchor, count)
      return monthValue(target.year, target.month)
    }
    case 'quarter': {
      const target = monthFrom(anchor, 3 * count)
      return partValue('quarter', Math.floor((target.month - 1) / 3) + 1, target.year)
    }
    case 'half': {
      const target = monthFrom(anchor, 6 * count)
      return partValue('half', month <= 6 === (count % 2 === 0) ? 1 : 2, target.year)
    }
    case 'season':
    case 'year':
    case 'fiscal-year':
      return yearValue(year + count)
    case 'decade':
      return decadeValue(year + 10 * count)
    case 'century':
      return centuryValue(year + 100 * count)
    case 'hour':
    case 'minute':
      return null
  }
}

/** "two weeks ago", "three decades ago": the rounded count is all that is known, so the value is approximate. */
function aboutAgo({ unit, count }: OffsetReading, anchor: number): DatedValue | null {
  const { year } = civilDate(anchor)
  if (unit === 'week') {
    const day = anchor + 7 * count
    return { edtf: `${dayNumberEdtf(day)}~`, value: weekValue(day).value }
  }
  if (unit === 'decade')
    return { ...approximately(yearValue(year + 10 * count)), value: decadeValue(year + 10 * count).value }
  return unit === 'century' ? approximately(yearValue(year + 100 * count)) : null
}

/** "five hours ago" may fall on the day before. */
function hoursAway({ unit, count }: OffsetReading, anchor: number): DatedValue | null {
  if (unit !== 'hour' && unit !== 'minute') return null
  const days = Math.ceil(Math.abs(count) / (unit === 'hour' ? 24 : 1440))
  const [first, last] = count < 0 ? [anchor - days, anchor] : [anchor, anchor + days]
  return {
    edtf: `${dayNumberEdtf(first)}/${dayNumberEdtf(last)}`,
    value: count < 0 ? 'PAST_REF' : 'FUTURE_REF',
  }
}

/** Completes an offset from the day that it counts from. */
export function resolveOffsetAt(reading: OffsetReading, anchor: number): DatedValue | null {
  const hours = hoursAway(reading, anchor)
  if (hours !== null) return hours
  if (reading.isApproximate) {
    const value = aboutAgo(reading, anchor) ?? wholeUnit(reading, anchor)
    return value === null ? null : approximately(value)
  }
  const value = wholeUnit(reading, anchor)
  return value === null ? null : modified(value, reading.modifier)
}
