/** The moving view ⇄ the window of the view store. */
import { utcMs } from '../core/units.ts'
import type { ViewState } from '../state/view-state.ts'
import { adjust, choose, currentView, rememberWindowInView } from '../state/view-store.ts'
import { isSameWindow, type TimeWindow } from '../timeline/time-window.ts'
import type { WindowPhase } from './motion.ts'

export interface WindowLink {
  /** The window that the store asks for; null leaves it to the timeline. */
  readonly given: () => TimeWindow | null
  /** Tells the store. A drag or a wheel step is passing; a jump (a button, the brush) is a step that Back undoes. */
  readonly report: (window: TimeWindow, phase: WindowPhase) => void
  /** True when the store asks for a window that did not come from `report`; asks once. */
  readonly hasNews: () => boolean
}

/** `extent`: what stands for an edge that a link leaves open. */
export function linkWindow(extent: { readonly start: number; readonly end: number }): WindowLink {
  const windowOf = ({ from, to }: ViewState): TimeWindow | null =>
    from === null && to === null ? null : { from: from ?? utcMs(extent.start), to: to ?? utcMs(extent.end) }
  let reported = windowOf(currentView())
  return {
    given: () => windowOf(currentView()),
    report: ({ from, to }, phase) => {
      const window = { from: utcMs(Math.round(from)), to: utcMs(Math.round(to)) }
      reported = window
      rememberWindowInView(window)
      if (phase === 'jump') choose(window)
      else adjust(window)
    },
    hasNews: () => {
      const window = windowOf(currentView())
      // A reader who has moved keeps the place until a window or none comes in from outside.
      const isOwn = window !== null && reported !== null && isSameWindow(window, reported)
      if (!isOwn) reported = window
      return !isOwn
    },
  }
}
