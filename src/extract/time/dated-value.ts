/** What a reading comes to on the calendar, and the small arithmetic on such values. */
import {
  addMonths,
  civilDate,
  dayNumber,
  daysInMonth,
  isoWeek,
  startOfWeek,
  weekdayOf,
} from '../../core/civil-date.ts'
import { dayNumberEdtf, type Edtf, formatEdtf, monthEdtf, parseEdtf, yearEdtf } from '../../core/edtf.ts'
import type { Modifier } from '../../core/time-expression.ts'

/** A date as the dataset (EDTF) and as TimeML (TIMEX3) write it. */
export interface DatedValue {
  readonly edtf: string
  /** TIMEX3 value. */
  readonly value: string
}

/** The year part of a TIMEX3 value: 44 BC, the ISO year −43, is `BC0044` (TIDES 2005 §4.2.1, which TIMEX3 follows). */
export const timexYear = (year: number): string =>
  year > 0 ? yearEdtf(year) : `BC${String(1 - year).padStart(4, '0')}`

/** An EDTF value that begins with its year as TIMEX3 writes it. */
const timexOf = (year: number, edtf: string): string => timexYear(year) + edtf.slice(yearEdtf(year).length)

/** A whole year; ISO counts, so 44 BC is −43. */
export const yearValue = (year: number): DatedValue => ({ edtf: yearEdtf(year), value: timexYear(year) })

/** A whole month, 1 to 12. */
export const monthValue = (year: number, month: number): DatedValue => {
  const edtf = monthEdtf(year, month)
  return { edtf, value: timexOf(year, edtf) }
}

/** A day, with a TIMEX3 time of day (`TMO`, `T15:30`) or null: only clock times enter the EDTF. */
export function dayValue(dayCount: number, time: string | null): DatedValue {
  const edtf = dayNumberEdtf(dayCount)
  const value = timexOf(civilDate(dayCount).year, edtf)
  if (time === null) return { edtf, value }
  // Midnight ends the day (`T24:00`); ISO 8601-2 has no such clock, so the EDTF keeps to the day.
  const hasClock = /^T\d/.test(time) && !time.startsWith('T24')
  return { edtf: hasClock ? edtf + time : edtf, value: value + time.replace(/Z$/, '') }
}

const twoDigits = (value: number): string => String(value).padStart(2, '0')

/** ISO week that holds the day: `2025-W21`, Monday to Sunday. */
export function weekValue(dayCount: number): DatedValue {
  const monday = startOfWeek(dayCount)
  const { year, week } = isoWeek(dayCount)
  return {
    edtf: `${dayNumberEdtf(monday)}/${dayNumberEdtf(monday + 6)}`,
    value: `${yearEdtf(year)}-W${twoDigits(week)}`,
  }
}

/** The Saturday and Sunday of the ISO week that holds the day. */
export function weekendValue(dayCount: number): DatedValue {
  const saturday = startOfWeek(dayCount) + 5
  return {
    edtf: `${dayNumberEdtf(saturday)}/${dayNumberEdtf(saturday + 1)}`,
    value: `${weekValue(dayCount).value}-WE`,
  }
}

/** The decade that holds the year: `198X`. */
export const decadeValue = (year: number): DatedValue => {
  const prefix = String(Math.floor(year / 10)).padStart(3, '0')
  return { edtf: `${prefix}X`, value: prefix }
}

/** The hundred years that hold the year, from a year that ends in 00: `18XX`. */
export const centuryValue = (year: number): DatedValue => {
  const prefix = String(Math.floor(year / 100)).padStart(2, '0')
  return { edtf: `${prefix}XX`, value: prefix }
}

/** Marks the value as approximate. */
export const approximately = ({ edtf, value }: DatedValue): DatedValue => ({
  edtf: /[~?%/\]]/.test(edtf) ? edtf : `${edtf}~`,
  value,
})

/** Where in its period a modifier puts a date, as first and last part of the period's subunits (inclusive). */
const PERIOD_SHARES = {
  year: { early: [1, 4], mid: [5, 8], late: [9, 12], start: [1, 1], end: [12, 12] },
  decade: { early: [0, 3], mid: [4, 6], late: [7, 9], start: [0, 1], end: [8, 9] },
  century: { early: [0, 30], mid: [40, 60], late: [70, 99], start: [0, 10], end: [90, 99] },
} as const

type Share = keyof (typeof PERIOD_SHARES)['year']

