/**
 * The part of EDTF (ISO 8601-2:2019, https://www.loc.gov/standards/datetime/) that Dateline uses:
 *
 *     2014  2014-08  2014-08-05  2014-08-05T15:30  2014-08-05T15:30:20Z  -0044-03-15
 *     198X  19XX  2022-21 (spring) … 2022-24 (winter)  2023-35 (third quarter)  2023-40 (first half)
 *     2014~ (approximate)  2014? (uncertain)  2014% (both)
 *     2019/2021  2025-04-22/..  ../2025-05-26  /2021 (start unknown)  2019/ (end unknown)
 *     [2024-03-04,2024-04-03] (one of these)
 */
import { addMonths, civilDate, dayNumber, dayNumberAt, daysInMonth, startOfDay } from './civil-date.ts'
import { type UtcMs, utcMs } from './units.ts'

export type EdtfQualifier = '~' | '?' | '%'

export interface EdtfClock {
  readonly hour: number
  readonly minute: number
  readonly second: number | null
  /** True when the value ends in `Z`; else the time is local to an unknown place. */
  readonly isUtc: boolean
}

/** A year, month, day or minute. */
export interface EdtfDate {
  readonly kind: 'date'
  readonly year: number
  readonly month: number | null
  readonly day: number | null
  readonly clock: EdtfClock | null
  readonly qualifier: EdtfQualifier | null
}

/** `198X` has `prefix` 198 and `kind` decade; `19XX` has 19 and century. */
interface Masked<Kind> {
  readonly kind: Kind
  readonly prefix: number
  readonly qualifier: EdtfQualifier | null
}

export type EdtfMasked = Masked<'decade'> | Masked<'century'>

/** Seasons 21–24 (spring to winter), quarters 33–36, halves 40–41. */
interface PartOfYear<Kind> {
  readonly kind: Kind
  readonly year: number
  readonly code: number
  readonly qualifier: EdtfQualifier | null
}

export type EdtfPartOfYear = PartOfYear<'season'> | PartOfYear<'quarter'> | PartOfYear<'half'>

export type EdtfPoint = EdtfDate | EdtfMasked | EdtfPartOfYear

/** An end of an interval that is no date: `..` runs on, empty is not known. */
export type EdtfOpenEnd = 'open' | 'unknown'

export interface EdtfInterval {
  readonly kind: 'interval'
  readonly start: EdtfPoint | EdtfOpenEnd
  readonly end: EdtfPoint | EdtfOpenEnd
}

/** One of the dates, not known which. */
export interface EdtfSet {
  readonly kind: 'set'
  readonly points: readonly EdtfPoint[]
}

export type Edtf = EdtfPoint | EdtfInterval | EdtfSet

/** Half-open UTC interval in ms since epoch; null = open or unknown end. */
export interface EdtfBounds {
  readonly start: UtcMs | null
  readonly end: UtcMs | null
}

export type EdtfPrecision =
  | 'minute'
  | 'day'
  | 'month'
  | 'season'
  | 'quarter'
  | 'half'
  | 'year'
  | 'decade'
  | 'century'
  | 'interval'
  | 'open'
  | 'set'

const POINT =
  /^(-?\d{4})(?:-(\d{2})(?:-(\d{2})(?:T(\d{2}):(\d{2})(?::(\d{2}))?(Z)?)?)?)?([~?%])?$|^(-?\d{2,3})(X{1,2})([~?%])?$/

function partOfYearKind(code: number): EdtfPartOfYear['kind'] | null {
  if (code >= 21 && code <= 24) return 'season'
  if (code >= 33 && code <= 36) return 'quarter'
  return code === 40 || code === 41 ? 'half' : null
}

function parseClock(match: RegExpExecArray): EdtfClock | null | undefined {
  if (match[4] === undefined) return null
  const clock = {
    hour: Number(match[4]),
    minute: Number(match[5]),
    second: match[6] === undefined ? null : Number(match[6]),
    isUtc: match[7] === 'Z',
  }
  return clock.hour < 24 && clock.minute < 60 && (clock.second ?? 0) < 60 ? clock : undefined
}

function parseMasked(match: RegExpExecArray): EdtfMasked | null {
  const digits = match[9] ?? ''
  const isDecade = match[10] === 'X'
  if (digits.replace('-', '').length !== (isDecade ? 3 : 2)) return null
  // "-000X" would lose its sign as a number.
  if (digits.startsWith('-') && Number(digits) === 0) return null
  return {
    kind: isDecade ? 'decade' : 'century',
    prefix: Number(digits),
    qualifier: (match[11] as EdtfQualifier | undefined) ?? null,
  }
}

