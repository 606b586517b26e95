import type { TimelineEvent } from '../core/event.ts'
import type { EventColumns, FacetColumn } from './event-columns.ts'
import type { VanishedEvent } from './files.ts'
import type { FacetKey } from './filter-state.ts'

/** All that the page asks of the events: columns at once, the rest when it is wanted. Ranks: see `EventColumns`. */
export interface EventStore {
  readonly columns: EventColumns
  /** The facet's column, or null until `loadFacet` has brought it. */
  readonly facet: (key: FacetKey) => FacetColumn | null
  readonly loadFacet: (key: FacetKey) => Promise<FacetColumn>
  /** Day number (days since 1970-01-01) of each event's first report, `NOT_REPORTED` where unknown; null until loaded. */
  readonly reported: () => Int32Array | null
  readonly loadReported: () => Promise<Int32Array>
  /** The event itself, or null until a load has brought it. */
  readonly eventAt: (rank: number) => TimelineEvent | null
  /** Brings the events of these ranks (and their neighbours, in parts) into memory. */
  readonly loadEvents: (ranks: Iterable<number>) => Promise<void>
  /** Brings the most important events (all of a small collection) into memory. Gives their ranks, ascending. */
  readonly loadHeadlines: () => Promise<Uint32Array>
  /** Rank of an event by any of its ids; null when no event has it. */
  readonly rankOf: (id: string) => Promise<number | null>
  /** Ascending ranks of the events in which each word (folded, see `search.ts`) begins a word. */
  readonly search: (words: readonly string[]) => Promise<Uint32Array>
  /** Events that are told no more, so that a link to one can say so. */
  readonly vanished: () => Promise<readonly VanishedEvent[]>
  /** True when the first file holds everything: no load asks for another one. */
  readonly isWhole: boolean
}

/** Earlier than any day. */
export const NOT_REPORTED = -0x80000000
