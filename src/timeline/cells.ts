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

/** The rectangle in which a cell's events are drawn, px from the lane's foot. */
export interface CellStyle {
  /** `discs`: one for each event, upwards; `bars`: a height by count. */
  readonly kind: 'discs' | 'bars'
  /** Of a disc, or width of a bar. */
  readonly widthPx: number
  /** Height of one event: the distance between discs, or of a bar's height for each event. */
  readonly pxPerEvent: number
  /** The count that stands for the full height: the tallest count, or a round one above it for bars. */
  readonly full: number
}

/** Discs are drawn no smaller; and a bar of one event no lower, so that it can be seen. */
const SMALLEST_DISC_PX = 3
const LARGEST_DISC_PX = 8
export const LOWEST_BAR_PX = 2
const GAP_PX = 1

/** 1, 2 or 5 times a power of ten, or 1.2, 1.5, 2.5, 4, 6, 8 times one: the least that is not below the count. */
export function roundAbove(count: number): number {
  const power = 10 ** Math.floor(Math.log10(Math.max(1, count)))
  const step = [1, 1.2, 1.5, 2, 2.5, 3, 4, 5, 6, 8, 10].find(
    (one) => one * power >= count && Number.isInteger(one * power),
  )
  return (step ?? 10) * power
}

/**
 * How cells are drawn in lanes that give `heightPx` to their marks; one way for all lanes, chosen by the tallest cell of
 * any: discs above each other while the tallest column fits, else bars of linear height.
 */
export function cellStyle(tallest: number, cellPx: number, heightPx: number): CellStyle {
  const discPx = Math.min(LARGEST_DISC_PX, Math.floor(cellPx - GAP_PX))
  const fitting = Math.min(discPx, Math.floor(heightPx / Math.max(1, tallest)) - GAP_PX)
  if (fitting >= SMALLEST_DISC_PX)
    return { kind: 'discs', widthPx: fitting, pxPerEvent: fitting + GAP_PX, full: tallest }
  const full = roundAbove(tallest)
  return { kind: 'bars', widthPx: Math.max(1, cellPx - GAP_PX), pxPerEvent: heightPx / full, full }
}

/** Height of a cell as drawn, px; 0 for an empty one. */
export const cellHeight = (style: CellStyle, count: number): number => {
  if (count === 0) return 0
  return style.kind === 'discs' ? count * style.pxPerEvent : Math.max(LOWEST_BAR_PX, count * style.pxPerEvent)
}
