/** Where the subject of a verb stands. */
import {
  actors,
  coordinators,
  determiners,
  isAdverb,
  prepositions,
  pronouns,
  sayingVerbs,
  subordinators,
} from '../../knowledge/word-classes.ts'
import { nounPhraseStart } from './noun-phrase.ts'
import { isFiniteVerb, isHardStop, isShortQuote, type WordRange } from './phrases.ts'
import { mentionOf, type SentenceView, type Word } from './sentence-view.ts'
import type { VerbGroup } from './verb-group.ts'
import { isCount, opensQuantity } from './verb-tags.ts'

/** The subject, and how the verb comes by it. */
export interface FoundSubject extends WordRange {
  /** Index of the verb group's first word that it is shared with ("was arrested and charged"), else null. */
  readonly sharedWith: number | null
}

const relativePronouns = new Set(['who', 'which', 'that'])
/** Words that open an aside between commas. */
const asideLeads = new Set(
  'who whose which where whom including led headed backed based known accused born aged dubbed called named owned then formerly also along together flanked accompanied dressed armed'.split(
    ' ',
  ),
)

const isComma = (word: Word | undefined): boolean => word?.text === ',' && word.mention === null
const isDash = (word: Word | undefined): boolean => word !== undefined && ['—', '–', '--'].includes(word.text)
const isOpener = (word: Word | undefined): boolean => word?.text === '(' || word?.text === '['
const isCloser = (word: Word | undefined): boolean => word?.text === ')' || word?.text === ']'

/** Words that a subject never begins with: they are shaved off its left end. */
const isSubjectLead = (word: Word): boolean =>
  coordinators.has(word.lower) ||
  (subordinators.has(word.lower) && word.mention === null) ||
  (isAdverb(word.lower) && word.mention === null) ||
  (word.time !== null && word.mention === null) ||
  (word.mention === null &&
    ['with', ',', '“', '"', '‘', "'", '”', '’', ')'].includes(word.text.toLowerCase()))

/** "On Monday a bomb …", "Earlier on Monday …" */
const leadsToTime = (view: SentenceView, index: number): boolean => {
  const { lower, mention } = view.words[index]!
  return (
    mention === null &&
    (prepositions.has(lower) || lower === 'late' || lower === 'early') &&
    view.words[index + 1]?.time != null
  )
}

