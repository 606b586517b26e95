import './event-list.css'
import { useMemo, useState } from 'react'
import { useStore } from 'zustand'
import { groupDigits } from '../../core/group-digits.ts'
import { useEvents, useExplorer, useOutcome } from '../../state/use-explorer.ts'
import { useMarkDrawn } from '../../state/use-mark-drawn.ts'
import { countWords } from '../../state/words.ts'
import { EventRow } from './EventRow.tsx'
import { type Sorting, type SortKey, sortRanks } from './sort-events.ts'

/** Up to so many events stand in one table, as a reader of a small collection expects. */
const MOST_TOGETHER = 300
/** More of them are turned over in pages: as many rows as the page can hold without growing slow. */
const PAGE = 30
/** Paper gets at most so many. */
const MOST_PRINTED = 2000

/** The events of the timeline as a table: for reading in order, for the keyboard, for screen readers and for paper. */
export function EventList({ showsAll }: { readonly showsAll: boolean }) {
  const { store, selection } = useExplorer()
  const outcome = useOutcome()
  const selectedRank = useStore(selection, ({ rank }) => rank)
  const [sorting, setSorting] = useState<Sorting>({ key: 'date', isDescending: false })
  const sorted = useMemo(() => sortRanks(outcome, store, sorting), [outcome, store, sorting])
  const [turned, setTurned] = useState({ of: sorted, page: 0 })
  const page = turned.of === sorted ? turned.page : 0
  const isPaged = sorted.length > MOST_TOGETHER
  const room = showsAll ? MOST_PRINTED : isPaged ? PAGE : MOST_TOGETHER
  const first = Math.min(page * room, Math.max(0, sorted.length - 1))
  const shown = useMemo(() => Array.from(sorted.subarray(first, first + room)), [sorted, first, room])
  const events = useEvents(shown)
  useMarkDrawn(outcome)

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
        <caption className="visually-hidden">{countWords(outcome.count, 'event')}</caption>
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
          {shown.map((rank, row) => (
            <EventRow key={rank} event={events[row] ?? null} isSelected={rank === selectedRank} />
          ))}
        </tbody>
      </table>
      {isPaged && !showsAll ? (
        <Pages
          first={first}
          shown={shown.length}
          all={sorted.length}
          onTurn={(by) => setTurned({ of: sorted, page: page + by })}
        />
      ) : null}
    </section>
  )
}

interface PagesProps {
  readonly first: number
  readonly shown: number
  readonly all: number
  readonly onTurn: (by: 1 | -1) => void
}

/** "31–60 of 12,345 events" between the ways back and on. */
const Pages = ({ first, shown, all, onTurn }: PagesProps) => (
  <nav className="event-pages" aria-label="Pages of the list">
    <button type="button" className="quiet-button" disabled={first === 0} onClick={() => onTurn(-1)}>
      ‹ Back
    </button>
    <span>
      {groupDigits(first + 1)}–{groupDigits(first + shown)} of {countWords(all, 'event')}
    </span>
    <button type="button" className="quiet-button" disabled={first + shown >= all} onClick={() => onTurn(1)}>
      On ›
    </button>
  </nav>
)
