import './explorer-page.css'
import { useState } from 'react'
import {
  type Explorer,
  ExplorerContext,
  type Filtered,
  FilteredContext,
  useExplorer,
  useFilteredOnce,
} from '../../state/explorer.ts'
import { expectFilterDrawn } from '../../state/marks.ts'
import { useViewStore } from '../../state/view-store.ts'
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
import { useKeys } from './use-keys.ts'

/** The page once data are there: header, filters, timeline or list, and what is open beside it. */
export function ExplorerPage({ explorer }: { readonly explorer: Explorer }) {
  const filtered = useFilteredOnce(explorer)
  const isDrawerOnly = useMedia(WITHOUT_FILTER_COLUMN)
  useKeys()
  useMarkFilter(filtered)
  return (
    <ExplorerContext value={explorer}>
      <FilteredContext value={filtered}>
        <div className="explorer-page">
          <Header />
          <div className="explorer-body">
            {isDrawerOnly ? null : (
              <aside className="filter-column" aria-label="Filters">
                <FilterPanel />
              </aside>
            )}
            <Centre />
            <Detail />
          </div>
          <p className="visually-hidden" role="status">
            {countWords(filtered.events.length, 'event')} shown
          </p>
          <Notices />
          <KeyHelp />
        </div>
      </FilteredContext>
    </ExplorerContext>
  )
}

/** Tells the performance marks that the filter's outcome has changed; the first outcome is no change. */
function useMarkFilter(filtered: Filtered): void {
  const [last, setLast] = useState(filtered)
  if (last === filtered) return
  setLast(filtered)
  expectFilterDrawn()
}

/** The right column; not there when nothing is open. */
function Detail() {
  const eventId = useViewStore(({ view }) => view.event)
  const articles = useViewStore(({ view }) => view.articles)
  const { eventOf } = useExplorer()
  const event = eventId === null ? null : (eventOf.get(eventId) ?? null)
  const shown = shownArticlesOf(event, articles)
  if (event === null && shown.length === 0) return null
  return (
    <aside className="detail-column" aria-label="Details" data-panes={shown.length}>
      {event === null ? null : <EventCard event={event} />}
      <ArticleColumn event={event} shown={shown} />
    </aside>
  )
}
