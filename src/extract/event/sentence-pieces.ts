/** Sentences too long to be any, in pieces. */
import type { SentenceView, Word } from './sentence-view.ts'

/**
 * A sentence of more words is a table, a list without stops, or an attack: it is read in pieces, since rules that look
 * about in it would take time with the square of its length.
 */
const MOST_WORDS = 400
/** Where a piece may end: the best of these in its second half. */
const pieceEnds: readonly ReadonlySet<string>[] = [new Set([';', '|', '•']), new Set([',', ':', '—', '–'])]

const pieceEnd = (words: readonly Word[], from: number): number => {
  const limit = from + MOST_WORDS
  if (words.length <= limit) return words.length
  for (const ends of pieceEnds)
    for (let index = limit; index > limit - MOST_WORDS / 2; index--)
      if (ends.has(words[index - 1]!.text)) return index
  return limit
}

const piecesOf = (view: SentenceView): SentenceView[] => {
  const pieces: SentenceView[] = []
  for (let from = 0; from < view.words.length; ) {
    const to = pieceEnd(view.words, from)
    const words = view.words.slice(from, to)
    pieces.push({ ...view, words, start: words[0]!.start, end: words.at(-1)!.end })
    from = to
  }
  return pieces
}

/** The sentence itself, or its pieces in order. */
export const readablePieces = (view: SentenceView): SentenceView[] =>
  view.words.length <= MOST_WORDS ? [view] : piecesOf(view)
