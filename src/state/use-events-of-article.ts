import { useEffect, useMemo, useState } from 'react'
import type { TimelineEvent } from '../core/event.ts'
import type { FacetColumn } from '../dataset/event-columns.ts'
import { useEvents, useExplorer } from './use-explorer.ts'

/** Ascending ranks of the events that have a value. */
export function ranksWith({ values, counts, codes }: FacetColumn, value: string): readonly number[] {
  const wanted = values.indexOf(value)
  const ranks: number[] = []
  let next = 0
  for (let rank = 0; wanted >= 0 && rank < counts.length; rank++)
    for (const end = next + counts[rank]!; next < end; next++) if (codes[next] === wanted) ranks.push(rank)
  return ranks
}

/** The events that an article tells, as far as they are in memory. */
export function useEventsOfArticle(article: string): readonly TimelineEvent[] {
  const { store } = useExplorer()
  const [column, setColumn] = useState(() => store.facet('source'))
  useEffect(() => {
    if (column === null) void store.loadFacet('source').then(setColumn)
  }, [store, column])
  const ranks = useMemo(() => (column === null ? [] : ranksWith(column, article)), [column, article])
  const events = useEvents(ranks)
  const isWhole = events.every((event) => event !== null)
  // biome-ignore lint/correctness/useExhaustiveDependencies: events never change; what changes is whether they are there
  return useMemo(() => events.filter((event) => event !== null), [ranks, isWhole])
}
