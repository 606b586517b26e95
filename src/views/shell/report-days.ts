import { dayEdtf, edtfBounds } from '../../core/edtf.ts'
import type { TimelineEvent } from '../../core/event.ts'

export interface ReportDay {
  /** `YYYY-MM-DD`. */
  readonly day: string
  /** Events first reported on it. */
  readonly count: number
}

/** More shortcuts than this help nobody; the date field reaches the others. */
const MOST = 12

/** The days with most first reports, in order of time. A report that covers several days counts on its first. */
export function reportDays(events: readonly TimelineEvent[]): readonly ReportDay[] {
  const counts = new Map<string, number>()
  for (const { firstReported } of events) {
    const start = firstReported === null ? null : (edtfBounds(firstReported)?.start ?? null)
    if (start === null) continue
    const day = dayEdtf(start)
    counts.set(day, (counts.get(day) ?? 0) + 1)
  }
  return [...counts]
    .map(([day, count]) => ({ day, count }))
    .sort((a, b) => b.count - a.count || (a.day < b.day ? -1 : 1))
    .slice(0, MOST)
    .sort((a, b) => (a.day < b.day ? -1 : 1))
}