const isShare = (modifier: Modifier): modifier is Share => modifier in PERIOD_SHARES.year

function shareOfMonth(year: number, month: number, share: Share): string {
  const last = daysInMonth(year, month)
  const days = { early: [1, 10], mid: [11, 20], late: [21, last], start: [1, 5], end: [last - 4, last] }[
    share
  ]
  const edtfs = days.map((day) => dayNumberEdtf(dayNumber({ year, month, day })))
  return `${edtfs[0]}/${edtfs[1]}~`
}

function sharedEdtf(parsed: Edtf, share: Share): string | null {
  if (parsed.kind === 'decade' || parsed.kind === 'century') {
    const [first, last] = PERIOD_SHARES[parsed.kind][share]
    const base = parsed.prefix * (parsed.kind === 'decade' ? 10 : 100)
    return `${yearEdtf(base + first)}/${yearEdtf(base + last)}~`
  }
  if (parsed.kind !== 'date' || parsed.day !== null) return null
  if (parsed.month !== null) return shareOfMonth(parsed.year, parsed.month, share)
  const [first, last] = PERIOD_SHARES.year[share]
  const start = monthEdtf(parsed.year, first)
  return first === last ? `${start}~` : `${start}/${monthEdtf(parsed.year, last)}~`
}

/** "early", "mid", "late", "the end of" and "about" narrow or soften a value; the TIMEX3 value stays that of the whole. */
export function modified(whole: DatedValue, modifier: Modifier | null): DatedValue {
  if (modifier === 'approximate') return approximately(whole)
  const parsed = modifier !== null && isShare(modifier) ? parseEdtf(whole.edtf) : null
  const edtf =
    parsed === null || modifier === null || !isShare(modifier) ? null : sharedEdtf(parsed, modifier)
  return edtf === null ? whole : { edtf, value: whole.value }
}

const formatEnd = (end: Edtf | 'open' | 'unknown'): string =>
  typeof end === 'string' ? '..' : formatEdtf(end)

/** What an interval that begins with this value is written with: `2019` of `2019/2021`. */
export function startOfEdtf(edtf: string): string {
  const parsed = parseEdtf(edtf)
  if (parsed?.kind === 'set') return formatEnd(parsed.points[0] ?? 'open')
  return parsed?.kind === 'interval' ? formatEnd(parsed.start) : edtf
}

/** What an interval that ends with this value is written with. */
export function endOfEdtf(edtf: string): string {
  const parsed = parseEdtf(edtf)
  if (parsed?.kind === 'set') return formatEnd(parsed.points.at(-1) ?? 'open')
  return parsed?.kind === 'interval' ? formatEnd(parsed.end) : edtf
}

/** From the start of one value to the end of another; null = that end is open. Null when nothing is known. */
export function spanning(first: string | null, last: string | null): string | null {
  const start = first === null ? '..' : startOfEdtf(first)
  const end = last === null ? '..' : endOfEdtf(last)
  if (start === '..' && end === '..') return null
  const edtf = start === end ? start : `${start}/${end}`
  return parseEdtf(edtf) === null ? null : edtf
}

/** The latest day ≤ `day` (step −1) or the earliest ≥ `day` (step 1) with the ISO weekday. */
export const nearestWeekday = (day: number, weekday: number, step: -1 | 1): number =>
  step === -1 ? day - ((weekdayOf(day) - weekday + 7) % 7) : day + ((weekday - weekdayOf(day) + 7) % 7)

/** Year and month `count` months from the month that holds the day. */
export function monthFrom(day: number, count: number): { year: number; month: number } {
  const { year, month } = civilDate(day)
  return addMonths(year, month, count)
}

const TIMEX_PERIODS: Readonly<Record<number, string>> = {
  33: 'Q1',
  34: 'Q2',
  35: 'Q3',
  36: 'Q4',
  40: 'H1',
  41: 'H2',
}

/** The same quarter, half or month so many years away; null when the value is none of these. */
export function periodYearsAway(period: string, years: number): DatedValue | null {
  const parsed = parseEdtf(period)
  if (parsed?.kind === 'date' && parsed.month !== null && parsed.day === null)
    return monthValue(parsed.year + years, parsed.month)
  if (parsed?.kind !== 'quarter' && parsed?.kind !== 'half') return null
  const code = TIMEX_PERIODS[parsed.code]
  if (code === undefined) return null
  const year = yearEdtf(parsed.year + years)
  return { edtf: `${year}-${parsed.code}`, value: `${year}-${code}` }
}
