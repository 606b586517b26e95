import type { TimeWindow } from './time-window.ts'
import type { TimelineItem } from './timeline-item.ts'

/** Number of items whose anchor falls in each of `bins` even parts of the window; both ends inclusive. */
export function density(items: readonly TimelineItem[], { from, to }: TimeWindow, bins: number): number[] {
  const counts = Array.from({ length: bins }, () => 0)
  for (const { anchor } of items) {
    if (anchor < from || anchor > to) continue
    const bin = Math.min(bins - 1, Math.floor(((anchor - from) / (to - from)) * bins))
    counts[bin] = (counts[bin] ?? 0) + 1
  }
  return counts
}
