import type { TimelineItem } from './timeline-item.ts'
import type { Projection } from './view.ts'

/** Sizes of marks in px. */
export interface MarkSizes {
  readonly discPx: number
  readonly barPx: number
  /** Distance from one row to the next. */
  readonly rowPx: number
}

const MARK_GAP_PX = 2
/** A soft end or an open end that runs on takes this much beyond the known part. */
const RUN_ON_PX = 44
/** A bar is never drawn narrower, so that it can be seen and hit. */
const NARROWEST_BAR_PX = 12

/** Horizontal extent of a mark as drawn, px. */
export interface MarkExtent {
  readonly fromX: number
  readonly toX: number
}

/** Where an item's bounds and its anchor lie, px. */
interface ItemX {
  readonly startX: number
  readonly endX: number
  readonly anchorX: number
}

const itemX = ({ start, end, anchor }: TimelineItem, { x }: Projection): ItemX => ({
  startX: x(start),
  endX: x(end),
  anchorX: x(anchor),
})

const isDiscAt = (item: TimelineItem, { startX, endX }: ItemX, discPx: number): boolean =>
  !item.runsOnAfter && !item.runsOnBefore && item.isPoint && !item.fadesAtStart && endX - startX < 3 * discPx

/** True when the mark is a disc: a moment, or a bar that would be no wider than one. */
export const isDisc = (item: TimelineItem, projection: Projection, discPx: number): boolean =>
  isDiscAt(item, itemX(item, projection), discPx)

function extentAt(item: TimelineItem, at: ItemX, discPx: number): MarkExtent {
  const { startX, endX, anchorX } = at
  if (isDiscAt(item, at, discPx)) return { fromX: anchorX - discPx / 2, toX: anchorX + discPx / 2 }
  if (item.runsOnAfter) return { fromX: startX, toX: startX + Math.max(RUN_ON_PX, NARROWEST_BAR_PX) }
  if (item.runsOnBefore) return { fromX: endX - Math.max(RUN_ON_PX, NARROWEST_BAR_PX), toX: endX }
  const least = item.fadesAtStart || item.fadesAtEnd ? 2 * NARROWEST_BAR_PX : NARROWEST_BAR_PX
  if (endX - startX >= least) return { fromX: startX, toX: endX }
  const middle = (startX + endX) / 2
  return { fromX: middle - least / 2, toX: middle + least / 2 }
}

/** Where a mark lies: a disc around its middle, else its true width, widened to what can be seen. */
export const markExtent = (item: TimelineItem, projection: Projection, discPx: number): MarkExtent =>
  extentAt(item, itemX(item, projection), discPx)

/** The first row that has ended where a mark begins; -1 where none has. */
function freeRow(rowEnds: readonly number[], fromX: number): number {
  for (let row = 0; row < rowEnds.length; row++) if (rowEnds[row]! <= fromX + 1e-6) return row
  return -1
}

/** Indices by rising start. Items come by their starts, so that hardly any has to move. */
function orderOfStarts(extents: readonly MarkExtent[]): Uint32Array {
  const order = Uint32Array.from(extents.keys())
  for (let place = 1; place < order.length; place++) {
    const index = order[place]!
    const { fromX } = extents[index]!
    let to = place
    for (; to > 0 && extents[order[to - 1]!]!.fromX > fromX; to--) order[to] = order[to - 1]!
    order[to] = index
  }
  return order
}

/**
 * The row of each mark, 0 nearest the axis: first fit in the order of extents' starts, so that no two marks of a row
 * overlap. At most `most` rows: what finds no room shares the top row, or, where that may not be, there are none (null).
 * Depends on the zoom, not on where the view stands, so marks keep their rows while the reader pans.
 */
export function rowsWithin(
  extents: readonly MarkExtent[],
  most: number,
  isTopShared: boolean,
): number[] | null {
  const rowEnds: number[] = []
  const rows = new Array<number>(extents.length).fill(0)
  for (const index of orderOfStarts(extents)) {
    const { fromX, toX } = extents[index]!
    let row = freeRow(rowEnds, fromX)
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
  lanes: readonly (readonly MarkExtent[])[],
  sizes: MarkSizes,
  most: number,
  isTopShared: boolean,
): MarkStack | null {
  if (!isTopShared && lanes.some((extents) => leastRows(extents) > most)) return null
  const rows: number[][] = []
  for (const extents of lanes) {
    const lane = rowsWithin(extents, most, isTopShared)
    if (lane === null) return null
    rows.push(lane)
  }
  const rowCounts = rows.map((lane) => lane.reduce((top, row) => Math.max(top, row + 1), 0))
  return { sizes, rows, rowCounts }
}

/** A lower bound of the rows that a lane needs: all widths over the length that they share. */
function leastRows(extents: readonly MarkExtent[]): number {
  let widths = 0
  let left = Number.POSITIVE_INFINITY
  let right = Number.NEGATIVE_INFINITY
  for (const { fromX, toX } of extents) {
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
  const places = lanes.map((items) => items.map((item) => itemX(item, projection)))
  for (const sizes of SIZE_LADDER) {
    const most = Math.max(1, Math.floor(heightPx / sizes.rowPx))
    const isLast = sizes === SIZE_LADDER[SIZE_LADDER.length - 1]
    const extents = lanes.map((items, lane) =>
      items.map((item, index) => extentAt(item, places[lane]![index]!, sizes.discPx)),
    )
    const stack = stackAt(extents, sizes, most, isLast)
    if (stack !== null) return stack
  }
  throw new Error('the ladder of mark sizes is empty')
}
