/** Finds a quote again in a text that may have been edited since: W3C Web Annotation's TextQuoteSelector. */
import type { Evidence } from '../core/event.ts'
import type { Span } from '../core/span.ts'

/** A quote that stands more often than this in a text is looked for at its first places only. */
const MOST_PLACES = 500

const sharedEnd = (a: string, b: string): number => {
  let length = 0
  while (length < a.length && length < b.length && a.at(-1 - length) === b.at(-1 - length)) length++
  return length
}

const sharedStart = (a: string, b: string): number => {
  let length = 0
  while (length < a.length && length < b.length && a[length] === b[length]) length++
  return length
}

/** How many code units around the place agree with what stood around the quote. */
const contextAt = (text: string, at: number, { exact, prefix, suffix }: Evidence): number => {
  const end = at + exact.length
  return (
    sharedEnd(text.slice(Math.max(0, at - prefix.length), at), prefix) +
    sharedStart(text.slice(end, end + suffix.length), suffix)
  )
}

const spanAt = (at: number, { exact }: Evidence): Span => ({ start: at, end: at + exact.length })

/** A quote as long as a clause is told by its own words; a shorter one needs half of what stood around it. */
const LONG_QUOTE = 48

/**
 * Where the quote stands in `text` now: at its old place, else where most of its context agrees, the nearest to the
 * old place first. Null when it is gone.
 */
export const anchorIn = (text: string, quote: Evidence): Span | null => {
  const { start, exact, prefix, suffix } = quote
  const whole = prefix.length + suffix.length
  if (text.startsWith(exact, start) && contextAt(text, start, quote) === whole) return spanAt(start, quote)
  let best: { at: number; context: number } | null = null
  let at = text.indexOf(exact)
  for (let places = 0; at >= 0 && places < MOST_PLACES; places++) {
    const context = contextAt(text, at, quote)
    const isNearer =
      best !== null && context === best.context && Math.abs(at - start) < Math.abs(best.at - start)
    if (best === null || context > best.context || isNearer) best = { at, context }
    at = text.indexOf(exact, at + 1)
  }
  if (best === null) return null
  return exact.length >= LONG_QUOTE || best.context * 2 >= whole ? spanAt(best.at, quote) : null
}
