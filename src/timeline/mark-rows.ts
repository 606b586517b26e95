import type { TimelineItem } from './timeline-item.ts'
import type { Projection } from './view.ts'

/** Sizes of marks in px. */
export interface MarkSizes {
  readonly discPx: number
  readonly barPx: number
  /** Distance from one row to the next. */
  readonly rowPx: number
}

export const MARK_GAP_PX = 2
/** A soft end or an open end that runs on takes this much beyond the known part. */
export const RUN_ON_PX = 44
/** A bar is never drawn narrower, so that it can be seen and hit. */
export const NARROWEST_BAR_PX = 12

/** Horizontal extent of a mark as drawn, px. */
export interface MarkExtent {
  readonly fromX: number
  readonly toX: number
}

/** True when the mark is a disc: a moment, or a bar that would be no wider than one. */
export const isDisc = (item: TimelineItem, projection: Projection, discPx: number): boolean => {
  if (item.runsOnAfter || item.runsOnBefore) return false
  const width = projection.x(item.end) - projection.x(item.start)
  return item.isPoint ? width < 3 * discPx && !item.fadesAtStart : false
}

/** Where a mark lies: a disc around its middle, else its true width, widened to what can be seen. */
export function markExtent(item: TimelineItem, projection: Projection, discPx: number): MarkExtent {
  if (isDisc(item, projection, discPx)) {
    const middle = projection.x(item.anchor)
    return { fromX: middle - discPx / 2, toX: middle + discPx / 2 }
  }
  const fromX = projection.x(item.start)
  const toX = projection.x(item.end)
  if (item.runsOnAfter) return { fromX, toX: fromX + Math.max(RUN_ON_PX, NARROWEST_BAR_PX) }
  if (item.runsOnBefore) return { fromX: toX - Math.max(RUN_ON_PX, NARROWEST_BAR_PX), toX }
  const least = item.fadesAtStart || item.fadesAtEnd ? 2 * NARROWEST_BAR_PX : NARROWEST_BAR_PX
  if (toX - fromX >= least) return { fromX, toX }
  const middle = (fromX + toX) / 2
  return { fromX: middle - least / 2, toX: middle + least / 2 }
}

/** The first row that has ended where a mark begins; -1 where none has. */
function freeRow(rowEnds: readonly number[], fromX: number): number {
  for (let row = 0; row < rowEnds.length; row++) if (rowEnds[row]! <= fromX + 1e-6) return row
  return -1
}

function rowsWithin(extents: readonly MarkExtent[], most: number, isTopShared: boolean): number[] | null {
  const starts = Float64Array.from(extents, ({ fromX }) => fromX)
  const order = Uint32Array.from(extents.keys()).sort((a, b) => starts[a]! - starts[b]! || a - b)
  const rowEnds: number[] = []
  const rows = new Array<number>(extents.length).fill(0)
  for (const index of order) {
    const { toX } = extents[index]!
    let row = freeRow(rowEnds, starts[index]!)
    if (row < 0) row = rowEnds.length
    if (row === most) {
      if (!isTopShared) return null
      row = most - 1
    }
    rowEnds[row] = Math.max(rowEnds[row] ?? Number.NEGATIVE_INFINITY, toX + MARK_GAP_PX)
    rows[index] = row
  }
  return rows
}

/**
 * The row of each mark, 0 nearest the axis: first fit in the order of extents' starts, so that no two marks of a row
 * overlap. At most `most` rows: what finds no room shares the top row. Depends on the zoom, not on where the view
 * stands, so marks keep their rows while the reader pans.
 */
export const markRows = (extents: readonly MarkExtent[], most: number): number[] =>
  rowsWithin(extents, most, true)!

const SIZE_LADDER: readonly MarkSizes[] = [
  { discPx: 11, barPx: 7, rowPx: 12 },
  { discPx: 8, barPx: 6, rowPx: 9 },
  { discPx: 6, barPx: 5, rowPx: 7 },
  { discPx: 4, barPx: 4, rowPx: 5 },
  { discPx: 3, barPx: 3, rowPx: 4 },
]

export interface MarkStack {
  readonly sizes: MarkSizes
  /** For each lane, parallel to its items. */
  readonly rows: readonly (readonly number[])[]
  /** Rows in use in each lane. */
  readonly rowCounts: readonly number[]
}

/** All lanes at one size; null where a lane has marks for more than `most` rows and its top row may not be shared. */
function stackAt(
  lanes: readonly (readonly TimelineItem[])[],
  projection: Projection,
  sizes: MarkSizes,
  most: number,
  isTopShared: boolean,
): MarkStack | null {
  const rows: number[][] = []
  for (const items of lanes) {
    const extents = items.map((item) => markExtent(item, projection, sizes.discPx))
    const lane = rowsWithin(extents, most, isTopShared)
    if (lane === null) return null
    rows.push(lane)
  }
  const rowCounts = rows.map((lane) => lane.reduce((top, row) => Math.max(top, row + 1), 0))
  return { sizes, rows, rowCounts }
}

/** A lower bound of the rows that a lane needs: all widths over the length that they share. */
function leastRows(items: readonly TimelineItem[], projection: Projection, discPx: number): number {
  let widths = 0
  let left = Number.POSITIVE_INFINITY
  let right = Number.NEGATIVE_INFINITY
  for (const item of items) {
    const { fromX, toX } = markExtent(item, projection, discPx)
    widths += toX - fromX
    left = Math.min(left, fromX)
    right = Math.max(right, toX)
  }
  return widths / Math.max(1, right - left)
}

/**
 * Stacks the marks of each lane within `heightPx`: the largest size at which every lane fits, the smallest when none
 * does. All lanes get the same size.
 */
export function stackMarks(
  lanes: readonly (readonly TimelineItem[])[],
  projection: Projection,
  heightPx: number,
): MarkStack {
  for (const sizes of SIZE_LADDER) {
    const most = Math.max(1, Math.floor(heightPx / sizes.rowPx))
    const isLast = sizes === SIZE_LADDER[SIZE_LADDER.length - 1]
    if (!isLast && lanes.some((items) => leastRows(items, projection, sizes.discPx) > most)) continue
    const stack = stackAt(lanes, projection, sizes, most, isLast)
    if (stack !== null) return stack
  }
  throw new Error('the ladder of mark sizes is empty')
}
