import { dayNumberAt } from '../core/civil-date.ts'
import { compareCodeUnits } from '../core/compare-code-units.ts'
import { edtfBounds } from '../core/edtf.ts'
import { type Entity, type EntityId, entityKindOf } from '../core/entity.ts'
import type { TimelineEvent } from '../core/event.ts'
import type { FacetColumn } from './event-columns.ts'
import { NOT_REPORTED } from './event-store.ts'
import type { FilterSource } from './filter.ts'
import { FACETS, type FacetKey } from './filter-state.ts'
import { matchesWords, queryWords, searchableText } from './search.ts'

/** Everything that filtering needs of events that are all in memory. Event numbers are positions in `events`. */
export interface FilterIndex extends FilterSource {
  readonly events: readonly TimelineEvent[]
  /** Ascending numbers of the events in which each word of the query begins a word; null for a query without words. */
  readonly search: (query: string) => Uint32Array | null
}

const participantsOf = (event: TimelineEvent, kind: FacetKey): string[] => [
  ...new Set(event.participants.map(({ entity }) => entity).filter((id) => entityKindOf(id) === kind)),
]

/** The values that an event has in a facet, each once. */
export function facetValuesOf(event: TimelineEvent, facet: FacetKey): readonly string[] {
  switch (facet) {
    case 'kind':
      return [event.kind]
    case 'certainty':
      return [event.factuality]
    case 'source':
      return event.sources
    case 'person':
    case 'country':
    case 'organization':
    case 'place':
      return participantsOf(event, facet)
  }
}

function buildColumn(events: readonly TimelineEvent[], facet: FacetKey): FacetColumn {
  const valuesOf = events.map((event) => facetValuesOf(event, facet))
  const totalOf = new Map<string, number>()
  for (const value of valuesOf.flat()) totalOf.set(value, (totalOf.get(value) ?? 0) + 1)
  const values = [...totalOf.keys()].sort(
    (a, b) => (totalOf.get(b) ?? 0) - (totalOf.get(a) ?? 0) || compareCodeUnits(a, b),
  )
  const codeOf = new Map(values.map((value, code) => [value, code]))
  return {
    facet,
    values,
    totals: Uint32Array.from(values, (value) => totalOf.get(value) ?? 0),
    counts: Uint8Array.from(valuesOf, (own) => own.length),
    codes: Uint32Array.from(valuesOf.flat(), (value) => codeOf.get(value) ?? 0),
    leading: null,
  }
}

/** Day of `firstReported`; an event with no dated source cannot be shown to be later than any day. */
function firstReportedDay(event: TimelineEvent): number {
  const bounds = event.firstReported === null ? null : edtfBounds(event.firstReported)
  return bounds?.start == null ? NOT_REPORTED : dayNumberAt(bounds.start)
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
  const columnOf = new Map(FACETS.map((facet) => [facet, buildColumn(events, facet)]))
  const reported = Int32Array.from(events, firstReportedDay)
  return {
    events,
    columns: { count: events.length },
    facet: (key) => columnOf.get(key) ?? null,
    reported: () => reported,
    search: searchOver(events, entities),
  }
}
