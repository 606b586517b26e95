/** What `ranks.ts` and `rank-neighbours.ts` must give, found by looking at every item: the oracles of their tests. */
import type { EventCounts } from './ranks.ts'
import type { TimeWindow } from './time-window.ts'
import type { TimelineItem } from './timeline-item.ts'

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

/**
 * The item that an arrow key leads to from `id` in axis order; stays at the ends. With no `id`, or one that is not
 * there, the first for +1 and the last for −1. Null when there are no items.
 */
export function neighbour<Item extends TimelineItem>(
  items: readonly Item[],
  id: string | null,
  step: 1 | -1,
): Item | null {
  const index = items.findIndex((item) => item.id === id)
  if (index < 0) return (step > 0 ? items[0] : items[items.length - 1]) ?? null
  return items[index + step] ?? items[index] ?? null
}

/** The item nearest to the window among those wholly before (−1) or after (1) it; null when there is none. */
export function nearestBeyond<Item extends TimelineItem>(
  items: readonly Item[],
  window: TimeWindow,
  side: -1 | 1,
): Item | null {
  let best: Item | null = null
  for (const item of items) {
    if (sideOfWindow(item, window) !== side) continue
    const isNearer = best === null || (side > 0 ? item.start < best.start : item.end > best.end)
    if (isNearer) best = item
  }
  return best
}
