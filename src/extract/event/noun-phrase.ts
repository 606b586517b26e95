/** Where a noun phrase begins and ends. */
import {
  coordinators,
  determiners,
  isAdverb,
  isAuxiliary,
  possessives,
  prepositions,
  pronouns,
  subordinators,
  titleStops,
} from '../../knowledge/word-classes.ts'
import { goesOnWithName, isPossessive, looksLikeVerb, startsClause } from './phrases.ts'
import type { SentenceView, Word } from './sentence-view.ts'

const nounPhraseStops = (word: Word): boolean =>
  word.kind === 'punctuation' && !word.isTight && word.text !== '&' && word.text !== '+' && word.text !== '/'

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

/** "among them two policemen who …": no part of the phrase after it. */
const objectPronouns = new Set(['them', 'him', 'us', 'me', 'it'])

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
    if (objectPronouns.has(word.lower)) break
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
