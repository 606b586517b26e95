import { type RefObject, useEffect, useLayoutEffect, useRef, useState } from 'react'
import { utcMs } from '../../core/units.ts'
import type { Folding } from '../../timeline/folding.ts'
import { isSameWindow, type TimeWindow } from '../../timeline/time-window.ts'
import { type View, viewOfWindow } from '../../timeline/view.ts'
import { createMotion, type Motion, type WindowPhase } from './motion.ts'

export interface MotionOptions {
  readonly folding: Folding
  /** Shown when `window` is null. */
  readonly opening: TimeWindow
  readonly window: TimeWindow | null
  readonly onWindowChange: (window: TimeWindow, phase: WindowPhase) => void
  readonly isHeavy: boolean
  readonly draw: RefObject<(view: View) => void>
}

/** The motion of a stage, and the view that React last heard of. */
export function useMotion(options: MotionOptions): { readonly motion: Motion; readonly view: View } {
  const latest = useRef(options)
  const reported = useRef<TimeWindow | null>(options.window)
  const [view, setView] = useState(() => viewOfWindow(options.folding, options.window ?? options.opening))
  const [motion] = useState(() =>
    createMotion(
      {
        folding: () => latest.current.folding,
        draw: (next) => latest.current.draw.current(next),
        commit: setView,
        isHeavy: () => latest.current.isHeavy,
        report: ({ from, to }, phase) => {
          const window = { from: utcMs(Math.round(from)), to: utcMs(Math.round(to)) }
          reported.current = window
          latest.current.onWindowChange(window, phase)
        },
      },
      options.window ?? options.opening,
    ),
  )
  useLayoutEffect(() => {
    latest.current = options
  })
  const { folding, window, opening } = options
  const foldingBefore = useRef(folding)
  useLayoutEffect(() => {
    if (foldingBefore.current === folding) return
    foldingBefore.current = folding
    motion.refold()
  }, [folding, motion])
  // In the same commit as the changed window, so that a later report of our own cannot come between.
  useLayoutEffect(() => {
    const isOwn = window !== null && reported.current !== null && isSameWindow(window, reported.current)
    // A reader who has moved keeps the place until a window or none comes in from outside.
    if (isOwn) return
    reported.current = window
    motion.follow(window ?? opening)
  }, [window, opening, motion])
  useEffect(() => () => motion.stop(), [motion])
  return { motion, view }
}
