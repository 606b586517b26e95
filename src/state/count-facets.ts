/** Live counts of a large collection's facets: their columns are fetched, then counted in slices. */

import type { FacetColumn } from '../dataset/event-columns.ts'
import type { EventStore } from '../dataset/event-store.ts'
import {
  type FacetList,
  type FacetValue,
  facetCounting,
  facetList,
  passingForFacet,
} from '../dataset/facets.ts'
import type { FilterSource } from '../dataset/filter.ts'
import { FACETS, type FacetKey } from '../dataset/filter-state.ts'
import type { Steps } from '../dataset/steps.ts'
import { foremostSteps } from '../dataset/value-ranks.ts'
import type { Outcome } from './outcome.ts'

/** A facet's values by falling count. */
export interface FacetValues {
  /** How many there are; in a large collection more than `head`. */
  readonly length: number
  /** The first of them, and every chosen one. */
  readonly head: readonly FacetValue[]
  /** All of them, made when asked for. */
  readonly all: () => readonly FacetValue[]
}

/** A facet is missing while it is counted for the first time, and where its column could not be had. */
export type CountedFacets = Readonly<Partial<Record<FacetKey, FacetValues>>>

/** Why the columns of some facets could not be had. */
export type FacetFaults = Readonly<Partial<Record<FacetKey, Error>>>

export interface FetchedColumns {
  readonly columns: readonly FacetColumn[]
  readonly faults: FacetFaults
}

/** The columns of all facets, but for those that cannot be had. */
export async function fetchColumns({ loadFacet }: Pick<EventStore, 'loadFacet'>): Promise<FetchedColumns> {
  const faults: Partial<Record<FacetKey, Error>> = {}
  const columns = await Promise.all(
    FACETS.map((key) =>
      loadFacet(key).catch((error: Error) => {
        faults[key] = error
        return null
      }),
    ),
  )
  return { columns: columns.filter((column) => column !== null), faults }
}

const SLICE = 16_384
const HEAD = 200

const valuesOf = (list: FacetList, from = 0, to = list.length): FacetValue[] =>
  Array.from({ length: Math.max(0, Math.min(to, list.length) - from) }, (_, index) => list.at(from + index))

function longFacet(list: FacetList, column: FacetColumn, chosen: readonly string[]): FacetValues {
  const head = valuesOf(list, 0, HEAD)
  const all = (): readonly FacetValue[] => valuesOf(list)
  const isBeyond = chosen.some((value) => !head.some((shown) => shown.value === value))
  const beyond = isBeyond ? all().filter(({ state }, place) => place >= HEAD && state !== 'off') : []
  return { length: column.values.length, head: [...head, ...beyond], all }
}

/** So many values of each facet stand at the top: what is likely to be chosen. */
const LIKELY = 8

/** Counts the facets, then looks up where their foremost values occur, so that choosing one is quick. */
export function* countingSteps(
  source: FilterSource,
  columns: readonly FacetColumn[],
  outcome: Outcome,
  onFacets: (facets: CountedFacets) => void,
): Steps<void> {
  const facets: Partial<Record<FacetKey, FacetValues>> = {}
  for (const column of columns) {
    const key = column.facet
    const counting = facetCounting(column, passingForFacet(source, outcome, key))
    yield
    while (!counting.isDone()) {
      counting.advance(SLICE)
      yield
    }
    const wanted = outcome.filter.facets[key]
    facets[key] = longFacet(facetList(column, counting.counts, wanted), column, [
      ...wanted.include,
      ...wanted.exclude,
    ])
    yield
  }
  onFacets(facets)
  for (const column of columns) {
    const likely = facets[column.facet]!.head.slice(0, LIKELY)
    yield* foremostSteps(
      column,
      likely.map(({ value }) => value),
    )
  }
}
