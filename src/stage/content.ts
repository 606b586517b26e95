/** What the stage draws: the events that pass the filter as items, with lanes and colours. */
import type { TimelineEvent } from '../core/event.ts'
import type { Explorer } from '../state/explorer.ts'
import type { Outcome } from '../state/outcome.ts'
import type { Lanes } from '../state/view-state.ts'
import { evenFolding, type Folding, storyExtent, storyFolding } from '../timeline/folding.ts'
import type { LaneName } from '../timeline/lanes.ts'
import { outstandingIds } from '../timeline/scene.ts'
import { type TimeWindow, timeWindow } from '../timeline/time-window.ts'
import { type TimelineItem, timelineItems } from '../timeline/timeline-item.ts'

/** All dated events, whatever the filter: they fix the folds, the overview's extent and the opening window. */
export interface Story {
  readonly items: readonly TimelineItem[]
  readonly folded: Folding
  readonly even: Folding
  /** The whole period in true time. */
  readonly extent: TimeWindow
  readonly boldIds: ReadonlySet<string>
  readonly first: number
  readonly last: number
}

export function storyOf({ dated }: Explorer): Story {
  const items = timelineItems(dated)
  const even = evenFolding(items)
  const { from, to } = storyExtent(even)
  return {
    items,
    folded: storyFolding(items),
    even,
    extent: timeWindow(from, to),
    boldIds: outstandingIds(items),
    first: items[0]?.start ?? from,
    last: items.reduce((most, { end }) => Math.max(most, end - 1), items.length > 0 ? -Infinity : to),
  }
}

export interface Content {
  readonly items: readonly TimelineItem[]
  readonly itemOf: ReadonlyMap<string, TimelineItem>
  readonly undated: readonly TimelineEvent[]
  /** Dated and undated. */
  readonly count: number
  /** Parallel to `items`; null for a single lane without a name. */
  readonly laneNames: readonly LaneName[] | null
}

export function contentOf({ eventOf, looks }: Explorer, outcome: Outcome, lanes: Lanes): Content {
  const items = timelineItems(outcome.dated)
  const laneName = ({ id }: TimelineItem): LaneName => {
    const event = eventOf.get(id)
    return event === undefined ? { key: '', label: '' } : looks.laneOf(event, lanes)
  }
  return {
    items,
    itemOf: new Map(items.map((item) => [item.id, item])),
    undated: outcome.undated,
    count: outcome.events.length,
    laneNames: lanes === 'all' ? null : items.map(laneName),
  }
}
