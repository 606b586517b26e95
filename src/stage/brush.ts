import { SHORTEST_WINDOW_MS, type TimeWindow, timeWindow } from '../timeline/time-window.ts'

/** What of the brush is held: an end, or the whole. */
export type BrushPart = 'from' | 'to' | 'move'

const NARROWEST_BRUSH_PX = 10

/** Where the brush lies in an overview of `widthPx`; cut at its ends, never too narrow to hold. */
export function brushSpan(
  window: TimeWindow,
  extent: TimeWindow,
  widthPx: number,
): { left: number; width: number } {
  const pxPerMs = widthPx / (extent.to - extent.from)
  const fromX = Math.max(0, Math.min(widthPx, (window.from - extent.from) * pxPerMs))
  const toX = Math.max(0, Math.min(widthPx, (window.to - extent.from) * pxPerMs))
  const width = Math.max(NARROWEST_BRUSH_PX, toX - fromX)
  return { left: Math.max(0, Math.min(widthPx - width, (fromX + toX - width) / 2)), width }
}

/** The window after a part of the brush is dragged by `byMs`. An end does not pass the other one. */
export function brushedWindow(window: TimeWindow, part: BrushPart, byMs: number): TimeWindow {
  const { from, to } = window
  if (part === 'move') return timeWindow(from + byMs, to + byMs)
  if (part === 'from') return timeWindow(Math.min(from + byMs, to - SHORTEST_WINDOW_MS), to)
  return timeWindow(from, Math.max(to + byMs, from + SHORTEST_WINDOW_MS))
}

/**
 * The window after a key on a part of the brush, or null when the key means nothing there: arrows move by a tenth of
 * the window (a half with shift), Home and End go to the ends of the whole period.
 */
export function nudgedWindow(
  window: TimeWindow,
  extent: TimeWindow,
  part: BrushPart,
  key: string,
  isLarge: boolean,
): TimeWindow | null {
  const step = (window.to - window.from) * (isLarge ? 0.5 : 0.1)
  if (key === 'ArrowLeft' || key === 'ArrowDown') return brushedWindow(window, part, -step)
  if (key === 'ArrowRight' || key === 'ArrowUp') return brushedWindow(window, part, step)
  const held = part === 'to' ? window.to : window.from
  if (key === 'Home') return brushedWindow(window, part, extent.from - held)
  if (key === 'End')
    return brushedWindow(window, part, extent.to - (part === 'from' ? window.from : window.to))
  return null
}
