import type { EventColumns } from '../dataset/event-columns.ts'
import { type Ranks, visitTouching } from './ranks.ts'
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
  const histogram = new Uint32Array(LEVELS)
  visitTouching(columns, ranks, window, (rank) => {
    histogram[importance[rank]!]!++
    return true
  })
  const { level, atLevel } = thresholdOf(histogram, most)
  const chosen: number[] = []
  let left = atLevel
  visitTouching(columns, ranks, window, (rank) => {
    const own = importance[rank]!
    if (own > level || (own === level && left-- > 0)) chosen.push(rank)
    return true
  })
  // Startless events come last in the visit, whatever their rank.
  return Uint32Array.from(chosen.sort((a, b) => importance[b]! - importance[a]! || a - b))
}
