/** Units of the calendar and counted amounts of them, as words name them. */
import type { CalendarUnit } from '../../core/time-expression.ts'
import { readNumber, UNIT_CODES } from '../../knowledge/calendar.ts'
import { PARTS } from './pattern.ts'

const { number, unit } = PARTS

/** "seconds" are no unit of the calendar: nothing is counted in them but lengths. */
const UNITS: Readonly<Record<string, CalendarUnit>> = {
  minute: 'minute',
  hour: 'hour',
  day: 'day',
  night: 'day',
  week: 'week',
  fortnight: 'week',
  weekend: 'weekend',
  month: 'month',
  quarter: 'quarter',
  year: 'year',
  decade: 'decade',
  century: 'century',
}

const singular = (words: string): string => words.toLowerCase().replace(/ies$/, 'y').replace(/s$/, '')

/** The calendar unit of "months" or "centuries"; null for none. */
export const unitOf = (words: string | undefined): CalendarUnit | null => UNITS[singular(words ?? '')] ?? null

/** Lower case, any white space as one blank. */
export const oneSpaced = (words: string): string => words.toLowerCase().replaceAll(/\s+/g, ' ')

/** Pattern of a counted amount: groups `number`, `half` and `unit`. */
export const AMOUNT = `(?<number>half an?|${number})(?<half> and a half)? (?<unit>${unit})`

/** The number of a counted amount; null when the words name none. */
export function countOf({
  number: words,
  half,
}: Readonly<Record<string, string | undefined>>): number | null {
  const lower = oneSpaced(words ?? '')
  if (/^half an?$/.test(lower)) return 0.5
  const count = readNumber(lower)
  return count === null || half === undefined ? count : count + 0.5
}

/** Half units that have a shorter name: "half a century" is 50 years. */
const HALVES: Readonly<Record<string, string>> = {
  hour: 'PT30M',
  day: 'PT12H',
  year: 'P6M',
  decade: 'P5Y',
  century: 'P50Y',
  minute: 'PT30S',
}

/** TIMEX3 duration: `P3D`, `PT24H`, `PXM` (an unknown number of months). `count` null = unknown; null for no unit. */
export function durationValue(count: number | null, words: string | undefined): string | null {
  const name = singular(words ?? '')
  const code = UNIT_CODES[name]
  if (code === undefined) return null
  if (count === 0.5 && HALVES[name] !== undefined) return HALVES[name]
  const scale = count === null ? 'X' : String(name === 'fortnight' ? count * 2 : count)
  return code.startsWith('T') && code.length === 2 ? `PT${scale}${code.slice(1)}` : `P${scale}${code}`
}

/** A counted amount that a date can be moved by. */
export interface Amount {
  readonly unit: CalendarUnit
  readonly count: number
  /** TIMEX3 duration. */
  readonly length: string | null
}

/** A whole number of calendar units, at most 5000, from the groups of {@link AMOUNT}; null for other amounts. */
export function amountOf(groups: Readonly<Record<string, string | undefined>>): Amount | null {
  const unitName = unitOf(groups.unit)
  const count = countOf(groups)
  if (unitName === null || count === null || !Number.isInteger(count) || count > 5000) return null
  const isFortnight = singular(groups.unit ?? '') === 'fortnight'
  return { unit: unitName, count: isFortnight ? count * 2 : count, length: durationValue(count, groups.unit) }
}
