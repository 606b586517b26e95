import { useLayoutEffect } from 'react'
import { createPortal } from 'react-dom'
import type { Explorer } from '../../state/explorer.ts'
import type { OutcomeStore } from '../../state/outcome.ts'
import { ExplorerContext, OutcomeContext, useExplorer, useFiltered } from '../../state/use-explorer.ts'
import { useViewStore } from '../../state/use-view-store.ts'
import { countWords } from '../../state/words.ts'
import { ArticleColumn } from '../article/ArticleColumn.tsx'
import { shownArticlesOf } from '../article/shown-articles.ts'
import { EventCard } from '../event/EventCard.tsx'
import { FilterPanel } from '../filters/FilterPanel.tsx'
import { useMedia, WITHOUT_FILTER_COLUMN } from '../shared/use-media.ts'
import { Centre } from './Centre.tsx'
import { Header } from './Header.tsx'
import { KeyHelp } from './KeyHelp.tsx'
import { Notices } from './Notices.tsx'
import { place } from './places.ts'
import { useKeys } from './use-keys.ts'

interface ExplorerPageProps {
  readonly explorer: Explorer
  readonly outcomes: OutcomeStore
}

/** Everything around the timeline, put into the skeleton's places: header, filters, list, and what is open beside it. */
export function ExplorerPage({ explorer, outcomes }: ExplorerPageProps) {
  const isDrawerOnly = useMedia(WITHOUT_FILTER_COLUMN)
  useKeys()
  useLayoutEffect(() => {
    for (const placeholder of document.querySelectorAll('[data-placeholder]')) placeholder.remove()
  }, [])
  return (
    <ExplorerContext value={explorer}>
      <OutcomeContext value={outcomes}>
        {createPortal(<Header />, place('header'))}
        {isDrawerOnly ? null : createPortal(<FilterPanel />, place('filters'))}
        <Centre />
        <Detail />
        <ShownCount />
        <Notices />
        <KeyHelp />
      </OutcomeContext>
    </ExplorerContext>
  )
}

function ShownCount() {
  const { events } = useFiltered()
  return (
    <p className="visually-hidden" role="status">
      {countWords(events.length, 'event')} shown
    </p>
  )
}

/** The right column; not there when nothing is open. */
function Detail() {
  const eventId = useViewStore(({ view }) => view.event)
  const articles = useViewStore(({ view }) => view.articles)
  const { eventOf } = useExplorer()
  const event = eventId === null ? null : (eventOf.get(eventId) ?? null)
  const shown = shownArticlesOf(event, articles)
  if (event === null && shown.length === 0) return null
  return createPortal(
    <aside className="detail-column" aria-label="Details" data-panes={shown.length}>
      {event === null ? null : <EventCard event={event} />}
      <ArticleColumn event={event} shown={shown} />
    </aside>,
    place('body'),
  )
}
