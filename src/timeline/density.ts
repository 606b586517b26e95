import { anchorOf } from '../dataset/column-times.ts'
import type { EventColumns } from '../dataset/event-columns.ts'
import { countBefore, countOf, type Ranks, rankAt } from './ranks.ts'
import { MOST_SINGLE } from './story.ts'
import type { TimeWindow } from './time-window.ts'

/**
 * How many of the events fall in each of `bins` even parts of the window, both ends inclusive: by their anchor, or in
 * collections too large to look at each by their start.
 */
export function density(columns: EventColumns, ranks: Ranks, window: TimeWindow, bins: number): Uint32Array {
  return columns.dated <= MOST_SINGLE
    ? byAnchor(columns, ranks, window, bins)
    : byStart(columns, ranks, window, bins)
}

function byAnchor(columns: EventColumns, ranks: Ranks, { from, to }: TimeWindow, bins: number): Uint32Array {
  const counts = new Uint32Array(bins)
  for (let position = 0; position < countOf(columns, ranks); position++) {
    const anchor = anchorOf(columns, rankAt(ranks, position))
    if (anchor < from || anchor > to) continue
    counts[Math.min(bins - 1, Math.floor(((anchor - from) / (to - from)) * bins))]!++
  }
  return counts
}

function byStart(columns: EventColumns, ranks: Ranks, { from, to }: TimeWindow, bins: number): Uint32Array {
  const counts = new Uint32Array(bins)
  let before = countBefore(columns, ranks, from)
  for (let bin = 0; bin < bins; bin++) {
    const end = bin + 1 === bins ? to + 1 : from + ((bin + 1) / bins) * (to - from)
    const position = countBefore(columns, ranks, end)
    counts[bin] = position - before
    before = position
  }
  return counts
}
