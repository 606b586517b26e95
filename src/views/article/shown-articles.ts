import type { TimelineEvent } from '../../core/event.ts'
import type { ArticlePlace } from '../../state/view-state.ts'

/** The articles that stand open: those that the reader opened, else the event's first source. */
export function shownArticlesOf(
  event: TimelineEvent | null,
  opened: readonly ArticlePlace[],
): readonly ArticlePlace[] {
  if (opened.length > 0 || event === null) return opened
  return event.sources.slice(0, 1).map((id) => ({ id, passage: null }))
}

/** What there is to choose from: the event's sources, then whatever else is open; each once. */
export const offeredArticlesOf = (
  event: TimelineEvent | null,
  shown: readonly ArticlePlace[],
): readonly string[] => [...new Set([...(event?.sources ?? []), ...shown.map(({ id }) => id)])]
