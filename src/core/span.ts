/**
 * A stretch of an article's text: UTF-16 code unit offsets into `article.text`, half-open,
 * so that `text.slice(start, end)` is the words.
 */
export interface Span {
  readonly start: number
  readonly end: number
}

/** The words that a span covers. */
export const textOf = (text: string, span: Span): string => text.slice(span.start, span.end)

/** True when the two half-open spans share at least one code unit. */
export const spansOverlap = (a: Span, b: Span): boolean => a.start < b.end && b.start < a.end

/** True when `inner` lies wholly inside `outer`. */
export const spanContains = (outer: Span, inner: Span): boolean =>
  outer.start <= inner.start && inner.end <= outer.end
