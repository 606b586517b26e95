import { yearSpanWords } from '../core/date-words.ts'
import type { EventColumns } from '../dataset/event-columns.ts'
import { latestEnd } from '../timeline/reach.ts'
import { yearOf } from './url-time.ts'

/** "2000–2025", "2025", "2476 BC – 2029"; null where nothing is dated. */
export function yearsWords(columns: EventColumns): string | null {
  const start = columns.start[0]
  if (start === undefined) return null
  return yearSpanWords(yearOf(start), yearOf(Math.max(start, latestEnd(columns) - 1)))
}