const trimRange = (view: SentenceView, range: WordRange): WordRange => {
  let { from, to } = range
  while (from < to && (isSubjectLead(view.words[from]!) || leadsToTime(view, from))) from++
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
const beforeTimes = (view: SentenceView, end: number, floor: number): number => {
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

const hasNoun = (view: SentenceView, range: WordRange): boolean => {
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
const relativeBefore = (view: SentenceView, verb: number): number => {
  let index = verb
  while (index > 0 && (isFiniteVerb(view.words[index]!) || isAdverb(view.words[index]!.lower))) index--
  return relativePronouns.has(view.words[index]!.lower) ? index : -1
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
    } else if (subordinators.has(word.lower) && word.time === null) break
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

const nounPhraseBefore = (view: SentenceView, end: number): WordRange | null => {
  const trimmed = trimRange(view, { from: phraseStart(view, end), to: end })
  const range = trimmed.to > trimmed.from ? withoutOpening(view, trimmed) : null
  return range !== null && hasNoun(view, range) ? range : null
}

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
const subjectAcrossAsides = (view: SentenceView, comma: number): WordRange | null => {
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

/** The finite verb group before `index` whose clause goes on: not one that says who says so, not a closed relative one. */
const sharingGroup = (view: SentenceView, index: number, isAfterComma: boolean): number | null => {
  for (let verb = index - 1; verb >= 0; verb--) {
    const word = view.words[verb]!
    if (word.text === ';' || word.text === ':') return null
    if (!isFiniteVerb(word)) continue
    const isParenthesis = sayingVerbs.has(word.lower) && isComma(view.words[verb + 1])
    const first = groupStart(view, verb)
    if (isParenthesis || (isAfterComma && relativeBefore(view, first) > 0)) verb = first
    else return first
  }
  return null
}

/** The first word of the verb group that `verb` belongs to. */
export const groupStart = (view: SentenceView, verb: number): number => {
  let first = verb
  for (let index = verb; index >= 0; index--) {
    const word = view.words[index]!
    if (isFiniteVerb(word)) first = index
    else if (!isAdverb(word.lower) || word.mention !== null) break
    if (word.verb === 'finite' && index < verb) break
  }
  return first
}

const mostShared = 5

const finiteSubject = (view: SentenceView, first: number, depth: number): FoundSubject | null => {
  const { words } = view
  const end = beforeTimes(view, first, 0)
  const before = words[end - 1]
  if (before === undefined) return null
  if (before.mention === null) {
    if (coordinators.has(before.lower) && before.lower !== 'nor') {
      const shared = sharingGroup(view, end - 1, isComma(words[end - 2]))
      const subject = shared === null || depth > mostShared ? null : finiteSubject(view, shared, depth + 1)
      return subject && { from: subject.from, to: subject.to, sharedWith: shared }
    }
    if (relativePronouns.has(before.lower)) return own(antecedentOf(view, end - 1))
    if (isComma(before)) return listedOrAside(view, end, depth)
    if (isDash(before)) return own(nounPhraseBefore(view, openingBefore(view, end - 1, isDash)))
    if (isCloser(before)) return own(nounPhraseBefore(view, openingBefore(view, end - 1, isOpener)))
    if (pronouns.has(before.lower)) return own({ from: end - 1, to: end })
  }
  return own(nounPhraseBefore(view, end))
}

/** After a comma: the third of three verbs ("arrived, met and left"), or a subject before an aside. */
const listedOrAside = (view: SentenceView, end: number, depth: number): FoundSubject | null => {
  const across = subjectAcrossAsides(view, end - 1)
  if (across !== null && !containsFinite(view, across)) return own(across)
  const shared = sharingGroup(view, end - 1, false)
  const subject = shared === null || depth > mostShared ? null : finiteSubject(view, shared, depth + 1)
  return subject && { from: subject.from, to: subject.to, sharedWith: shared }
}

const containsFinite = (view: SentenceView, range: WordRange): boolean =>
  view.words.slice(range.from, range.to).some((word) => isFiniteVerb(word))

/** Longest aside between brackets or dashes, in words. */
const LONGEST_ASIDE = 60

const openingBefore = (
  view: SentenceView,
  closer: number,
  opens: (word: Word | undefined) => boolean,
): number => {
  for (let index = closer - 1; index >= Math.max(0, closer - LONGEST_ASIDE); index--)
    if (opens(view.words[index])) return index
  return closer
}

const own = (range: WordRange | null): FoundSubject | null => range && { ...range, sharedWith: null }

/** "Mark Dunn, who …", "a group that …", "one of the men who …" */
const antecedentOf = (view: SentenceView, pronoun: number): WordRange | null => {
  const end = isComma(view.words[pronoun - 1]) ? pronoun - 1 : pronoun
  const head = view.words[end - 1]
  if (head === undefined || (head.mention === null && (isFiniteVerb(head) || prepositions.has(head.lower))))
    return null
  const from = nounPhraseStart(view, end - 1)
  const range = trimRange(view, { from, to: end })
  return hasNoun(view, range) && range.to > range.from ? range : null
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

/** "The bank said it will cut jobs": the subject of the verb that the pronoun at `pronoun` stands under, else null. */
export const governingSubject = (view: SentenceView, pronoun: number): FoundSubject | null => {
  let index = pronoun - 1
  while (index >= 0) {
    const word = view.words[index]!
    const isBetween =
      word.time !== null || word.lower === 'that' || leadsToTime(view, index) || isAdverb(word.lower)
    if (!isBetween || word.mention !== null) break
    index--
  }
  if (index < 0 || !isFiniteVerb(view.words[index]!)) return null
  const subject = finiteSubject(view, groupStart(view, index), 0)
  return subject !== null && !pronouns.has(view.words[subject.from]!.lower) ? subject : null
}

/** "He denied taking …", "…, killing 35", "After attending …, Misri said": whose gerund it is. */
const subjectOfMainVerb = (view: SentenceView, gerund: number): FoundSubject | null => {
  const before = view.words.findLastIndex((word, index) => index < gerund && isFiniteVerb(word))
  const main =
    before >= 0 ? before : view.words.findIndex((word, index) => index > gerund + 1 && word.verb === 'finite')
  return main < 0 ? null : finiteSubject(view, groupStart(view, main), 0)
}

/**
 * The subject of the verb group: the noun phrase before it, over adverbs and asides between commas, what a relative
 * pronoun stands for, or the subject of the verb before "and". Null when there is none.
 */
export const subjectRange = (view: SentenceView, group: VerbGroup): FoundSubject | null => {
  if (group.isGerund || view.words[group.first]!.lower === 'having')
    return subjectOfMainVerb(view, group.first)
  if (group.isReduced) return own(nounBefore(view, group.first))
  return finiteSubject(view, group.first, 0)
}

/** True when the phrase names those who do what news tells, or counts somebody: "Police", "At least 35 people". */
export const isActor = (view: SentenceView, range: WordRange): boolean =>
  view.words
    .slice(range.from, range.to)
    .some((word) => actors.has(word.lower) || isCount(word) || word.mention !== null)
