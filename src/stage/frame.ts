/** One frame: canvas, labels, counts and axis at the places of a view. Nothing is laid out, nothing of the page is read. */
import type { EventColumns } from '../dataset/event-columns.ts'
import { type Axis, axisOf } from '../timeline/axis.ts'
import type { Folding } from '../timeline/folding.ts'
import { type Box, labelBox, labelsApart } from '../timeline/label-layout.ts'
import { type Mark, markOf, stemX } from '../timeline/marks.ts'
import type { SceneLabel } from '../timeline/scene-labels.ts'
import { stemPieces } from '../timeline/stems.ts'
import { type Projection, projectionOf, type View, windowOfView } from '../timeline/view.ts'
import { type Cells, createCellCounter } from './cells.ts'
import { colorOf } from './content.ts'
import type { LabelLayer } from './label-layer.ts'
import type { LaidMarks, Layout } from './layout.ts'
import { paintAxis, paintWashes } from './paint-axis.ts'
import { paintCells } from './paint-cells.ts'
import { beginPicture, type MarksPicture, paintMarks, type Stem } from './paint-marks.ts'
import type { Palette } from './palette.ts'
import { AXIS_PX, INSET_PX } from './stage-sizes.ts'

/** The elements that a frame touches. */
export interface FrameElements {
  readonly canvas: HTMLCanvasElement
  readonly labels: Pick<LabelLayer, 'place'>
  readonly counts: HTMLElement
}

/** All that a frame is drawn from; replaced at each layout, read at each frame. */
export interface FrameData {
  readonly columns: EventColumns
  readonly layout: Layout
  readonly folding: Folding
  readonly palette: Palette
  readonly widthPx: number
  readonly heightPx: number
  readonly selectedRank: number | null
  readonly highlightedRank: number | null
  readonly measureTick: (text: string) => number
}

export interface Frame {
  readonly draw: (data: FrameData, view: View) => void
  /** The marks of the last frame, for hit testing; none where cells were drawn. */
  readonly marks: () => readonly Mark[]
  /** The cells of the last frame; null where marks were drawn. */
  readonly cells: () => Cells | null
}

const LABEL_DOT_DROP_PX = 8
const OUT_OF_VIEW_PX = -999

/** Labels at their places in a view: stems move with time, heights stay. */
function movedLabels({ layout, widthPx }: FrameData, view: View): readonly SceneLabel[] {
  if (view === layout.view) return layout.labels
  const now = projectionOf(view, widthPx, INSET_PX)
  const then = projectionOf(layout.view, widthPx, INSET_PX)
  return layout.labels.map((label) => {
    const isAtAnchor = Math.abs(then.x(label.item.anchor) - label.x) < 0.5
    const x = isAtAnchor ? now.x(label.item.anchor) : (stemX(label.item, now) ?? OUT_OF_VIEW_PX)
    return { ...label, x }
  })
}

function shownWhileMoving(labels: readonly SceneLabel[], selected: number | null): ReadonlySet<number> {
  const claim = ({ rank, item }: SceneLabel): number => item.importance + (rank === selected ? 10 : 0)
  return labelsApart([...labels].sort((a, b) => claim(b) - claim(a)))
}

/** The marks that are in the frame. */
export function visibleMarks({ items, markY, sizes }: LaidMarks, projection: Projection): Mark[] {
  const marks: Mark[] = []
  for (let index = 0; index < items.length; index++) {
    const mark = markOf(items[index]!, markY[index] ?? 0, projection, sizes)
    if (mark !== null) marks.push(mark)
  }
  return marks
}

/** The stems of labels, clear of the labels' words and of `others`. */
export function stemsOf(
  labels: readonly SceneLabel[],
  { palette, columns, selectedRank }: Pick<FrameData, 'palette' | 'columns' | 'selectedRank'>,
  others: readonly Box[] = [],
): Stem[] {
  const boxes = [...labels.map(labelBox), ...others]
  return labels.map((label) => {
    const topY = label.top + LABEL_DOT_DROP_PX
    return {
      x: label.x,
      topY,
      pieces: stemPieces(label.x, { fromY: topY, toY: label.footY }, boxes),
      color: palette.marks[colorOf(columns, label.rank)] ?? palette.inkTertiary,
      isSelected: label.rank === selectedRank,
    }
  })
}

/** The marks to draw, or null where the view has left what they were laid out for: cells are exact at every zoom. */
function marksFor({ layout: { marks } }: FrameData, view: View): LaidMarks | null {
  if (marks === null || marks.reach === null) return marks
  const { from, to } = windowOfView(view)
  return from >= marks.reach.from && to <= marks.reach.to ? marks : null
}

/** Draws frames straight to the canvas and the moved elements. */
export function createFrame(elements: FrameElements): Frame {
  const counter = createCellCounter()
  let marks: readonly Mark[] = []
  let cells: Cells | null = null
  const paint = (
    data: FrameData,
    projection: Projection,
    labels: readonly SceneLabel[],
    axis: Axis,
  ): void => {
    const { columns, palette, selectedRank, highlightedRank, widthPx } = data
    const context = beginPicture(elements.canvas, widthPx, data.heightPx)
    if (context === null) return
    const axisPlace = { topPx: data.heightPx - AXIS_PX, widthPx }
    paintWashes(context, axis, axisPlace, palette)
    const picture: MarksPicture = {
      marks,
      colorOf: ({ item }) => palette.marks[colorOf(columns, item.rank)] ?? palette.inkTertiary,
      stems: stemsOf(labels, data),
      ...{ selectedRank, highlightedRank, projection, palette },
    }
    paintMarks(context, picture)
    // In front of the stems, which end at the lane's foot.
    if (cells !== null) paintCells(context, cells, columns, palette)
    paintAxis(context, axis, axisPlace, palette)
  }
  const draw = (data: FrameData, view: View): void => {
    const projection = projectionOf(view, data.widthPx, INSET_PX)
    const laid = marksFor(data, view)
    const moved = movedLabels(data, view)
    const isZoomed = view.scale.zoom !== data.layout.view.scale.zoom
    const shown = isZoomed
      ? shownWhileMoving(moved, data.selectedRank)
      : new Set(moved.map(({ rank }) => rank))
    // At the same zoom everything moves by the same distance, folds or not.
    const shiftPx = isZoomed ? 0 : projection.x(data.layout.view.center) - data.widthPx / 2
    marks = laid === null ? [] : visibleMarks(laid, projection)
    cells = laid === null ? counter.count(data.columns, data.layout.laneRanks, projection) : null
    paint(
      data,
      projection,
      moved.filter(({ rank }) => shown.has(rank)),
      axisOf(data.folding, projection, data.measureTick),
    )
    elements.labels.place(moved, shown, shiftPx)
    moveCounts(elements.counts, isZoomed, shiftPx)
  }
  return { draw, marks: () => marks, cells: () => cells }
}

/** Counts move with a pan and hide during a zoom, when they would no longer be true. */
function moveCounts(layer: HTMLElement, isZoomed: boolean, shiftPx: number): void {
  layer.style.visibility = isZoomed ? 'hidden' : ''
  layer.style.transform = `translateX(${shiftPx.toFixed(1)}px)`
}
