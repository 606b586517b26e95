import { memo } from 'react'
import { dateWords } from '../../core/date-words.ts'
import type { TimelineEvent } from '../../core/event.ts'
import { useExplorer } from '../../state/use-explorer.ts'
import { choose, selectEvent } from '../../state/view-store.ts'
import { certaintyPhrase } from '../../state/words.ts'

interface EventRowProps {
  /** Null while it is on its way. */
  readonly event: TimelineEvent | null
  readonly isSelected: boolean
}

/** One event. The title is the button; a click anywhere else in the row does the same for the mouse. */
export const EventRow = memo(function EventRow({ event, isSelected }: EventRowProps) {
  return event === null ? <WaitingRow /> : <ToldRow event={event} isSelected={isSelected} />
})

const WaitingRow = () => (
  <tr aria-busy="true">
    <td className="list-date" colSpan={5}>
      …
    </td>
  </tr>
)

function ToldRow({ event, isSelected }: { readonly event: TimelineEvent; readonly isSelected: boolean }) {
  const { entityOf } = useExplorer()
  const names = event.participants.map(({ entity }) => entityOf.get(entity)?.name ?? entity)
  return (
    <tr data-selected={isSelected} onClick={() => selectEvent(event.id)}>
      <td className="list-date">{dateWords(event.date.edtf, event.date.weekday)}</td>
      <th scope="row">
        <button type="button" aria-current={isSelected} onClick={stopAnd(() => selectEvent(event.id))}>
          {event.title}
        </button>
        {event.factuality === 'asserted' ? null : (
          <span className="list-certainty">{certaintyPhrase(event)}</span>
        )}
        {event.versions.length === 0 ? null : <span className="list-certainty">sources disagree</span>}
      </th>
      <td>{names.join(', ')}</td>
      <td>
        <Sources event={event} />
      </td>
      <td className="list-weight" aria-label={`${Math.round(event.importance * 100)} of 100`}>
        <span style={{ width: `${event.importance * 100}%` }} />
      </td>
    </tr>
  )
}

/** The row has a click of its own, which must not follow. */
const stopAnd = (act: () => void) => (click: { stopPropagation: () => void }) => {
  click.stopPropagation()
  act()
}

function Sources({ event }: { readonly event: TimelineEvent }) {
  const { articleOf } = useExplorer()
  if (event.sources.length === 0) return <span className="list-ready-made">given ready-made</span>
  return (
    <ul>
      {event.sources.map((id) => (
        <li key={id}>
          <button
            type="button"
            className="list-source"
            title={articleOf.get(id)?.headline ?? id}
            onClick={stopAnd(() => choose({ event: event.id, articles: [{ id, passage: null }] }))}
          >
            {articleOf.get(id)?.headline ?? id}
          </button>
        </li>
      ))}
    </ul>
  )
}
