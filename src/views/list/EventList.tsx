import './event-list.css'
import { useMemo, useState } from 'react'
import { useFiltered } from '../../state/use-explorer.ts'
import { useMarkDrawn } from '../../state/use-mark-drawn.ts'
import { useViewStore } from '../../state/use-view-store.ts'
import { countWords } from '../../state/words.ts'
import { EventRow } from './EventRow.tsx'
import { type Sorting, type SortKey, sortEvents } from './sort-events.ts'

/** Rows drawn at first and with each "show more": enough to read, few enough to draw at once. */
const PAGE = 300

/** The events of the timeline as a table: for reading in order, for the keyboard, for screen readers and for paper. */
export function EventList({ showsAll }: { readonly showsAll: boolean }) {
  const { events } = useFiltered()
  const selectedId = useViewStore(({ view }) => view.event)
  const [sorting, setSorting] = useState<Sorting>({ key: 'date', isDescending: false })
  const [room, setRoom] = useState(PAGE)
  const sorted = useMemo(() => sortEvents(events, sorting), [events, sorting])
  const shown = showsAll ? sorted : sorted.slice(0, room)
  useMarkDrawn(events)

  const sortBy = (key: SortKey) =>
    setSorting({ key, isDescending: sorting.key === key ? !sorting.isDescending : key === 'importance' })
  const header = (key: SortKey, label: string) => (
    <th
      scope="col"
      aria-sort={sorting.key !== key ? 'none' : sorting.isDescending ? 'descending' : 'ascending'}
    >
      <button type="button" onClick={() => sortBy(key)}>
        {label} <span aria-hidden="true">{sorting.key !== key ? '↕' : sorting.isDescending ? '↓' : '↑'}</span>
      </button>
    </th>
  )
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: a region that scrolls must take the focus to be scrolled by keys
    <section className="event-list" aria-label="Events" tabIndex={0}>
      <table>
        <caption className="visually-hidden">{countWords(events.length, 'event')}</caption>
        <thead>
          <tr>
            {header('date', 'Date')}
            <th scope="col">Event</th>
            <th scope="col">Participants</th>
            <th scope="col">Sources</th>
            {header('importance', 'Importance')}
          </tr>
        </thead>
        <tbody>
          {shown.map((event) => (
            <EventRow key={event.id} event={event} isSelected={event.id === selectedId} />
          ))}
        </tbody>
      </table>
      {shown.length < sorted.length ? (
        <button type="button" className="quiet-button" onClick={() => setRoom(room + PAGE)}>
          Show more ({countWords(sorted.length - shown.length, 'event')} left)
        </button>
      ) : null}
    </section>
  )
}
