/** The loaded data and what the filter leaves of them, for React components. */
import { createContext, useContext, useMemo } from 'react'
import { useStore } from 'zustand'
import { type FacetValue, listFacets } from '../dataset/facets.ts'
import type { FacetKey } from '../dataset/filter-state.ts'
import type { Explorer } from './explorer.ts'
import type { Outcome, OutcomeStore } from './outcome.ts'

export const ExplorerContext = createContext<Explorer | null>(null)
export const OutcomeContext = createContext<OutcomeStore | null>(null)

/** The loaded data; only for parts that are shown once data are there. */
export function useExplorer(): Explorer {
  const explorer = useContext(ExplorerContext)
  if (explorer === null) throw new Error('useExplorer needs an ExplorerContext around it.')
  return explorer
}

/** What passes the present filter. */
export function useFiltered(): Outcome {
  const store = useContext(OutcomeContext)
  if (store === null) throw new Error('useFiltered needs an OutcomeContext around it.')
  return useStore(store)
}

/** The values of each facet with their live counts. */
export function useFacets(): Readonly<Record<FacetKey, readonly FacetValue[]>> {
  const { index } = useExplorer()
  const { failures, filter } = useFiltered()
  return useMemo(() => listFacets(index, failures, filter), [index, failures, filter])
}
