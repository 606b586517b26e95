import { edtfBounds } from '../core/edtf.ts'
import { type Entity, type EntityId, entityKindOf } from '../core/entity.ts'
import type { TimelineEvent } from '../core/event.ts'
import { FACETS, type FacetKey } from './filter-state.ts'
import { searchableText } from './search.ts'

/**
 * The values of one facet over all events, as compressed rows: event `i` has the values
 * `values[codes[k]]` for `offsets[i] <= k < offsets[i + 1]`, each once.
 */
export interface FacetColumn {
  /** Distinct values in order of first appearance. */
  readonly values: readonly string[]
  readonly codeOf: ReadonlyMap<string, number>
  readonly offsets: Uint32Array
  readonly codes: Uint32Array
  /** Parallel to `values`: how many events have it, whatever the filter. */
  readonly totals: Uint32Array
}

/** Everything that filtering needs, computed once for a dataset. Event numbers are positions in `events`. */
export interface FilterIndex {
  readonly events: readonly TimelineEvent[]
  readonly columns: Readonly<Record<FacetKey, FacetColumn>>
  /** Start of the earliest day on which an event can have been reported, ms UTC; −Infinity where not known. */
  readonly firstReportedUtc: Float64Array
  /** The folded text of an event that a search looks at; made when first asked for. */
  readonly searchTextOf: (eventNumber: number) => string
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
  const codeOf = new Map<string, number>()
  const codes: number[] = []
  const totals: number[] = []
  const offsets = new Uint32Array(events.length + 1)
  events.forEach((event, number) => {
    for (const value of facetValuesOf(event, facet)) {
      const code = codeOf.get(value) ?? codeOf.size
      codeOf.set(value, code)
      codes.push(code)
      totals[code] = (totals[code] ?? 0) + 1
    }
    offsets[number + 1] = codes.length
  })
  return {
    values: [...codeOf.keys()],
    codeOf,
    offsets,
    codes: Uint32Array.from(codes),
    totals: Uint32Array.from(totals),
  }
}

/** Start of `firstReported`; an event with no dated source cannot be shown to be later than any day. */
function firstReportedStart(event: TimelineEvent): number {
  const bounds = event.firstReported === null ? null : edtfBounds(event.firstReported)
  return bounds?.start ?? Number.NEGATIVE_INFINITY
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

/** Builds the index; linear in the number of events and participants. */
export function buildFilterIndex(events: readonly TimelineEvent[], entities: readonly Entity[]): FilterIndex {
  const columns = Object.fromEntries(FACETS.map((facet) => [facet, buildColumn(events, facet)]))
  return {
    events,
    columns: columns as Record<FacetKey, FacetColumn>,
    firstReportedUtc: Float64Array.from(events, firstReportedStart),
    searchTextOf: lazySearchTexts(events, entities),
  }
}
