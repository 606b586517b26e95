import { eventsOf, type FacetColumn } from './event-columns.ts'
import { type FilterSource, type Passing, passingRanks } from './filter.ts'
import {
  type EventFilter,
  FACETS,
  type FacetFilter,
  type FacetKey,
  type ValueState,
  valueStateOf,
} from './filter-state.ts'
import { codeWalk } from './value-ranks.ts'

export interface FacetValue {
  readonly value: string
  /** Events that would be left with this value chosen, under all other filters. */
  readonly count: number
  /** Events that have the value, whatever the filters. */
  readonly total: number
  readonly state: ValueState
}

/**
 * The filter under which the values of a facet are counted: events that pass every *other* facet, the search and the day,
 * and have the value. Where the facet asks for all of its values, choosing one more narrows the rest, so there its own
 * demands count too.
 */
function countedUnder(filter: EventFilter, facet: FacetKey): EventFilter {
  const own = filter.facets[facet]
  const include = own.match === 'all' ? own.include : []
  if (own.exclude.length === 0 && include.length === own.include.length) return filter
  return { ...filter, facets: { ...filter.facets, [facet]: { ...own, include, exclude: [] } } }
}

/** Live counts of a facet's values. */
export interface FacetCounting {
  /** Parallel to the column's `values`; complete once `isDone`. */
  readonly counts: Uint32Array
  readonly isDone: () => boolean
  /** Counts the next so many events: a slice of a long count between two frames. */
  readonly advance: (events: number) => void
}

/** Begins to count the events that pass; nothing is counted before the first `advance`, nor has to be where all pass. */
export function facetCounting(column: FacetColumn, passing: Passing): FacetCounting {
  if (passing === null) return { counts: column.totals, isDone: () => true, advance: () => undefined }
  const { counts: valueCounts, codes } = column
  const counts = new Uint32Array(column.values.length)
  const walk = codeWalk(column)
  let position = 0
  return {
    counts,
    isDone: () => position === passing.length,
    advance: (events) => {
      const to = Math.min(passing.length, position + events)
      for (; position < to; position++) {
        const rank = passing[position]!
        const start = walk.startOf(rank)
        const end = start + (valueCounts === null ? 1 : valueCounts[rank]!)
        for (let at = start; at < end; at++) counts[codes[at]!]!++
      }
    },
  }
}

/** All of a facet's counts at once; parallel to the column's `values`. */
export function countFacet(column: FacetColumn, passing: Passing): Uint32Array {
  const counting = facetCounting(column, passing)
  counting.advance(eventsOf(column))
  return counting.counts
}

/**
 * The column's codes by falling live count, then total, then value by code unit. A column's values stand in the order
 * of the last two, so that the code itself settles ties.
 */
export function codesByCount(counts: Uint32Array): Uint32Array {
  const most = counts.reduce((top, count) => Math.max(top, count), 0)
  // One number sorts by both: plain numbers are sorted much faster than by a comparing function.
  const keys = Float64Array.from(counts, (count, code) => (most - count) * counts.length + code).sort()
  return Uint32Array.from(keys, (key) => key % counts.length)
}

/** A facet's values by falling live count, made when they are read: there may be a hundred thousand. */
export interface FacetList {
  readonly length: number
  readonly at: (index: number) => FacetValue
}

/**
 * Ordered as `codesByCount`, without the countries that only lead events; chosen values that no event has come last, or
 * they could not be unchosen.
 */
export function facetList(column: FacetColumn, counts: Uint32Array, wanted: FacetFilter): FacetList {
  const firstUnused = column.totals.indexOf(0)
  const order = codesByCount(firstUnused < 0 ? counts : counts.subarray(0, firstUnused))
  const isUsed = (value: string): boolean => (column.totals[column.values.indexOf(value)] ?? 0) > 0
  const absent = [...wanted.include, ...wanted.exclude].filter((value) => !isUsed(value)).sort()
  return {
    length: order.length + absent.length,
    at: (index) => {
      const code = order[index]
      const value = code === undefined ? absent[index - order.length] : column.values[code]
      if (value === undefined) throw new RangeError(`the facet “${column.facet}” has no value ${index}`)
      const state = valueStateOf(wanted, value)
      if (code === undefined) return { value, count: 0, total: 0, state }
      return { value, count: counts[code] ?? 0, total: column.totals[code] ?? 0, state }
    },
  }
}

/** What a filter leaves, for counting: `hits` as in `passingRanks`. */
export interface Counted {
  readonly filter: EventFilter
  readonly hits: Uint32Array | null
  /** {@link passingRanks} of the two. */
  readonly passing: Passing
}

/** The events among which the values of a facet are counted; the columns that the filter demands must be loaded. */
export function passingForFacet(
  source: FilterSource,
  { filter, hits, passing }: Counted,
  facet: FacetKey,
): Passing {
  const others = countedUnder(filter, facet)
  return others === filter ? passing : passingRanks(source, others, hits)
}

function listFacet(source: FilterSource, counted: Counted, facet: FacetKey): readonly FacetValue[] {
  const column = source.facet(facet)
  if (column === null) return []
  const counts = countFacet(column, passingForFacet(source, counted, facet))
  const list = facetList(column, counts, counted.filter.facets[facet])
  return Array.from({ length: list.length }, (_, index) => list.at(index))
}

/** The values of every facet whose column is loaded, largest live count first, then total, then value by code unit. */
export function listFacets(
  source: FilterSource,
  counted: Counted,
): Readonly<Record<FacetKey, readonly FacetValue[]>> {
  const entries = FACETS.map((facet) => [facet, listFacet(source, counted, facet)])
  return Object.fromEntries(entries) as Record<FacetKey, readonly FacetValue[]>
}
