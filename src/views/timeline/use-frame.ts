import { type RefObject, useCallback, useRef } from 'react'
import { axisOf } from '../../timeline/axis.ts'
import type { Folding } from '../../timeline/folding.ts'
import { labelBox, labelsApart } from '../../timeline/label-layout.ts'
import { type Mark, markOf, stemX } from '../../timeline/marks.ts'
import type { Scene } from '../../timeline/scene.ts'
import type { SceneLabel } from '../../timeline/scene-labels.ts'
import { stemPieces } from '../../timeline/stems.ts'
import type { TimeWindow } from '../../timeline/time-window.ts'
import type { ToldItem } from '../../timeline/timeline-item.ts'
import { projectionOf, type View, windowOfView } from '../../timeline/view.ts'
import { brushSpan } from './brush.ts'
import { labelTransform } from './label-transform.ts'
import { paintAxis } from './paint-axis.ts'
import { beginPicture, paintMarks, type Stem } from './paint-marks.ts'
import type { Palette } from './palette.ts'

/** The surface's elements that a frame touches. */
export interface FrameElements {
  readonly canvas: RefObject<HTMLCanvasElement | null>
  readonly wash: RefObject<HTMLDivElement | null>
  readonly ticks: RefObject<HTMLDivElement | null>
  readonly tickLabels: RefObject<HTMLDivElement | null>
  readonly periods: RefObject<HTMLDivElement | null>
  readonly labels: RefObject<HTMLDivElement | null>
  readonly counts: RefObject<HTMLDivElement | null>
  readonly brush: RefObject<HTMLDivElement | null>
}

/** All that a frame is drawn from; replaced at each render, read at each frame. */
export interface FrameData {
  readonly items: readonly ToldItem[]
  readonly scene: Scene
  /** The view that the scene was laid out for. */
  readonly sceneView: View
  readonly folding: Folding
  readonly palette: Palette
  readonly widthPx: number
  readonly heightPx: number
  readonly insetPx: number
  readonly extent: TimeWindow
  readonly selectedId: string | null
  readonly highlightedId: string | null
  readonly colorIndexOf: (id: string) => number
  readonly measureTick: (text: string) => number
}

export interface Frame {
  readonly draw: (view: View) => void
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

function shownWhileMoving(labels: readonly SceneLabel[], selectedId: string | null): Set<number> {
  const claim = ({ item }: SceneLabel): number => item.importance + (item.id === selectedId ? 10 : 0)
  return labelsApart([...labels].sort((a, b) => claim(b) - claim(a)))
}

function moveLabels(layer: HTMLElement, labels: readonly SceneLabel[], shown: ReadonlySet<number>): void {
  const places = new Map(labels.map((label) => [label.item.id, label]))
  for (const element of layer.children) {
    if (!(element instanceof HTMLElement)) continue
    const label = places.get(element.dataset.eventId ?? '')
    if (label === undefined) continue
    element.style.transform = labelTransform(label)
    element.style.visibility = shown.has(label.rank) ? '' : 'hidden'
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
      color: data.palette.marks[data.colorIndexOf(label.item.id)] ?? data.palette.inkTertiary,
      isSelected: label.item.id === data.selectedId,
    }
  })
}

function drawBrush(element: HTMLElement | null, window: TimeWindow, data: FrameData): void {
  if (element === null) return
  const { left, width } = brushSpan(window, data.extent, data.widthPx - 2 * data.insetPx)
  element.style.transform = `translateX(${left.toFixed(1)}px)`
  element.style.width = `${width.toFixed(1)}px`
}

/** Draws frames straight to the canvas and the moved elements, without React. */
export function useFrame(elements: FrameElements, data: RefObject<FrameData | null>): Frame {
  const marks = useRef<readonly Mark[]>([])
  const held = useRef(elements)
  const draw = useCallback(
    (view: View): void => {
      const now = data.current
      const { canvas, wash, ticks, tickLabels, periods, labels, counts, brush } = held.current
      if (now === null || canvas.current === null) return
      const projection = projectionOf(view, now.widthPx, now.insetPx)
      const moved = movedLabels(now, view)
      const isMoving = view !== now.sceneView
      const shown = isMoving
        ? shownWhileMoving(moved, now.selectedId)
        : new Set(now.scene.labels.map(({ rank }) => rank))
      marks.current = visibleMarks(now, view)
      const context = beginPicture(canvas.current, now.widthPx, now.heightPx)
      if (context !== null)
        paintMarks(context, {
          marks: marks.current,
          colorOf: ({ item }) =>
            now.palette.marks[now.colorIndexOf(item.id ?? '')] ?? now.palette.inkTertiary,
          stems: stemsOf(
            moved.filter(({ rank }) => shown.has(rank)),
            now,
          ),
          selectedId: now.selectedId,
          highlightedId: now.highlightedId,
          projection,
          palette: now.palette,
        })
      if (labels.current !== null) moveLabels(labels.current, moved, shown)
      if (counts.current !== null) moveCounts(counts.current, now, view)
      if (wash.current && ticks.current && tickLabels.current && periods.current)
        paintAxis(
          { wash: wash.current, ticks: ticks.current, labels: tickLabels.current, periods: periods.current },
          axisOf(now.folding, projection, now.measureTick),
        )
      drawBrush(brush.current, windowOfView(view), now)
    },
    [data],
  )
  return { draw, marks: useCallback(() => marks.current, []) }
}

/** Counts move with a pan and hide during a zoom, when they would no longer be true. */
function moveCounts(layer: HTMLElement, data: FrameData, view: View): void {
  const isZoomed = view.scale.zoom !== data.sceneView.scale.zoom
  const now = projectionOf(view, data.widthPx, data.insetPx)
  const shift = now.x(data.sceneView.center) - data.widthPx / 2
  layer.style.visibility = isZoomed ? 'hidden' : ''
  layer.style.transform = `translateX(${shift.toFixed(1)}px)`
}
