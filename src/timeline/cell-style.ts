/** How cells are drawn, and what their legend says. */
import { groupDigits } from '../core/group-digits.ts'

/** How the events of all cells are drawn. */
export interface CellStyle {
  /** `discs`: one for each event, upwards; `bars`: a height by count. */
  readonly kind: 'discs' | 'bars'
  /** Of a disc, or width of a bar. */
  readonly widthPx: number
  /** Height of one event: the distance between discs, or of a bar's height for each event. */
  readonly pxPerEvent: number
  /** The count that stands for the full height: the tallest count, or a round one above it for bars. */
  readonly full: number
}

/** Discs are drawn no smaller; and a bar of one event no lower, so that it can be seen. */
const SMALLEST_DISC_PX = 3
const LARGEST_DISC_PX = 8
const LOWEST_BAR_PX = 2
const GAP_PX = 1

/** 1, 2 or 5 times a power of ten, or 1.2, 1.5, 2.5, 4, 6, 8 times one: the least that is not below the count. */
export function roundAbove(count: number): number {
  const power = 10 ** Math.floor(Math.log10(Math.max(1, count)))
  const step = [1, 1.2, 1.5, 2, 2.5, 3, 4, 5, 6, 8, 10].find(
    (one) => one * power >= count && Number.isInteger(one * power),
  )
  return (step ?? 10) * power
}

/** Bars of linear height, up to a round count. */
export function barStyle(tallest: number, cellPx: number, heightPx: number): CellStyle {
  const full = roundAbove(tallest)
  return { kind: 'bars', widthPx: Math.max(1, cellPx - GAP_PX), pxPerEvent: heightPx / full, full }
}

/**
 * How cells are drawn on one scale in a room that gives `heightPx` to them, chosen by the tallest: discs above each other
 * while its column fits, else bars.
 */
export function cellStyle(tallest: number, cellPx: number, heightPx: number): CellStyle {
  const discPx = Math.min(LARGEST_DISC_PX, Math.floor(cellPx - GAP_PX))
  const fitting = Math.min(discPx, Math.floor(heightPx / Math.max(1, tallest)) - GAP_PX)
  if (fitting >= SMALLEST_DISC_PX)
    return { kind: 'discs', widthPx: fitting, pxPerEvent: fitting + GAP_PX, full: tallest }
  return barStyle(tallest, cellPx, heightPx)
}

/** Height of a cell as drawn, px; 0 for an empty one. */
export const cellHeight = (style: CellStyle, count: number): number => {
  if (count === 0) return 0
  return style.kind === 'discs' ? count * style.pxPerEvent : Math.max(LOWEST_BAR_PX, count * style.pxPerEvent)
}

/** Spans that cells are likely to have, with their words for one. */
const SPANS: readonly (readonly [number, string])[] = [
  [60_000, 'minute'],
  [3_600_000, 'hour'],
  [86_400_000, 'day'],
  [7 * 86_400_000, 'week'],
  [30.4369 * 86_400_000, 'month'],
  [365.2425 * 86_400_000, 'year'],
]

/** "5 days", "3 weeks": the largest unit of which there is about one or more, rounded. */
function spanWords(ms: number): string {
  const [length, unit] = SPANS.findLast(([length]) => ms >= 0.95 * length) ?? SPANS[0]!
  const count = Math.max(1, Math.round(ms / length))
  return count === 1 ? `1 ${unit}` : `${groupDigits(count)} ${unit}s`
}

const upTo = ({ full }: CellStyle): string =>
  `up to ${full === 1 ? '1 event' : `${groupDigits(full)} events`}`

/** What the full height stands for in a lane beside others with another scale, whose legend tells the time. */
export const ownScaleLegend = (style: CellStyle): string => `own scale: ${upTo(style)}`

/**
 * What the full height stands for: "up to 1,200 events in 5 days". `edges` are the times of the edges of `count` cells;
 * where stretches are folded, cells of the widest stretches last shortest.
 */
export function cellLegend(style: CellStyle, edges: Float64Array, count: number): string {
  let shortest = Number.POSITIVE_INFINITY
  let longest = 0
  for (let cell = 0; cell < count; cell++) {
    const span = edges[cell + 1]! - edges[cell]!
    shortest = Math.min(shortest, span)
    longest = Math.max(longest, span)
  }
  const [least, most] = [spanWords(shortest), spanWords(longest)]
  return `${upTo(style)} in ${least}${least === most ? '' : ', longer where time is folded'}`
}
