import type { EventColumns } from '../../dataset/event-columns.ts'
import type { EventStore } from '../../dataset/event-store.ts'
import { type Outcome, rankAtPlace } from '../../state/outcome.ts'

export type SortKey = 'date' | 'importance'
export interface Sorting {
  readonly key: SortKey
  readonly isDescending: boolean
}

/** The ranks of all that pass in the order of the list; equal ones keep their order. Undated events come last whichever way the dates run. */
export function sortRanks(
  outcome: Outcome,
  store: Pick<EventStore, 'columns' | 'eventAt'>,
  { key, isDescending }: Sorting,
): Uint32Array {
  const { columns } = store
  const datedCount = outcome.count - outcome.undated.length
  const ranks = Uint32Array.from({ length: outcome.count }, (_, place) => rankAtPlace(outcome, place) ?? 0)
  if (key === 'importance') {
    const sign = isDescending ? -1 : 1
    // Exact where the event is in memory; columns hold importance in 256 steps.
    const weights = Float64Array.from(
      columns.importance,
      (byte, rank) => store.eventAt(rank)?.importance ?? byte / 255,
    )
    return ranks.sort((a, b) => sign * (weights[a]! - weights[b]!) || a - b)
  }
  if (isDescending) sortByFallingStart(ranks.subarray(0, datedCount), columns)
  return ranks
}

/** Ranks ascend by start: later starts first, equal ones in their order. */
function sortByFallingStart(ranks: Uint32Array, { start }: EventColumns): void {
  ranks.sort((a, b) => start[b]! - start[a]! || a - b)
}
