/** Events without a label, counted together where their marks stand close. */

export interface ClusterMember {
  readonly rank: number
  readonly x: number
}

export interface Cluster {
  /** In axis order. */
  readonly ranks: readonly number[]
  /** The middle between the first and the last member. */
  readonly x: number
  readonly fromX: number
  readonly toX: number
}

/** Counts stand at least so far apart, px. */
const CLUSTER_APART_PX = 46
/** The middle of the first count stands no further left. */
const LEFT_PX = 20

/** Groups members from left to right, none wider than `CLUSTER_APART_PX`; counts stay left of `rightPx` where they can. */
export function clustersOf(members: readonly ClusterMember[], rightPx = Number.POSITIVE_INFINITY): Cluster[] {
  const sorted = [...members].sort((a, b) => a.x - b.x || a.rank - b.rank)
  const groups: ClusterMember[][] = []
  let slot = Number.NEGATIVE_INFINITY
  for (const member of sorted) {
    const group = groups[groups.length - 1]
    if (group === undefined || member.x - slot >= CLUSTER_APART_PX) {
      groups.push([member])
      slot = member.x
    } else group.push(member)
  }
  return keptLeft(spread(fewEnough(groups, rightPx).map(clusterOf)), rightPx)
}

/** So many groups that their counts have room beside each other; the ones on the left are put together first. */
function fewEnough(groups: ClusterMember[][], rightPx: number): ClusterMember[][] {
  const room = Math.max(1, 1 + Math.floor((rightPx - LEFT_PX) / CLUSTER_APART_PX))
  const surplus = groups.length - room
  return surplus <= 0 ? groups : [groups.slice(0, surplus + 1).flat(), ...groups.slice(surplus + 1)]
}

function clusterOf(group: readonly ClusterMember[]): Cluster {
  const fromX = group[0]?.x ?? 0
  const toX = group[group.length - 1]?.x ?? 0
  return { ranks: group.map(({ rank }) => rank), fromX, toX, x: (fromX + toX) / 2 }
}

/** Moves a count to the right where it would touch the one before it. */
function spread(clusters: readonly Cluster[]): Cluster[] {
  let taken = LEFT_PX - CLUSTER_APART_PX
  return clusters.map((cluster) => {
    const x = Math.max(cluster.x, taken + CLUSTER_APART_PX)
    taken = x
    return { ...cluster, x }
  })
}

/** Moves counts to the left, the last one first, where they would stand beyond the edge. */
function keptLeft(clusters: readonly Cluster[], rightPx: number): Cluster[] {
  let most = rightPx
  return clusters
    .toReversed()
    .map((cluster) => {
      const x = Math.min(cluster.x, most)
      most = x - CLUSTER_APART_PX
      return { ...cluster, x }
    })
    .toReversed()
}
