import { dayNumber } from '../../core/civil-date.ts'
import type { TimeReading } from '../../core/time-expression.ts'

/** The day number of a reading that states year, month and day itself; null for all others. */
export function statedDay(reading: TimeReading): number | null {
  if (reading.kind !== 'calendar') return null
  const { year, month, day } = reading.parts
  return year !== null && month !== null && day !== null ? dayNumber({ year, month, day }) : null
}
