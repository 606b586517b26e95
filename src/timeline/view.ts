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

const LEAST_LOG_ZOOM = Math.log(1e-9)
const MOST_LOG_ZOOM = Math.log(1e9)

/**
 * The zoom at which the window is exactly the width of the screen. Its width against the screen's falls as zoom grows, on
 * logarithmic scales nearly along straight lines, so that false position (with Illinois' halving) needs a few steps only.
 */
function zoomOfWindow(folding: Folding, window: TimeWindow): number {
  const excess = (logZoom: number): number => {
    const scale = foldedScale(folding, Math.exp(logZoom))
    return Math.log(scale.distance(window.to) - scale.distance(window.from)) - logZoom
  }
  let low = LEAST_LOG_ZOOM
  let high = MOST_LOG_ZOOM
  let atLow = excess(low)
  let atHigh = excess(high)
  if (atLow <= 0 || atHigh >= 0) return Math.exp(atLow <= 0 ? low : high)
  let former = 0
  for (let step = 0; step < 100 && high - low > 1e-13; step++) {
    const middle = Math.min(high, Math.max(low, (low * atHigh - high * atLow) / (atHigh - atLow)))
    const here = excess(middle)
    if (Math.abs(here) < 1e-14) return Math.exp(middle)
    const side = Math.sign(here)
    if (side > 0) {
      low = middle
      atLow = here
      if (former > 0) atHigh /= 2
    } else {
      high = middle
      atHigh = here
      if (former < 0) atLow /= 2
    }
    former = side
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

const held = new WeakMap<TimeWindow, { readonly folding: Folding; readonly zoom: number }>()

/** The same as `zoomOfWindow`: an animation asks for the same two windows in each frame. */
function heldZoom(folding: Folding, window: TimeWindow): number {
  const known = held.get(window)
  if (known?.folding === folding) return known.zoom
  const zoom = zoomOfWindow(folding, window)
  held.set(window, { folding, zoom })
  return zoom
}

/** A window between two, for animation: both ends run evenly along the folded story; `share` 0 gives `a`, 1 gives `b`. */
export function windowBetween(folding: Folding, a: TimeWindow, b: TimeWindow, share: number): TimeWindow {
  if (share <= 0) return a
  if (share >= 1) return b
  const zoom = Math.min(heldZoom(folding, a), heldZoom(folding, b))
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
