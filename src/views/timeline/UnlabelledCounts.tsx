import type { SceneCluster } from '../../timeline/scene.ts'

export interface UnlabelledCountsProps {
  readonly clusters: readonly SceneCluster[]
  readonly widthPx: number
  readonly openCluster: SceneCluster | null
  /** The event of a cluster of one. */
  readonly titleOf: (rank: number) => string
  readonly onOpen: (cluster: SceneCluster) => void
}

/** A small count above the marks of events that have no label of their own. */
export function UnlabelledCounts(props: UnlabelledCountsProps) {
  const { clusters, openCluster, widthPx } = props
  return clusters.map((cluster) => {
    const first = cluster.ranks[0] ?? -1
    const count = cluster.ranks.length
    return (
      <button
        key={first}
        type="button"
        className="timeline-count"
        data-popover-opener=""
        tabIndex={-1}
        aria-label={count === 1 ? `1 more event: ${props.titleOf(first)}` : `${count} more events`}
        aria-expanded={cluster === openCluster}
        style={{
          transform: `translate(calc(${Math.min(widthPx - 20, Math.max(20, cluster.x))}px - 50%), calc(${cluster.y}px - 50%))`,
        }}
        onClick={() => props.onOpen(cluster)}
      >
        +{count}
      </button>
    )
  })
}
