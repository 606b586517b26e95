import type { SceneCluster } from '../timeline/scene.ts'
import { type TimelineCommand, timelineCommand } from './timeline-keys.ts'

export interface SurfaceInput {
  /** The cluster of a count's button, null for anything else. */
  readonly clusterOf: (target: Element) => SceneCluster | null
  readonly onCluster: (cluster: SceneCluster) => void
  readonly onSelect: (rank: number) => void
  /** The pointer has come to an event's label, or to a point near its mark; null: to nothing. */
  readonly onHover: (rank: number | null) => void
  /** The event whose mark is at a point of the surface. */
  readonly markNear: (x: number, y: number) => number | null
  readonly onCommand: (command: TimelineCommand, rank: number | null) => void
}

const eventButton = (target: EventTarget | null): Element | null =>
  target instanceof Element ? target.closest('[data-rank]') : null
const rankOf = (target: Element | null): number | null =>
  target === null ? null : Number(target.getAttribute('data-rank'))

/** Keys, clicks and hovering on the surface; gestures are in `gestures.ts`. */
export function bindSurfaceInput(surface: HTMLElement, input: SurfaceInput): void {
  surface.addEventListener('keydown', (event) => {
    if (event.altKey || event.ctrlKey || event.metaKey) return
    const button = eventButton(event.target)
    const command = timelineCommand(event.key, button !== null)
    if (command === null) return
    // Enter and the arrows of a focused count belong to that button.
    const isOtherButton = button === null && event.target !== surface
    if (isOtherButton && command.does === 'enter') return
    event.preventDefault()
    input.onCommand(command, rankOf(button))
  })
  surface.addEventListener('click', ({ target }) => {
    const rank = rankOf(eventButton(target))
    if (rank !== null) input.onSelect(rank)
    const count = target instanceof Element ? target.closest('button') : null
    const cluster = count === null ? null : input.clusterOf(count)
    if (cluster !== null) input.onCluster(cluster)
  })
  surface.addEventListener('pointermove', (event) => {
    if (event.pointerType !== 'mouse' || event.buttons > 0 || event.target !== surface) return
    input.onHover(input.markNear(event.offsetX, event.offsetY))
  })
  surface.addEventListener('pointerover', ({ target }) => {
    const label = target instanceof Element ? target.closest('.timeline-label') : null
    if (label !== null) input.onHover(rankOf(label))
  })
  surface.addEventListener('pointerout', ({ target, relatedTarget }) => {
    const label = target instanceof Element ? target.closest('.timeline-label') : null
    const isInside = relatedTarget instanceof Node && label?.contains(relatedTarget) === true
    if (label !== null && !isInside) input.onHover(null)
  })
  surface.addEventListener('pointerleave', () => input.onHover(null))
}
