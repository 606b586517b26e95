import { element } from './dom.ts'
import { AXIS_PX, FOOTER_PX, INSET_PX, OVERVIEW_PX } from './stage-sizes.ts'

export interface StageElements {
  /** What the stage fills; followed in size. */
  readonly room: HTMLElement
  readonly overviewRoom: HTMLElement
  readonly surface: HTMLElement
  readonly lanes: HTMLElement
  readonly canvas: HTMLCanvasElement
  readonly counts: HTMLElement
  readonly labels: HTMLElement
  /** What the full height of a bar stands for: of most lanes, and of one with its own scale. */
  readonly legends: readonly HTMLElement[]
  readonly footerRoom: HTMLElement
}

const layer = (): HTMLElement => element('div', 'timeline-layer')

/** Overview, surface and footer inside `root`; the surface's layers from back to front. */
export function createStageElements(root: HTMLElement): StageElements {
  const lanes = element('ul', 'timeline-lanes', { 'aria-label': 'Lanes' })
  const canvas = element('canvas', 'timeline-canvas')
  const [counts, labels] = [layer(), layer()]
  const legends = [element('span', 'timeline-legend'), element('span', 'timeline-legend')]
  const surface = element(
    'div',
    'timeline-surface',
    { 'data-testid': 'timeline-surface', role: 'group', tabindex: '0' },
    ...[canvas, lanes, ...legends, counts, labels],
  )
  const overviewRoom = element('div', 'timeline-overview-room')
  const footerRoom = element('div', 'timeline-footer-room')
  for (const [target, height] of [
    [overviewRoom, OVERVIEW_PX],
    [footerRoom, FOOTER_PX],
  ] as const) {
    target.style.height = `${height}px`
    target.style.paddingInline = `${INSET_PX}px`
  }
  lanes.hidden = true
  for (const legend of legends) legend.hidden = true
  const room = element('div', 'timeline-room', {}, overviewRoom, surface, footerRoom)
  root.replaceChildren(room)
  return {
    ...{ room, overviewRoom, surface, canvas, lanes },
    ...{ counts, labels, legends, footerRoom },
  }
}

/** Heights of the surface and of the room above its axis, px. */
export const surfaceHeights = (roomPx: number): { readonly heightPx: number; readonly roomPx: number } => {
  const heightPx = Math.max(120, roomPx - OVERVIEW_PX - FOOTER_PX)
  return { heightPx, roomPx: heightPx - AXIS_PX }
}
