/** Which events pass a filter, out of the lists of those that have each value that it names. */
import { dayNumberAt } from '../core/civil-date.ts'
import { utcMs } from '../core/units.ts'
import type { EventColumns, FacetColumn } from './event-columns.ts'
import type { EventStore } from './event-store.ts'
import { type EventFilter, FACETS, type FacetFilter, type FacetKey } from './filter-state.ts'
import { complement, countBelow, difference, intersection, rankRange, union } from './rank-lists.ts'
import { ranksWithValue } from './value-ranks.ts'

/** What a filter is asked of: an `EventStore` is one. */
export interface FilterSource extends Pick<EventStore, 'facet' | 'reported'> {
  readonly columns: Pick<EventColumns, 'count'>
}

/** Ascending ranks of the events that pass; null when all of them do. */
export type Passing = Uint32Array | null

const isDemanding = ({ include, exclude }: FacetFilter): boolean => include.length + exclude.length > 0

/** The facets whose columns must be loaded before `passingRanks` can answer. */
export const demandedFacets = (filter: EventFilter): readonly FacetKey[] =>
  FACETS.filter((facet) => isDemanding(filter.facets[facet]))

function loaded<T>(column: T | null, name: string): T {
  if (column === null) throw new Error(`the column “${name}” must be loaded before its filter is applied`)
  return column
}

interface Demands {
  /** Lists of which an event must be in each. */
  readonly required: Uint32Array[]
  /** Lists of which an event may be in none. */
  readonly refused: Uint32Array[]
}

function addDemands({ required, refused }: Demands, column: FacetColumn, wanted: FacetFilter): void {
  const include = wanted.include.map((value) => ranksWithValue(column, value))
  if (wanted.match === 'all') required.push(...include)
  else if (include.length > 0) required.push(union(include))
  refused.push(...wanted.exclude.map((value) => ranksWithValue(column, value)))
}

/** What is left of all events. */
function meeting({ required, refused }: Demands, count: number): Passing {
  if (required.length === 0) return refused.length === 0 ? null : complement(union(refused), count)
  const [fewest, ...others] = required.sort((a, b) => a.length - b.length)
  return refused.reduce(difference, others.reduce(intersection, fewest!))
}

function knownBy(passing: Passing, reported: Int32Array, knownOn: string): Uint32Array {
  const day = dayNumberAt(utcMs(Date.parse(`${knownOn}T00:00:00Z`)))
  const ranks = passing ?? rankRange(0, reported.length)
  const known = new Uint32Array(ranks.length)
  let count = 0
  for (let position = 0; position < ranks.length; position++) {
    const rank = ranks[position]!
    known[count] = rank
    if (reported[rank]! <= day) count++
  }
  return known.slice(0, count)
}

/**
 * The events that pass `filter`. `hits` are the ascending ranks in which the filter's words are found, null without a
 * search. The columns of `demandedFacets`, and the days of the reports where the filter names a day, must be loaded.
 * The list belongs to whoever found it: it is not to be changed.
 */
export function passingRanks(source: FilterSource, filter: EventFilter, hits: Uint32Array | null): Passing {
  const { count } = source.columns
  const demands: Demands = { required: hits === null ? [] : [hits], refused: [] }
  for (const facet of demandedFacets(filter))
    addDemands(demands, loaded(source.facet(facet), facet), filter.facets[facet])
  const meets = meeting(demands, count)
  const { knownOn } = filter
  const passing = knownOn === null ? meets : knownBy(meets, loaded(source.reported(), 'reported'), knownOn)
  return passing?.length === count ? null : passing
}

export interface PassingParts {
  /** Those with a date that can be drawn; null when all events pass. */
  readonly dated: Uint32Array | null
  readonly undated: Uint32Array
}

/** Parts the events that pass; of `count` events, those below `dated` have a date that can be drawn. */
export function partPassing(
  passing: Passing,
  { dated, count }: Pick<EventColumns, 'dated' | 'count'>,
): PassingParts {
  if (passing === null) return { dated: null, undated: rankRange(dated, count) }
  const datedCount = countBelow(passing, dated)
  return { dated: passing.subarray(0, datedCount), undated: passing.subarray(datedCount) }
}
