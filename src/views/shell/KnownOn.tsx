import './known-on.css'
import { useEffect, useMemo, useState } from 'react'
import { dateWords, shortDateWords } from '../../core/date-words.ts'
import { parseDay } from '../../state/url-time.ts'
import { useExplorer } from '../../state/use-explorer.ts'
import { useViewStore } from '../../state/use-view-store.ts'
import { setKnownOn, tellFault } from '../../state/view-store.ts'
import { countWords } from '../../state/words.ts'
import { Popover } from '../shared/Popover.tsx'
import { reportDays } from './report-days.ts'

/** The second clock: hides what was first reported after a day. */
export function KnownOn() {
  const knownOn = useViewStore(({ view }) => view.filter.knownOn)
  return (
    <Popover
      title="As known on"
      button={
        <>
          As known on <b>{knownOn === null ? 'today' : shortDateWords(knownOn)}</b>{' '}
          <span aria-hidden="true">▾</span>
        </>
      }
    >
      <KnownOnPanel knownOn={knownOn} />
    </Popover>
  )
}

function KnownOnPanel({ knownOn }: { readonly knownOn: string | null }) {
  return (
    <div className="known-on">
      <p>
        See the timeline that a reader of a past day could have built. Events first reported later are hidden.
      </p>
      <label>
        Day
        <input
          type="date"
          className="field"
          value={knownOn ?? ''}
          onChange={(change) => {
            const { value } = change.currentTarget
            if (value === '' || parseDay(value) !== null) setKnownOn(value || null)
          }}
        />
      </label>
      <ReportDays knownOn={knownOn} />
    </div>
  )
}

/** The days on which something became known, as shortcuts. */
function ReportDays({ knownOn }: { readonly knownOn: string | null }) {
  const { store } = useExplorer()
  const [reported, setReported] = useState(() => store.reported())
  useEffect(() => {
    if (reported === null) store.loadReported().then(setReported, tellFault)
  }, [store, reported])
  const days = useMemo(() => (reported === null ? [] : reportDays(reported)), [reported])
  return (
    <ul>
      {days.map(({ day, count }) => (
        <li key={day}>
          <button type="button" aria-pressed={day === knownOn} onClick={() => setKnownOn(day)}>
            <span>{dateWords(day)}</span>
            <span>{countWords(count, 'new event')}</span>
          </button>
        </li>
      ))}
      <li>
        <button type="button" aria-pressed={knownOn === null} onClick={() => setKnownOn(null)}>
          <span>Today</span>
          <span>everything</span>
        </button>
      </li>
    </ul>
  )
}
