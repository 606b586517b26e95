/** Where a subject, a predicate and a noun phrase begin and end, by closed word classes and punctuation. */
import { isAdverb, prepositions, pronouns } from '../../knowledge/word-classes.ts'
import { mentionOf, type SentenceView, type Word } from './sentence-view.ts'

/** Half-open range of indexes into `view.words`. */
export interface WordRange {
  readonly from: number
  readonly to: number
}

const dashes = new Set(['—', '–', '--', '-'])
const hardStops = new Set([';', ':', '.', '!', '?', '…', '“', '”', '"', '«', '»', '(', '['])

export const isHardStop = (word: Word): boolean =>
  hardStops.has(word.text) || (dashes.has(word.text) && !(word.isTight && word.text !== '—'))

/** The possessive mark: ’s, or the apostrophe after a plural. Quotation marks are not. */
export const isPossessive = (word: Word | undefined): boolean =>
  word !== undefined && (word.lower === "'s" || word.lower === "s'")

/** A finite verb, what follows its auxiliary, or a participle that hangs on a noun; no infinitive. */
export const looksLikeVerb = ({ verb }: Word): boolean => verb !== null && verb !== 'infinitive'

/** A word of a verb group that makes a clause. */
export const isFiniteVerb = ({ verb }: Word): boolean => verb === 'finite' || verb === 'main'

/**
 * True when a comma at `comma` goes on a list of names: "Indonesia, Malaysia, South Korea, and Singapore";
 * titles may stand before the next name: "…, National Security Advisor Masataka Okano, and …".
 */
export const goesOnWithName = (view: SentenceView, comma: number, from: number): boolean => {
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

/** A quotation mark that opens or closes a quoted name, not speech. */
export const isShortQuote = (view: SentenceView, index: number): boolean =>
  ['“', '”', '"', '‘', '’', "'"].includes(view.words[index]!.text) && !view.words[index]!.isQuoted

export const startsClause = (view: SentenceView, index: number): boolean => {
  const { words } = view
  let next = index
  while (next < words.length && isAdverb(words[next]!.lower)) next++
  const word = words[next]
  if (word === undefined) return false
  if (looksLikeVerb(word)) return true
  if (/^[a-z]+(?:ed|ing)$/.test(word.lower) && !word.isCapitalized && word.mention === null) return true
  if (pronouns.has(word.lower) && word.lower !== 'this' && word.lower !== 'that') return true
  for (let ahead = next; ahead < Math.min(next + 7, words.length); ahead++) {
    const candidate = words[ahead]!
    if (candidate.text === ',' || prepositions.has(candidate.lower)) return false
    if (ahead > next && looksLikeVerb(candidate)) return true
  }
  return false
}
