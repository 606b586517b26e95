import type { ToldItem } from '../timeline/timeline-item.ts'
import { button, element, setAttribute } from './dom.ts'

export interface PeekPlace {
  readonly item: ToldItem
  /** The mark, px from the surface's corner. */
  readonly x: number
  readonly y: number
  readonly widthPx: number
  /** True when the keyboard is at the mark: then this is its button. */
  readonly isFocus: boolean
  readonly isSelected: boolean
}

const PEEK_PX = 220
const EDGE_PX = 8

/** The label of a mark that has none, while the pointer or the keyboard is at it. */
export function createPeek(surface: HTMLElement): { readonly show: (place: PeekPlace | null) => void } {
  let shown: HTMLElement | null = null
  const elementFor = ({ item, isFocus }: PeekPlace): HTMLElement => {
    const tag = isFocus ? 'BUTTON' : 'DIV'
    if (shown !== null && shown.tagName === tag && shown.dataset.of === String(item.rank)) return shown
    shown?.remove()
    const words = [
      element('span', 'timeline-label-date', {}, item.dateLine),
      element('span', 'timeline-peek-title', {}, item.title),
    ]
    const made = isFocus
      ? button(
          'timeline-peek',
          {
            'data-event-id': item.id,
            'data-rank': String(item.rank),
            'aria-label': `${item.title}, ${item.dateLine}`,
          },
          ...words,
        )
      : element('div', 'timeline-peek', { 'aria-hidden': 'true' }, ...words)
    made.dataset.of = String(item.rank)
    surface.append(made)
    return made
  }
  return {
    show: (place) => {
      if (place === null) {
        shown?.remove()
        shown = null
        return
      }
      shown = elementFor(place)
      if (place.isFocus) setAttribute(shown, 'aria-pressed', String(place.isSelected))
      const width = Math.min(PEEK_PX, place.widthPx - 2 * EDGE_PX)
      const left = Math.max(EDGE_PX, Math.min(place.widthPx - width - EDGE_PX, place.x - width / 2))
      shown.style.width = `${width}px`
      shown.style.transform = `translate(${left}px, calc(${place.y - 12}px - 100%))`
    },
  }
}
