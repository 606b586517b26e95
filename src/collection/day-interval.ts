/** Intervals of whole days, for reasoning about when something can have been. */
import { dayNumberAt } from '../core/civil-date.ts'
import { dayNumberEdtf, edtfBounds } from '../core/edtf.ts'
import { utcMs } from '../core/units.ts'

/** Days since 1970-01-01, both ends inclusive; null = open. */
export interface DayInterval {
  readonly first: number | null
  readonly last: number | null
}

export const anyDay: DayInterval = { first: null, last: null }

const readDays = (edtf: string): DayInterval | null => {
  const bounds = edtfBounds(edtf)
  if (bounds === null) return null
  return {
    first: bounds.start === null ? null : dayNumberAt(bounds.start),
    last: bounds.end === null ? null : dayNumberAt(utcMs(bounds.end - 1)),
  }
}

/** An archive has some tens of thousands of different dates; they are asked for again and again. */
const MOST_REMEMBERED = 50_000
const remembered = new Map<string, DayInterval | null>()

/** The days that an EDTF value covers; null when the value is no EDTF. */
export const daysOf = (edtf: string): DayInterval | null => {
  const known = remembered.get(edtf)
  if (known !== undefined) return known
  if (remembered.size >= MOST_REMEMBERED) remembered.clear()
  const days = readDays(edtf)
  remembered.set(edtf, days)
  return days
}

/** EDTF of the interval: a day, `a/b`, `a/..`, `../b`; null when both ends are open. `~` marks a soft start. */
export const intervalEdtf = ({ first, last }: DayInterval, hasSoftStart = false): string | null => {
  if (first === null && last === null) return null
  const soft = hasSoftStart ? '~' : ''
  const start = first === null ? '..' : dayNumberEdtf(first) + soft
  const end = last === null ? '..' : dayNumberEdtf(last)
  return first !== null && first === last ? dayNumberEdtf(first) : `${start}/${end}`
}

const later = (a: number | null, b: number | null): number | null =>
  a === null ? b : b === null ? a : Math.max(a, b)
const earlier = (a: number | null, b: number | null): number | null =>
  a === null ? b : b === null ? a : Math.min(a, b)

/** The days in both; null when there are none. */
export const intersectDays = (a: DayInterval, b: DayInterval): DayInterval | null => {
  const first = later(a.first, b.first)
  const last = earlier(a.last, b.last)
  if (first !== null && last !== null && first > last) return null
  // One that lies in the other is not made anew: archives have very many.
  if (first === a.first && last === a.last) return a
  return first === b.first && last === b.last ? b : { first, last }
}

/** True when the two can be the same day. */
export const daysOverlap = (a: DayInterval, b: DayInterval): boolean => {
  const first = later(a.first, b.first)
  const last = earlier(a.last, b.last)
  return first === null || last === null || first <= last
}

/** Number of days, Infinity when an end is open. */
export const lengthOf = ({ first, last }: DayInterval): number =>
  first === null || last === null ? Number.POSITIVE_INFINITY : last - first + 1

/** The one day that a value names; null when it covers more, is open, soft or unsure. */
export const exactDay = (edtf: string | null): number | null => {
  const days = edtf === null || /[~?%]/.test(edtf) ? null : daysOf(edtf)
  return days !== null && days.first !== null && days.first === days.last ? days.first : null
}
