/** Which list is open on the stage, if any. */
import type { SceneCluster } from '../timeline/scene.ts'
import type { EventPopover } from './event-popover.ts'
import { type Group, openGroupPopover, openUndatedPopover, type PopoverHost } from './popovers.ts'
import type { StageElements } from './stage-elements.ts'

export interface ListsHost extends Omit<PopoverHost, 'onClose'> {
  readonly size: { readonly widthPx: number; readonly heightPx: number }
  readonly undated: Uint32Array
  readonly onZoom: (fromX: number, toX: number) => void
  /** A list has opened or closed. */
  readonly onChange: () => void
}

export interface StageLists {
  readonly openCluster: () => SceneCluster | null
  readonly isUndatedOpen: () => boolean
  readonly toggleCluster: (cluster: SceneCluster) => void
  readonly openGroup: (group: Group) => void
  readonly toggleUndated: () => void
  readonly close: () => void
}

const groupOf = (cluster: SceneCluster): Group => ({
  count: cluster.ranks.length,
  rankAt: (index) => cluster.ranks[index] ?? 0,
  fromX: Math.min(cluster.fromX, cluster.x),
  toX: Math.max(cluster.toX, cluster.x),
  y: cluster.y,
})

/** At most one list is open. */
export function createStageLists({ surface, footerRoom }: StageElements, host: ListsHost): StageLists {
  let open: { readonly of: SceneCluster | Group | 'undated'; popover: EventPopover | null } | null = null
  const close = (): void => {
    const was = open
    open = null
    was?.popover?.close()
  }
  const show = (
    of: SceneCluster | Group | 'undated',
    make: (host: PopoverHost) => Promise<EventPopover>,
  ): void => {
    close()
    const mine: NonNullable<typeof open> = { of, popover: null }
    open = mine
    const { store, selectedRank, onSelect } = host
    const onClose = (): void => {
      if (open === mine) open = null
      host.onChange()
    }
    void make({ store, selectedRank, onSelect, onClose }).then((popover) => {
      if (open === mine) mine.popover = popover
      else popover.close()
    })
    host.onChange()
  }
  const openGroup = (of: SceneCluster | Group, group: Group): void =>
    show(of, (popoverHost) =>
      openGroupPopover(surface, group, host.size, popoverHost, () => host.onZoom(group.fromX, group.toX)),
    )
  return {
    openCluster: () => (open !== null && open.of !== 'undated' && 'ranks' in open.of ? open.of : null),
    isUndatedOpen: () => open?.of === 'undated',
    toggleCluster: (cluster) => {
      const [only] = cluster.ranks
      const isOpen = open?.of === cluster
      close()
      if (cluster.ranks.length === 1 && only !== undefined) host.onSelect(only)
      else if (!isOpen) openGroup(cluster, groupOf(cluster))
    },
    openGroup: (group) => openGroup(group, group),
    toggleUndated: () => {
      if (open?.of === 'undated') close()
      else show('undated', (popoverHost) => openUndatedPopover(footerRoom, host.undated, popoverHost))
    },
    close,
  }
}
