/** The loaded data and what the filter leaves of them, for React components. */
import { createContext, useContext, useEffect, useMemo, useState } from 'react'
import { useStore } from 'zustand'
import type { TimelineEvent } from '../core/event.ts'
import type { Collection, Directory } from './collection.ts'
import type { Outcome } from './outcome.ts'
import type { PageState } from './page-state.ts'

/** What the page shows, with the names that it shows it by. */
export interface Explorer extends PageState, Collection, Directory {}

export const explorerOf = (page: PageState, directory: Directory): Explorer => ({
  ...page,
  ...page.collection,
  ...directory,
})

export const ExplorerContext = createContext<Explorer | null>(null)

/** The loaded data; only for parts that are shown once data are there. */
export function useExplorer(): Explorer {
  const explorer = useContext(ExplorerContext)
  if (explorer === null) throw new Error('useExplorer needs an ExplorerContext around it.')
  return explorer
}

/** What passes the present filter. */
export const useOutcome = (): Outcome => useStore(useExplorer().outcomes)

/** True once the events of these ranks are in memory, where they stay; brings those that are not. A new list is a new wish. */
function useLoaded(ranks: readonly number[]): boolean {
  const { store } = useExplorer()
  const [, setLoads] = useState(0)
  const isMissing = ranks.some((rank) => store.eventAt(rank) === null)
  useEffect(() => {
    if (!isMissing) return store.holdEvents(ranks)
    let isGone = false
    store.loadEvents(ranks).then(
      () => !isGone && setLoads((loads) => loads + 1),
      () => undefined,
    )
    return () => {
      isGone = true
    }
  }, [store, ranks, isMissing])
  return !isMissing
}

/** The events of these ranks, as far as they are in memory; the others follow. */
export function useEvents(ranks: readonly number[]): readonly (TimelineEvent | null)[] {
  const { store } = useExplorer()
  useLoaded(ranks)
  return ranks.map((rank) => store.eventAt(rank))
}

/** The open event; null while it is on its way. */
export function useSelectedEvent(): TimelineEvent | null {
  const { selection } = useExplorer()
  const rank = useStore(selection, (one) => (one.id === null ? null : one.rank))
  const ranks = useMemo(() => (rank === null ? [] : [rank]), [rank])
  return useEvents(ranks)[0] ?? null
}
