import { excludeBit, type Failures, includeBit } from './filter.ts'
import type { FilterIndex } from './filter-index.ts'
import { type EventFilter, FACETS, type FacetKey, type ValueState, valueStateOf } from './filter-state.ts'

export interface FacetValue {
  readonly value: string
  /** Events that would be left with this value chosen, under all other filters. */
  readonly count: number
  /** Events that have the value, whatever the filters. */
  readonly total: number
  readonly state: ValueState
}

/**
 * Live counts for the values of one facet: events that pass every *other* facet, the search and the day, and
 * have the value. Where the facet asks for all of its values, choosing one more narrows the rest, so there its
 * own demands count too. Parallel to the column's `values`.
 */
export function countFacet(
  index: FilterIndex,
  failures: Failures,
  filter: EventFilter,
  facet: FacetKey,
): Uint32Array {
  const { offsets, codes, values } = index.columns[facet]
  const own = filter.facets[facet].match === 'all' ? excludeBit(facet) : excludeBit(facet) | includeBit(facet)
  const counts = new Uint32Array(values.length)
  for (let event = 0; event < failures.length; event++) {
    if ((failures[event]! & ~own) !== 0) continue
    for (let k = offsets[event]!; k < offsets[event + 1]!; k++) counts[codes[k]!]!++
  }
  return counts
}

const byCount = (a: FacetValue, b: FacetValue): number =>
  b.count - a.count || b.total - a.total || (a.value < b.value ? -1 : a.value > b.value ? 1 : 0)

function listFacet(
  index: FilterIndex,
  failures: Failures,
  filter: EventFilter,
  facet: FacetKey,
): readonly FacetValue[] {
  const { values, totals, codeOf } = index.columns[facet]
  const wanted = filter.facets[facet]
  const counts = countFacet(index, failures, filter, facet)
  // A chosen value that no event has must stay visible, or it could not be unchosen.
  const absent = [...wanted.include, ...wanted.exclude].filter((value) => !codeOf.has(value))
  return [...values, ...absent]
    .map((value, code) => ({
      value,
      count: counts[code] ?? 0,
      total: totals[code] ?? 0,
      state: valueStateOf(wanted, value),
    }))
    .sort(byCount)
}

/** The values of every facet, largest live count first, then total, then value by code unit. */
export function listFacets(
  index: FilterIndex,
  failures: Failures,
  filter: EventFilter,
): Readonly<Record<FacetKey, readonly FacetValue[]>> {
  const entries = FACETS.map((facet) => [facet, listFacet(index, failures, filter, facet)])
  return Object.fromEntries(entries) as Record<FacetKey, readonly FacetValue[]>
}
