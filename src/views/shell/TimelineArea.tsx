import { useCallback, useMemo } from 'react'
import type { TimelineEvent } from '../../core/event.ts'
import { utcMs } from '../../core/units.ts'
import { useExplorer, useFiltered } from '../../state/explorer.ts'
import { markDrawn, markFirstUsable } from '../../state/marks.ts'
import { adjust, choose, rememberWindowInView, selectEvent, useViewStore } from '../../state/view-store.ts'
import type { TimeWindow } from '../../timeline/time-window.ts'
import { TimelineView } from '../timeline/TimelineView.tsx'
import { datasetExtent } from './extent.ts'

type Phase = 'moving' | 'rest' | 'jump'

/** A drag or a wheel step is passing; a jump (a button, the brush, "7 earlier") is a step that Back undoes. */
function changeWindow(window: TimeWindow, phase: Phase): void {
  rememberWindowInView(window)
  if (phase === 'jump') choose(window)
  else adjust(window)
}

/**
 * Ties the timeline to the view store. Under the no-match screen it stays, covered, so that it keeps its place. Only this part of the page is drawn again while the window moves.
 */
export function TimelineArea({ isCovered }: { readonly isCovered: boolean }) {
  const { dataset, dated: allDated, looks } = useExplorer()
  const { dated, undated } = useFiltered()
  const from = useViewStore(({ view }) => view.from)
  const to = useViewStore(({ view }) => view.to)
  const lanes = useViewStore(({ view }) => view.lanes)
  const selectedId = useViewStore(({ view }) => view.event)
  const window = useMemo(() => {
    if (from === null && to === null) return null
    const extent = datasetExtent(dataset.events)
    return { from: from ?? utcMs(extent.start), to: to ?? utcMs(extent.end) }
  }, [from, to, dataset])
  const laneOf = useCallback((event: TimelineEvent) => looks.laneOf(event, lanes), [looks, lanes])
  return (
    <div className="timeline-area" inert={isCovered} data-covered={isCovered}>
      <TimelineView
        events={dated}
        allEvents={allDated}
        undated={undated}
        window={window}
        onWindowChange={changeWindow}
        selectedId={selectedId}
        onSelect={selectEvent}
        lanes={lanes}
        laneOf={laneOf}
        colorIndexOf={looks.colorIndexOf}
        onUsable={markFirstUsable}
        onDrawn={markDrawn}
        onOpening={rememberWindowInView}
      />
    </div>
  )
}
