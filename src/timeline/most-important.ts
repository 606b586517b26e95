import type { EventColumns } from '../dataset/event-columns.ts'
import { countBefore, type Ranks, rankAt, visitLasting, visitStartless } from './ranks.ts'
import type { TimeWindow } from './time-window.ts'

const LEVELS = 256

/** The importance that the chosen have at least, and how many of exactly that importance are chosen. */
interface Threshold {
  readonly level: number
  readonly atLevel: number
}

function thresholdOf(histogram: Uint32Array, most: number): Threshold {
  let left = most
  for (let level = LEVELS - 1; level >= 0; level--) {
    const count = histogram[level]!
    if (count >= left) return { level, atLevel: left }
    left -= count
  }
  return { level: 0, atLevel: histogram[0]! }
}

/** Events that reach into the window from outside, ascending: those that last from before it, then those without a start. */
function reachingIn(columns: EventColumns, ranks: Ranks, { from, to }: TimeWindow): readonly number[] {
  const found: number[] = []
  const visit = (rank: number): boolean => found.push(rank) > 0
  visitLasting(columns, ranks, from, visit)
  visitStartless(columns, ranks, to, visit)
  return found
}

/**
 * The ranks of at most `most` events any part of which lies in the window, by falling importance, then rank. Reads each of
 * them twice and sorts only the chosen: for a view at rest, not for each frame.
 */
export function mostImportant(
  columns: EventColumns,
  ranks: Ranks,
  window: TimeWindow,
  most: number,
): Uint32Array {
  const { importance } = columns
  const others = reachingIn(columns, ranks, window)
  const first = countBefore(columns, ranks, window.from)
  const end = countBefore(columns, ranks, window.to)
  const histogram = new Uint32Array(LEVELS)
  for (const rank of others) histogram[importance[rank]!]!++
  if (ranks === null) for (let rank = first; rank < end; rank++) histogram[importance[rank]!]!++
  else for (let position = first; position < end; position++) histogram[importance[ranks[position]!]!]!++
  const { level, atLevel } = thresholdOf(histogram, most)
  const chosen = others.filter((rank) => importance[rank]! >= level)
  let left = atLevel
  for (let position = first; position < end; position++) {
    const rank = rankAt(ranks, position)
    const own = importance[rank]!
    if (own > level || (own === level && left-- > 0)) chosen.push(rank)
  }
  return Uint32Array.from(chosen.sort((a, b) => importance[b]! - importance[a]! || a - b)).slice(0, most)
}
