/** Times counted inside a period that is known: "the second week of June", "the last day of 1810". */
import { startOfWeek } from '../../core/civil-date.ts'
import type { TimeReading } from '../../core/time-expression.ts'
import type { AnchorDays } from './anchor-days.ts'
import { type DatedValue, dayValue, nearestWeekday, weekendValue, weekValue } from './dated-value.ts'

type CountedReading = Extract<TimeReading, { kind: 'counted' }>

/** The day in whose middle the n-th week of a month lies: its weeks are days 1–7, 8–14 …; the last one its last seven days. */
const midOfWeek = (index: number, first: number, last: number): number =>
  index < 0 ? last - 3 : first + 7 * (index - 1) + 3

function countedDay({ index, weekday }: CountedReading, first: number, last: number): number {
  if (weekday === null) return index < 0 ? last : first + index - 1
  return index < 0 ? nearestWeekday(last, weekday, -1) : nearestWeekday(first, weekday, 1) + 7 * (index - 1)
}

/** Null when the period is open or holds no such day. */
export function resolveCounted(reading: CountedReading, { first, last }: AnchorDays): DatedValue | null {
  if (first === null || last === null) return null
  if (reading.unit === 'day') {
    const day = countedDay(reading, first, last)
    return day > last ? null : dayValue(day, null)
  }
  const day = midOfWeek(reading.index, first, last)
  if (day > last) return null
  if (reading.unit === 'week') return weekValue(day)
  const saturday = countedDay({ ...reading, weekday: 6 }, first, last)
  return saturday > last ? null : weekendValue(startOfWeek(saturday))
}
