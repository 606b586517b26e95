import type { TimeWindow } from './time-window.ts'
import type { TimelineItem } from './timeline-item.ts'

export interface EventCounts {
  readonly earlier: number
  readonly inView: number
  readonly later: number
}

/** −1 when the item lies wholly before the window, 1 wholly after it, 0 when any part of it is in view. Open ends reach. */
export function sideOfWindow(item: TimelineItem, window: TimeWindow): -1 | 0 | 1 {
  if (!item.runsOnAfter && item.end <= window.from) return -1
  if (!item.runsOnBefore && item.start >= window.to) return 1
  return 0
}

/** How many items lie before, in and after the window, by their bounds; the three sum to all. */
export function eventCounts(items: readonly TimelineItem[], window: TimeWindow): EventCounts {
  const counts = { earlier: 0, inView: 0, later: 0 }
  for (const item of items) {
    const side = sideOfWindow(item, window)
    counts[side < 0 ? 'earlier' : side > 0 ? 'later' : 'inView']++
  }
  return counts
}
