import { shortDateWords, yearWords } from '../core/date-words.ts'
import { dayEdtf } from '../core/edtf.ts'
import { DAY_MS, utcMs } from '../core/units.ts'
import { type TimeWindow, timeWindow } from '../timeline/time-window.ts'
import { type BrushPart, brushedWindow, brushSpan, nudgedWindow } from './brush.ts'
import { element, setAttribute, setText } from './dom.ts'

export interface OverviewState {
  /** Events in each of as many even parts of the extent as `binsOf` gives. */
  readonly counts: ArrayLike<number>
  /** First and last moment of the story, whatever the filters. */
  readonly first: number
  readonly last: number
  /** The whole period, in true time. */
  readonly extent: TimeWindow
  readonly widthPx: number
}

export interface Overview {
  readonly show: (state: OverviewState) => void
  /** Moves the brush: in every frame. */
  readonly follow: (window: TimeWindow) => void
  /** Tells the handles' values: at rest. */
  readonly settle: (window: TimeWindow) => void
}

const BAR_PX = 5
const BARS_PX = 30
const FLOOR_PX = 4
const CLICK_PX = 3
const SVG = 'http://www.w3.org/2000/svg'

export const binsOf = (widthPx: number): number => Math.max(10, Math.floor(widthPx / BAR_PX))

/** One path of columns, heights by the root of the count so that a single event can be seen beside a hundred. */
function densityPath(counts: ArrayLike<number>, widthPx: number): string {
  let most = 1
  for (let bin = 0; bin < counts.length; bin++) most = Math.max(most, counts[bin] ?? 0)
  const step = widthPx / counts.length
  let path = ''
  for (let bin = 0; bin < counts.length; bin++) {
    const count = counts[bin] ?? 0
    if (count === 0) continue
    const height = FLOOR_PX + (BARS_PX - FLOOR_PX) * (most === 1 ? 0 : Math.sqrt((count - 1) / (most - 1)))
    path += `M${(bin * step).toFixed(1)},${BARS_PX}v${-height.toFixed(1)}h${(step - 1).toFixed(1)}V${BARS_PX}z`
  }
  return path
}

const yearOf = (time: number): number => new Date(time).getUTCFullYear()
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

function densityPicture(): { readonly svg: SVGSVGElement; readonly path: SVGPathElement } {
  const svg = document.createElementNS(SVG, 'svg')
  const path = document.createElementNS(SVG, 'path')
  svg.setAttribute('class', 'timeline-density')
  svg.setAttribute('aria-hidden', 'true')
  svg.append(path)
  return { svg, path }
}

/** The whole period in true time with its density, and the window as a brush. */
export function createOverview(
  room: HTMLElement,
  windowInView: () => TimeWindow,
  onBrush: (window: TimeWindow, isDone: boolean) => void,
): Overview {
  const firstYear = element('span', 'timeline-overview-year')
  const lastYear = element('span', 'timeline-overview-year', { 'data-last': '' })
  const { svg, path } = densityPicture()
  const handles = [
    handle('move', 'Move the window'),
    handle('from', 'Start of the window'),
    handle('to', 'End of the window'),
  ] as const
  const brush = element('div', 'timeline-brush', {}, ...handles)
  const root = element('div', 'timeline-overview', {}, firstYear, lastYear, svg, brush)
  room.append(root)
  let state: OverviewState | null = null
  bindBrush(root, () => state, windowInView, onBrush)
  const follow = (window: TimeWindow): void => {
    if (state === null) return
    const { left, width } = brushSpan(window, state.extent, state.widthPx)
    brush.style.transform = `translateX(${left.toFixed(1)}px)`
    brush.style.width = `${width.toFixed(1)}px`
  }
  const settle = (window: TimeWindow): void => {
    if (state === null) return
    const { extent } = state
    const times = [(window.from + window.to) / 2, window.from, window.to]
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
      setText(firstYear, yearWords(yearOf(next.first)))
      setText(lastYear, yearWords(yearOf(next.last)))
      setAttribute(svg, 'width', String(next.widthPx))
      setAttribute(svg, 'height', String(BARS_PX))
      setAttribute(path, 'd', densityPath(next.counts, next.widthPx))
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
  const timeAt = ({ extent, widthPx }: OverviewState, x: number): number =>
    extent.from + (x / widthPx) * (extent.to - extent.from)
  const windowOf = (held: Grip, state: OverviewState, x: number): TimeWindow => {
    if (held.part === 'new') return timeWindow(timeAt(state, held.startX), timeAt(state, x))
    return brushedWindow(held.window, held.part, timeAt(state, x) - timeAt(state, held.startX))
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
      const half = (held.window.to - held.window.from) / 2
      const middle = timeAt(state, held.startX)
      onBrush(timeWindow(middle - half, middle + half), true)
    }
  }
  root.addEventListener('pointerup', onUp)
  root.addEventListener('pointercancel', onUp)
  root.addEventListener('keydown', (event) => {
    const state = stateNow()
    const part = (event.target as HTMLElement).dataset.part as BrushPart | undefined
    if (state === null || part === undefined) return
    const next = nudgedWindow(windowInView(), state.extent, part, event.key, event.shiftKey)
    if (next === null) return
    event.preventDefault()
    event.stopPropagation()
    onBrush(next, true)
  })
}
