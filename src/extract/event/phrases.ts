/** Where a subject, a predicate and a noun phrase begin and end, by closed word classes and punctuation. */
import { nounReadings, verbReadings } from '../../knowledge/triggers.ts'
import {
  coordinators,
  determiners,
  isAdverb,
  isAuxiliary,
  plainVerbs,
  possessives,
  prepositions,
  pronouns,
  subordinators,
  titleStops,
} from '../../knowledge/word-classes.ts'
import { mentionOf, type SentenceView, type Word } from './sentence-view.ts'
import type { VerbGroup } from './verb-group.ts'

/** Half-open range of indexes into `view.words`. */
export interface WordRange {
  readonly from: number
  readonly to: number
}

const dashes = new Set(['—', '–', '--', '-'])
const hardStops = new Set([';', ':', '.', '!', '?', '…', '“', '”', '"', '«', '»', '(', '['])

export const isHardStop = (word: Word): boolean => hardStops.has(word.text) || dashes.has(word.text)

/** The possessive mark: ’s, or the apostrophe after a plural. Quotation marks are not. */
export const isPossessive = (word: Word | undefined): boolean =>
  word !== undefined && (word.lower === "'s" || word.lower === "s'")

/** A form that can only be a finite verb or a participle of a trigger verb: not a noun's plural or a base form. */
export const looksLikeVerb = (word: Word): boolean => {
  if (word.mention !== null || word.time !== null || word.isCapitalized) return false
  if (isAuxiliary(word.lower) || plainVerbs.has(word.lower)) return true
  const readings = verbReadings.get(word.lower)
  return readings?.some(({ form }) => form === 'past' || form === 'participle') ?? false
}

/**
 * True when a comma at `comma` goes on a list of names: "Indonesia, Malaysia, South Korea, and Singapore";
 * titles may stand before the next name: "…, National Security Advisor Masataka Okano, and …".
 */
const goesOnWithName = (view: SentenceView, comma: number, from: number): boolean => {
  const { words } = view
  const before = mentionOf(view, words[comma - 1])
  if (!before || comma - 1 < from) return false
  let index = comma + 1
  if (words[index]?.lower === 'and' || words[index]?.lower === 'or') index++
  for (let steps = 0; steps < 9 && index < words.length; steps++, index++) {
    const word = words[index]!
    const mention = mentionOf(view, word)
    if (mention && mention.kind === before.kind) {
      const after = wordAfterMention(view, index)
      return after === undefined || [',', '.', 'and', 'or', 'in', 'on', 'at', ';', '”'].includes(after.lower)
    }
    const isTitlePart =
      word.isCapitalized || ['for', 'of', 'the', 'and'].includes(word.lower) || isPossessive(word)
    if (!isTitlePart || word.text === ',') return false
  }
  return false
}

const wordAfterMention = (view: SentenceView, index: number): Word | undefined => {
  const mention = view.words[index]!.mention
  let next = index
  while (next < view.words.length && view.words[next]!.mention === mention) next++
  return view.words[next]
}

/** Verbs whose "as …" belongs to what they say: "elected as prime minister". */
const roleVerbs = new Set([
  'elect',
  're-elect',
  'appoint',
  'nominate',
  'serve',
  'name',
  'inaugurate',
  'swear',
  'retire',
  'resign',
])

/** "the pivotal role that they play": an object of so few words says little without its clause. */
const SHORT_OBJECT = 4

/** After the verb: where its predicate ends. `lemma` keeps "as prime minister" with verbs of office. */
export const predicateEnd = (view: SentenceView, start: number, lemma: string): number => {
  const { words } = view
  for (let index = start; index < words.length; index++) {
    const word = words[index]!
    if (word.time !== null) continue
    if (word.isQuoted !== words[start - 1]!.isQuoted) return index
    if (isHardStop(word) && !isShortQuote(view, index)) return index
    if (word.text === ',' && words[index + 1]?.lower === 'including' && mentionsFollow(view, index + 1))
      continue
    if (word.text === ',' && !goesOnWithName(view, index, start)) return index
    if (word.mention !== null) continue
    if (word.lower === 'as' && roleVerbs.has(lemma)) continue
    if (word.lower === 'including' && index > start && mentionsFollow(view, index)) continue
    if (titleStops.has(word.lower) && word.lower !== 'that' && word.time === null) return index
    if (word.lower === 'as' && index > start) return index
    if (coordinators.has(word.lower) && startsClause(view, index + 1)) return index
    if (word.lower === 'that' && index > start + SHORT_OBJECT) return index
    if (index > start && isFiniteAuxiliary(word)) return index
  }
  return words.length
}

const isFiniteAuxiliary = (word: Word): boolean =>
  (isAuxiliary(word.lower) ||
    (plainVerbs.has(word.lower) && /(?:ed|s)$/.test(word.lower) && word.mention === null)) &&
  !['be', 'been', 'being', 'having'].includes(word.lower)

