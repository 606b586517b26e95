/** Subjects before asides: "The captain, Kang Min-jae, was arrested". */
import { prepositions } from '../../knowledge/word-classes.ts'
import { isComma, isDash, nounPhraseBefore } from './noun-phrase-before.ts'
import { isHardStop, isShortQuote, type WordRange } from './phrases.ts'
import { mentionOf, type SentenceView } from './sentence-view.ts'
import { opensQuantity } from './verb-tags.ts'

/** Words that open an aside between commas. */
const asideLeads = new Set(
  'who whose which where whom including led headed backed based known accused born aged dubbed called named owned then formerly also along together flanked accompanied dressed armed'.split(
    ' ',
  ),
)

/** Where the comma segment that ends before the comma at `comma` begins. */
const segmentStart = (view: SentenceView, comma: number): number => {
  for (let index = comma - 1; index >= 0; index--) {
    const word = view.words[index]!
    if (word.mention !== null || word.time !== null) continue
    if (isComma(word) || isDash(word) || (isHardStop(word) && !isShortQuote(view, index))) return index + 1
  }
  return 0
}

const isNameAlone = (view: SentenceView, range: WordRange): boolean =>
  range.to > range.from &&
  view.words[range.from]!.mention !== null &&
  ['person', 'organization'].includes(mentionOf(view, view.words[range.from])!.kind) &&
  view.words.slice(range.from, range.to).every((word) => word.mention === view.words[range.from]!.mention)

const isAside = (view: SentenceView, range: WordRange): boolean => {
  const first = view.words[range.from]
  if (first === undefined || range.to <= range.from) return true
  if (first.mention !== null) return false
  if (opensQuantity(view.words, range.from)) return false
  if (first.kind === 'number' && range.to - range.from <= 2) return true
  if (asideLeads.has(first.lower) || first.verb === 'reduced') return true
  return /ing$/.test(first.lower) || prepositions.has(first.lower)
}

const mostAsides = 8

/** "The captain, Kang Min-jae, was …", "X, who …, and …, did": the phrase before the asides; a name in one of them is better. */
export const subjectAcrossAsides = (view: SentenceView, comma: number): WordRange | null => {
  let stop = comma
  for (let steps = 0; steps < mostAsides && stop > 0; steps++) {
    const from = segmentStart(view, stop)
    const segment = { from, to: stop }
    if (steps === 0 && isNameAlone(view, segment) && from > 0) return segment
    if (steps > 0 && !isAside(view, segment)) return nounPhraseBefore(view, stop)
    if (from === 0) return steps > 0 ? nounPhraseBefore(view, stop) : null
    stop = from - 1
  }
  return null
}
