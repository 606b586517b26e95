import { isDisc, type MarkSizes, markExtent } from './mark-rows.ts'
import type { TimelineItem } from './timeline-item.ts'
import type { Projection } from './view.ts'

/** A mark as drawn, px. */
export interface Mark {
  readonly item: TimelineItem
  readonly fromX: number
  readonly toX: number
  /** The middle line. */
  readonly y: number
  readonly heightPx: number
  readonly isDisc: boolean
}

/** The mark of an item at `y`, or null when no part of it is in the frame. */
export function markOf(item: TimelineItem, y: number, projection: Projection, sizes: MarkSizes): Mark | null {
  const { fromX, toX } = markExtent(item, projection, sizes.discPx)
  if (toX < 0 || fromX > projection.widthPx) return null
  const disc = isDisc(item, projection, sizes.discPx)
  return { item, fromX, toX, y, heightPx: disc ? sizes.discPx : sizes.barPx, isDisc: disc }
}

/** The mark at or nearest to a point within `tolerance` px; of equally near ones the more important. Null when none is near. */
export function markAt(marks: readonly Mark[], x: number, y: number, tolerance: number): Mark | null {
  let best: Mark | null = null
  let least = tolerance
  for (const mark of marks) {
    const dx = Math.max(0, mark.fromX - x, x - mark.toX)
    const dy = Math.max(0, Math.abs(y - mark.y) - mark.heightPx / 2)
    const distance = Math.hypot(dx, dy)
    if (distance > least) continue
    if (best !== null && distance === least && mark.item.importance <= best.item.importance) continue
    best = mark
    least = distance
  }
  return best
}

/**
 * Where a label's stem stands: at the item's anchor, or the middle of the part in view when a long bar's anchor is
 * out of it. Null when the item is out of view.
 */
export function stemX(item: TimelineItem, projection: Projection): number | null {
  const x = projection.x(item.anchor)
  if (x >= 0 && x <= projection.widthPx) return x
  const fromX = item.runsOnBefore ? Number.NEGATIVE_INFINITY : projection.x(item.start)
  const toX = item.runsOnAfter ? Number.POSITIVE_INFINITY : projection.x(item.end)
  if (toX <= 0 || fromX >= projection.widthPx) return null
  return (Math.max(0, fromX) + Math.min(projection.widthPx, toX)) / 2
}
