/** What moves the view: gestures, animated jumps, and the moments at which layout and URL follow. */
import { easeCubicOut } from 'd3-ease'
import type { Folding } from '../timeline/folding.ts'
import { isSameWindow, type TimeWindow } from '../timeline/time-window.ts'
import { keepInStory, type View, viewOfWindow, windowBetween, windowOfView } from '../timeline/view.ts'

export type WindowPhase = 'moving' | 'rest' | 'jump'

export interface MotionHost {
  readonly folding: () => Folding
  /** Draws a frame. */
  readonly draw: (view: View) => void
  /** Lays out labels anew and draws. */
  readonly commit: (view: View) => void
  readonly report: (window: TimeWindow, phase: WindowPhase) => void
  /** True when laying out takes too long to do it while a gesture goes on. */
  readonly isHeavy: () => boolean
}

export interface Motion {
  readonly view: () => View
  /** The window that a glide leads to, or the present one. */
  readonly aim: () => TimeWindow
  /** Follows a gesture. The gesture ends with `rest`. */
  readonly move: (view: View) => void
  readonly rest: () => void
  /** Like `rest`, once nothing has moved for a moment: for wheels, which have no end. */
  readonly restSoon: () => void
  /** Glides to a window and reports it at once, in the given phase. */
  readonly glideTo: (window: TimeWindow, phase: 'jump' | 'rest') => void
  /** Ends a gesture at a window that was chosen: reports it as a jump. */
  readonly settleAt: (window: TimeWindow) => void
  /** Takes a window from outside (an opened link, Back) without reporting it. */
  readonly follow: (window: TimeWindow) => void
  /** Keeps the window when the folding has changed. */
  readonly refold: () => void
  readonly stop: () => void
}

const GLIDE_MS = 220
/** While a gesture goes on, labels are laid out anew at most this often. */
const COMMIT_EVERY_MS = 140
const REST_AFTER_MS = 170

const prefersStill = (): boolean => matchMedia('(prefers-reduced-motion: reduce)').matches

export function createMotion(host: MotionHost, opening: TimeWindow): Motion {
  let view = viewOfWindow(host.folding(), opening)
  let frame = 0
  let restTimer = 0
  let lastCommit = 0
  let goal: TimeWindow | null = null
  let hasMoved = false

  const cancel = (): void => {
    cancelAnimationFrame(frame)
    clearTimeout(restTimer)
    frame = 0
    goal = null
  }
  const drawSoon = (): void => {
    if (frame !== 0) return
    frame = requestAnimationFrame(() => {
      frame = 0
      host.draw(view)
    })
  }
  const commit = (): void => {
    lastCommit = performance.now()
    host.commit(view)
  }
  const arrive = (window: TimeWindow): void => {
    cancel()
    view = viewOfWindow(host.folding(), window)
    commit()
  }
  const glide = (target: TimeWindow): void => {
    const from = windowOfView(view)
    cancel()
    if (isSameWindow(from, target) || prefersStill()) {
      arrive(target)
      return
    }
    goal = target
    const start = performance.now()
    const step = (): void => {
      const share = (performance.now() - start) / GLIDE_MS
      if (share >= 1) {
        arrive(target)
        return
      }
      view = viewOfWindow(host.folding(), windowBetween(host.folding(), from, target, easeCubicOut(share)))
      host.draw(view)
      frame = requestAnimationFrame(step)
    }
    frame = requestAnimationFrame(step)
  }
  const rest = (): void => {
    clearTimeout(restTimer)
    if (!hasMoved || goal !== null) return
    hasMoved = false
    commit()
    host.report(windowOfView(view), 'rest')
  }
  return {
    view: () => view,
    aim: () => goal ?? windowOfView(view),
    move: (next) => {
      if (goal !== null) cancel()
      clearTimeout(restTimer)
      view = keepInStory(host.folding(), next)
      hasMoved = true
      drawSoon()
      if (host.isHeavy() || performance.now() - lastCommit < COMMIT_EVERY_MS) return
      commit()
      host.report(windowOfView(view), 'moving')
    },
    rest,
    restSoon: () => {
      clearTimeout(restTimer)
      restTimer = window.setTimeout(rest, REST_AFTER_MS)
    },
    glideTo: (target, phase) => {
      hasMoved = false
      host.report(target, phase)
      glide(target)
    },
    settleAt: (target) => {
      hasMoved = false
      arrive(target)
      host.report(target, 'jump')
    },
    follow: (target) => {
      hasMoved = false
      if (goal === null || !isSameWindow(goal, target)) glide(target)
    },
    refold: () => arrive(goal ?? windowOfView(view)),
    stop: cancel,
  }
}
