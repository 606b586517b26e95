import type { Lane } from '../timeline/lanes.ts'
import { element } from './dom.ts'

/** Names and dividing lines of the lanes; nothing for a single lane without a name. */
export function showLaneNames(list: HTMLElement, lanes: readonly Lane[]): void {
  const hasNames = lanes.length > 1 || (lanes[0]?.label ?? '') !== ''
  list.hidden = !hasNames
  list.replaceChildren(
    ...(hasNames ? lanes : []).map((lane) => {
      const count = element('span', 'timeline-lane-count', {}, String(lane.count))
      const row = element('li', '', {}, element('span', '', {}, lane.label), ' ', count)
      row.style.transform = `translateY(${lane.topPx}px)`
      row.style.height = `${lane.heightPx}px`
      return row
    }),
  )
}
