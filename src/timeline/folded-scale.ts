import { type UtcMs, utcMs } from '../core/units.ts'
import { type Folding, storyExtent } from './folding.ts'

/**
 * Time → distance at one zoom. Zoom 1 shows a distance of 1, which is the whole story all folded; a smaller zoom
 * shows a smaller distance. Folds open gradually from `FOLDED_ABOVE` on and are gone at `EVEN_BELOW`, where every
 * segment runs at the rate of the densest one: rates only grow as zoom shrinks, so zooming in always magnifies.
 */
export interface FoldedScale {
  readonly zoom: number
  /** Strictly increasing; even beyond the story's ends. */
  readonly distance: (time: number) => number
  /** The inverse of `distance`. */
  readonly time: (distance: number) => UtcMs
  /** Rate of each segment of the folding, distance per ms. */
  readonly rates: readonly number[]
}

const FOLDED_ABOVE = 0.6
const EVEN_BELOW = 0.004

/** 0 = all folded, 1 = no fold left. */
export function unfoldedShare(zoom: number): number {
  const share = Math.log(FOLDED_ABOVE / zoom) / Math.log(FOLDED_ABOVE / EVEN_BELOW)
  return Math.min(1, Math.max(0, share))
}

/** Rates interpolate geometrically, so that equal wheel turns unfold equal factors. */
const openedRate = (rate: number, densest: number, share: number): number =>
  rate ** (1 - share) * densest ** share

/** The value that lies between two `to` as `value` does between two `from`; the outer pieces go on without end. No allocation. */
function between(from: Float64Array, to: Float64Array, value: number): number {
  const last = from.length - 1
  let piece = 1
  while (piece < last && value >= from[piece]!) piece++
  const start = from[piece - 1]!
  const share = (value - start) / (from[piece]! - start)
  return to[piece - 1]! * (1 - share) + to[piece]! * share
}

/** The scale of a folding at a zoom (> 0). */
export function foldedScale(folding: Folding, zoom: number): FoldedScale {
  const { segments } = folding
  const share = unfoldedShare(zoom)
  const folded = segments.map(({ start, end, weight }) => weight / (end - start))
  const densest = Math.max(...folded)
  const rates = folded.map((rate) => openedRate(rate, densest, share))
  const { from, to } = storyExtent(folding)
  // Beyond the ends time runs at the story's own mean rate until the folds open.
  const outerRate = openedRate(1 / (to - from), densest, share)
  const beyond = to - from
  const times = Float64Array.from([from - beyond, from, ...segments.map(({ end }) => end), to + beyond])
  const distances = new Float64Array(times.length)
  distances[0] = -beyond * outerRate
  for (const [index, { start, end }] of segments.entries())
    distances[index + 2] = distances[index + 1]! + (end - start) * (rates[index] ?? 0)
  distances[times.length - 1] = distances[times.length - 2]! + beyond * outerRate
  return {
    zoom,
    rates,
    distance: (time) => between(times, distances, time),
    time: (distance) => utcMs(between(distances, times, distance)),
  }
}
