import type { SceneLabel } from '../timeline/scene.ts'
import { button, element, setAttribute } from './dom.ts'
import { labelTransform } from './label-transform.ts'

export interface LabelLayer {
  /** Brings the buttons in line with the labels; a button stays the same element as long as its event is labelled. */
  readonly show: (labels: readonly SceneLabel[]) => void
  /** Which button is pressed, and which one Tab leads to; the arrow keys lead to the others. */
  readonly mark: (selectedId: string | null, tabStopId: string | null) => void
}

function writeLabel(target: HTMLButtonElement, label: SceneLabel): void {
  setAttribute(target, 'data-side', label.side)
  setAttribute(target, 'data-bold', label.isBold ? '' : null)
  setAttribute(target, 'aria-label', `${label.item.title}, ${label.item.dateLine}`)
  const { style } = target
  style.width = `${label.width}px`
  style.height = `${label.height}px`
  style.transform = labelTransform(label)
  style.visibility = ''
  target.replaceChildren(
    element('span', 'timeline-label-date', {}, label.item.dateLine),
    ...label.lines.map((line) => element('span', 'timeline-label-line', {}, line)),
  )
}

/** The labels of a scene: a button each, moved by transforms while the view moves. */
export function createLabelLayer(layer: HTMLElement): LabelLayer {
  const buttons = new Map<string, HTMLButtonElement>()
  const shown = new Map<string, SceneLabel>()
  const buttonOf = (label: SceneLabel): HTMLButtonElement => {
    const known = buttons.get(label.id)
    if (known !== undefined && shown.get(label.id) === label) return known
    const target = known ?? button('timeline-label', { 'data-event-id': label.id })
    writeLabel(target, label)
    buttons.set(label.id, target)
    shown.set(label.id, label)
    return target
  }
  return {
    show: (labels) => {
      const ids = new Set(labels.map(({ id }) => id))
      for (const [id, target] of buttons) {
        if (ids.has(id)) continue
        target.remove()
        buttons.delete(id)
        shown.delete(id)
      }
      let next = layer.firstElementChild
      for (const label of labels) {
        const target = buttonOf(label)
        if (target === next) next = next.nextElementSibling
        else layer.insertBefore(target, next)
      }
    },
    mark: (selectedId, tabStopId) => {
      for (const [id, target] of buttons) {
        setAttribute(target, 'aria-pressed', String(id === selectedId))
        setAttribute(target, 'tabindex', id === tabStopId ? '0' : '-1')
      }
    },
  }
}
