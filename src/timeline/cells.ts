/**
 * A dense view as counts: the width is cut into cells, and a cell's count is the events that start in it, a difference of
 * two positions. Nothing is sampled: the counts sum to the events that start in view. An event that lasts is counted where
 * it starts, once.
 */
import type { EventColumns } from '../dataset/event-columns.ts'
import { countBefore, countOf, positionOf, type Ranks } from './ranks.ts'
import type { Projection } from './view.ts'

/** Even cells that cover the frame; the first may begin left of it, the last end right of it. */
export interface CellGrid {
  /** Left edge of the first cell. */
  readonly firstX: number
  readonly cellPx: number
  readonly count: number
}

/**
 * A grid that moves with time: a pan by any distance shows the same cells, and a zoom splits cells in two, so that columns
 * keep their heights and do not flicker. Cells are at least `leastPx` and less than twice as wide.
 */
export function cellGrid({ originX, pxPerDistance, widthPx }: Projection, leastPx: number): CellGrid {
  const cellPx = pxPerDistance * 2 ** Math.ceil(Math.log2(leastPx / pxPerDistance))
  const first = Math.floor(-originX / cellPx)
  const firstX = originX + first * cellPx
  return { firstX, cellPx, count: Math.max(1, Math.ceil((widthPx - firstX) / cellPx)) }
}

/** No grid for this width has more cells: arrays of this length plus one hold any grid's edges. */
export const mostCells = (widthPx: number, leastPx: number): number => Math.ceil(widthPx / leastPx) + 2

/** Writes the times of the `count + 1` edges of a grid's cells. */
export function cellEdges(grid: CellGrid, projection: Projection, into: Float64Array): void {
  for (let edge = 0; edge <= grid.count; edge++)
    into[edge] = projection.time(grid.firstX + edge * grid.cellPx)
}

/**
 * Writes for each of the `count + 1` edges how many of the events start before it. Cell `i` then holds the positions
 * `into[i]` to `into[i + 1]` of `ranks`: their difference is its count, and those ranks are its events. Returns the
 * tallest cell's count. Allocates nothing.
 */
export function countCells(
  columns: EventColumns,
  ranks: Ranks,
  edges: Float64Array,
  count: number,
  into: Uint32Array,
): number {
  const all = countOf(columns, ranks)
  const last = countBefore(columns, ranks, edges[count]!)
  let before = positionOf(columns, ranks, edges[0]!, 0, all)
  let tallest = 0
  into[0] = before
  for (let edge = 1; edge <= count; edge++) {
    const position = positionOf(columns, ranks, edges[edge]!, before, last)
    if (position - before > tallest) tallest = position - before
    into[edge] = position
    before = position
  }
  return tallest
}

/** Events in a cell, from what `countCells` wrote. */
export const cellCount = (positions: Uint32Array, cell: number): number =>
  positions[cell + 1]! - positions[cell]!

/** The cell under `x`, or −1 left or right of the grid. */
export function cellAt(grid: CellGrid, x: number): number {
  const cell = Math.floor((x - grid.firstX) / grid.cellPx)
  return cell >= 0 && cell < grid.count ? cell : -1
}
