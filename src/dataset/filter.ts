import type { TimelineEvent } from '../core/event.ts'
import { DAY_MS } from '../core/units.ts'
import type { FacetColumn, FilterIndex } from './filter-index.ts'
import { type EventFilter, FACETS, type FacetFilter, type FacetKey } from './filter-state.ts'
import { matchesWords, queryWords } from './search.ts'

/**
 * Which demands an event fails, one bit each; 0 = it passes. Two bits for each facet (what it must have,
 * what it may not have), then the search, then "as known on". Counts under "all other filters" fall out of
 * the same numbers by masking a facet's own bits: see `facets.ts`.
 */
export type Failures = Uint16Array

export const includeBit = (facet: FacetKey): number => 1 << (2 * FACETS.indexOf(facet))
export const excludeBit = (facet: FacetKey): number => 2 << (2 * FACETS.indexOf(facet))
const SEARCH_BIT = 1 << (2 * FACETS.length)
const KNOWN_BIT = SEARCH_BIT << 1

/** A 1 for each of the column's codes that is in `values`. */
function codeMask(column: FacetColumn, values: readonly string[]): Uint8Array {
  const mask = new Uint8Array(column.values.length)
  for (const value of values) {
    const code = column.codeOf.get(value)
    if (code !== undefined) mask[code] = 1
  }
  return mask
}

function countMarked(column: FacetColumn, event: number, mask: Uint8Array): number {
  let count = 0
  for (let k = column.offsets[event]!; k < column.offsets[event + 1]!; k++) count += mask[column.codes[k]!]!
  return count
}

function failFacet(failures: Failures, column: FacetColumn, facet: FacetKey, wanted: FacetFilter): void {
  const needed = wanted.match === 'all' ? wanted.include.length : Math.min(1, wanted.include.length)
  const included = codeMask(column, wanted.include)
  const excluded = codeMask(column, wanted.exclude)
  for (let event = 0; event < failures.length; event++) {
    if (needed > 0 && countMarked(column, event, included) < needed) failures[event]! |= includeBit(facet)
    if (wanted.exclude.length > 0 && countMarked(column, event, excluded) > 0)
      failures[event]! |= excludeBit(facet)
  }
}

function failSearch(failures: Failures, index: FilterIndex, query: string): void {
  const words = queryWords(query)
  if (words.length === 0) return
  for (let event = 0; event < failures.length; event++)
    if (!matchesWords(index.searchTextOf(event), words)) failures[event]! |= SEARCH_BIT
}

function failKnown(failures: Failures, index: FilterIndex, knownOn: string | null): void {
  if (knownOn === null) return
  const dayEnd = Date.parse(`${knownOn}T00:00:00Z`) + DAY_MS
  for (let event = 0; event < failures.length; event++)
    if (index.firstReportedUtc[event]! >= dayEnd) failures[event]! |= KNOWN_BIT
}

/** Parallel to `index.events`: what each event fails under `filter`. */
export function findFailures(index: FilterIndex, filter: EventFilter): Failures {
  const failures = new Uint16Array(index.events.length)
  for (const facet of FACETS) {
    const wanted = filter.facets[facet]
    if (wanted.include.length + wanted.exclude.length > 0)
      failFacet(failures, index.columns[facet], facet, wanted)
  }
  failSearch(failures, index, filter.query)
  failKnown(failures, index, filter.knownOn)
  return failures
}

/** The events that fail nothing, in the dataset's order. */
export const passingEvents = (index: FilterIndex, failures: Failures): readonly TimelineEvent[] =>
  index.events.filter((_event, number) => failures[number] === 0)

/** The events that pass `filter`, in the dataset's order: the two steps in one. */
export const filterEvents = (index: FilterIndex, filter: EventFilter): readonly TimelineEvent[] =>
  passingEvents(index, findFailures(index, filter))
