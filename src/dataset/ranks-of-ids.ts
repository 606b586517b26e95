import type { TimelineEvent } from '../core/event.ts'

/** Rank by id, former ids included; `events` are ranked. */
export function ranksOfIds(events: readonly TimelineEvent[]): ReadonlyMap<string, number> {
  const ranks = new Map<string, number>()
  events.forEach(({ aliases }, rank) => {
    for (const id of aliases) ranks.set(id, rank)
  })
  // An event's own id goes before another's former one.
  events.forEach(({ id }, rank) => {
    ranks.set(id, rank)
  })
  return ranks
}
