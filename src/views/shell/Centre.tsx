import './centre.css'
import { useFiltered } from '../../state/explorer.ts'
import { useViewStore } from '../../state/view-store.ts'
import { ActiveFilters } from '../filters/ActiveFilters.tsx'
import { NoMatch } from '../filters/NoMatch.tsx'
import { EventList } from '../list/EventList.tsx'
import { TimelineArea } from './TimelineArea.tsx'
import { usePrinting } from './use-printing.ts'

/** What fills the middle: the timeline or its list twin, or why there is nothing to show. Paper gets the list. */
export function Centre() {
  const view = useViewStore((store) => store.view.view)
  const isPrinting = usePrinting()
  const { events } = useFiltered()
  return (
    <main className="centre" aria-label={view === 'list' ? 'List of events' : 'Timeline'}>
      <ActiveFilters />
      {events.length === 0 ? <NoMatch /> : null}
      {view === 'timeline' && !isPrinting ? (
        <TimelineArea isCovered={events.length === 0} />
      ) : events.length > 0 ? (
        <EventList showsAll={isPrinting} />
      ) : null}
    </main>
  )
}
