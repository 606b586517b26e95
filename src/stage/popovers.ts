/** The lists that open on the stage: a count's events, and the events without a date. */
import type { TimelineEvent } from '../core/event.ts'
import type { SceneCluster } from '../timeline/scene.ts'
import { compareImportance, compareItems, type TimelineItem } from '../timeline/timeline-item.ts'
import { button } from './dom.ts'
import { type EventPopover, openEventPopover } from './event-popover.ts'
import { undatedEntries } from './undated-entries.ts'

/** The list shows at most so many events; the rest is for zooming. */
const MOST_LISTED = 12
const POPOVER_PX = 280
/** A story without dates may be long; what is beyond this is reached by the list. */
const MOST_UNDATED = 100

export interface ClusterPlace {
  readonly cluster: SceneCluster
  readonly members: readonly TimelineItem[]
  readonly widthPx: number
  readonly heightPx: number
}

export interface PopoverHost {
  readonly selectedId: string | null
  readonly onSelect: (id: string) => void
  readonly onClose: () => void
}

/** The events of a count: the most important ones in order of time, and a way to zoom to them all. */
export function openClusterPopover(
  surface: HTMLElement,
  { cluster, members, widthPx, heightPx }: ClusterPlace,
  host: PopoverHost,
  onZoom: () => void,
): EventPopover {
  const listed = [...members].sort(compareImportance).slice(0, MOST_LISTED).sort(compareItems)
  const isAll = members.length === listed.length
  const zoom = button(
    'timeline-popover-zoom',
    {},
    isAll ? 'Zoom in here' : `Zoom in to all ${members.length}`,
  )
  zoom.addEventListener('click', onZoom)
  const popover = openEventPopover(
    surface,
    {
      label: `${members.length} events`,
      className: 'timeline-cluster',
      entries: listed.map(({ id, title, dateLine }) => ({ id, title, dateLine, note: null })),
      selectedId: host.selectedId,
      foot: zoom,
    },
    host.onSelect,
    host.onClose,
  )
  const { style } = popover.element
  style.left = `${Math.max(8, Math.min(widthPx - POPOVER_PX - 8, cluster.x - POPOVER_PX / 2))}px`
  style.bottom = `${heightPx - cluster.y + 14}px`
  return popover
}

/** The events without a date, each with the reason. */
export const openUndatedPopover = (
  room: HTMLElement,
  events: readonly TimelineEvent[],
  host: PopoverHost,
): EventPopover =>
  openEventPopover(
    room,
    {
      label: 'Undated events',
      className: 'timeline-undated',
      entries: undatedEntries(events.slice(0, MOST_UNDATED)),
      selectedId: host.selectedId,
    },
    host.onSelect,
    host.onClose,
  )
