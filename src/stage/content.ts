/** What the stage draws: the events that pass the filter, by rank, and the lanes that they ask for. */
import type { CollectionStory } from '../dataset/collection-story.ts'
import type { EventColumns, FacetColumn } from '../dataset/event-columns.ts'
import type { EventStore } from '../dataset/event-store.ts'
import type { Outcome } from '../state/outcome.ts'
import { type Lanes, laneFacet } from '../state/view-state.ts'
import { evenStory, type Folding, storyExtent } from '../timeline/folding.ts'
import { type LaneCodes, laneCodesOf } from '../timeline/lanes.ts'
import { countOf, type Ranks } from '../timeline/ranks.ts'
import { roundWindow } from '../timeline/round-window.ts'
import { outstandingRanks } from '../timeline/scene.ts'
import { type TimeWindow, timeWindow } from '../timeline/time-window.ts'
import { itemsAt } from '../timeline/timeline-item.ts'
import type { Size } from './surroundings.ts'

/** All dated events, whatever the filter: they fix the folds, the overview's extent and the opening window. */
export interface Story {
  readonly folded: Folding
  readonly even: Folding
  /** The whole period in true time. */
  readonly extent: TimeWindow
  /** Events whose titles are bold. */
  readonly boldRanks: () => ReadonlySet<number>
  /** First and last moment. */
  readonly first: number
  readonly last: number
  /** Where most of the story is, for a room of this size. */
  readonly openingFor: (size: Size) => TimeWindow
}

/** In larger collections nearly all events of the top tenth are out of view: none is bold. */
const MOST_COMPARED = 20_000
/** Room that a label takes: how many of them a frame holds decides the opening window. */
const LABEL_ROOM_PX = 9000

function boldRanksOf(store: EventStore): ReadonlySet<number> {
  const { dated } = store.columns
  if (dated > MOST_COMPARED) return new Set()
  return outstandingRanks(
    itemsAt(
      store,
      Array.from({ length: dated }, (_, rank) => rank),
    ),
  )
}

function lazily<T>(make: () => T): () => T {
  let made: { readonly value: T } | null = null
  return () => {
    made ??= { value: make() }
    return made.value
  }
}

export function storyOf(store: EventStore, { segments, latestEnd, opening }: CollectionStory): Story {
  const { columns } = store
  const even = evenStory(columns.start[0], latestEnd)
  const folded = { segments }
  const { from, to } = storyExtent(even)
  // Rounded as links round it, so that whoever opens one sees the very same layout.
  const ends = storyExtent(folded)
  const whole = timeWindow(ends.from, ends.to)
  const roomy = roundWindow(whole.from, whole.to)
  return {
    folded,
    even,
    extent: timeWindow(from, to),
    boldRanks: lazily(() => boldRanksOf(store)),
    first: columns.start[0] ?? from,
    last: latestEnd === null ? to : latestEnd - 1,
    openingFor: ({ widthPx, heightPx }) => {
      const hasRoom = columns.dated <= (widthPx * heightPx) / LABEL_ROOM_PX
      return hasRoom ? roomy : opening
    },
  }
}

export interface Content {
  /** Dated events that pass. */
  readonly ranks: Ranks
  readonly datedCount: number
  readonly undated: Uint32Array
  /** Dated and undated. */
  readonly count: number
  /** Null for a single lane without a name. */
  readonly laneCodes: LaneCodes | null
}

const codesOf = new WeakMap<FacetColumn, LaneCodes>()

function knownCodes(column: FacetColumn): LaneCodes {
  const codes = codesOf.get(column) ?? laneCodesOf(column)
  codesOf.set(column, codes)
  return codes
}

/** Without lanes until the column of their facet is loaded. */
export function contentOf(store: EventStore, outcome: Outcome, lanes: Lanes): Content {
  const column = lanes === 'all' ? null : store.facet(laneFacet(lanes))
  return {
    ranks: outcome.dated,
    datedCount: countOf(store.columns, outcome.dated),
    undated: outcome.undated,
    count: outcome.count,
    laneCodes: column === null ? null : knownCodes(column),
  }
}

/** Index of an event's colour among the palette's marks. */
export const colorOf = (columns: EventColumns, rank: number): number => columns.color[rank] ?? 6
