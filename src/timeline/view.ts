/**
 * A view is what pan and zoom work on: the scale's zoom and the time in the middle. It says the same as a window
 * (`windowOfView` and `viewOfWindow` are inverse) but stays exact: panning there and back gives the same view.
 */
import { type UtcMs, utcMs } from '../core/units.ts'
import { type FoldedScale, foldedScale } from './folded-scale.ts'
import { type Folding, storyExtent } from './folding.ts'
import { LONGEST_WINDOW_MS, SHORTEST_WINDOW_MS, type TimeWindow, timeWindow } from './time-window.ts'

export interface View {
  readonly scale: FoldedScale
  /** The time in the middle. */
  readonly center: UtcMs
}

/** Time ⇄ pixels for a view in a frame. */
export interface Projection {
  readonly x: (time: number) => number
  readonly time: (x: number) => UtcMs
  readonly widthPx: number
  /** Where the scale's distance 0 lies, far out of the frame perhaps, and the length of a distance of 1. */
  readonly originX: number
  readonly pxPerDistance: number
}

export const windowOfView = ({ scale, center }: View): TimeWindow => {
  const middle = scale.distance(center)
  return { from: scale.time(middle - scale.zoom / 2), to: scale.time(middle + scale.zoom / 2) }
}

/** The zoom at which the window is exactly the width of the screen; the excess falls as zoom grows, so it is one. */
function zoomOfWindow(folding: Folding, window: TimeWindow): number {
  const excess = (zoom: number): number => {
    const scale = foldedScale(folding, zoom)
    return scale.distance(window.to) - scale.distance(window.from) - zoom
  }
  let low = Math.log(1e-9)
  let high = Math.log(1e9)
  for (let step = 0; step < 64; step++) {
    const middle = (low + high) / 2
    if (excess(Math.exp(middle)) > 0) low = middle
    else high = middle
  }
  return Math.exp((low + high) / 2)
}

export function viewOfWindow(folding: Folding, window: TimeWindow): View {
  const scale = foldedScale(folding, zoomOfWindow(folding, window))
  const middle = (scale.distance(window.from) + scale.distance(window.to)) / 2
  return { scale, center: scale.time(middle) }
}

/** Moves the view by a share of its width; positive shows later times. */
export function panView(view: View, share: number): View {
  const { scale, center } = view
  return { scale, center: scale.time(scale.distance(center) + share * scale.zoom) }
}

/**
 * Magnifies by `factor` (> 1 zooms in) and keeps the time at `focus` (0 = left edge, 1 = right edge) where it is.
 * A step that would leave the allowed window lengths leaves the view as it is.
 */
export function zoomView(folding: Folding, view: View, factor: number, focus: number): View {
  const offset = (focus - 0.5) * view.scale.zoom
  const held = view.scale.time(view.scale.distance(view.center) + offset)
  const scale = foldedScale(folding, view.scale.zoom / factor)
  const zoomed = { scale, center: scale.time(scale.distance(held) - (focus - 0.5) * scale.zoom) }
  const { from, to } = windowOfView(zoomed)
  const isTooShort = factor > 1 && to - from < SHORTEST_WINDOW_MS
  const isTooLong = factor < 1 && to - from > LONGEST_WINDOW_MS
  return isTooShort || isTooLong ? view : zoomed
}

/** Brings the middle of the view back to the story when it has left it, so that no reader is lost in empty time. */
export function keepInStory(folding: Folding, view: View): View {
  const { from, to } = storyExtent(folding)
  const center = utcMs(Math.min(to, Math.max(from, view.center)))
  return center === view.center ? view : { scale: view.scale, center }
}

/** `x` is in px from the frame's left edge plus `insetPx`; the window fills the frame between equal insets. */
export function projectionOf(view: View, widthPx: number, insetPx = 0): Projection {
  const { scale, center } = view
  const middle = scale.distance(center)
  const pxPerDistance = (widthPx - 2 * insetPx) / scale.zoom
  return {
    x: (time) => widthPx / 2 + (scale.distance(time) - middle) * pxPerDistance,
    time: (x) => scale.time(middle + (x - widthPx / 2) / pxPerDistance),
    widthPx,
    originX: widthPx / 2 - middle * pxPerDistance,
    pxPerDistance,
  }
}

/** A window between two, for animation: both ends run evenly along the folded story; `share` 0 gives `a`, 1 gives `b`. */
export function windowBetween(folding: Folding, a: TimeWindow, b: TimeWindow, share: number): TimeWindow {
  if (share <= 0) return a
  if (share >= 1) return b
  const zoom = Math.min(zoomOfWindow(folding, a), zoomOfWindow(folding, b))
  const scale = foldedScale(folding, zoom)
  const between = (from: number, to: number): number =>
    scale.time(scale.distance(from) * (1 - share) + scale.distance(to) * share)
  return timeWindow(between(a.from, b.from), between(a.to, b.to))
}

/** Pans so that a time stands at a share of the width, 0 = left edge. */
export function viewShowing(view: View, time: UtcMs, share: number): View {
  const { scale, center } = view
  const now = (scale.distance(time) - scale.distance(center)) / scale.zoom + 0.5
  return panView(view, now - share)
}
