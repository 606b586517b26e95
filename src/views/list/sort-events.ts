import type { EventColumns } from '../../dataset/event-columns.ts'
import type { EventStore } from '../../dataset/event-store.ts'
import { rankRange } from '../../dataset/rank-lists.ts'
import type { Outcome } from '../../state/outcome.ts'

export type SortKey = 'date' | 'importance'
export interface Sorting {
  readonly key: SortKey
  readonly isDescending: boolean
}

/** Importance in columns has so many steps. */
const STEPS = 256

/**
 * The ranks of all that pass in the order of the list; equal ones keep their order. Undated events come last whichever
 * way the dates run. Importance is compared in the columns' 256 steps, in a small collection exactly.
 */
export function sortRanks(
  outcome: Outcome,
  { columns, eventAt, isWhole }: Pick<EventStore, 'columns' | 'eventAt' | 'isWhole'>,
  { key, isDescending }: Sorting,
): Uint32Array {
  const ranks = outcome.passing ?? rankRange(0, columns.count)
  if (key === 'date')
    return isDescending ? byFallingStart(ranks, outcome.count - outcome.undated.length, columns) : ranks
  if (!isWhole) return bySteps(ranks, columns.importance, isDescending)
  const sign = isDescending ? -1 : 1
  const weight = (rank: number): number => eventAt(rank)?.importance ?? 0
  return ranks.slice().sort((a, b) => sign * (weight(a) - weight(b)) || a - b)
}

/** Ranks ascend by start: the last runs of one start come first, each in its order. */
function byFallingStart(ranks: Uint32Array, datedCount: number, { start }: EventColumns): Uint32Array {
  const sorted = ranks.slice()
  let to = 0
  for (let end = datedCount; end > 0; ) {
    const time = start[ranks[end - 1]!]!
    let first = end - 1
    while (first > 0 && start[ranks[first - 1]!] === time) first--
    for (let position = first; position < end; position++) sorted[to++] = ranks[position]!
    end = first
  }
  return sorted
}

/** By counting: a million ranks are too many to compare. */
function bySteps(ranks: Uint32Array, steps: Uint8Array, isDescending: boolean): Uint32Array {
  const places = new Uint32Array(STEPS)
  for (let position = 0; position < ranks.length; position++) places[steps[ranks[position]!]!]!++
  let before = 0
  for (let index = 0; index < STEPS; index++) {
    const step = isDescending ? STEPS - 1 - index : index
    const count = places[step]!
    places[step] = before
    before += count
  }
  const sorted = new Uint32Array(ranks.length)
  for (let position = 0; position < ranks.length; position++) {
    const rank = ranks[position]!
    sorted[places[steps[rank]!]!++] = rank
  }
  return sorted
}
