import { sideOfWindow } from '../timeline/event-counts.ts'
import { type Folding, storyExtent } from '../timeline/folding.ts'
import { nearestBeyond, neighbour } from '../timeline/neighbours.ts'
import { type TimeWindow, timeWindow } from '../timeline/time-window.ts'
import type { TimelineItem } from '../timeline/timeline-item.ts'
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
  readonly items: readonly TimelineItem[]
  readonly folding: Folding
  readonly motion: Motion
  readonly focus: EventFocus
  /** The focused or selected event: keys and buttons zoom there. */
  readonly startId: string | null
  readonly firstLabelled: TimelineItem | null
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
  /** What a key asks for, on the event with `id` or on the surface itself. */
  readonly run: (command: TimelineCommand, id: string | null) => void
}

const shareOf = (view: View, item: TimelineItem): number => projectionOf(view, 1).x(item.anchor)
const isShare = (share: number): boolean => share >= 0 && share <= 1

function zoomShare({ items, motion, startId }: CommandHost): number {
  const item = startId === null ? undefined : items.find(({ id }) => id === startId)
  const share = item === undefined ? 0.5 : shareOf(motion.view(), item)
  return isShare(share) ? share : 0.5
}

function firstInView({ items, motion, firstLabelled }: CommandHost): TimelineItem | null {
  const window = windowOfView(motion.view())
  return firstLabelled ?? items.find((item) => sideOfWindow(item, window) === 0) ?? null
}

/** What buttons and keys do. */
export function stageCommands(host: CommandHost): StageCommands {
  const { motion, focus } = host
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
  const zoomBy = (factor: number, at = zoomShare(host)): void =>
    glide(zoomView(host.folding, aimed(), factor, at), 'jump')
  const showBeyond = (side: -1 | 1): void => {
    const view = motion.view()
    const next = nearestBeyond(host.items, windowOfView(view), side)
    if (next === null) return
    glide(side > 0 ? viewShowing(view, next.start, 0.3) : viewShowing(view, next.end, 0.7), 'jump')
  }
  const focusEvent = (next: TimelineItem | null): void => {
    if (next === null) return
    focus.moveTo(next.id)
    if (!isShare(shareOf(motion.view(), next))) glide(viewShowing(aimed(), next.anchor, 0.5), 'rest')
  }
  const goToEnd = (side: 'first' | 'last', isOnEvent: boolean): void => {
    const end = side === 'first' ? host.items[0] : host.items[host.items.length - 1]
    if (end === undefined) return
    if (isOnEvent) focusEvent(end)
    else glide(viewShowing(aimed(), end.anchor, side === 'first' ? 0.1 : 0.9), 'rest')
  }
  const run = (command: TimelineCommand, id: string | null): void => {
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
        focusEvent(neighbour(host.items, id, command.step))
        break
      case 'enter':
        focusEvent(firstInView(host))
        break
      case 'end':
        goToEnd(command.side, id !== null)
        break
      case 'close':
        host.onClose()
        break
    }
  }
  return { zoomBy, zoomTo, showWhole, showBeyond, run }
}
