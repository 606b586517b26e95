/** Where the subject of a verb stands. */
import {
  actors,
  coordinators,
  isAdverb,
  prepositions,
  pronouns,
  sayingVerbs,
} from '../../knowledge/word-classes.ts'
import { subjectAcrossAsides } from './asides.ts'
import { nounPhraseStart } from './noun-phrase.ts'
import {
  beforeTimes,
  hasNoun,
  isCloser,
  isComma,
  isDash,
  isOpener,
  leadsToTime,
  nounPhraseBefore,
  relativeBefore,
  relativePronouns,
  trimRange,
} from './noun-phrase-before.ts'
import { isFiniteVerb, type WordRange } from './phrases.ts'
import type { SentenceView, Word } from './sentence-view.ts'
import type { VerbGroup } from './verb-group.ts'
import { isCount } from './verb-tags.ts'

/** The subject, and how the verb comes by it. */
export interface FoundSubject extends WordRange {
  /** Index of the verb group's first word that it is shared with ("was arrested and charged"), else null. */
  readonly sharedWith: number | null
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
  if (word.kind === 'number' && isComma(view.words[head - 1])) return null
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
  const subject = main < 0 ? null : finiteSubject(view, groupStart(view, main), 0)
  const hasGap = (start: number) => view.words.slice(gerund, start).some((word) => word.text === ',')
  return subject !== null && subject.from > gerund && !hasGap(subject.from) ? null : subject
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
