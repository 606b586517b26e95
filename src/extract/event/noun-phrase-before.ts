/** The noun phrase that ends before a word, going left: what a subject is made of. */
import { nounReadings } from '../../knowledge/triggers.ts'
import {
  coordinators,
  determiners,
  isAdverb,
  prepositions,
  subordinators,
} from '../../knowledge/word-classes.ts'
import { isFiniteVerb, isHardStop, isShortQuote, type WordRange } from './phrases.ts'
import { mentionOf, type SentenceView, type Word } from './sentence-view.ts'
import { opensQuantity } from './verb-tags.ts'

export const relativePronouns = new Set(['who', 'which', 'that'])
export const isComma = (word: Word | undefined): boolean => word?.text === ',' && word.mention === null
export const isDash = (word: Word | undefined): boolean =>
  word !== undefined && ['—', '–', '--'].includes(word.text)
export const isOpener = (word: Word | undefined): boolean => word?.text === '(' || word?.text === '['
export const isCloser = (word: Word | undefined): boolean => word?.text === ')' || word?.text === ']'

/** Words that a subject never begins with: they are shaved off its left end. */
const isSubjectLead = (word: Word): boolean =>
  coordinators.has(word.lower) ||
  (subordinators.has(word.lower) && word.mention === null) ||
  (isAdverb(word.lower) && word.mention === null) ||
  (word.time !== null && word.mention === null) ||
  (word.mention === null &&
    ['with', ',', '“', '"', '‘', "'", '”', '’', ')'].includes(word.text.toLowerCase()))

/** "On Monday a bomb …", "Earlier on Monday …" */
export const leadsToTime = (view: SentenceView, index: number): boolean => {
  const { lower, mention } = view.words[index]!
  return (
    mention === null &&
    (prepositions.has(lower) || lower === 'late' || lower === 'early') &&
    view.words[index + 1]?.time != null
  )
}

/** The mark of a footnote before the sentence: "[2]". */
const isFootnote = ({ words }: SentenceView, index: number): boolean =>
  words[index]!.text === '[' ||
  words[index]!.text === ']' ||
  (words[index]!.kind === 'number' && words[index - 1]?.text === '[')

export const trimRange = (view: SentenceView, range: WordRange): WordRange => {
  let { from, to } = range
  while (from < to && (isSubjectLead(view.words[from]!) || leadsToTime(view, from) || isFootnote(view, from)))
    from++
  from = afterSource(view, from, to)
  to = beforeTimes(view, to, from)
  return { from, to }
}

/** "According to the ministry over 300 people …": who says so is no subject. */
const afterSource = (view: SentenceView, from: number, to: number): number => {
  if (view.words[from]?.lower !== 'according') return from
  let index = from
  while (index < to && view.words[index]!.mention === null) index++
  const source = view.words[index]?.mention
  while (index < to && view.words[index]!.mention === source) index++
  return index < to ? index : from
}

/** Going left from `end` over adverbs, times with their prepositions, and stray marks. */
export const beforeTimes = (view: SentenceView, end: number, floor: number): number => {
  const { words } = view
  let to = end
  while (to > floor) {
    const word = words[to - 1]!
    const isTime = word.time !== null && word.mention === null
    const opensTime = to < words.length && words[to]!.time !== null && to < end && leadsToTime(view, to - 1)
    const isMark =
      word.kind === 'punctuation' &&
      word.mention === null &&
      !isComma(word) &&
      !isDash(word) &&
      !isCloser(word)
    if (
      isTime ||
      opensTime ||
      (isMark && !isHardStop(word)) ||
      (isAdverb(word.lower) && word.mention === null)
    )
      to--
    else break
  }
  return to
}

export const hasNoun = (view: SentenceView, range: WordRange): boolean => {
  for (let index = range.from; index < range.to; index++) {
    const word = view.words[index]!
    if (word.mention !== null) return true
    if (word.kind === 'word' && !determiners.has(word.lower) && !prepositions.has(word.lower)) return true
  }
  return false
}

const isListComma = (view: SentenceView, comma: number, sawAnd: boolean): boolean => {
  const before = mentionOf(view, view.words[comma - 1])
  const after = mentionOf(view, view.words[comma + 1]) ?? mentionOf(view, view.words[comma + 2])
  return sawAnd && before !== null && after !== null && before.kind === after.kind
}

