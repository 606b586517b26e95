import type { SceneLabel } from '../timeline/scene-labels.ts'
import { button, element, setAttribute } from './dom.ts'
import { labelTransform } from './label-transform.ts'

export interface LabelLayer {
  /** The labels from the next `place` on; a button stays the same element as long as its event is labelled. */
  readonly show: (labels: readonly SceneLabel[]) => void
  /**
   * Moves the buttons while the view moves; `labels` are those shown before, at their places now. `shiftPx` is by how much
   * all of them have moved alike: then one element moves instead of each. Buttons that are not in `visible` are hidden.
   */
  readonly place: (labels: readonly SceneLabel[], visible: ReadonlySet<number>, shiftPx: number) => void
  /** Which button is pressed, and which one Tab leads to; the arrow keys lead to the others. */
  readonly mark: (selectedRank: number | null, tabStop: number | null) => void
}

const haveSameWords = (a: readonly string[], b: readonly string[]): boolean =>
  a === b || (a.length === b.length && a.every((line, index) => line === b[index]))

/** True where a button that shows one label shows the other, places aside. */
const looksLike = (a: SceneLabel, b: SceneLabel): boolean =>
  a.item.title === b.item.title &&
  a.item.dateLine === b.item.dateLine &&
  a.side === b.side &&
  a.isBold === b.isBold &&
  a.width === b.width &&
  a.height === b.height &&
  haveSameWords(a.lines, b.lines)

function writeLabel(target: HTMLButtonElement, label: SceneLabel): void {
  setAttribute(target, 'data-side', label.side)
  setAttribute(target, 'data-bold', label.isBold ? '' : null)
  setAttribute(target, 'aria-label', `${label.item.title}, ${label.item.dateLine}`)
  target.style.width = `${label.width}px`
  target.style.height = `${label.height}px`
  target.replaceChildren(
    element('span', 'timeline-label-date', {}, label.item.dateLine),
    ...label.lines.map((line) => element('span', 'timeline-label-line', {}, line)),
  )
}

/** Sets style properties of elements; what is as it was is not written again. */
function rememberStyles(property: 'transform' | 'visibility') {
  const known = new WeakMap<HTMLElement, string>()
  return (target: HTMLElement, value: string): void => {
    if (known.get(target) === value) return
    known.set(target, value)
    target.style[property] = value
  }
}

/** The labels of a scene: a button each, moved by transforms while the view moves. */
export function createLabelLayer(layer: HTMLElement): LabelLayer {
  const buttons = new Map<number, HTMLButtonElement>()
  const shown = new Map<number, SceneLabel>()
  const setTransform = rememberStyles('transform')
  const setVisibility = rememberStyles('visibility')
  const buttonOf = (label: SceneLabel): HTMLButtonElement => {
    const known = buttons.get(label.rank)
    const before = shown.get(label.rank)
    if (known !== undefined && before !== undefined && looksLike(before, label)) return known
    const target =
      known ?? button('timeline-label', { 'data-event-id': label.item.id, 'data-rank': String(label.rank) })
    writeLabel(target, label)
    buttons.set(label.rank, target)
    shown.set(label.rank, label)
    return target
  }
  const bring = (labels: readonly SceneLabel[]): void => {
    const ranks = new Set(labels.map(({ rank }) => rank))
    for (const [rank, target] of buttons) {
      if (ranks.has(rank)) continue
      // Forgotten first: losing the focus may draw a frame before this is done.
      buttons.delete(rank)
      shown.delete(rank)
      target.remove()
    }
    let next = layer.firstElementChild
    for (const label of labels) {
      const target = buttonOf(label)
      if (target === next) next = next.nextElementSibling
      else layer.insertBefore(target, next)
    }
  }
  let waiting: readonly SceneLabel[] | null = null
  return {
    show: (labels) => {
      waiting = labels
    },
    place: (labels, visible, shiftPx) => {
      const brought = waiting
      waiting = null
      if (brought !== null) bring(brought)
      setTransform(layer, `translateX(${Math.round(shiftPx)}px)`)
      for (const label of labels) {
        const target = buttons.get(label.rank)
        if (target === undefined) continue
        setTransform(target, labelTransform({ ...label, x: label.x - shiftPx }))
        setVisibility(target, visible.has(label.rank) ? '' : 'hidden')
      }
    },
    mark: (selectedRank, tabStop) => {
      for (const [rank, target] of buttons) {
        setAttribute(target, 'aria-pressed', String(rank === selectedRank))
        setAttribute(target, 'tabindex', rank === tabStop ? '0' : '-1')
      }
    },
  }
}
