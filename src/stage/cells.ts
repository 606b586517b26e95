/** Cells of a frame: counted anew in every frame, into arrays that stay. */
import type { EventColumns } from '../dataset/event-columns.ts'
import { cellLegend, ownScaleLegend } from '../timeline/cell-style.ts'
import { type CellGrid, cellAt, cellEdges, cellGrid, countCells, mostCells } from '../timeline/cells.ts'
import { COLORS, colorSumsOf, writeColorsBefore } from '../timeline/color-sums.ts'
import { type LaneStyles, laneStyles } from '../timeline/lane-scale.ts'
import { type LaneRanks, laneAt } from '../timeline/lanes.ts'
import { rankAt } from '../timeline/ranks.ts'
import { marksRoom } from '../timeline/scene.ts'
import type { Projection } from '../timeline/view.ts'

const LEAST_CELL_PX = 5

/** What the full height of a lane's bars stands for, said in that lane. */
export interface LaneLegend {
  /** Index of the lane. */
  readonly lane: number
  readonly words: string
}

/** Stays the same object; its contents are those of the last `count`. */
export interface Cells {
  grid: CellGrid
  styles: LaneStyles
  /** For each lane, positions in its ranks at the edges of the cells. */
  readonly positions: Uint32Array[]
  /** For each lane, how many of its events before each edge have each colour; only where there are bars. */
  readonly colors: Uint32Array[]
  laneRanks: LaneRanks | null
  /** One for each scale, in the first lane that has it; none for discs. */
  legends: readonly LaneLegend[]
}

export interface CellCounter {
  readonly count: (columns: EventColumns, laneRanks: LaneRanks, projection: Projection) => Cells
}

/** A cell under a point, with its events. */
export interface CellHit {
  readonly count: number
  readonly rankAt: (index: number) => number
  readonly fromX: number
  readonly toX: number
  /** The lane's foot. */
  readonly y: number
}

export function createCellCounter(): CellCounter {
  let edges = new Float64Array(0)
  let tallest = new Uint32Array(0)
  const cells: Cells = {
    grid: { firstX: 0, cellPx: 1, count: 0 },
    styles: { shared: { kind: 'bars', widthPx: 1, pxPerEvent: 1, full: 1 }, own: null },
    positions: [],
    colors: [],
    laneRanks: null,
    legends: [],
  }
  const makeRoom = (widthPx: number, lanes: number): void => {
    const length = mostCells(widthPx, LEAST_CELL_PX) + 1
    if (edges.length < length) {
      edges = new Float64Array(length)
      cells.positions.length = 0
      cells.colors.length = 0
    }
    if (tallest.length < lanes) tallest = new Uint32Array(lanes)
    while (cells.positions.length < lanes) {
      cells.positions.push(new Uint32Array(edges.length))
      cells.colors.push(new Uint32Array(edges.length * COLORS))
    }
  }
  const count: CellCounter['count'] = (columns, laneRanks, projection) => {
    const lanes = laneRanks.lanes.length
    makeRoom(projection.widthPx, lanes)
    const grid = cellGrid(projection, LEAST_CELL_PX)
    cellEdges(grid, projection, edges)
    let all = 0
    for (let lane = 0; lane < lanes; lane++) {
      const into = cells.positions[lane]!
      tallest[lane] = countCells(columns, laneRanks.ranks[lane] ?? null, edges, grid.count, into)
      all += into[grid.count]! - into[0]!
    }
    const before = cells.styles
    const isSameGrid = cells.grid.cellPx === grid.cellPx
    const heightPx = laneRanks.lanes[0] === undefined ? 0 : marksRoom(laneRanks.lanes[0]).heightPx
    cells.grid = grid
    cells.styles = laneStyles(laneRanks.lanes, tallest, all, grid.cellPx, heightPx)
    cells.laneRanks = laneRanks
    if (cells.styles.shared.kind === 'bars') countColors(columns, cells, laneRanks)
    if (!isSameGrid || !hasSameScales(cells.styles, before) || cells.legends.length === 0)
      cells.legends = legendsOf(cells.styles, lanes, edges, grid.count)
    return cells
  }
  return { count }
}

function countColors(columns: EventColumns, { grid, positions, colors }: Cells, { ranks }: LaneRanks): void {
  for (let lane = 0; lane < ranks.length; lane++) {
    const own = ranks[lane] ?? null
    const sums = colorSumsOf(columns, own)
    for (let edge = 0; edge <= grid.count; edge++)
      writeColorsBefore(columns, own, sums, positions[lane]![edge]!, colors[lane]!, edge * COLORS)
  }
}

const hasSameScales = (a: LaneStyles, b: LaneStyles): boolean =>
  a.shared.kind === b.shared.kind && a.shared.full === b.shared.full && a.own?.full === b.own?.full

function legendsOf(
  { shared, own }: LaneStyles,
  lanes: number,
  edges: Float64Array,
  count: number,
): readonly LaneLegend[] {
  if (shared.kind === 'discs') return []
  const first = { lane: 0, words: cellLegend(shared, edges, count) }
  if (own === null) return [first]
  return [first, { lane: lanes - 1, words: ownScaleLegend(own) }]
}

/** The cell with its events under a point of the room above the axis; null where there is none. */
export function cellUnder({ grid, positions, laneRanks }: Cells, x: number, y: number): CellHit | null {
  const cell = cellAt(grid, x)
  const lane = laneRanks === null ? -1 : laneAt(laneRanks.lanes, y)
  const slot = laneRanks?.lanes[lane]
  if (cell < 0 || slot === undefined || laneRanks === null) return null
  const { footY, heightPx } = marksRoom(slot)
  const first = positions[lane]?.[cell] ?? 0
  const count = (positions[lane]?.[cell + 1] ?? 0) - first
  if (count === 0 || y < footY - heightPx - 4) return null
  const ranks = laneRanks.ranks[lane] ?? null
  const fromX = grid.firstX + cell * grid.cellPx
  return { count, rankAt: (index) => rankAt(ranks, first + index), fromX, toX: fromX + grid.cellPx, y: footY }
}
