import type { SceneCluster } from '../../timeline/scene.ts'
import { compareImportance, compareItems, type ToldItem } from '../../timeline/timeline-item.ts'
import { EventPopover } from './EventPopover.tsx'
import type { Size } from './use-surroundings.ts'

export interface ClusterPopoverProps {
  readonly cluster: SceneCluster
  readonly itemOfRank: (rank: number) => ToldItem | undefined
  readonly size: Size
  readonly selectedId: string | null
  readonly onSelect: (id: string) => void
  readonly onClose: () => void
  readonly onZoom: () => void
}

/** The list shows at most so many events; the rest is for zooming. */
const MOST_LISTED = 12
const POPOVER_PX = 280

/** The events of a count: the most important ones in order of time, and a way to zoom to them all. */
export function ClusterPopover(props: ClusterPopoverProps) {
  const { cluster, itemOfRank, size } = props
  const members = cluster.ranks.map((rank) => itemOfRank(rank)).filter((item) => item !== undefined)
  const listed = [...members].sort(compareImportance).slice(0, MOST_LISTED).sort(compareItems)
  const left = Math.max(8, Math.min(size.widthPx - POPOVER_PX - 8, cluster.x - POPOVER_PX / 2))
  const rest = members.length - listed.length
  return (
    <EventPopover
      label={`${members.length} events`}
      className="timeline-cluster"
      style={{ left, bottom: size.heightPx - cluster.y + 14 }}
      entries={listed.map(({ id, title, dateLine }) => ({ id, title, dateLine, note: null }))}
      selectedId={props.selectedId}
      onSelect={props.onSelect}
      onClose={props.onClose}
    >
      <button type="button" className="timeline-popover-zoom" onClick={props.onZoom}>
        {rest > 0 ? `Zoom in to all ${members.length}` : 'Zoom in here'}
      </button>
    </EventPopover>
  )
}
