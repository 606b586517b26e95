import type { EventColumns } from '../dataset/event-columns.ts'
import { latestEnd } from '../timeline/reach.ts'
import { yearLabel } from '../timeline/tick-steps.ts'
import { yearOf } from './url-time.ts'

/** "2000–2025", "2025", or null where nothing is dated. */
export function yearsWords(columns: EventColumns): string | null {
  const start = columns.start[0]
  if (start === undefined) return null
  const first = yearOf(start)
  const last = yearOf(Math.max(start, latestEnd(columns) - 1))
  return first === last ? yearLabel(first) : `${yearLabel(first)}–${yearLabel(last)}`
}
