/** The story of a collection, for its files. */
import { utcMs } from '../core/units.ts'
import type { CollectionStory } from '../dataset/collection-story.ts'
import type { EventColumns } from '../dataset/event-columns.ts'
import { storyFolding } from './folding.ts'
import { openingWindow } from './opening-window.ts'
import { latestEnd } from './reach.ts'
import { roundWindow } from './round-window.ts'

/** Depends on nothing but the dated events. */
export function tellStory(columns: EventColumns): CollectionStory {
  const folding = storyFolding(columns)
  const { from, to } = openingWindow(folding, columns, 0)
  return {
    segments: folding.segments,
    latestEnd: columns.dated === 0 ? null : utcMs(latestEnd(columns)),
    opening: roundWindow(from, to),
  }
}
