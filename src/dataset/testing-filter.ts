/** Filters over events in the order given, for tests. */
import type { Entity, EntityId } from '../core/entity.ts'
import type { TimelineEvent } from '../core/event.ts'
import { reportedOf } from './columns-of.ts'
import { facetColumnOf, leadingCountries } from './facet-column.ts'
import { type FilterSource, passingRanks } from './filter.ts'
import { type EventFilter, FACETS } from './filter-state.ts'
import { matchesWords, queryWords, searchableText } from './search.ts'

/** Everything that filtering needs of events that are all in memory. Event numbers are positions in `events`. */
export interface FilterIndex extends FilterSource {
  readonly events: readonly TimelineEvent[]
  /** Ascending numbers of the events in which each word of the query begins a word; null for a query without words. */
  readonly search: (query: string) => Uint32Array | null
}

function lazySearchTexts(events: readonly TimelineEvent[], entities: readonly Entity[]) {
  const entityOf = new Map<EntityId, Entity>(entities.map((entity) => [entity.id, entity]))
  const texts: (string | undefined)[] = []
  return (eventNumber: number): string => {
    const text = texts[eventNumber] ?? searchableText(events[eventNumber]!, entityOf)
    texts[eventNumber] = text
    return text
  }
}

function searchOver(events: readonly TimelineEvent[], entities: readonly Entity[]): FilterIndex['search'] {
  const textOf = lazySearchTexts(events, entities)
  return (query) => {
    const words = queryWords(query)
    if (words.length === 0) return null
    return Uint32Array.from(events.keys()).filter((number) => matchesWords(textOf(number), words))
  }
}

/** Builds the index; linear in the number of events and participants. */
export function buildFilterIndex(events: readonly TimelineEvent[], entities: readonly Entity[]): FilterIndex {
  const leaders = leadingCountries(events, entities)
  const columnOf = new Map(FACETS.map((facet) => [facet, facetColumnOf(events, leaders, facet)]))
  const reported = reportedOf(events)
  return {
    events,
    columns: { count: events.length },
    facet: (key) => columnOf.get(key) ?? null,
    reported: () => reported,
    search: searchOver(events, entities),
  }
}

/** The events of an index that pass `filter`, in its order. */
export function filterEvents(index: FilterIndex, filter: EventFilter): readonly TimelineEvent[] {
  const passing = passingRanks(index, filter, index.search(filter.query))
  return passing === null ? index.events : Array.from(passing, (rank) => index.events[rank]!)
}