function parsePoint(value: string): EdtfPoint | null {
  const match = POINT.exec(value)
  if (match === null) return null
  if (match[1] === undefined) return parseMasked(match)
  if (match[1] === '-0000') return null
  const year = Number(match[1])
  const month = match[2] === undefined ? null : Number(match[2])
  const day = match[3] === undefined ? null : Number(match[3])
  const qualifier = (match[8] as EdtfQualifier | undefined) ?? null
  const part = month === null || day !== null ? null : partOfYearKind(month)
  if (part !== null && month !== null) return { kind: part, year, code: month, qualifier }
  if (month !== null && (month < 1 || month > 12)) return null
  if (day !== null && (day < 1 || day > daysInMonth(year, month ?? 1))) return null
  const clock = parseClock(match)
  return clock === undefined ? null : { kind: 'date', year, month, day, clock, qualifier }
}

function parseEnd(value: string): EdtfPoint | EdtfOpenEnd | null {
  if (value === '..') return 'open'
  return value === '' ? 'unknown' : parsePoint(value)
}

function parseInterval(value: string, slash: number): EdtfInterval | null {
  const start = parseEnd(value.slice(0, slash))
  const end = parseEnd(value.slice(slash + 1))
  if (start === null || end === null) return null
  if (typeof start === 'string' && typeof end === 'string') return null
  if (
    typeof start !== 'string' &&
    typeof end !== 'string' &&
    pointBounds(start).start > pointBounds(end).start
  )
    return null
  return { kind: 'interval', start, end }
}

function parseSet(value: string): EdtfSet | null {
  const points = value.slice(1, -1).split(',').map(parsePoint)
  return points.every((point) => point !== null) ? { kind: 'set', points } : null
}

/** Reads an EDTF value of the forms listed above; null for anything else, impossible days included. */
export function parseEdtf(value: string): Edtf | null {
  if (value.startsWith('[') && value.endsWith(']')) return parseSet(value)
  const slash = value.indexOf('/')
  return slash < 0 ? parsePoint(value) : parseInterval(value, slash)
}

const pad = (value: number, width: number): string =>
  (value < 0 ? '-' : '') + String(Math.abs(value)).padStart(width, '0')

function formatClock(clock: EdtfClock): string {
  const seconds = clock.second === null ? '' : `:${pad(clock.second, 2)}`
  return `T${pad(clock.hour, 2)}:${pad(clock.minute, 2)}${seconds}${clock.isUtc ? 'Z' : ''}`
}

function formatPoint(point: EdtfPoint): string {
  const qualifier = point.qualifier ?? ''
  if (point.kind === 'decade') return `${pad(point.prefix, 3)}X${qualifier}`
  if (point.kind === 'century') return `${pad(point.prefix, 2)}XX${qualifier}`
  if (point.kind !== 'date') return `${pad(point.year, 4)}-${point.code}${qualifier}`
  const month = point.month === null ? '' : `-${pad(point.month, 2)}`
  const day = point.day === null ? '' : `-${pad(point.day, 2)}`
  return `${pad(point.year, 4)}${month}${day}${point.clock === null ? '' : formatClock(point.clock)}${qualifier}`
}

function formatEnd(end: EdtfPoint | EdtfOpenEnd): string {
  if (end === 'open') return '..'
  return end === 'unknown' ? '' : formatPoint(end)
}

/** Writes a value; `parseEdtf` of it gives an equal value again. */
export function formatEdtf(value: Edtf): string {
  if (value.kind === 'interval') return `${formatEnd(value.start)}/${formatEnd(value.end)}`
  return value.kind === 'set' ? `[${value.points.map(formatPoint).join(',')}]` : formatPoint(value)
}

/** EDTF of the UTC day that holds a moment. */
export const dayEdtf = (moment: UtcMs): string => dayNumberEdtf(dayNumberAt(moment))

/** EDTF of a day number (see `civil-date.ts`). */
export const dayNumberEdtf = (dayCount: number): string => {
  const { year, month, day } = civilDate(dayCount)
  return `${yearEdtf(year)}-${pad(month, 2)}-${pad(day, 2)}`
}

/** EDTF of a year: `0079`, `-0044`. */
export const yearEdtf = (year: number): string => pad(year, 4)

/** EDTF of a month: `2025-08`. */
export const monthEdtf = (year: number, month: number): string => `${yearEdtf(year)}-${pad(month, 2)}`

const startOfMonth = (year: number, month: number): UtcMs => startOfDay(dayNumber({ year, month, day: 1 }))

function monthsBounds(year: number, month: number, count: number): { start: UtcMs; end: UtcMs } {
  const after = addMonths(year, month, count)
  return { start: startOfMonth(year, month), end: startOfMonth(after.year, after.month) }
}

