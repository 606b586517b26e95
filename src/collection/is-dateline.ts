import type { EventfulArticle } from '../core/extraction.ts'
import type { Span } from '../core/span.ts'

/** "KATHMANDU, April 26 —": where and when it was written, no part of what is told. */
export const isDateline = (doc: EventfulArticle, { start, end }: Span): boolean => {
  const block = doc.blocks.find((one) => one.start <= start && start < one.end)
  const before = doc.text.slice(block?.start ?? 0, start)
  return (
    /^\p{Lu}[\p{L}\s.,'’()/-]{0,48}$/u.test(before) &&
    /^\s*(?:\([^)]{1,20}\)\s*)?(?:[—–]|--|-\s)/u.test(doc.text.slice(end, end + 24))
  )
}
