import { useEffect, useMemo, useState } from 'react'
import type { TimelineEvent } from '../core/event.ts'
import { ranksWithValue } from '../dataset/value-ranks.ts'
import { useEvents, useExplorer } from './use-explorer.ts'

/** The events that an article tells, as far as they are in memory. */
export function useEventsOfArticle(article: string): readonly TimelineEvent[] {
  const { store } = useExplorer()
  const [column, setColumn] = useState(() => store.facet('source'))
  useEffect(() => {
    // The filter column tells where it could not be had.
    if (column === null) store.loadFacet('source').then(setColumn, () => undefined)
  }, [store, column])
  const ranks = useMemo(
    () => (column === null ? [] : [...ranksWithValue(column, article)]),
    [column, article],
  )
  const events = useEvents(ranks)
  const isWhole = events.every((event) => event !== null)
  // biome-ignore lint/correctness/useExhaustiveDependencies: events never change; what changes is whether they are there
  return useMemo(() => events.filter((event) => event !== null), [ranks, isWhole])
}
