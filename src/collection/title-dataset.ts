/** A name for the page, from what most of the events are about. */
import type { Entity, EntityId } from '../core/entity.ts'
import type { TimelineEvent } from '../core/event.ts'

const countParticipation = (events: readonly TimelineEvent[]): Map<EntityId, number> => {
  const counts = new Map<EntityId, number>()
  for (const { participants } of events)
    for (const { entity } of participants) counts.set(entity, (counts.get(entity) ?? 0) + 1)
  return counts
}

/** An entity names the page when it takes part in this share of the events. */
const LEADING_SHARE = 0.3

/** "India and Japan"; "Timeline" when nothing stands out. */
export const titleOf = (events: readonly TimelineEvent[], entities: readonly Entity[]): string => {
  const counts = countParticipation(events)
  const leading = entities
    .filter(
      (entity) =>
        entity.kind !== 'place' && (counts.get(entity.id) ?? 0) >= Math.max(2, events.length * LEADING_SHARE),
    )
    .sort((a, b) => (counts.get(b.id) ?? 0) - (counts.get(a.id) ?? 0) || (a.id < b.id ? -1 : 1))
  const countries = leading.filter((entity) => entity.kind === 'country')
  const names = (countries.length > 0 ? countries : leading).slice(0, 2).map((entity) => entity.name)
  return names.length === 0 ? 'Timeline' : names.sort((a, b) => (a < b ? -1 : 1)).join(' and ')
}
