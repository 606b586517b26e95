/** An event store over events that are all in memory. */
import type { Entity, EntityId } from '../core/entity.ts'
import type { TimelineEvent } from '../core/event.ts'
import { columnsOf, reportedOf } from './columns-of.ts'
import type { FacetColumn } from './event-columns.ts'
import type { EventStore } from './event-store.ts'
import { facetColumnOf, leadingCountries } from './facet-column.ts'
import type { VanishedEvent } from './files.ts'
import type { FacetKey } from './filter-state.ts'
import { rankEvents } from './rank-events.ts'
import { ranksOfIds } from './ranks-of-ids.ts'
import { matchesWords, searchableText } from './search.ts'

const once = <T>(make: () => T): (() => T) => {
  let made: { readonly value: T } | null = null
  return () => {
    made ??= { value: make() }
    return made.value
  }
}

function searcher(events: readonly TimelineEvent[], entities: readonly Entity[]) {
  const texts = once(() => {
    const entityOf = new Map<EntityId, Entity>(entities.map((entity) => [entity.id, entity]))
    return events.map((event) => searchableText(event, entityOf))
  })
  return (words: readonly string[]): Uint32Array => {
    const ranks: number[] = []
    texts().forEach((text, rank) => {
      if (matchesWords(text, words)) ranks.push(rank)
    })
    return Uint32Array.from(ranks)
  }
}

function facetKeeper(make: (key: FacetKey) => FacetColumn) {
  const made = new Map<FacetKey, FacetColumn>()
  return (key: FacetKey): FacetColumn => {
    const column = made.get(key) ?? make(key)
    made.set(key, column)
    return column
  }
}

/** `events` in any order. Facets, search texts and the like are made when first asked for. */
export function memoryStore(
  events: readonly TimelineEvent[],
  entities: readonly Entity[],
  vanished: readonly VanishedEvent[] = [],
): EventStore {
  const ranked = rankEvents(events)
  const leaders = leadingCountries(ranked.events, entities)
  const ranks = once(() => ranksOfIds(ranked.events))
  const reported = once(() => reportedOf(ranked.events))
  const facet = facetKeeper((key) => facetColumnOf(ranked.events, leaders, key))
  const search = searcher(ranked.events, entities)
  return {
    columns: columnsOf(ranked, leaders),
    facet,
    loadFacet: async (key) => facet(key),
    reported,
    loadReported: async () => reported(),
    eventAt: (rank) => ranked.events[rank] ?? null,
    loadEvents: async () => undefined,
    holdEvents: () => () => undefined,
    loadHeadlines: async () => Uint32Array.from(ranked.events.keys()),
    rankOf: async (id) => ranks().get(id) ?? null,
    search: async (words) => search(words),
    vanished: async () => vanished,
    isWhole: true,
  }
}
