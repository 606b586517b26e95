import type { OverviewScale } from '../timeline/overview-scale.ts'
import { SHORTEST_WINDOW_MS, type TimeWindow, timeWindow } from '../timeline/time-window.ts'

/** What of the brush is held: an end, or the whole. */
export type BrushPart = 'from' | 'to' | 'move'

const NARROWEST_BRUSH_PX = 10

/** Where the brush lies in an overview of `widthPx`; cut at its ends, never too narrow to hold. */
export function brushSpan(
  window: TimeWindow,
  { share }: OverviewScale,
  widthPx: number,
): { left: number; width: number } {
  const fromX = Math.max(0, Math.min(widthPx, share(window.from) * widthPx))
  const toX = Math.max(0, Math.min(widthPx, share(window.to) * widthPx))
  const width = Math.max(NARROWEST_BRUSH_PX, toX - fromX)
  return { left: Math.max(0, Math.min(widthPx - width, (fromX + toX - width) / 2)), width }
}

/** The time in the middle of the brush. */
export const brushMiddle = (window: TimeWindow, { share, time }: OverviewScale): number =>
  time((share(window.from) + share(window.to)) / 2)

/**
 * The window after a part of the brush is dragged by a share of the overview's width. An end does not pass the other one;
 * the whole keeps its width in the overview, which is its length in time where no fold lies between.
 */
export function brushedWindow(
  window: TimeWindow,
  part: BrushPart,
  by: number,
  { share, time }: OverviewScale,
): TimeWindow {
  const moved = (at: number): number => (by === 0 ? at : Math.round(time(share(at) + by)))
  const { from, to } = window
  if (part === 'move') return timeWindow(moved(from), moved(to))
  if (part === 'from') return timeWindow(Math.min(moved(from), to - SHORTEST_WINDOW_MS), to)
  return timeWindow(from, Math.max(moved(to), from + SHORTEST_WINDOW_MS))
}

/**
 * The window after a key on a part of the brush, or null when the key means nothing there: arrows move by a tenth of
 * the brush (a half with shift), Home and End go to the ends of the whole period.
 */
export function nudgedWindow(
  window: TimeWindow,
  part: BrushPart,
  key: string,
  isLarge: boolean,
  scale: OverviewScale,
): TimeWindow | null {
  const [from, to] = [scale.share(window.from), scale.share(window.to)]
  const step = (to - from) * (isLarge ? 0.5 : 0.1)
  const by = (distance: number): TimeWindow => brushedWindow(window, part, distance, scale)
  if (key === 'ArrowLeft' || key === 'ArrowDown') return by(-step)
  if (key === 'ArrowRight' || key === 'ArrowUp') return by(step)
  if (key === 'Home') return by(-(part === 'to' ? to : from))
  if (key === 'End') return by(1 - (part === 'from' ? from : to))
  return null
}
