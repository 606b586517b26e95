import { entityKindOf } from '../../core/entity.ts'
import type { Participant, TimelineEvent } from '../../core/event.ts'
import { valueStateOf } from '../../dataset/filter-state.ts'
import { rolesTold, useExplorer } from '../../state/explorer.ts'
import { setFacetValue, useViewStore } from '../../state/view-store.ts'
import { EntityDot } from '../shared/EntityDot.tsx'

/** Who took part: each a switch for the filter by them. */
export function Participants({ event }: { readonly event: TimelineEvent }) {
  if (event.participants.length === 0) return null
  return (
    <ul className="participants" aria-label="Participants">
      {event.participants.map((participant) => (
        <li key={participant.entity}>
          <ParticipantChip participant={participant} />
        </li>
      ))}
    </ul>
  )
}

function ParticipantChip({ participant: { entity } }: { readonly participant: Participant }) {
  const explorer = useExplorer()
  const kind = entityKindOf(entity)
  const isChosen = useViewStore(({ view }) => valueStateOf(view.filter.facets[kind], entity) === 'include')
  const action = isChosen ? 'Remove this filter' : 'Show only events with this participant'
  const roles = rolesTold(explorer, entity)
  return (
    <button
      type="button"
      className="chip"
      aria-pressed={isChosen}
      title={roles === null ? action : `${roles}\n\n${action}`}
      onClick={() => setFacetValue(kind, entity, isChosen ? 'off' : 'include')}
    >
      <EntityDot id={entity} />
      <span className="chip-label">{explorer.entityOf.get(entity)?.name ?? entity}</span>
    </button>
  )
}
