import { axisOf } from '../timeline/axis.ts'
import type { Folding } from '../timeline/folding.ts'
import { labelBox, labelsApart } from '../timeline/label-layout.ts'
import { type Mark, markOf, stemX } from '../timeline/marks.ts'
import type { Scene, SceneLabel } from '../timeline/scene.ts'
import { stemPieces } from '../timeline/stems.ts'
import type { TimelineItem } from '../timeline/timeline-item.ts'
import { projectionOf, type View } from '../timeline/view.ts'
import { labelTransform } from './label-transform.ts'
import { type AxisLayers, paintAxis } from './paint-axis.ts'
import { beginPicture, paintMarks, type Stem } from './paint-marks.ts'
import type { Palette } from './palette.ts'

/** The elements that a frame touches. */
export interface FrameElements {
  readonly canvas: HTMLCanvasElement
  readonly axis: AxisLayers
  readonly labels: HTMLElement
  readonly counts: HTMLElement
}

/** All that a frame is drawn from; replaced at each layout, read at each frame. */
export interface FrameData {
  readonly items: readonly TimelineItem[]
  readonly scene: Scene
  /** The view that the scene was laid out for. */
  readonly sceneView: View
  readonly folding: Folding
  readonly palette: Palette
  readonly widthPx: number
  readonly heightPx: number
  readonly insetPx: number
  readonly selectedId: string | null
  readonly highlightedId: string | null
  readonly colorIndexOf: (id: string) => number
  readonly measureTick: (text: string) => number
}

export interface Frame {
  readonly draw: (data: FrameData, view: View) => void
  /** The marks of the last frame, for hit testing. */
  readonly marks: () => readonly Mark[]
}

const LABEL_DOT_DROP_PX = 8

/** Labels at their places in a view: stems move with time, heights stay. */
function movedLabels(data: FrameData, view: View): SceneLabel[] {
  if (view === data.sceneView) return [...data.scene.labels]
  const now = projectionOf(view, data.widthPx, data.insetPx)
  const then = projectionOf(data.sceneView, data.widthPx, data.insetPx)
  return data.scene.labels.map((label) => {
    const isAtAnchor = Math.abs(then.x(label.item.anchor) - label.x) < 0.5
    const x = isAtAnchor ? now.x(label.item.anchor) : (stemX(label.item, now) ?? -999)
    return { ...label, x }
  })
}

function shownWhileMoving(labels: readonly SceneLabel[], selectedId: string | null): Set<string> {
  const rank = ({ id, item }: SceneLabel): number => item.importance + (id === selectedId ? 10 : 0)
  return labelsApart([...labels].sort((a, b) => rank(b) - rank(a)))
}

function moveLabels(layer: HTMLElement, labels: readonly SceneLabel[], shown: ReadonlySet<string>): void {
  const places = new Map(labels.map((label) => [label.id, label]))
  for (const element of layer.children) {
    if (!(element instanceof HTMLElement)) continue
    const label = places.get(element.dataset.eventId ?? '')
    if (label === undefined) continue
    element.style.transform = labelTransform(label)
    element.style.visibility = shown.has(label.id) ? '' : 'hidden'
  }
}

function visibleMarks(data: FrameData, view: View): Mark[] {
  const projection = projectionOf(view, data.widthPx, data.insetPx)
  const marks: Mark[] = []
  for (const [index, item] of data.items.entries()) {
    const mark = markOf(item, data.scene.markY[index] ?? 0, projection, data.scene.sizes)
    if (mark !== null) marks.push(mark)
  }
  return marks
}

function stemsOf(labels: readonly SceneLabel[], data: FrameData): Stem[] {
  const boxes = labels.map(labelBox)
  return labels.map((label) => {
    const topY = label.top + LABEL_DOT_DROP_PX
    return {
      x: label.x,
      topY,
      pieces: stemPieces(label.x, { fromY: topY, toY: label.footY }, boxes),
      color: data.palette.marks[data.colorIndexOf(label.id)] ?? data.palette.inkTertiary,
      isSelected: label.id === data.selectedId,
    }
  })
}

/** Draws frames straight to the canvas and the moved elements. */
export function createFrame(elements: FrameElements): Frame {
  let marks: readonly Mark[] = []
  const paint = (data: FrameData, view: View, labels: readonly SceneLabel[]): void => {
    const context = beginPicture(elements.canvas, data.widthPx, data.heightPx)
    if (context === null) return
    paintMarks(context, {
      marks,
      colorOf: ({ item }) => data.palette.marks[data.colorIndexOf(item.id)] ?? data.palette.inkTertiary,
      stems: stemsOf(labels, data),
      selectedId: data.selectedId,
      highlightedId: data.highlightedId,
      projection: projectionOf(view, data.widthPx, data.insetPx),
      palette: data.palette,
    })
  }
  const draw = (data: FrameData, view: View): void => {
    const moved = movedLabels(data, view)
    const shown =
      view === data.sceneView
        ? new Set(data.scene.labels.map(({ id }) => id))
        : shownWhileMoving(moved, data.selectedId)
    marks = visibleMarks(data, view)
    paint(
      data,
      view,
      moved.filter(({ id }) => shown.has(id)),
    )
    moveLabels(elements.labels, moved, shown)
    moveCounts(elements.counts, data, view)
    const projection = projectionOf(view, data.widthPx, data.insetPx)
    paintAxis(elements.axis, axisOf(data.folding, projection, data.measureTick))
  }
  return { draw, marks: () => marks }
}

/** Counts move with a pan and hide during a zoom, when they would no longer be true. */
function moveCounts(layer: HTMLElement, data: FrameData, view: View): void {
  const isZoomed = view.scale.zoom !== data.sceneView.scale.zoom
  const now = projectionOf(view, data.widthPx, data.insetPx)
  const shift = now.x(data.sceneView.center) - data.widthPx / 2
  layer.style.visibility = isZoomed ? 'hidden' : ''
  layer.style.transform = `translateX(${shift.toFixed(1)}px)`
}
