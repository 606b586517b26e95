/** Which lane an event lies in and which colour it has: both follow its leading participant. */
import type { ArticleSummary } from '../core/dataset.ts'
import { type Entity, type EntityId, type EntityKind, entityKindOf } from '../core/entity.ts'
import type { TimelineEvent } from '../core/event.ts'
import type { Lanes } from './view-state.ts'
import { kindWord } from './words.ts'

export interface Lane {
  readonly key: string
  readonly label: string
}

export interface EventLooks {
  /** The lane of an event under a grouping; its key is empty where the event has nothing of that sort. */
  readonly laneOf: (event: TimelineEvent, lanes: Lanes) => Lane
  /** 0 to 5 for the six countries that lead most events, 6 (grey) for the rest. */
  readonly colorIndexOf: (event: TimelineEvent) => number
  /** The same for an entity: a country's own colour, everything else grey. */
  readonly colorIndexOfEntity: (id: EntityId) => number
}

/** Colours that are still told apart without colour vision; see `--mark-0` … `--mark-6` in the style sheet. */
const COLORS = 6

const firstOfKind = (event: TimelineEvent, kind: EntityKind): EntityId | null =>
  event.participants.find(({ entity }) => entityKindOf(entity) === kind)?.entity ?? null

/** The country of the first participant that has one: the participant itself, or whom they serve. */
function leadingCountry(event: TimelineEvent, entityOf: ReadonlyMap<EntityId, Entity>): EntityId | null {
  for (const { entity } of event.participants) {
    if (entityKindOf(entity) === 'country') return entity
    const country = entityOf.get(entity)?.country ?? null
    if (country !== null) return country
  }
  return null
}

/** Values by how often they occur, ties by code unit. */
function rank(values: readonly (EntityId | null)[]): readonly EntityId[] {
  const counts = new Map<EntityId, number>()
  for (const value of values) if (value !== null) counts.set(value, (counts.get(value) ?? 0) + 1)
  return [...counts.keys()].sort((a, b) => counts.get(b)! - counts.get(a)! || (a < b ? -1 : 1))
}

export function eventLooksOf(
  events: readonly TimelineEvent[],
  entityOf: ReadonlyMap<EntityId, Entity>,
  articleOf: ReadonlyMap<string, ArticleSummary>,
): EventLooks {
  const leaders = new Map(events.map((event) => [event, leadingCountry(event, entityOf)]))
  const ranked = rank([...leaders.values()])
  const colorOf = new Map(ranked.slice(0, COLORS).map((country, color) => [country, color]))
  const entityLane = (id: EntityId | null, none: string): Lane =>
    id === null ? { key: '', label: none } : { key: id, label: entityOf.get(id)?.name ?? id }

  const laneOf = (event: TimelineEvent, lanes: Lanes): Lane => {
    switch (lanes) {
      case 'all':
        return { key: '', label: '' }
      case 'country':
        return entityLane(leaders.get(event) ?? null, 'No country')
      case 'person':
        return entityLane(firstOfKind(event, 'person'), 'No person')
      case 'organization':
        return entityLane(firstOfKind(event, 'organization'), 'No organisation')
      case 'article': {
        const id = event.sources[0] ?? ''
        return { key: id, label: articleOf.get(id)?.headline ?? id }
      }
      case 'kind':
        return { key: event.kind, label: kindWord(event.kind) }
    }
  }
  return {
    laneOf,
    colorIndexOf: (event) => colorOf.get(leaders.get(event) ?? 'country:') ?? COLORS,
    colorIndexOfEntity: (id) => colorOf.get(id) ?? COLORS,
  }
}
