/** Live counts of the filter column. Small collections are counted at once, large ones in slices between frames. */
import { useEffect, useMemo, useState } from 'react'
import type { FacetColumn } from '../dataset/event-columns.ts'
import type { FacetValue } from '../dataset/facets.ts'
import { type FacetList, facetCounting, facetList, listFacets } from '../dataset/facets.ts'
import { FACETS, type FacetKey } from '../dataset/filter-state.ts'
import type { Outcome } from './outcome.ts'
import { useExplorer, useOutcome } from './use-explorer.ts'

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
const SLICE = 100_000
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

const nextTask = (): Promise<void> => new Promise((resolve) => setTimeout(resolve))

/** Counts all facets, a slice for each task; null when `isGone` in between. */
async function countInSlices(
  loadFacet: (key: FacetKey) => Promise<FacetColumn>,
  { failures, filter }: Outcome,
  isGone: () => boolean,
): Promise<Facets | null> {
  const facets: Partial<Record<FacetKey, FacetValues>> = {}
  const columns = await Promise.all(FACETS.map(loadFacet))
  for (const column of columns) {
    const key = column.facet
    const wanted = filter.facets[key]
    const counting = facetCounting(column, failures, wanted)
    while (!counting.isDone()) {
      await nextTask()
      if (isGone()) return null
      counting.advance(SLICE)
    }
    const list = facetList(column, counting.counts, wanted)
    facets[key] = longFacet(list, column, [...wanted.include, ...wanted.exclude])
  }
  return facets as Facets
}

/** The values of each facet with their live counts; null while a large collection is counted for the first time. */
export function useFacets(): Facets | null {
  const { store } = useExplorer()
  const outcome = useOutcome()
  const isSmall = store.isWhole && store.columns.count <= MOST_AT_ONCE
  const small = useMemo(() => {
    if (!isSmall) return null
    const lists = listFacets(store, outcome.failures, outcome.filter)
    return Object.fromEntries(FACETS.map((key) => [key, wholeFacet(lists[key])])) as unknown as Facets
  }, [isSmall, store, outcome])
  const [counted, setCounted] = useState<Facets | null>(null)
  useEffect(() => {
    if (isSmall) return
    let isGone = false
    void countInSlices(store.loadFacet, outcome, () => isGone).then((facets) => {
      if (facets !== null) setCounted(facets)
    })
    return () => {
      isGone = true
    }
  }, [isSmall, store, outcome])
  return small ?? counted
}
