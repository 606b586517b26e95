/** The loaded data with their look-ups. */
import type { ArticleSummary } from '../core/dataset.ts'
import type { CanonicalEntity, EntityId } from '../core/entity.ts'
import type { TimelineEvent } from '../core/event.ts'
import { type EventLooks, eventLooksOf } from './event-looks.ts'
import type { Loaded } from './load-collection.ts'

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

export const isDated = (event: TimelineEvent): boolean => event.date.edtf !== null

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
