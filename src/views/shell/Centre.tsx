import { useLayoutEffect } from 'react'
import { createPortal } from 'react-dom'
import { useOutcome } from '../../state/use-explorer.ts'
import { useViewStore } from '../../state/use-view-store.ts'
import { ActiveFilters } from '../filters/ActiveFilters.tsx'
import { NoMatch } from '../filters/NoMatch.tsx'
import { EventList } from '../list/EventList.tsx'
import { place } from './places.ts'
import { usePrinting } from './use-printing.ts'

/** What stands above or in place of the timeline: chips, the list twin, or why there is nothing to show. Paper gets the list. */
export function Centre() {
  const view = useViewStore((store) => store.view.view)
  const isPrinting = usePrinting()
  const { count } = useOutcome()
  const isEmpty = count === 0
  useCoveredTimeline(view, isEmpty)
  return (
    <>
      {createPortal(
        <>
          <ActiveFilters />
          {isEmpty ? <NoMatch /> : null}
        </>,
        place('above'),
      )}
      {(view === 'list' || isPrinting) && !isEmpty
        ? createPortal(<EventList showsAll={isPrinting} />, place('list'))
        : null}
    </>
  )
}

/** Under the no-match screen the timeline stays, covered, so that it keeps its place. */
function useCoveredTimeline(view: 'timeline' | 'list', isEmpty: boolean): void {
  useLayoutEffect(() => {
    place('centre').setAttribute('aria-label', view === 'list' ? 'List of events' : 'Timeline')
    const area = place('timeline-area')
    area.inert = isEmpty
    area.dataset.covered = String(isEmpty)
  }, [view, isEmpty])
}
