import { groupDigits } from '../core/group-digits.ts'
import type { Lane } from '../timeline/lanes.ts'
import { button, element, setAttribute, setText } from './dom.ts'

export interface LaneNames {
  /** Names and dividing lines of the lanes; nothing for a single lane without a name. `pins` are keys. */
  readonly show: (lanes: readonly Lane[], pins: readonly string[]) => void
}

interface LaneRow {
  readonly root: HTMLLIElement
  readonly name: HTMLElement
  readonly count: HTMLElement
  /** Only where the lane stands for one value. */
  readonly pin: HTMLButtonElement | null
}

const SVG = 'http://www.w3.org/2000/svg'
/** A drawing pin, seen from the side. */
const PIN_PATH = 'M5.5 1.5h5M6.5 1.5v4.5L4 8.5v1h8v-1L9.5 6V1.5M8 9.5v5'

function pinPicture(): SVGSVGElement {
  const svg = document.createElementNS(SVG, 'svg')
  const path = document.createElementNS(SVG, 'path')
  svg.setAttribute('viewBox', '0 0 16 16')
  svg.setAttribute('aria-hidden', 'true')
  path.setAttribute('d', PIN_PATH)
  svg.append(path)
  return svg
}

function rowFor(key: string, onPin: (key: string) => void): LaneRow {
  const name = element('span', 'timeline-lane-name')
  const count = element('span', 'timeline-lane-count')
  const pin = key === '' ? null : button('timeline-pin', { 'data-timeline-control': '' }, pinPicture())
  pin?.addEventListener('click', () => onPin(key))
  const head = element('div', 'timeline-lane-head', {}, name, ' ', count, ...(pin === null ? [] : [pin]))
  return { root: element('li', '', {}, head), name, count, pin }
}

function fillRow({ root, name, count, pin }: LaneRow, lane: Lane, isPinned: boolean): void {
  setText(name, lane.label)
  setText(count, groupDigits(lane.count))
  root.style.transform = `translateY(${lane.topPx}px)`
  root.style.height = `${lane.heightPx}px`
  if (pin === null) return
  const words = isPinned ? `Unpin ${lane.label}` : `Pin ${lane.label} to the top`
  setAttribute(pin, 'aria-label', words)
  setAttribute(pin, 'title', words)
  setAttribute(pin, 'aria-pressed', String(isPinned))
}

/** Fills `list`; rows stay the same elements while their lane is there, so that the focus stays on a pin. */
export function createLaneNames(list: HTMLElement, onPin: (key: string) => void): LaneNames {
  let rows = new Map<string, LaneRow>()
  const show: LaneNames['show'] = (lanes, pins) => {
    const hasNames = lanes.length > 1 || (lanes[0]?.label ?? '') !== ''
    list.hidden = !hasNames
    const shown = hasNames ? lanes : []
    // Of the lanes without a key there is one for what has no value and one for others: the last two.
    const idOf = ({ key }: Lane, index: number): string => key || `${index - shown.length}`
    const next = new Map(
      shown.map((lane, index) => {
        const id = idOf(lane, index)
        const row = rows.get(id) ?? rowFor(lane.key, onPin)
        fillRow(row, lane, pins.includes(lane.key))
        return [id, row] as const
      }),
    )
    const order = [...next.values()].map(({ root }) => root)
    const isSame =
      order.length === list.children.length && order.every((root, place) => list.children[place] === root)
    rows = next
    if (isSame) return
    const focused = document.activeElement
    list.replaceChildren(...order)
    if (focused instanceof HTMLElement && list.contains(focused)) focused.focus({ preventScroll: true })
  }
  return { show }
}
