import { foldedScale } from './folded-scale.ts'
import { type Folding, storyExtent } from './folding.ts'
import { type TimeWindow, timeWindow } from './time-window.ts'
import type { TimelineItem } from './timeline-item.ts'

/** Share of all importance that the opening must show. */
const STORY_SHARE = 0.85
/** A trimmed opening is worth it only when it is at most this wide against the whole. */
const WORTH_TRIMMING = 0.6

/**
 * Where most of the story is: the whole folded story when its `capacity` (how many labels the frame has room for)
 * suffices; else the narrowest window that holds most of the importance, if it is much narrower than the whole.
 */
export function openingWindow(
  folding: Folding,
  items: readonly TimelineItem[],
  capacity: number,
): TimeWindow {
  const { from, to } = storyExtent(folding)
  const whole = timeWindow(from, to)
  if (items.length <= capacity) return whole
  const scale = foldedScale(folding, 1)
  const best = narrowestShare(items, (item) => scale.distance(item.anchor))
  if (best === null || best.to - best.from > WORTH_TRIMMING) return whole
  const margin = Math.max(0.02, (best.to - best.from) * 0.05)
  return timeWindow(scale.time(best.from - margin), scale.time(best.to + margin))
}

/** Two pointers over the items in axis order. */
function narrowestShare(
  items: readonly TimelineItem[],
  positionOf: (item: TimelineItem) => number,
): { from: number; to: number } | null {
  const wanted = STORY_SHARE * items.reduce((sum, { importance }) => sum + importance, 0)
  let best: { from: number; to: number } | null = null
  let held = 0
  let first = 0
  for (const last of items) {
    held += last.importance
    for (
      let item = items[first];
      item !== undefined && held - item.importance >= wanted;
      item = items[++first]
    )
      held -= item.importance
    const start = items[first]
    if (held < wanted || start === undefined) continue
    const range = { from: positionOf(start), to: positionOf(last) }
    if (best === null || range.to - range.from < best.to - best.from) best = range
  }
  return best
}
