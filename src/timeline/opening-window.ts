import { anchorOf } from '../dataset/column-times.ts'
import type { EventColumns } from '../dataset/event-columns.ts'
import { foldedScale } from './folded-scale.ts'
import { type Folding, storyExtent } from './folding.ts'
import { countBefore } from './ranks.ts'
import { MOST_SINGLE } from './story.ts'
import { type TimeWindow, timeWindow } from './time-window.ts'

/** Share of all importance that the opening must show. */
const STORY_SHARE = 0.85
/** A trimmed opening is worth it only when it is at most this wide against the whole. */
const WORTH_TRIMMING = 0.6
/** Large collections are looked at in so many even parts of the folded story. */
const PARTS = 2000

/** Places along the folded story, ascending, and the importance at each. */
interface Weights {
  readonly from: ArrayLike<number>
  readonly to: ArrayLike<number>
  readonly weights: ArrayLike<number>
}

/**
 * Where most of the story is: the whole folded story when its `capacity` (how many labels the frame has room for)
 * suffices; else the narrowest window that holds most of the importance, if it is much narrower than the whole.
 */
export function openingWindow(folding: Folding, columns: EventColumns, capacity: number): TimeWindow {
  const { from, to } = storyExtent(folding)
  const whole = timeWindow(from, to)
  if (columns.dated <= capacity) return whole
  const scale = foldedScale(folding, 1)
  const isSmall = columns.dated <= MOST_SINGLE
  const best = narrowestShare(
    isSmall ? weightsOfEvents(columns, scale.distance) : weightsOfParts(columns, scale.time),
  )
  if (best === null || best.to - best.from > WORTH_TRIMMING) return whole
  const margin = Math.max(0.02, (best.to - best.from) * 0.05)
  return timeWindow(scale.time(best.from - margin), scale.time(best.to + margin))
}

/** Each event at its anchor, in axis order. */
function weightsOfEvents(columns: EventColumns, distance: (time: number) => number): Weights {
  const anchors = Float64Array.from({ length: columns.dated }, (_, rank) => anchorOf(columns, rank))
  const order = [...anchors.keys()].sort((a, b) => anchors[a]! - anchors[b]! || a - b)
  const places = order.map((rank) => distance(anchors[rank]!))
  return { from: places, to: places, weights: order.map((rank) => columns.importance[rank]!) }
}

/** Parts of the story with the importance of the events that start in each. */
function weightsOfParts(columns: EventColumns, time: (distance: number) => number): Weights {
  const edges = Float64Array.from({ length: PARTS + 1 }, (_, part) => part / PARTS)
  const ranks = edges.map((edge) => countBefore(columns, null, time(edge)))
  ranks[PARTS] = columns.dated
  const weights = new Float64Array(PARTS)
  for (let part = 0; part < PARTS; part++)
    for (let rank = ranks[part]!; rank < ranks[part + 1]!; rank++) weights[part]! += columns.importance[rank]!
  return { from: edges.subarray(0, PARTS), to: edges.subarray(1), weights }
}

/** Two pointers over ascending places. */
function narrowestShare({ from, to, weights }: Weights): { from: number; to: number } | null {
  let all = 0
  for (let index = 0; index < weights.length; index++) all += weights[index]!
  const wanted = STORY_SHARE * all
  let best: { from: number; to: number } | null = null
  let held = 0
  let first = 0
  for (let last = 0; last < weights.length; last++) {
    held += weights[last]!
    while (first < last && held - weights[first]! >= wanted) held -= weights[first++]!
    if (held < wanted) continue
    const range = { from: from[first]!, to: to[last]! }
    if (best === null || range.to - range.from < best.to - best.from) best = range
  }
  return best
}
