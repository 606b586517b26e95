/** What the overview shows beneath its brush: density, breaks where time is folded, years. */
import { yearWords } from '../core/date-words.ts'
import { yearOf } from '../state/url-time.ts'
import { type OverviewScale, overviewBreaks, stretchStarts } from '../timeline/overview-scale.ts'
import { element, setAttribute, setText } from './dom.ts'

export interface OverviewState {
  /** Events in each of as many parts of the overview as `binsOf` gives. */
  readonly counts: ArrayLike<number>
  /** First and last moment of the story, whatever the filters. */
  readonly first: number
  readonly last: number
  readonly scale: OverviewScale
  readonly widthPx: number
}

const BAR_PX = 5
const BARS_PX = 30
const FLOOR_PX = 4
const SVG = 'http://www.w3.org/2000/svg'
/** A break of the line: a gap with a chevron in it. */
const BREAK = { halfPx: 5, reachPx: 3.5, pointPx: 1.8 }
/** About the width of a character of a year, and the least distance between years. */
const CHARACTER_PX = 8
const YEAR_GAP_PX = 14

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

const lineY = BARS_PX + 0.5

const gapsPath = (breaks: readonly number[]): string =>
  breaks.map((x) => `M${(x - BREAK.halfPx).toFixed(1)},${lineY}h${2 * BREAK.halfPx}`).join('')

function chevronsPath(breaks: readonly number[]): string {
  const { reachPx, pointPx } = BREAK
  const path = (x: number): string =>
    `M${(x + pointPx - reachPx).toFixed(1)},${lineY - reachPx}l${reachPx},${reachPx}l${-reachPx},${reachPx}`
  return breaks.map(path).join('')
}

const widthOf = (words: string): number => words.length * CHARACTER_PX

export interface PlacedYear {
  readonly words: string
  readonly x: number
}

/** The years at which stretches begin, as many as have room between the first year and the last. */
export function yearsBetween({ scale, widthPx, first, last }: OverviewState): readonly PlacedYear[] {
  const right = widthPx - widthOf(yearWords(yearOf(last))) - YEAR_GAP_PX
  let taken = widthOf(yearWords(yearOf(first))) + YEAR_GAP_PX
  return stretchStarts(scale, widthPx).flatMap(({ time, x }) => {
    const words = yearWords(yearOf(time))
    if (x < taken || x + widthOf(words) > right) return []
    taken = x + widthOf(words) + YEAR_GAP_PX
    return [{ words, x }]
  })
}

export interface OverviewPicture {
  readonly elements: readonly Element[]
  readonly show: (state: OverviewState) => void
}

const svgElement = <Name extends 'svg' | 'path'>(
  name: Name,
  className: string,
): SVGElementTagNameMap[Name] => {
  const made = document.createElementNS(SVG, name)
  made.setAttribute('class', className)
  return made
}

export function createOverviewPicture(): OverviewPicture {
  const svg = svgElement('svg', 'timeline-density')
  const [bars, gaps, chevrons] = ['bars', 'gaps', 'chevrons'].map((name) =>
    svgElement('path', `timeline-density-${name}`),
  ) as [SVGPathElement, SVGPathElement, SVGPathElement]
  svg.setAttribute('aria-hidden', 'true')
  svg.append(bars, gaps, chevrons)
  const firstYear = element('span', 'timeline-overview-year')
  const lastYear = element('span', 'timeline-overview-year', { 'data-last': '' })
  const years = element('div', 'timeline-overview-years', {}, firstYear, lastYear)
  const show = (state: OverviewState): void => {
    setText(firstYear, yearWords(yearOf(state.first)))
    setText(lastYear, yearWords(yearOf(state.last)))
    const between = yearsBetween(state).map(({ words, x }) => {
      const year = element('span', 'timeline-overview-year', {}, words)
      year.style.left = `${x.toFixed(1)}px`
      return year
    })
    years.replaceChildren(firstYear, ...between, lastYear)
    setAttribute(svg, 'width', String(state.widthPx))
    setAttribute(svg, 'height', String(BARS_PX))
    const breaks = overviewBreaks(state.scale, state.widthPx)
    setAttribute(bars, 'd', densityPath(state.counts, state.widthPx))
    setAttribute(gaps, 'd', gapsPath(breaks) + chevronsPath(breaks))
    setAttribute(chevrons, 'd', chevronsPath(breaks))
  }
  return { elements: [years, svg], show }
}