const years = (first: number, count: number) => ({
  start: startOfMonth(first, 1),
  end: startOfMonth(first + count, 1),
})

/**
 * Seasons are those of the northern hemisphere, by whole months (meteorological): spring is March to May, and
 * winter is December of the stated year to February of the next.
 */
function partOfYearBounds({ kind, year, code }: EdtfPartOfYear): { start: UtcMs; end: UtcMs } {
  if (kind === 'season') return monthsBounds(year, 3 * (code - 20), 3)
  return kind === 'quarter'
    ? monthsBounds(year, 3 * (code - 33) + 1, 3)
    : monthsBounds(year, 6 * (code - 40) + 1, 6)
}

function clockBounds(midnight: number, clock: EdtfClock): { start: UtcMs; end: UtcMs } {
  const start = midnight + ((clock.hour * 60 + clock.minute) * 60 + (clock.second ?? 0)) * 1000
  return { start: utcMs(start), end: utcMs(start + (clock.second === null ? 60_000 : 1000)) }
}

function pointBounds(point: EdtfPoint): { start: UtcMs; end: UtcMs } {
  if (point.kind === 'decade') return years(point.prefix * 10, 10)
  if (point.kind === 'century') return years(point.prefix * 100, 100)
  if (point.kind !== 'date') return partOfYearBounds(point)
  const { year, month, day, clock } = point
  if (month === null) return years(year, 1)
  if (day === null) return monthsBounds(year, month, 1)
  const first = dayNumber({ year, month, day })
  if (clock !== null) return clockBounds(startOfDay(first), clock)
  return { start: startOfDay(first), end: startOfDay(first + 1) }
}

function setBounds({ points }: EdtfSet): EdtfBounds {
  const bounds = points.map(pointBounds)
  return {
    start: utcMs(Math.min(...bounds.map(({ start }) => start))),
    end: utcMs(Math.max(...bounds.map(({ end }) => end))),
  }
}

/** {@link edtfBounds} of a value that is already parsed. */
export function boundsOf(value: Edtf): EdtfBounds {
  if (value.kind === 'set') return setBounds(value)
  if (value.kind !== 'interval') return pointBounds(value)
  return {
    start: typeof value.start === 'string' ? null : pointBounds(value.start).start,
    end: typeof value.end === 'string' ? null : pointBounds(value.end).end,
  }
}

/**
 * Half-open UTC interval that a value covers; null = open or unknown end. Qualifiers do not widen it. A time
 * without `Z` is taken as UTC. Null for a value that is no EDTF of ours.
 */
export function edtfBounds(value: string): EdtfBounds | null {
  const parsed = parseEdtf(value)
  return parsed === null ? null : boundsOf(parsed)
}

function pointPrecision(point: EdtfPoint): EdtfPrecision {
  if (point.kind !== 'date') return point.kind
  if (point.month === null) return 'year'
  if (point.day === null) return 'month'
  return point.clock === null ? 'day' : 'minute'
}

/** {@link edtfPrecision} of a value that is already parsed. */
export function precisionOf(value: Edtf): EdtfPrecision {
  if (value.kind === 'set') return 'set'
  if (value.kind !== 'interval') return pointPrecision(value)
  return typeof value.start === 'string' || typeof value.end === 'string' ? 'open' : 'interval'
}

/** How finely a value speaks; `interval` has both ends, `open` only one. Null for a value that is no EDTF of ours. */
export function edtfPrecision(value: string): EdtfPrecision | null {
  const parsed = parseEdtf(value)
  return parsed === null ? null : precisionOf(parsed)
}

const isQualifiedApproximate = (end: EdtfPoint | EdtfOpenEnd): boolean =>
  typeof end !== 'string' && (end.qualifier === '~' || end.qualifier === '%')

/** {@link approximateEnds} of a value that is already parsed. */
export function approximateEndsOf(value: Edtf): { start: boolean; end: boolean } {
  if (value.kind === 'interval')
    return { start: isQualifiedApproximate(value.start), end: isQualifiedApproximate(value.end) }
  const isSoft =
    value.kind === 'set' ? value.points.some(isQualifiedApproximate) : isQualifiedApproximate(value)
  return { start: isSoft, end: isSoft }
}

/** Which ends of a value are approximate (`~` or `%`) and are drawn soft; a single date has both or none. */
export function approximateEnds(value: string): { start: boolean; end: boolean } {
  const parsed = parseEdtf(value)
  return parsed === null ? { start: false, end: false } : approximateEndsOf(parsed)
}

/** True when either end of the value is approximate. */
export function isApproximate(value: string): boolean {
  const { start, end } = approximateEnds(value)
  return start || end
}