const mentionsFollow = (view: SentenceView, index: number): boolean => {
  for (let next = index + 1; next < Math.min(index + 10, view.words.length); next++) {
    if (view.words[next]!.mention !== null) return true
    if (view.words[next]!.text === ',') return false
  }
  return false
}

/** A quotation mark that opens or closes a quoted name, not speech. */
export const isShortQuote = (view: SentenceView, index: number): boolean =>
  ['“', '”', '"', '‘', '’', "'"].includes(view.words[index]!.text) && !view.words[index]!.isQuoted

const startsClause = (view: SentenceView, index: number): boolean => {
  const { words } = view
  let next = index
  while (next < words.length && isAdverb(words[next]!.lower)) next++
  const word = words[next]
  if (word === undefined) return false
  if (looksLikeVerb(word)) return true
  if (/(?:ed|ing)$/.test(word.lower) && !word.isCapitalized && word.mention === null) return true
  if (pronouns.has(word.lower) && word.lower !== 'this' && word.lower !== 'that') return true
  for (let ahead = next; ahead < Math.min(next + 7, words.length); ahead++) {
    const candidate = words[ahead]!
    if (candidate.text === ',' || prepositions.has(candidate.lower)) return false
    if (ahead > next && looksLikeVerb(candidate)) return true
  }
  return false
}

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
      return trimRange(view, { from: range.from, to: index })
  }
  return range
}

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
    if (cut && cut.to > cut.from) return cut
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

const nounPhraseStops = (word: Word): boolean =>
  word.kind === 'punctuation' && word.text !== '&' && word.text !== '+' && word.text !== '/'

/** "the Prime Ministers’ Summit": an apostrophe right after a plural, that does not close a quotation. */
const isPluralPossessive = (words: readonly Word[], index: number): boolean => {
  const before = words[index - 1]
  const word = words[index]!
  return (
    (word.text === '’' || word.text === "'") &&
    before !== undefined &&
    before.end === word.start &&
    before.lower.endsWith('s')
  )
}

/** The premodifiers of the noun at `head`: where its phrase begins, determiner and possessor included. */
export const nounPhraseStart = (view: SentenceView, head: number): number => {
  const { words } = view
  let from = head
  while (from > 0) {
    const word = words[from - 1]!
    const isPossessorMark = isPossessive(word) || isPluralPossessive(words, from - 1)
    if (word.time !== null || word.mention !== null || isPossessorMark) {
      from--
      continue
    }
    if (nounPhraseStops(word) || isAuxiliary(word.lower) || coordinators.has(word.lower)) break
    if (determiners.has(word.lower)) {
      from--
      if (isPossessive(words[from - 1])) continue
      break
    }
    if (prepositions.has(word.lower) || subordinators.has(word.lower) || pronouns.has(word.lower)) break
    if (looksLikeVerb(word) || (isAdverb(word.lower) && from - 1 > 0)) break
    from--
  }
  return from
}

/** The prepositional phrases after the noun at `head`: where its phrase ends. */
export const nounPhraseEnd = (view: SentenceView, head: number): number => {
  const { words } = view
  let end = head + 1
  let index = head + 1
  while (index < words.length) {
    const preposition = words[index]!
    if (!attachesToNoun(view, index)) break
    const object = prepositionalObjectEnd(view, index + 1, preposition.lower === 'between')
    if (object <= index + 1) break
    end = object
    index = object
  }
  return end
}

const nounPrepositions = new Set([
  'of',
  'to',
  'with',
  'between',
  'in',
  'at',
  'on',
  'against',
  'for',
  'by',
  'from',
  'near',
  'among',
])

const attachesToNoun = (view: SentenceView, index: number): boolean => {
  const word = view.words[index]!
  return (
    word.mention === null &&
    (nounPrepositions.has(word.lower) || (word.time !== null && word.kind === 'word'))
  )
}

const prepositionalObjectEnd = (view: SentenceView, start: number, isPair: boolean): number => {
  const { words } = view
  let index = start
  while (index < words.length) {
    const word = words[index]!
    if (word.time !== null || word.mention !== null || isPossessive(word) || possessives.has(word.lower)) {
      index++
      continue
    }
    if (word.text === ',' && goesOnWithName(view, index, start)) {
      index++
      continue
    }
    if (
      word.lower === 'and' &&
      (isPair || words[index + 1]?.mention !== null) &&
      !startsClause(view, index + 1)
    ) {
      index++
      continue
    }
    if (nounPhraseStops(word) || looksLikeVerb(word) || coordinators.has(word.lower)) break
    if (/ed$/.test(word.lower) && !word.isCapitalized && words[index - 1]!.mention !== null) break
    if (subordinators.has(word.lower) || (prepositions.has(word.lower) && index > start)) break
    if (titleStops.has(word.lower) || (pronouns.has(word.lower) && !determiners.has(word.lower))) break
    index++
  }
  return index
}
