import { groupDigits } from '../core/group-digits.ts'
import { button, element, setAttribute, setText } from './dom.ts'

export interface FooterHost {
  readonly onEarlier: () => void
  readonly onLater: () => void
  readonly onZoomIn: () => void
  readonly onZoomOut: () => void
  readonly onWhole: () => void
  readonly onFold: () => void
  readonly onUndated: () => void
}

export interface FooterState {
  readonly earlier: number
  readonly later: number
  readonly undated: number
  readonly isUndatedOpen: boolean
  readonly isFolded: boolean
  /** False when the story has no quiet stretch to fold. */
  readonly canFold: boolean
}

export interface Footer {
  readonly show: (state: FooterState) => void
}

const isTouched = (): boolean => matchMedia('(hover: none)').matches

const round = (label: string, title: string, sign: string): HTMLButtonElement =>
  button('timeline-round', { 'aria-label': label, title }, sign)

/** Beneath the axis: what lies to either side, zoom buttons, folding, and the events without a date. */
export function createFooter(room: HTMLElement, host: FooterHost): Footer {
  const earlier = button('timeline-aside')
  const later = button('timeline-aside')
  const fold = button('timeline-fold')
  const undated = button('timeline-aside', { 'data-popover-opener': '' })
  const zoomOut = round('Zoom out', 'Zoom out (−)', '−')
  const whole = round('Whole story', 'Whole story (0)', '↔')
  const zoomIn = round('Zoom in', 'Zoom in (+)', '+')
  const hint = element('span', 'timeline-hint', {}, isTouched() ? 'pinch, or tap and drag' : 'drag or scroll')
  const space = element('span', 'timeline-footer-space')
  const zoom = element('span', 'timeline-zoom', {}, zoomOut, whole, zoomIn)
  room.append(element('div', 'timeline-footer', {}, earlier, hint, fold, space, undated, zoom, later))
  const acts: readonly (readonly [HTMLElement, () => void])[] = [
    [earlier, host.onEarlier],
    [later, host.onLater],
    [fold, host.onFold],
    [undated, host.onUndated],
    [zoomOut, host.onZoomOut],
    [whole, host.onWhole],
    [zoomIn, host.onZoomIn],
  ]
  for (const [target, act] of acts) target.addEventListener('click', act)
  return {
    show: (state) => {
      earlier.hidden = state.earlier === 0
      setText(earlier, `‹ ${groupDigits(state.earlier)} earlier`)
      later.hidden = state.later === 0
      setText(later, `${groupDigits(state.later)} later ›`)
      fold.hidden = !state.canFold
      setText(fold, state.isFolded ? 'quiet stretches folded' : 'quiet stretches shown')
      setAttribute(fold, 'title', state.isFolded ? 'Show all time at the same scale' : 'Fold quiet stretches')
      undated.hidden = state.undated === 0
      setText(undated, `${groupDigits(state.undated)} undated`)
      setAttribute(undated, 'aria-expanded', String(state.isUndatedOpen))
    },
  }
}
