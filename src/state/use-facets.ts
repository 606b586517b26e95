/** Live counts of the filter column. Small collections are counted at once, large ones in slices between frames. */
import { useEffect, useMemo, useState } from 'react'
import { type FacetValue, listFacets } from '../dataset/facets.ts'
import { FACETS, type FacetKey } from '../dataset/filter-state.ts'
import { withPauses } from '../dataset/steps.ts'
import {
  type CountedFacets,
  countingSteps,
  type FacetFaults,
  type FacetValues,
  fetchColumns,
} from './count-facets.ts'
import { createPause } from './pause.ts'
import { useExplorer, useOutcome } from './use-explorer.ts'
import { addNotices } from './view-store.ts'

export interface Facets {
  readonly values: CountedFacets
  readonly faults: FacetFaults
  /** Fetches again what could not be had. */
  readonly tryAgain: () => void
  readonly isTrying: boolean
}

const MOST_AT_ONCE = 20_000

const wholeFacet = (values: readonly FacetValue[]): FacetValues => ({
  length: values.length,
  head: values,
  all: () => values,
})

const NO_FAULTS: FacetFaults = {}

/** The values of each facet with their live counts; null while a large collection is counted for the first time. */
export function useFacets(): Facets | null {
  const { store } = useExplorer()
  const outcome = useOutcome()
  const isSmall = store.isWhole && store.columns.count <= MOST_AT_ONCE
  const small = useMemo(() => {
    if (!isSmall) return null
    const lists = listFacets(store, outcome)
    return Object.fromEntries(FACETS.map((key): [FacetKey, FacetValues] => [key, wholeFacet(lists[key])]))
  }, [isSmall, store, outcome])
  const [counted, setCounted] = useState<CountedFacets | null>(null)
  const [faults, setFaults] = useState(NO_FAULTS)
  const [tries, setTries] = useState(0)
  const [isTrying, setTrying] = useState(false)
  // biome-ignore lint/correctness/useExhaustiveDependencies: another try is a reason to count anew
  useEffect(() => {
    if (isSmall) return
    let isGone = false
    const count = async (): Promise<void> => {
      const fetched = await fetchColumns(store)
      if (isGone) return
      setFaults(fetched.faults)
      setTrying(false)
      await withPauses(
        countingSteps(store, fetched.columns, outcome, setCounted),
        createPause(),
        () => isGone,
      )
    }
    count().catch((error: unknown) => isGone || addNotices([(error as Error).message]))
    return () => {
      isGone = true
    }
  }, [isSmall, store, outcome, tries])
  const tryAgain = (): void => {
    setTrying(true)
    setTries(tries + 1)
  }
  const values = small ?? counted
  return values === null ? null : { values, faults, tryAgain, isTrying }
}
