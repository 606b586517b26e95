/** Live counts of the filter column. Small collections are counted at once, large ones in slices between frames. */
import { useEffect, useMemo, useState } from 'react'
import type { FacetColumn } from '../dataset/event-columns.ts'
import {
  type FacetList,
  type FacetValue,
  facetCounting,
  facetList,
  listFacets,
  passingForFacet,
} from '../dataset/facets.ts'
import type { FilterSource } from '../dataset/filter.ts'
import { FACETS, type FacetKey } from '../dataset/filter-state.ts'
import { type Steps, withPauses } from '../dataset/steps.ts'
import { foremostSteps } from '../dataset/value-ranks.ts'
import type { Outcome } from './outcome.ts'
import { createPause } from './pause.ts'
import { useExplorer, useOutcome } from './use-explorer.ts'
import { addNotices } from './view-store.ts'

/** A facet's values by falling count. */
export interface FacetValues {
  /** How many there are; in a large collection more than `head`. */
  readonly length: number
  /** The first of them, and every chosen one. */
  readonly head: readonly FacetValue[]
  /** All of them, made when asked for. */
  readonly all: () => readonly FacetValue[]
}

export type Facets = Readonly<Record<FacetKey, FacetValues>>

const MOST_AT_ONCE = 20_000
const SLICE = 16_384
const HEAD = 200

const valuesOf = (list: FacetList, from = 0, to = list.length): FacetValue[] =>
  Array.from({ length: Math.max(0, Math.min(to, list.length) - from) }, (_, index) => list.at(from + index))

const wholeFacet = (values: readonly FacetValue[]): FacetValues => ({
  length: values.length,
  head: values,
  all: () => values,
})

function longFacet(list: FacetList, column: FacetColumn, chosen: readonly string[]): FacetValues {
  const head = valuesOf(list, 0, HEAD)
  const all = (): readonly FacetValue[] => valuesOf(list)
  const isBeyond = chosen.some((value) => !head.some((shown) => shown.value === value))
  const beyond = isBeyond ? all().filter(({ state }, place) => place >= HEAD && state !== 'off') : []
  return { length: column.values.length, head: [...head, ...beyond], all }
}

/** So many values of each facet stand at the top: what is likely to be chosen. */
const LIKELY = 8

/** Counts all facets, then looks up where their foremost values occur, so that choosing one is quick. */
function* countingSteps(
  source: FilterSource,
  columns: readonly FacetColumn[],
  outcome: Outcome,
  onFacets: (facets: Facets) => void,
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
  onFacets(facets as Facets)
  for (const column of columns) {
    const likely = facets[column.facet]!.head.slice(0, LIKELY)
    yield* foremostSteps(
      column,
      likely.map(({ value }) => value),
    )
  }
}

/** The values of each facet with their live counts; null while a large collection is counted for the first time. */
export function useFacets(): Facets | null {
  const { store } = useExplorer()
  const outcome = useOutcome()
  const isSmall = store.isWhole && store.columns.count <= MOST_AT_ONCE
  const small = useMemo(() => {
    if (!isSmall) return null
    const lists = listFacets(store, outcome)
    return Object.fromEntries(FACETS.map((key) => [key, wholeFacet(lists[key])])) as unknown as Facets
  }, [isSmall, store, outcome])
  const [counted, setCounted] = useState<Facets | null>(null)
  useEffect(() => {
    if (isSmall) return
    let isGone = false
    const count = async (): Promise<void> => {
      const columns = await Promise.all(FACETS.map(store.loadFacet))
      await withPauses(countingSteps(store, columns, outcome, setCounted), createPause(), () => isGone)
    }
    count().catch((error: unknown) => isGone || addNotices([(error as Error).message]))
    return () => {
      isGone = true
    }
  }, [isSmall, store, outcome])
  return small ?? counted
}
