import './event-card.css'
import { useStore } from 'zustand'
import { dateWords } from '../../core/date-words.ts'
import type { TimelineEvent } from '../../core/event.ts'
import { linkToEvent } from '../../state/history.ts'
import { useExplorer } from '../../state/use-explorer.ts'
import { isDisputed } from '../../state/version-words.ts'
import { selectEvent } from '../../state/view-store.ts'
import { certaintyPhrase, countWords, kindWord } from '../../state/words.ts'
import { CopyLinkButton } from '../shared/CopyLinkButton.tsx'
import { EventSteps } from './EventSteps.tsx'
import { Participants } from './Participants.tsx'
import { Versions } from './Versions.tsx'
import { WhyThisDate } from './WhyThisDate.tsx'

/** An event of `import` may have no article: "Why this date?" names the line that gives it. */
const toldBy = ({ sources }: TimelineEvent): string =>
  sources.length === 0 ? 'Given ready-made' : `Told by ${countWords(sources.length, 'article')}`

/** What is known of one event: when, what, who, why this date, by whom told. */
export function EventCard({ event }: { readonly event: TimelineEvent }) {
  const rank = useStore(useExplorer().selection, (selection) => selection.rank)
  return (
    <article className="event-card" aria-labelledby="event-title">
      <div className="event-card-head">
        <p className="event-date">{dateWords(event.date.edtf, event.date.weekday)}</p>
        {rank === null ? null : <EventSteps rank={rank} />}
        <button
          type="button"
          className="icon-button"
          aria-label="Close event"
          title="Close (Esc)"
          onClick={() => selectEvent(null)}
        >
          ×
        </button>
      </div>
      <h2 id="event-title">{event.title}</h2>
      <Participants event={event} />
      <Versions event={event} />
      <WhyThisDate event={event} />
      <p className="event-facts">
        {toldBy(event)} · {kindWord(event.kind).toLowerCase()} ·{' '}
        {isDisputed(event) ? 'disputed' : certaintyPhrase(event)}
        <CopyLinkButton
          linkOf={() => linkToEvent(event.id)}
          label="Copy event link"
          className="quiet-button event-link"
        />
      </p>
    </article>
  )
}
