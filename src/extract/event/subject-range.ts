/** Where the subject of a verb stands. */
import { nounReadings } from '../../knowledge/triggers.ts'
import {
  coordinators,
  determiners,
  isAdverb,
  prepositions,
  subordinators,
} from '../../knowledge/word-classes.ts'
import { nounPhraseStart } from './noun-phrase.ts'
import { isHardStop, isShortQuote, looksLikeVerb, type WordRange } from './phrases.ts'
import type { SentenceView, Word } from './sentence-view.ts'
import type { VerbGroup } from './verb-group.ts'

/** Words that a subject never begins with: they are shaved off its left end. */
const isSubjectLead = (word: Word): boolean =>
  coordinators.has(word.lower) ||
  (subordinators.has(word.lower) && word.mention === null) ||
  isAdverb(word.lower) ||
  word.time !== null ||
  ['with', 'also', ',', '“', '"', '‘', "'", 'but'].includes(word.text.toLowerCase())

/** "On Monday a bomb …" */
const leadsToTime = (view: SentenceView, index: number): boolean =>
  prepositions.has(view.words[index]!.lower) && view.words[index + 1]?.time != null

const trimRange = (view: SentenceView, range: WordRange): WordRange => {
  let { from, to } = range
  while (from < to && (isSubjectLead(view.words[from]!) || leadsToTime(view, from))) from++
  while (to > from) {
    const last = view.words[to - 1]!
    if (last.kind === 'punctuation' || isAdverb(last.lower) || (last.time !== null && last.mention === null))
      to--
    else if (to - from > 1 && last.lower === 'on' && view.words[to]?.time !== null) to--
    else break
  }
  return { from, to }
}

const segmentStart = (view: SentenceView, before: number): number => {
  const { words } = view
  for (let index = before - 1; index >= 0; index--) {
    const word = words[index]!
    if (word.time !== null || word.mention !== null) continue
    if (word.text === ',' || (isHardStop(word) && !isShortQuote(view, index))) return index + 1
    if (subordinators.has(word.lower)) return index + 1
  }
  return 0
}

const beginsWithPreposition = (view: SentenceView, range: WordRange): boolean => {
  const first = view.words[range.from]
  return (
    first !== undefined &&
    (prepositions.has(first.lower) || /(?:ing|ed)$/.test(first.lower)) &&
    first.mention === null &&
    !nounReadings.has(first.lower)
  )
}

/** An aside between commas after a name: "The delegation, led by …, is on …". */
const subjectBeforeAside = (view: SentenceView, segment: number): WordRange | null => {
  let end = segment - 1
  for (let guard = 0; guard < 12 && end > 0; guard++) {
    const start = segmentStart(view, end)
    const range = trimRange(view, { from: start, to: end })
    const isAside = range.to <= range.from || beginsWithPreposition(view, range)
    if (!isAside && hasNoun(view, range) && (start === 0 || isSentenceOpening(view, start)))
      return cutAtVerb(view, range)
    if (start === 0) return null
    end = start - 1
  }
  return null
}

const isSentenceOpening = (view: SentenceView, start: number): boolean => {
  const opening = trimRange(view, { from: 0, to: Math.max(0, start - 1) })
  return opening.to <= opening.from || beginsWithPreposition(view, opening)
}

const hasNoun = (view: SentenceView, range: WordRange): boolean => {
  for (let index = range.from; index < range.to; index++) {
    const word = view.words[index]!
    if (word.kind === 'word' && !determiners.has(word.lower) && !prepositions.has(word.lower)) return true
  }
  return false
}

/** A subject range that holds a verb is two clauses: what stands before the verb is the subject of both. */
const cutAtVerb = (view: SentenceView, range: WordRange): WordRange | null => {
  for (let index = range.from; index < range.to; index++) {
    const word = view.words[index]!
    const isParticiple =
      /(?:ed|ing)$/.test(word.lower) &&
      !nounReadings.has(word.lower) &&
      !word.isCapitalized &&
      word.mention === null
    if (
      index > range.from &&
      (looksLikeVerb(word) ||
        (isParticiple && index > range.from + 1 && !determiners.has(view.words[index - 1]!.lower)))
    )
      return nonEmpty(trimRange(view, { from: range.from, to: index }))
  }
  return nonEmpty(range)
}

const nonEmpty = (range: WordRange): WordRange | null => (range.to > range.from ? range : null)

/**
 * The subject of the verb group: the noun phrase before it, over adverbs, asides between commas and a clause
 * that shares it ("Iwaya lauded … and emphasised …"). Null when there is none.
 */
export const subjectRange = (view: SentenceView, group: VerbGroup): WordRange | null => {
  if (group.isGerund) return null
  if (group.isReduced) return nounBefore(view, group.first)
  const start = segmentStart(view, group.first)
  const near = trimRange(view, { from: start, to: group.first })
  if (near.to > near.from && hasNoun(view, near) && !beginsWithPreposition(view, near)) {
    const cut = cutAtVerb(view, near)
    if (cut) return cut
  }
  return start > 0 ? subjectBeforeAside(view, start) : null
}

/** The noun phrase that a participle hangs on: "post Operation Sindoor, launched in …" → "Operation Sindoor". */
const nounBefore = (view: SentenceView, first: number): WordRange | null => {
  let head = first - 1
  while (head >= 0 && (view.words[head]!.text === ',' || isAdverb(view.words[head]!.lower))) head--
  const word = view.words[head]
  if (word === undefined || word.kind === 'punctuation' || prepositions.has(word.lower)) return null
  const range = trimRange(view, { from: nounPhraseStart(view, head), to: head + 1 })
  return range.to > range.from ? range : null
}
