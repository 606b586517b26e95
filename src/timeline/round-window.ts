import { DAY_MS, type UtcMs, utcMs } from '../core/units.ts'
import type { TimeWindow } from './time-window.ts'

/** Steps that a window's edge is rounded to, coarse to fine. */
const STEPS_MS = [DAY_MS, 3_600_000, 60_000, 1_000, 1] as const
/** A pixel or two on a usual screen: rounding by less than 1/500 of the window cannot be seen. */
const STEPS_IN_WINDOW = 500

/** The window with its edges on the coarsest step that does not show, so that links stay short. */
export function roundWindow(from: UtcMs, to: UtcMs): TimeWindow {
  const step = STEPS_MS.find((ms) => ms * STEPS_IN_WINDOW <= to - from) ?? 1
  const round = (ms: number) => utcMs(Math.round(ms / step) * step)
  return { from: round(from), to: round(to) }
}
