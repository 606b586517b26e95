import { dayNumberAt } from '../core/civil-date.ts'
import { utcMs } from '../core/units.ts'
import type { EventColumns, FacetColumn } from './event-columns.ts'
import type { EventStore } from './event-store.ts'
import { type EventFilter, FACETS, type FacetFilter, type FacetKey } from './filter-state.ts'

/** What a filter is asked of: an `EventStore` is one. */
export interface FilterSource extends Pick<EventStore, 'facet' | 'reported'> {
  readonly columns: Pick<EventColumns, 'count'>
}

/**
 * Which demands an event fails, one bit each, by rank; 0 = it passes. Two bits for each facet (what it must have,
 * what it may not have), then the search, then "as known on". Counts under "all other filters" fall out of
 * the same numbers by masking a facet's own bits: see `facets.ts`.
 */
export type Failures = Uint16Array

export const includeBit = (facet: FacetKey): number => 1 << (2 * FACETS.indexOf(facet))
export const excludeBit = (facet: FacetKey): number => 2 << (2 * FACETS.indexOf(facet))
const SEARCH_BIT = 1 << (2 * FACETS.length)
const KNOWN_BIT = SEARCH_BIT << 1

const isDemanding = ({ include, exclude }: FacetFilter): boolean => include.length + exclude.length > 0

/** The facets whose columns must be loaded before `findFailures` can answer. */
export const demandedFacets = (filter: EventFilter): readonly FacetKey[] =>
  FACETS.filter((facet) => isDemanding(filter.facets[facet]))

/** A 1 for each of the column's codes that is in `values`. */
function codeMask(column: FacetColumn, values: readonly string[]): Uint8Array {
  const mask = new Uint8Array(column.values.length)
  for (const value of values) {
    const code = column.values.indexOf(value)
    if (code >= 0) mask[code] = 1
  }
  return mask
}

/** Sets `bit` for each event of which fewer than `least` values are marked. */
function failBelow(
  failures: Failures,
  column: FacetColumn,
  mask: Uint8Array,
  least: number,
  bit: number,
): void {
  const { counts, codes } = column
  let next = 0
  for (let rank = 0; rank < failures.length; rank++) {
    const end = next + counts[rank]!
    let found = 0
    while (next < end) found += mask[codes[next++]!]!
    if (found < least) failures[rank]! |= bit
  }
}

/** Sets `bitOfNone` for each event without a marked value, `bitOfAny` for each with one. No branch: it runs for a million. */
function failByAny(
  failures: Failures,
  column: FacetColumn,
  mask: Uint8Array,
  bitOfNone: number,
  bitOfAny: number,
): void {
  const { counts, codes } = column
  const difference = bitOfAny - bitOfNone
  let next = 0
  for (let rank = 0; rank < failures.length; rank++) {
    const end = next + counts[rank]!
    let found = 0
    while (next < end) found |= mask[codes[next++]!]!
    failures[rank]! |= bitOfNone + found * difference
  }
}

function failFacet(failures: Failures, column: FacetColumn, wanted: FacetFilter): void {
  const { include, exclude, match } = wanted
  const { facet } = column
  if (match === 'all' && include.length > 0)
    failBelow(failures, column, codeMask(column, include), include.length, includeBit(facet))
  else if (include.length > 0) failByAny(failures, column, codeMask(column, include), includeBit(facet), 0)
  if (exclude.length > 0) failByAny(failures, column, codeMask(column, exclude), 0, excludeBit(facet))
}

/** `hits` are the ascending ranks that the search has found. */
function failSearch(failures: Failures, hits: Uint32Array): void {
  let next = 0
  for (const hit of hits) {
    for (; next < hit; next++) failures[next]! |= SEARCH_BIT
    next = hit + 1
  }
  for (; next < failures.length; next++) failures[next]! |= SEARCH_BIT
}

function failKnown(failures: Failures, reported: Int32Array, knownOn: string): void {
  const day = dayNumberAt(utcMs(Date.parse(`${knownOn}T00:00:00Z`)))
  for (let rank = 0; rank < failures.length; rank++) if (reported[rank]! > day) failures[rank]! |= KNOWN_BIT
}

function loaded<T>(column: T | null, name: string): T {
  if (column === null) throw new Error(`the column “${name}” must be loaded before its filter is applied`)
  return column
}

/**
 * What each event fails under `filter`, by rank. `searchHits` are the ascending ranks in which the filter's words are
 * found, null without a search. The columns of `demandedFacets`, and the days of the reports where the filter names a
 * day, must be loaded.
 */
export function findFailures(
  source: FilterSource,
  filter: EventFilter,
  searchHits: Uint32Array | null,
): Failures {
  const failures = new Uint16Array(source.columns.count)
  for (const facet of demandedFacets(filter))
    failFacet(failures, loaded(source.facet(facet), facet), filter.facets[facet])
  if (searchHits !== null) failSearch(failures, searchHits)
  if (filter.knownOn !== null) failKnown(failures, loaded(source.reported(), 'reported'), filter.knownOn)
  return failures
}

/** Ascending ranks of the events that fail nothing: those with a date that can be drawn, and the others. */
export interface PassingRanks {
  readonly dated: Uint32Array
  readonly undated: Uint32Array
}

function passingBetween(failures: Failures, from: number, to: number): Uint32Array {
  const ranks = new Uint32Array(to - from)
  let count = 0
  for (let rank = from; rank < to; rank++) {
    ranks[count] = rank
    count += failures[rank] === 0 ? 1 : 0
  }
  return count === ranks.length ? ranks : ranks.slice(0, count)
}

/** The ranks that pass; those below `dated` have a date that can be drawn. */
export const passingRanks = (failures: Failures, dated: number): PassingRanks => ({
  dated: passingBetween(failures, 0, dated),
  undated: passingBetween(failures, dated, failures.length),
})
