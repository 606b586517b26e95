/** Where arrow keys and the buttons "earlier" and "later" lead, by rank. */
import { endOf } from '../dataset/column-times.ts'
import type { EventColumns } from '../dataset/event-columns.ts'
import { countBefore, countOf, hasRank, positionOfRank, type Ranks, rankAt, sideOfRank } from './ranks.ts'
import { BLOCK, reachOf } from './reach.ts'
import type { TimeWindow } from './time-window.ts'

/**
 * The rank that an arrow key leads to; stays at the ends. With no `rank`, or one that is not among them, the first for +1 and
 * the last for −1. Null when there are no events.
 */
export function neighbourRank(
  columns: EventColumns,
  ranks: Ranks,
  rank: number | null,
  step: 1 | -1,
): number | null {
  const count = countOf(columns, ranks)
  if (count === 0) return null
  if (rank === null || !hasRank(columns, ranks, rank)) return rankAt(ranks, step > 0 ? 0 : count - 1)
  const position = positionOfRank(ranks, rank) + step
  return rankAt(ranks, Math.min(count - 1, Math.max(0, position)))
}

/** The event nearest to the window among those wholly before (−1) or after (1) it; null when there is none. */
export function nearestRankBeyond(
  columns: EventColumns,
  ranks: Ranks,
  window: TimeWindow,
  side: -1 | 1,
): number | null {
  return side > 0 ? firstAfter(columns, ranks, window) : lastBefore(columns, ranks, window)
}

function firstAfter(columns: EventColumns, ranks: Ranks, window: TimeWindow): number | null {
  const count = countOf(columns, ranks)
  for (let position = countBefore(columns, ranks, window.to); position < count; position++) {
    const rank = rankAt(ranks, position)
    if (sideOfRank(columns, rank, window) > 0) return rank
  }
  return null
}

/** The one that ends last; of equal ones the first. */
function lastBefore(columns: EventColumns, ranks: Ranks, window: TimeWindow): number | null {
  const { latestEnds } = reachOf(columns)
  let best: number | null = null
  let latest = Number.NEGATIVE_INFINITY
  let position = countBefore(columns, ranks, window.from) - 1
  while (position >= 0) {
    const rank = rankAt(ranks, position)
    const block = (rank / BLOCK) | 0
    if (latestEnds[block]! < latest) {
      position = positionOfRank(ranks, block * BLOCK) - 1
      continue
    }
    position--
    if (sideOfRank(columns, rank, window) >= 0) continue
    const end = endOf(columns, rank)
    if (end < latest) continue
    best = rank
    latest = end
  }
  return best
}
