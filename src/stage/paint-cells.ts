import type { EventColumns } from '../dataset/event-columns.ts'
import { type CellStyle, cellHeight } from '../timeline/cell-style.ts'
import { cellCount } from '../timeline/cells.ts'
import { COLORS } from '../timeline/color-sums.ts'
import { styleOfLane } from '../timeline/lane-scale.ts'
import { type Ranks, rankAt } from '../timeline/ranks.ts'
import { marksRoom } from '../timeline/scene.ts'
import type { Cells } from './cells.ts'
import type { PaintContext } from './paint-context.ts'
import type { Palette } from './palette.ts'

/**
 * One bar for each cell, stacked by colour, the leading country at the foot. Each colour is painted with all that stand
 * beneath it, which then cover it: no seam shows between them.
 */
function paintBars(
  context: PaintContext,
  { grid }: Cells,
  style: CellStyle,
  positions: Uint32Array,
  colors: Uint32Array,
  footY: number,
  palette: Palette,
): void {
  for (let color = COLORS - 1; color >= 0; color--) {
    context.fillStyle = palette.marks[color] ?? palette.inkTertiary
    for (let cell = 0; cell < grid.count; cell++) {
      const first = cell * COLORS
      if (colors[first + COLORS + color] === colors[first + color]) continue
      let upTo = 0
      for (let one = 0; one <= color; one++) upTo += colors[first + COLORS + one]! - colors[first + one]!
      const count = cellCount(positions, cell)
      const height = (cellHeight(style, count) * upTo) / count
      // A path of many bars takes several times as long to fill.
      context.fillRect(grid.firstX + cell * grid.cellPx, footY - height, style.widthPx, height)
    }
  }
}

/** One disc for each event, in columns; a path for each colour. */
function paintDiscs(
  context: PaintContext,
  { grid }: Cells,
  style: CellStyle,
  positions: Uint32Array,
  footY: number,
  colorAt: (position: number) => number,
  palette: Palette,
): void {
  const radius = style.widthPx / 2
  for (let color = 0; color < COLORS; color++) {
    context.beginPath()
    for (let cell = 0; cell < grid.count; cell++) {
      const x = grid.firstX + (cell + 0.5) * grid.cellPx
      const first = positions[cell]!
      const end = positions[cell + 1]!
      for (let position = first; position < end; position++) {
        if (colorAt(position) !== color) continue
        const y = footY - radius - (position - first) * style.pxPerEvent
        context.moveTo(x + radius, y)
        context.arc(x, y, radius, 0, 2 * Math.PI)
      }
    }
    context.fillStyle = palette.marks[color] ?? palette.inkTertiary
    context.fill()
  }
}

/** Paints the cells of all lanes; nothing is allocated for each event. */
export function paintCells(
  context: PaintContext,
  cells: Cells,
  columns: EventColumns,
  palette: Palette,
): void {
  const { laneRanks } = cells
  if (laneRanks === null) return
  laneRanks.lanes.forEach((lane, index) => {
    const { footY } = marksRoom(lane)
    const positions = cells.positions[index]!
    const ranks: Ranks = laneRanks.ranks[index] ?? null
    const style = styleOfLane(cells.styles, index, laneRanks.lanes.length)
    if (style.kind === 'discs') {
      const colorAt = (position: number): number => columns.color[rankAt(ranks, position)]!
      paintDiscs(context, cells, style, positions, footY, colorAt, palette)
      return
    }
    paintBars(context, cells, style, positions, cells.colors[index]!, footY, palette)
  })
}
