import { shortDateWords } from '../core/date-words.ts'
import { dayEdtf } from '../core/edtf.ts'
import { DAY_MS, utcMs } from '../core/units.ts'
import { type TimeWindow, timeWindow } from '../timeline/time-window.ts'
import { type BrushPart, brushedWindow, brushMiddle, brushSpan, nudgedWindow } from './brush.ts'
import { element, setAttribute } from './dom.ts'
import { createOverviewPicture, type OverviewState } from './overview-picture.ts'

export interface Overview {
  readonly show: (state: OverviewState) => void
  /** Moves the brush: in every frame. */
  readonly follow: (window: TimeWindow) => void
  /** Tells the handles' values: at rest. */
  readonly settle: (window: TimeWindow) => void
}

const CLICK_PX = 3

const words = (time: number): string => shortDateWords(dayEdtf(utcMs(time)))
const dayOf = (time: number): string => String(Math.round(time / DAY_MS))

const handle = (part: BrushPart, label: string): HTMLElement =>
  element('div', `timeline-brush-${part}`, {
    role: 'slider',
    tabindex: '0',
    'data-part': part,
    'aria-label': label,
    'aria-orientation': 'horizontal',
  })

/** A brush that moves is stretched by no more than this; its edges get no thicker than can be seen. */
const MOST_STRETCHED = 1.25

/**
 * Puts the brush in its place: in a frame by a transform alone, which lays nothing of the page out, and by its width where
 * it has changed by much or rests.
 */
function createBrushPlace(
  brush: HTMLElement,
): (span: { readonly left: number; readonly width: number }, isAtRest: boolean) => void {
  let laidOutPx = 0
  return ({ left, width }, isAtRest) => {
    const stretch = width / laidOutPx
    if (isAtRest || !(stretch < MOST_STRETCHED && stretch > 1 / MOST_STRETCHED)) {
      const wanted = Number(width.toFixed(1))
      if (wanted !== laidOutPx) brush.style.width = `${wanted}px`
      laidOutPx = wanted
    }
    brush.style.transform = `translateX(${left.toFixed(1)}px) scaleX(${(width / laidOutPx).toFixed(4)})`
  }
}

/** The whole period with its density, and the window as a brush. */
export function createOverview(
  room: HTMLElement,
  windowInView: () => TimeWindow,
  onBrush: (window: TimeWindow, isDone: boolean) => void,
): Overview {
  const picture = createOverviewPicture()
  const handles = [
    handle('move', 'Move the window'),
    handle('from', 'Start of the window'),
    handle('to', 'End of the window'),
  ] as const
  const brush = element('div', 'timeline-brush', {}, ...handles)
  const root = element('div', 'timeline-overview', {}, ...picture.elements, brush)
  room.append(root)
  let state: OverviewState | null = null
  bindBrush(root, () => state, windowInView, onBrush)
  const place = createBrushPlace(brush)
  const follow = (window: TimeWindow): void => {
    if (state !== null) place(brushSpan(window, state.scale, state.widthPx), false)
  }
  const settle = (window: TimeWindow): void => {
    if (state === null) return
    place(brushSpan(window, state.scale, state.widthPx), true)
    const { extent } = state.scale
    const times = [brushMiddle(window, state.scale), window.from, window.to]
    handles.forEach((target, index) => {
      const time = times[index] ?? window.from
      setAttribute(target, 'aria-valuemin', dayOf(extent.from))
      setAttribute(target, 'aria-valuemax', dayOf(extent.to))
      setAttribute(target, 'aria-valuenow', dayOf(Math.min(extent.to, Math.max(extent.from, time))))
      setAttribute(target, 'aria-valuetext', words(time))
    })
  }
  return {
    show: (next) => {
      state = next
      picture.show(next)
    },
    follow,
    settle,
  }
}

interface Grip {
  readonly part: BrushPart | 'new'
  readonly left: number
  readonly startX: number
  readonly window: TimeWindow
}

/** Dragging and keys of the brush. Where the overview stands is read once, when it is gripped. */
function bindBrush(
  root: HTMLElement,
  stateNow: () => OverviewState | null,
  windowInView: () => TimeWindow,
  onBrush: (window: TimeWindow, isDone: boolean) => void,
): void {
  let grip: Grip | null = null
  const timeAt = ({ scale, widthPx }: OverviewState, x: number): number => scale.time(x / widthPx)
  const windowOf = (held: Grip, state: OverviewState, x: number): TimeWindow => {
    if (held.part === 'new') return timeWindow(timeAt(state, held.startX), timeAt(state, x))
    return brushedWindow(held.window, held.part, (x - held.startX) / state.widthPx, state.scale)
  }
  root.addEventListener('pointerdown', (event) => {
    if (event.button !== 0) return
    const part = (event.target as HTMLElement).dataset.part as BrushPart | undefined
    const { left } = root.getBoundingClientRect()
    grip = { part: part ?? 'new', left, startX: event.clientX - left, window: windowInView() }
    root.setPointerCapture(event.pointerId)
  })
  root.addEventListener('pointermove', (event) => {
    const state = stateNow()
    if (grip === null || state === null) return
    const x = event.clientX - grip.left
    if (Math.abs(x - grip.startX) >= CLICK_PX) onBrush(windowOf(grip, state, x), false)
  })
  const onUp = (event: PointerEvent): void => {
    const held = grip
    const state = stateNow()
    grip = null
    if (held === null || state === null) return
    const x = event.clientX - held.left
    if (Math.abs(x - held.startX) >= CLICK_PX) onBrush(windowOf(held, state, x), true)
    else if (held.part === 'new') {
      // A click beside the brush brings the window there.
      const { share } = state.scale
      const by = held.startX / state.widthPx - share(brushMiddle(held.window, state.scale))
      onBrush(brushedWindow(held.window, 'move', by, state.scale), true)
    }
  }
  root.addEventListener('pointerup', onUp)
  root.addEventListener('pointercancel', onUp)
  root.addEventListener('keydown', (event) => {
    const state = stateNow()
    const part = (event.target as HTMLElement).dataset.part as BrushPart | undefined
    if (state === null || part === undefined) return
    const next = nudgedWindow(windowInView(), part, event.key, event.shiftKey, state.scale)
    if (next === null) return
    event.preventDefault()
    event.stopPropagation()
    onBrush(next, true)
  })
}