/** A finite verb between `from` and the last break to its left: an "and" at `from` joins clauses, not names. */
const isAfterVerb = (view: SentenceView, from: number): boolean => {
  for (let index = from - 1; index >= 0; index--) {
    const word = view.words[index]!
    if (isFiniteVerb(word)) return true
    if (isComma(word) || isHardStop(word) || (word.mention === null && subordinators.has(word.lower)))
      return false
  }
  return false
}

/** The pronoun that makes the clause of the finite verb at `verb` a relative one, else −1. */
export const relativeBefore = (view: SentenceView, verb: number): number => {
  let index = verb
  while (index > 0 && (isFiniteVerb(view.words[index]!) || isAdverb(view.words[index]!.lower))) index--
  return relativePronouns.has(view.words[index]!.lower) ? index : -1
}

/** "Since it entered orbit in June | Kestrel has": a time that ends the clause of a verb before it, unless that is a relative one. */
const closesClause = (view: SentenceView, time: number): boolean => {
  for (let index = time - 1; index >= 0; index--) {
    const word = view.words[index]!
    if (isFiniteVerb(word)) return relativeBefore(view, index) <= 0
    if (isComma(word) || isHardStop(word)) return false
  }
  return false
}

/** Where the noun phrase that ends before `end` begins, with its prepositional phrases and relative clauses. */
const phraseStart = (view: SentenceView, end: number): number => {
  const { words } = view
  let from = end
  let sawAnd = false
  while (from > 0) {
    const word = words[from - 1]!
    if (word.mention !== null) {
      from--
      continue
    }
    if (isComma(word)) {
      if (!isListComma(view, from - 1, sawAnd)) break
    } else if (isHardStop(word) && !isShortQuote(view, from - 1)) break
    else if (isFiniteVerb(word)) {
      const relative = relativeBefore(view, from - 1)
      if (relative <= 0 || from === end) break
      from = relative + 1
    } else if (word.time !== null && from < end && closesClause(view, from - 1)) break
    else if (subordinators.has(word.lower) && word.time === null) break
    else if (coordinators.has(word.lower)) {
      if (isAfterVerb(view, from - 1)) break
      sawAnd = true
    }
    from--
  }
  return from
}

/** "In the village of Kora a bomb …": what stands before the last determiner without a preposition is no subject. */
const withoutOpening = (view: SentenceView, range: WordRange): WordRange | null => {
  const { words } = view
  const first = words[range.from]
  if (first === undefined || first.mention !== null || !prepositions.has(first.lower)) return range
  if (opensQuantity(view.words, range.from)) return range
  for (let index = range.to - 1; index > range.from + 1; index--) {
    const before = words[index - 1]!
    const opens = determiners.has(words[index]!.lower) || words[index]!.kind === 'number'
    if (opens && !prepositions.has(before.lower) && !determiners.has(before.lower))
      return { from: index, to: range.to }
  }
  return null
}

const nonfinite = new Set([
  'be',
  'been',
  'being',
  'having',
  'not',
  'to',
  'show',
  'say',
  'suggest',
  'indicate',
  'how',
  'why',
])

/** "Using the microscope volunteers found", "been convicted": no noun phrase begins so. */
const opensClause = (word: Word, length: number): boolean =>
  word.mention === null &&
  (nonfinite.has(word.lower) ||
    word.verb !== null ||
    (length > 1 && gerundEnding.test(word.lower) && !nounReadings.has(word.lower) && word.isCapitalized))

const gerundEnding = /^[a-z]{2,20}ing$/

/** ", cutting power to a hospital opened last year": a participle after a comma. */
const isResult = (view: SentenceView, from: number): boolean => {
  const { lower, mention } = view.words[from]!
  return (
    mention === null && gerundEnding.test(lower) && !nounReadings.has(lower) && isComma(view.words[from - 1])
  )
}

export const nounPhraseBefore = (view: SentenceView, end: number): WordRange | null => {
  const trimmed = trimRange(view, { from: phraseStart(view, end), to: end })
  const range = trimmed.to > trimmed.from ? withoutOpening(view, trimmed) : null
  return range !== null &&
    hasNoun(view, range) &&
    !opensClause(view.words[range.from]!, range.to - range.from) &&
    !isResult(view, range.from)
    ? range
    : null
}
