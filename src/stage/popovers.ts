/** The lists that open on the stage: the events of a count or a cell, and the events without a date. */

import { groupDigits } from '../core/group-digits.ts'
import type { EventStore } from '../dataset/event-store.ts'
import { compareItems, itemAt } from '../timeline/timeline-item.ts'
import { button } from './dom.ts'
import { type EventPopover, openEventPopover, type PopoverEntry } from './event-popover.ts'
import { undatedEntries } from './undated-entries.ts'

/** The list shows at most so many events; the rest is for zooming. */
const MOST_LISTED = 12
const POPOVER_PX = 280
/** There may be many undated events; what is beyond this is reached by the list. */
const MOST_UNDATED = 30

/** A group of events that stand close together. */
export interface Group {
  readonly count: number
  readonly rankAt: (index: number) => number
  /** Where it stands on the surface, px: its edges, and the foot of what it is opened from. */
  readonly fromX: number
  readonly toX: number
  readonly y: number
}

export interface PopoverHost {
  readonly store: EventStore
  readonly selectedRank: number | null
  readonly onSelect: (rank: number) => void
  readonly onClose: () => void
}

/** Ranks of the most important members, at most `MOST_LISTED`. */
function mostImportant({ columns }: EventStore, { count, rankAt }: Group): number[] {
  const kept: number[] = []
  const claim = (rank: number): number => columns.importance[rank] ?? 0
  for (let index = 0; index < count; index++) {
    const rank = rankAt(index)
    const last = kept[MOST_LISTED - 1]
    if (last !== undefined && claim(rank) <= claim(last)) continue
    kept.push(rank)
    kept.sort((a, b) => claim(b) - claim(a) || a - b)
    kept.length = Math.min(kept.length, MOST_LISTED)
  }
  return kept
}

const entriesOf = (store: EventStore, ranks: readonly number[]): PopoverEntry[] =>
  ranks
    .map((rank) => itemAt(store, rank))
    .sort(compareItems)
    .map(({ rank, title, dateLine }) => ({ rank, title: title ?? '…', dateLine, note: null }))

/** The events of a group: the most important ones in order of time, and a way to zoom to them all. */
export async function openGroupPopover(
  surface: HTMLElement,
  group: Group,
  { widthPx, heightPx }: { readonly widthPx: number; readonly heightPx: number },
  host: PopoverHost,
  onZoom: () => void,
): Promise<EventPopover> {
  const { store } = host
  const ranks = mostImportant(store, group)
  if (ranks.some((rank) => store.eventAt(rank) === null)) await store.loadEvents(ranks)
  const isAll = group.count === ranks.length
  const words = isAll ? 'Zoom in here' : `Zoom in to all ${groupDigits(group.count)}`
  const zoom = button('timeline-popover-zoom', {}, words)
  zoom.addEventListener('click', onZoom)
  const popover = openEventPopover(
    surface,
    {
      label: `${groupDigits(group.count)} events`,
      className: 'timeline-cluster',
      entries: entriesOf(store, ranks),
      selectedRank: host.selectedRank,
      foot: zoom,
    },
    host.onSelect,
    host.onClose,
  )
  const { style } = popover.element
  const middle = (group.fromX + group.toX) / 2
  style.left = `${Math.max(8, Math.min(widthPx - POPOVER_PX - 8, middle - POPOVER_PX / 2))}px`
  style.bottom = `${heightPx - group.y + 14}px`
  return popover
}

/** The events without a date, each with the reason. */
export async function openUndatedPopover(
  room: HTMLElement,
  undated: Uint32Array,
  host: PopoverHost,
): Promise<EventPopover> {
  const ranks = undated.subarray(0, MOST_UNDATED)
  if (ranks.some((rank) => host.store.eventAt(rank) === null)) await host.store.loadEvents(ranks)
  return openEventPopover(
    room,
    {
      label: 'Undated events',
      className: 'timeline-undated',
      entries: undatedEntries(host.store, ranks),
      selectedRank: host.selectedRank,
    },
    host.onSelect,
    host.onClose,
  )
}
