import { type EntityId, entityKindOf } from '../../core/entity.ts'
import type { TimelineEvent } from '../../core/event.ts'
import { valueStateOf } from '../../dataset/filter-state.ts'
import { useExplorer } from '../../state/use-explorer.ts'
import { useViewStore } from '../../state/use-view-store.ts'
import { EntityAbout } from '../entity/EntityAbout.tsx'
import { EntityDot } from '../shared/EntityDot.tsx'
import { Popover } from '../shared/Popover.tsx'

/** Who took part: each opens what is known of them, and the filter by them. */
export function Participants({ event }: { readonly event: TimelineEvent }) {
  if (event.participants.length === 0) return null
  return (
    <ul className="participants" aria-label="Participants">
      {event.participants.map(({ entity }) => (
        <li key={entity}>
          <ParticipantChip entity={entity} />
        </li>
      ))}
    </ul>
  )
}

function ParticipantChip({ entity }: { readonly entity: EntityId }) {
  const { entityOf } = useExplorer()
  const kind = entityKindOf(entity)
  const isChosen = useViewStore(({ view }) => valueStateOf(view.filter.facets[kind], entity) === 'include')
  const name = entityOf.get(entity)?.name ?? entity
  return (
    <Popover
      className={isChosen ? 'chip chip-chosen' : 'chip'}
      title={`About ${name}`}
      button={
        <>
          <EntityDot id={entity} />
          <span className="chip-label">{name}</span>
          {isChosen ? <span className="visually-hidden">, in the filter</span> : null}
        </>
      }
    >
      <EntityAbout id={entity} />
    </Popover>
  )
}
