import { edtfBounds } from '../../core/edtf.ts'
import type { TimelineEvent } from '../../core/event.ts'

export type SortKey = 'date' | 'importance'
export interface Sorting {
  readonly key: SortKey
  readonly isDescending: boolean
}

/** Sortable start of an event; undated ones, and those that always were, stand at the ends. */
function startOf({ date }: TimelineEvent): number {
  const bounds = date.edtf === null ? null : edtfBounds(date.edtf)
  return bounds === null ? Number.POSITIVE_INFINITY : (bounds.start ?? Number.NEGATIVE_INFINITY)
}

const compare = (a: number, b: number): number => (a === b ? 0 : a < b ? -1 : 1)

/** Sorted copy; equal events keep their order. Undated events come last whichever way the dates run. */
export function sortEvents(
  events: readonly TimelineEvent[],
  { key, isDescending }: Sorting,
): readonly TimelineEvent[] {
  const sign = isDescending ? -1 : 1
  if (key === 'importance') return [...events].sort((a, b) => sign * compare(a.importance, b.importance))
  const starts = new Map(events.map((event) => [event, startOf(event)]))
  const dated = events.filter(({ date }) => date.edtf !== null)
  const undated = events.filter(({ date }) => date.edtf === null)
  return [...dated.sort((a, b) => sign * compare(starts.get(a)!, starts.get(b)!)), ...undated]
}
