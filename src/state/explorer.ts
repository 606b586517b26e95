/** What is derived from data and view, computed when either changes and shared by all parts of the page. */
import { createContext, useContext, useMemo } from 'react'
import type { ArticleSummary } from '../core/dataset.ts'
import type { CanonicalEntity, EntityId } from '../core/entity.ts'
import type { TimelineEvent } from '../core/event.ts'
import { type FacetValue, listFacets } from '../dataset/facets.ts'
import { findFailures, passingEvents } from '../dataset/filter.ts'
import type { EventFilter, FacetKey } from '../dataset/filter-state.ts'
import type { Loaded } from './dataset-query.ts'
import { type EventLooks, eventLooksOf } from './event-looks.ts'
import { useViewStore } from './view-store.ts'

/** The dataset with its look-ups. One for each dataset; stable while the page lives. */
export interface Explorer extends Loaded {
  /** Address of the data folder. */
  readonly base: string
  /** All events that have a date. */
  readonly dated: readonly TimelineEvent[]
  readonly eventOf: ReadonlyMap<string, TimelineEvent>
  readonly entityOf: ReadonlyMap<EntityId, CanonicalEntity>
  readonly articleOf: ReadonlyMap<string, ArticleSummary>
  readonly eventsOfArticle: ReadonlyMap<string, readonly TimelineEvent[]>
  readonly looks: EventLooks
}

const byId = <K extends string, T extends { readonly id: K }>(values: readonly T[]): ReadonlyMap<K, T> =>
  new Map(values.map((value) => [value.id, value]))

const isDated = (event: TimelineEvent): boolean => event.date.edtf !== null

function groupByArticle(events: readonly TimelineEvent[]): ReadonlyMap<string, readonly TimelineEvent[]> {
  const groups = new Map<string, TimelineEvent[]>()
  for (const event of events)
    for (const article of event.sources) {
      const group = groups.get(article)
      if (group === undefined) groups.set(article, [event])
      else group.push(event)
    }
  return groups
}

export function createExplorer(loaded: Loaded, base: string): Explorer {
  const { dataset } = loaded
  const entityOf = byId<EntityId, CanonicalEntity>(dataset.entities)
  const articleOf = byId<string, ArticleSummary>(dataset.articles)
  return {
    ...loaded,
    base,
    dated: dataset.events.filter(isDated),
    eventOf: byId<string, TimelineEvent>(dataset.events),
    entityOf,
    articleOf,
    eventsOfArticle: groupByArticle(dataset.events),
    looks: eventLooksOf(dataset.events, entityOf, articleOf),
  }
}

export const ExplorerContext = createContext<Explorer | null>(null)

/** The loaded data; only for parts that are shown once data are there. */
export function useExplorer(): Explorer {
  const explorer = useContext(ExplorerContext)
  if (explorer === null) throw new Error('useExplorer needs an ExplorerContext around it.')
  return explorer
}

export interface Filtered {
  /** Events that pass the filter, dated and undated, in the dataset's order. */
  readonly events: readonly TimelineEvent[]
  readonly dated: readonly TimelineEvent[]
  readonly undated: readonly TimelineEvent[]
  readonly facets: Readonly<Record<FacetKey, readonly FacetValue[]>>
}

export const FilteredContext = createContext<Filtered | null>(null)

/** Applies the present filter; called once, at the top (see `FilteredContext`). */
export function useFilteredOnce({ index }: Explorer): Filtered {
  const filter: EventFilter = useViewStore(({ view }) => view.filter)
  return useMemo(() => {
    const failures = findFailures(index, filter, index.search(filter.query))
    const events = passingEvents(index, failures)
    return {
      events,
      dated: events.filter(isDated),
      undated: events.filter((event) => !isDated(event)),
      facets: listFacets(index, failures, filter),
    }
  }, [index, filter])
}

export function useFiltered(): Filtered {
  const filtered = useContext(FilteredContext)
  if (filtered === null) throw new Error('useFiltered needs a FilteredContext around it.')
  return filtered
}
