import { useLayoutEffect } from 'react'
import { createPortal } from 'react-dom'
import { type Explorer, ExplorerContext, useOutcome, useSelectedEvent } from '../../state/use-explorer.ts'
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

/** Everything around the timeline, put into the skeleton's places: header, filters, list, and what is open beside it. */
export function ExplorerPage({ explorer }: { readonly explorer: Explorer }) {
  const isDrawerOnly = useMedia(WITHOUT_FILTER_COLUMN)
  useKeys()
  useLayoutEffect(() => {
    for (const placeholder of document.querySelectorAll('[data-placeholder]')) placeholder.remove()
  }, [])
  return (
    <ExplorerContext value={explorer}>
      {createPortal(<Header />, place('header'))}
      {isDrawerOnly ? null : createPortal(<FilterPanel />, place('filters'))}
      <Centre />
      <Detail />
      <ShownCount />
      <Notices />
      <KeyHelp />
    </ExplorerContext>
  )
}

function ShownCount() {
  const { count } = useOutcome()
  return (
    <p className="visually-hidden" role="status">
      {countWords(count, 'event')} shown
    </p>
  )
}

/** The right column; not there when nothing is open. */
function Detail() {
  const articles = useViewStore(({ view }) => view.articles)
  const event = useSelectedEvent()
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
