import type { EntityId } from '../core/entity.ts'
import { type EventColumns, NO_COLOR } from '../dataset/event-columns.ts'
import { cellHeight } from '../timeline/cell-style.ts'
import { cellCount } from '../timeline/cells.ts'
import { type Ranks, rankAt } from '../timeline/ranks.ts'
import { marksRoom } from '../timeline/scene.ts'
import type { Cells } from './cells.ts'
import type { PaintContext } from './paint-context.ts'
import type { Palette } from './palette.ts'

/** One bar for each cell, in the lane's own colour where it is a country's. */
function paintBars(
  context: PaintContext,
  { grid, style }: Cells,
  positions: Uint32Array,
  footY: number,
): void {
  context.beginPath()
  for (let cell = 0; cell < grid.count; cell++) {
    const count = cellCount(positions, cell)
    if (count === 0) continue
    const height = cellHeight(style, count)
    context.rect(grid.firstX + cell * grid.cellPx, footY - height, style.widthPx, height)
  }
  context.fill()
}

/** One disc for each event, in columns; a path for each colour. */
function paintDiscs(
  context: PaintContext,
  { grid, style }: Cells,
  positions: Uint32Array,
  footY: number,
  colorAt: (position: number) => number,
  palette: Palette,
): void {
  const radius = style.widthPx / 2
  for (let color = 0; color <= NO_COLOR; color++) {
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
    if (cells.style.kind === 'discs') {
      const colorAt = (position: number): number => columns.color[rankAt(ranks, position)]!
      paintDiscs(context, cells, positions, footY, colorAt, palette)
      return
    }
    const country = columns.colorCountries.indexOf(lane.key as EntityId)
    context.fillStyle = palette.marks[country < 0 ? NO_COLOR : country] ?? palette.inkTertiary
    paintBars(context, cells, positions, footY)
  })
}
