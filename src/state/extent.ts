import { edtfBounds } from '../core/edtf.ts'
import type { TimelineEvent } from '../core/event.ts'
import { yearOf } from './url-time.ts'

/** From the first start to the last end of the dated events, ms UTC; open ends count as their other end. */
export function datasetExtent(events: readonly TimelineEvent[]): { start: number; end: number } {
  let start = Number.POSITIVE_INFINITY
  let end = Number.NEGATIVE_INFINITY
  for (const { date } of events) {
    const bounds = date.edtf === null ? null : edtfBounds(date.edtf)
    start = Math.min(start, bounds?.start ?? bounds?.end ?? start)
    end = Math.max(end, bounds?.end ?? bounds?.start ?? end)
  }
  return { start, end }
}

/** "2000–2025", "2025", or null where nothing is dated. */
export function yearsWords(events: readonly TimelineEvent[]): string | null {
  const { start, end } = datasetExtent(events)
  if (start > end) return null
  const first = yearOf(start)
  const last = yearOf(Math.max(start, end - 1))
  return first === last ? String(first) : `${first}–${last}`
}
