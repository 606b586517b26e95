import './article-column.css'
import { useId } from 'react'
import type { TimelineEvent } from '../../core/event.ts'
import type { ArticlePlace } from '../../state/view-state.ts'
import { openArticles } from '../../state/view-store.ts'
import { ArticlePane } from './ArticlePane.tsx'
import { ArticleTabs } from './ArticleTabs.tsx'
import { offeredArticlesOf } from './shown-articles.ts'

interface ArticleColumnProps {
  readonly event: TimelineEvent | null
  /** One or two articles that stand open. */
  readonly shown: readonly ArticlePlace[]
}

/** The open article, or two side by side, under a tab for each that tells the event. */
export function ArticleColumn({ event, shown }: ArticleColumnProps) {
  const panelId = useId()
  const offered = offeredArticlesOf(event, shown)
  const hasTabs = offered.length > 1
  const panes = shown.map((place) => (
    <ArticlePane key={place.id} place={place} event={event} onClose={closerOf(event, shown, place)} />
  ))
  return (
    <div className="article-column">
      {hasTabs ? <ArticleTabs event={event} offered={offered} shown={shown} panelId={panelId} /> : null}
      <div
        className="article-panes"
        data-panes={shown.length}
        id={panelId}
        {...(hasTabs ? { role: 'tabpanel', 'aria-label': 'Article' } : {})}
      >
        {panes}
      </div>
    </div>
  )
}

/** A pane has its own "close" where its going leaves something: beside another pane, or with no event above it. */
function closerOf(
  event: TimelineEvent | null,
  shown: readonly ArticlePlace[],
  place: ArticlePlace,
): (() => void) | null {
  if (shown.length === 1 && event !== null) return null
  return () => openArticles(shown.filter(({ id }) => id !== place.id))
}
