import type { SceneCluster } from '../timeline/scene.ts'
import { button, setAttribute, setText } from './dom.ts'

export interface CountLayer {
  readonly show: (
    clusters: readonly SceneCluster[],
    widthPx: number,
    openCluster: SceneCluster | null,
  ) => void
  /** The cluster of a count's button, null for anything else. */
  readonly clusterOf: (target: Element) => SceneCluster | null
}

const LEFT_PX = 20

/** A small count above the marks of events that have no label of their own. */
export function createCountLayer(layer: HTMLElement, titleOf: (rank: number) => string): CountLayer {
  const clusterOf = new WeakMap<Element, SceneCluster>()
  const write = (target: Element, cluster: SceneCluster, widthPx: number, isOpen: boolean): void => {
    const count = cluster.ranks.length
    const x = Math.min(widthPx - LEFT_PX, Math.max(LEFT_PX, cluster.x))
    clusterOf.set(target, cluster)
    setText(target, `+${count}`)
    setAttribute(
      target,
      'aria-label',
      count === 1 ? `1 more event: ${titleOf(cluster.ranks[0] ?? -1)}` : `${count} more events`,
    )
    setAttribute(target, 'aria-expanded', String(isOpen))
    ;(target as HTMLElement).style.transform = `translate(calc(${x}px - 50%), calc(${cluster.y}px - 50%))`
  }
  return {
    show: (clusters, widthPx, openCluster) => {
      while (layer.childElementCount > clusters.length) layer.lastElementChild?.remove()
      while (layer.childElementCount < clusters.length)
        layer.append(button('timeline-count', { 'data-popover-opener': '', tabindex: '-1' }))
      clusters.forEach((cluster, index) => {
        const target = layer.children[index]
        if (target !== undefined) write(target, cluster, widthPx, cluster === openCluster)
      })
    },
    clusterOf: (target) => clusterOf.get(target) ?? null,
  }
}
