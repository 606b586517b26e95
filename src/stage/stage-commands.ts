import { type UtcMs, utcMs } from '../core/units.ts'
import { anchorOf, endOf } from '../dataset/column-times.ts'
import type { EventColumns } from '../dataset/event-columns.ts'
import type { EventStore } from '../dataset/event-store.ts'
import { type Folding, storyExtent } from '../timeline/folding.ts'
import { nearestRankBeyond, neighbourRank } from '../timeline/rank-neighbours.ts'
import { countOf, hasRank, type Ranks, rankAt, visitTouching } from '../timeline/ranks.ts'
import { type TimeWindow, timeWindow } from '../timeline/time-window.ts'
import {
  panView,
  projectionOf,
  type View,
  viewOfWindow,
  viewShowing,
  windowOfView,
  zoomView,
} from '../timeline/view.ts'
import type { EventFocus } from './event-focus.ts'
import type { Motion } from './motion.ts'
import type { TimelineCommand } from './timeline-keys.ts'

/** Read at each command. */
export interface CommandHost {
  readonly store: EventStore
  /** The dated events that pass. */
  readonly ranks: Ranks
  readonly folding: Folding
  readonly motion: Motion
  readonly focus: EventFocus
  /** The focused or selected event: keys and buttons zoom there. */
  readonly startRank: number | null
  readonly firstLabelled: number | null
  /** Before each move. */
  readonly onMove: () => void
  /** Escape. */
  readonly onClose: () => void
}

export interface StageCommands {
  /** Around a share of the width; without one, around the focused or selected event, or the middle. */
  readonly zoomBy: (factor: number, at?: number) => void
  readonly zoomTo: (window: TimeWindow) => void
  readonly showWhole: () => void
  /** Brings the nearest earlier (−1) or later (1) event into view. */
  readonly showBeyond: (side: -1 | 1) => void
  /** What a key asks for, on the event with `rank` or on the surface itself. */
  readonly run: (command: TimelineCommand, rank: number | null) => void
}

const anchorIn = (columns: EventColumns, rank: number): UtcMs => utcMs(anchorOf(columns, rank))
const isShare = (share: number): boolean => share >= 0 && share <= 1

function firstInView({ store, ranks, motion, firstLabelled }: CommandHost): number | null {
  let first = firstLabelled
  if (first === null)
    visitTouching(store.columns, ranks, windowOfView(motion.view()), (rank) => {
      first = rank
      return false
    })
  return first
}

export function stageCommands(host: CommandHost): StageCommands {
  const { motion, focus, store } = host
  const { columns } = store
  const shareOf = (rank: number): number => projectionOf(motion.view(), 1).x(anchorIn(columns, rank))
  const zoomShare = (): number => {
    const { startRank, ranks } = host
    if (startRank === null || !hasRank(columns, ranks, startRank)) return 0.5
    const share = shareOf(startRank)
    return isShare(share) ? share : 0.5
  }
  const glide = (view: View, phase: 'jump' | 'rest'): void => {
    host.onMove()
    motion.glideTo(windowOfView(view), phase)
  }
  // Keys may come faster than a glide ends: each starts where the last one leads to.
  const aimed = (): View => viewOfWindow(host.folding, motion.aim())
  const zoomTo = (window: TimeWindow): void => glide(viewOfWindow(host.folding, window), 'jump')
  const showWhole = (): void => {
    const { from, to } = storyExtent(host.folding)
    zoomTo(timeWindow(from, to))
  }
  const zoomBy = (factor: number, at = zoomShare()): void =>
    glide(zoomView(host.folding, aimed(), factor, at), 'jump')
  const showBeyond = (side: -1 | 1): void => {
    const view = motion.view()
    const next = nearestRankBeyond(columns, host.ranks, windowOfView(view), side)
    if (next === null) return
    const time = utcMs(side > 0 ? columns.start[next]! : endOf(columns, next))
    glide(viewShowing(view, time, side > 0 ? 0.3 : 0.7), 'jump')
  }
  const focusEvent = (next: number | null): void => {
    if (next === null) return
    focus.moveTo(next)
    if (!isShare(shareOf(next))) glide(viewShowing(aimed(), anchorIn(columns, next), 0.5), 'rest')
  }
  const goToEnd = (side: 'first' | 'last', isOnEvent: boolean): void => {
    const count = countOf(columns, host.ranks)
    if (count === 0) return
    const end = rankAt(host.ranks, side === 'first' ? 0 : count - 1)
    if (isOnEvent) focusEvent(end)
    else glide(viewShowing(aimed(), anchorIn(columns, end), side === 'first' ? 0.1 : 0.9), 'rest')
  }
  const run = (command: TimelineCommand, rank: number | null): void => {
    switch (command.does) {
      case 'pan':
        glide(panView(aimed(), command.share), 'rest')
        break
      case 'zoom':
        zoomBy(command.factor)
        break
      case 'whole':
        showWhole()
        break
      case 'step':
        focusEvent(neighbourRank(columns, host.ranks, rank, command.step))
        break
      case 'enter':
        focusEvent(firstInView(host))
        break
      case 'end':
        goToEnd(command.side, rank !== null)
        break
      case 'close':
        host.onClose()
        break
    }
  }
  return { zoomBy, zoomTo, showWhole, showBeyond, run }
}
