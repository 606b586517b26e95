import { useId } from 'react'
import type { ArticleDocument } from '../../core/dataset.ts'
import type { TimelineEvent } from '../../core/event.ts'
import { isLoadError } from '../../dataset/load-shape.ts'
import { useArticleQuery } from '../../state/article-query.ts'
import { useExplorer } from '../../state/use-explorer.ts'
import type { ArticlePlace } from '../../state/view-state.ts'
import { ArticleText } from './ArticleText.tsx'
import { PublicationLine } from './PublicationLine.tsx'

interface ArticlePaneProps {
  readonly place: ArticlePlace
  readonly event: TimelineEvent | null
  /** Null = this pane has no "close" of its own. */
  readonly onClose: (() => void) | null
}

/** One article, loaded when first opened. */
export function ArticlePane({ place, event, onClose }: ArticlePaneProps) {
  const { articleOf, base } = useExplorer()
  const titleId = useId()
  const { data, error, refetch } = useArticleQuery(base, place.id)
  const summary = articleOf.get(place.id)
  if (summary === undefined) return null
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: a region that scrolls must take the focus to be scrolled by keys
    <section className="article-pane" aria-labelledby={titleId} tabIndex={0}>
      <div className="article-head">
        <h3 id={titleId}>{summary.headline}</h3>
        {onClose === null ? null : (
          <button
            type="button"
            className="icon-button"
            aria-label={`Close ${summary.headline}`}
            onClick={onClose}
          >
            ×
          </button>
        )}
      </div>
      <PublicationLine article={summary} />
      <Body document={data} error={error} onRetry={() => void refetch()} place={place} event={event} />
    </section>
  )
}

interface BodyProps {
  readonly document: ArticleDocument | undefined
  readonly error: Error | null
  readonly onRetry: () => void
  readonly place: ArticlePlace
  readonly event: TimelineEvent | null
}

function Body({ document, error, onRetry, place, event }: BodyProps) {
  if (document !== undefined) return <ArticleText document={document} passage={place.passage} event={event} />
  if (error === null) return <p className="article-note">Loading the article …</p>
  const reason = isLoadError(error) ? `${error.problem.file}: ${error.problem.reason}` : error.message
  return (
    <div className="article-note" role="alert">
      <p>The article could not be loaded ({reason}).</p>
      <button type="button" className="quiet-button" onClick={onRetry}>
        Try again
      </button>
    </div>
  )
}
