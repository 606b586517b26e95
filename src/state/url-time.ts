/** Moments in the URL: short ISO 8601 in UTC, only as long as they have to be. */
import { civilDate } from '../core/civil-date.ts'
import { edtfBounds } from '../core/edtf.ts'
import { DAY_MS, type UtcMs, utcMs } from '../core/units.ts'

/** `Date` reaches this far either way (ECMA-262, time values and time range). */
const LIMIT_MS = 8.64e15

const isMoment = (ms: number): boolean => Number.isInteger(ms) && Math.abs(ms) <= LIMIT_MS

/**
 * A moment as text: `2025-04-01`, `2025-04-01T14:30`, `2025-04-01T14:30:05`, `2025-04-01T14:30:05.250`; years
 * outside 0 to 9999 as ECMAScript writes them (`-000043-03-15`). No `Z`: every moment in the URL is UTC.
 */
export function formatMoment(moment: UtcMs): string {
  const [day, clock] = new Date(moment).toISOString().replace('Z', '').split('T')
  const short = clock!.replace(/\.000$/, '').replace(/^(\d\d:\d\d):00$/, '$1')
  return short === '00:00' ? day! : `${day}T${short}`
}

const WRITTEN = /^([+-]\d{6}|\d{4})-(\d\d)-(\d\d)(?:T(\d\d:\d\d)(:\d\d(?:\.\d{1,3})?)?)?Z?$/

function parseWritten(text: string): UtcMs | null {
  const match = WRITTEN.exec(text)
  if (match === null) return null
  const [, year, month, day, minutes = '00:00', seconds = ':00'] = match
  const ms = Date.parse(`${year}-${month}-${day}T${minutes}${seconds}Z`)
  // Date.parse rolls 31 February over to March: such a day is refused.
  return isMoment(ms) && new Date(ms).getUTCDate() === Number(day) ? utcMs(ms) : null
}

/**
 * Reads what `formatMoment` writes, and for people who write links by hand a bare month or year: `from` takes
 * its start, `to` its end, so that `from=2025-04&to=2025-06` is the whole of April to June. Null = no moment.
 */
export function parseMoment(text: string, edge: 'start' | 'end'): UtcMs | null {
  if (/^\d{4}(-\d\d)?$/.test(text)) return edtfBounds(text)?.[edge] ?? null
  return parseWritten(text)
}

/** A calendar day `YYYY-MM-DD` that exists, else null. */
export function parseDay(text: string): string | null {
  return /^\d{4}-\d\d-\d\d$/.test(text) && parseWritten(text) !== null ? text : null
}

/** The UTC year that holds a moment. */
export const yearOf = (moment: number): number => civilDate(Math.floor(moment / DAY_MS)).year
