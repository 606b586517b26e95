/** Readings that count from the day of the report, or from any other single day. */
import type { Direction, TimeReading } from '../../core/time-expression.ts'
import { anchorDays, resolveFromDays } from './anchor-days.ts'
import type { DatedValue } from './dated-value.ts'
import { missingStep, publicationStep } from './explain-reading.ts'
import { nothing, type Outcome, type ReadingContext } from './reading-context.ts'
import { resolveCalendarAt, resolveHolidayAt } from './resolve-calendar.ts'
import { resolveOffsetAt, resolveUnitAt } from './resolve-unit.ts'

/** The date of a reading as seen from one day; null for what counts from no day. */
export function resolveAt(reading: TimeReading, direction: Direction, day: number): DatedValue | null {
  if (reading.kind === 'calendar') return resolveCalendarAt(reading, direction, day)
  if (reading.kind === 'unit') return resolveUnitAt(reading, direction, day)
  if (reading.kind === 'holiday') return resolveHolidayAt(reading, direction, day)
  return reading.kind === 'offset' ? resolveOffsetAt(reading, day) : null
}

/** The date of a reading as seen from the publication, be it a day, an interval or unknown. */
export function resolveFromPublication(
  reading: TimeReading,
  { direction, publication }: ReadingContext,
): Outcome {
  const days = anchorDays(publication)
  if (days === null || publication === null) return nothing([missingStep(reading)])
  const { edtf, value } = resolveFromDays(days, (day) => resolveAt(reading, direction, day))
  return { edtf, value, because: [publicationStep(publication)] }
}
