/** What folding looks at of a collection: a few points in time and two questions. */
import { endOf, isPoint } from '../dataset/column-times.ts'
import { type EventColumns, LOOK } from '../dataset/event-columns.ts'
import { countBefore } from './ranks.ts'
import { BLOCK, latestEnd, reachOf } from './reach.ts'

export interface Story {
  /** Times where something changes: distinct, ascending, at most some hundreds. */
  readonly points: readonly number[]
  /** True when a bar not much longer than the gap covers it: something is going on there. */
  readonly isCovered: (gapStart: number, gapEnd: number) => boolean
  /** How many events start in [from, to], both ends inclusive. */
  readonly eventsBetween: (from: number, to: number) => number
}

/** Up to so many dated events are looked at one by one, larger collections through their starts. */
export const MOST_SINGLE = 20_000
/** Quadratic work is done on at most so many points. */
const MOST_POINTS = 240
/** Of a large collection, so many of its longest gaps are kept whole. */
const KEPT_GAPS = 40
/** A bar longer than this against a gap does not cover it. */
const COVERING_MOST = 4

const ascending = (a: number, b: number): number => a - b

/** At most `most` of the points, evenly by their number, with both ends. */
function thinned(points: readonly number[], most: number): readonly number[] {
  if (points.length <= most) return points
  const last = points.length - 1
  return Array.from({ length: most }, (_, i) => points[Math.round((i * last) / (most - 1))] ?? 0)
}

/** Starts of all events and ends of bars. */
function allPoints(columns: EventColumns): readonly number[] {
  const points = new Set<number>(columns.start)
  for (let rank = 0; rank < columns.dated; rank++)
    if (!isPoint(columns, rank) && (columns.look[rank]! & LOOK.runsOnAfter) === 0)
      points.add(endOf(columns, rank))
  return thinned([...points].sort(ascending), MOST_POINTS)
}

/** Both sides of the longest gaps between ascending starts; of equal gaps the first. */
function sidesOfLongestGaps(start: Float64Array): number[] {
  const longest: { readonly length: number; readonly from: number; readonly to: number }[] = []
  let least = 0
  for (let rank = 1; rank < start.length; rank++) {
    const length = start[rank]! - start[rank - 1]!
    if (length <= least) continue
    longest.push({ length, from: start[rank - 1]!, to: start[rank]! })
    longest.sort((a, b) => b.length - a.length || a.from - b.from)
    if (longest.length > KEPT_GAPS) longest.pop()
    if (longest.length === KEPT_GAPS) least = longest[KEPT_GAPS - 1]!.length
  }
  return longest.flatMap(({ from, to }) => [from, to])
}

/** Distinct starts, thinned; quiet stretches keep their true borders. */
function fewPoints(columns: EventColumns): readonly number[] {
  const { start, dated } = columns
  const distinct: number[] = []
  for (let rank = 0; rank < dated; rank++) if (start[rank] !== start[rank - 1]) distinct.push(start[rank]!)
  const even = thinned(distinct, MOST_POINTS - 2 * KEPT_GAPS - 1)
  const all = [...even, ...sidesOfLongestGaps(start), latestEnd(columns)]
  return [...new Set(all)].sort(ascending)
}

/** True for an event with both ends that is drawn as a bar. */
const isBar = (columns: EventColumns, rank: number): boolean =>
  !isPoint(columns, rank) && (columns.look[rank]! & (LOOK.runsOnAfter | LOOK.runsOnBefore)) === 0

function isCovered(columns: EventColumns, gapStart: number, gapEnd: number): boolean {
  const { latestEnds } = reachOf(columns)
  const most = COVERING_MOST * (gapEnd - gapStart)
  // A covering bar starts at the gap's start at the latest, and ends after it within its own length.
  const last = countBefore(columns, null, gapStart + 1)
  for (let rank = countBefore(columns, null, gapEnd - most); rank < last; rank++) {
    if (latestEnds[(rank / BLOCK) | 0]! < gapEnd) rank += BLOCK - 1 - (rank % BLOCK)
    else if (isBar(columns, rank)) {
      const end = endOf(columns, rank)
      if (end >= gapEnd && end - columns.start[rank]! < most) return true
    }
  }
  return false
}

/** The story of a collection's dated events. */
export const storyOf = (columns: EventColumns): Story => ({
  points: columns.dated <= MOST_SINGLE ? allPoints(columns) : fewPoints(columns),
  isCovered: (gapStart, gapEnd) => isCovered(columns, gapStart, gapEnd),
  eventsBetween: (from, to) => countBefore(columns, null, to + 1) - countBefore(columns, null, from),
})
