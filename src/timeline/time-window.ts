import type { UtcMs } from '../core/units.ts'
import { utcMs } from '../core/units.ts'

/** The stretch of time on screen: half-open, `from` < `to`. */
export interface TimeWindow {
  readonly from: UtcMs
  readonly to: UtcMs
}

/** The narrowest window: five minutes. */
export const SHORTEST_WINDOW_MS = 5 * 60_000

/** The widest window: six thousand years, well inside what ECMAScript dates can hold. */
export const LONGEST_WINDOW_MS = 6000 * 365.2425 * 86_400_000

/** Earliest and latest time that a window may show: the years −8000 and 9999. */
const EARLIEST = Date.UTC(-8000, 0, 1)
const LATEST = Date.UTC(9999, 0, 1)

/** A window of two times in either order, brought into the allowed lengths and limits; its middle stays where it can. */
export function timeWindow(from: number, to: number): TimeWindow {
  const length = Math.min(LONGEST_WINDOW_MS, Math.max(SHORTEST_WINDOW_MS, Math.abs(to - from)))
  const middle = Math.min(LATEST - length / 2, Math.max(EARLIEST + length / 2, (from + to) / 2))
  return { from: utcMs(middle - length / 2), to: utcMs(middle + length / 2) }
}

/** True when two windows look the same on a screen: each end within a two-thousandth of the length. */
export function isSameWindow(a: TimeWindow, b: TimeWindow): boolean {
  const tolerance = Math.max(a.to - a.from, b.to - b.from) / 2000
  return Math.abs(a.from - b.from) <= tolerance && Math.abs(a.to - b.to) <= tolerance
}
