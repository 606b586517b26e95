import { yearSpanWords } from '../core/date-words.ts'
import type { Collection } from './collection.ts'
import { yearOf } from './url-time.ts'

/** "2000–2025", "2025", "2476 BC – 2029"; null where nothing is dated. */
export function yearsWords({ store, story }: Pick<Collection, 'store' | 'story'>): string | null {
  const start = store.columns.start[0]
  if (start === undefined || story.latestEnd === null) return null
  return yearSpanWords(yearOf(start), yearOf(Math.max(start, story.latestEnd - 1)))
}
