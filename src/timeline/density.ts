import { anchorOf } from '../dataset/column-times.ts'
import type { EventColumns } from '../dataset/event-columns.ts'
import type { OverviewScale } from './overview-scale.ts'
import { countBefore, countOf, type Ranks, rankAt } from './ranks.ts'
import { MOST_SINGLE } from './story.ts'

/**
 * How many of the events fall in each of `bins` parts of the overview, even in width, both ends inclusive: by their anchor,
 * or in collections too large to look at each by their start.
 */
export function density(
  columns: EventColumns,
  ranks: Ranks,
  scale: OverviewScale,
  bins: number,
): Uint32Array {
  return columns.dated <= MOST_SINGLE
    ? byAnchor(columns, ranks, scale, bins)
    : byStart(columns, ranks, scale, bins)
}

function byAnchor(
  columns: EventColumns,
  ranks: Ranks,
  { extent, share }: OverviewScale,
  bins: number,
): Uint32Array {
  const counts = new Uint32Array(bins)
  for (let position = 0; position < countOf(columns, ranks); position++) {
    const anchor = anchorOf(columns, rankAt(ranks, position))
    if (anchor < extent.from || anchor > extent.to) continue
    counts[Math.max(0, Math.min(bins - 1, Math.floor(share(anchor) * bins)))]!++
  }
  return counts
}

function byStart(
  columns: EventColumns,
  ranks: Ranks,
  { extent, time }: OverviewScale,
  bins: number,
): Uint32Array {
  const counts = new Uint32Array(bins)
  let before = countBefore(columns, ranks, extent.from)
  for (let bin = 0; bin < bins; bin++) {
    const end = bin + 1 === bins ? extent.to + 1 : time((bin + 1) / bins)
    const position = countBefore(columns, ranks, end)
    counts[bin] = position - before
    before = position
  }
  return counts
}
