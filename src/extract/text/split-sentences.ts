import type { Sentence, Token } from '../../core/extraction.ts'
import { LEADING_ABBREVIATIONS, SENTENCE_STARTERS } from '../../knowledge/abbreviations.ts'
import { isTitleWord } from '../../knowledge/titles.ts'
import { startsWithCapital } from './characters.ts'

const CLOSERS = new Set(['”', '"', '’', "'", ')', ']', '»', '››'])
const OPENERS = new Set(['“', '"', '‘', "'", '(', '[', '«', '•', '–', '—', '-', '…'])

/**
 * Sentences of one block, given its tokens: `tokens[first]` up to, not including, `tokens[end]`.
 * A closing quote belongs to the sentence that it closes. Every token falls into exactly one sentence.
 */
export const splitSentences = (
  tokens: readonly Token[],
  first: number,
  end: number,
  block: number,
): Sentence[] => {
  const sentences: Sentence[] = []
  let start = first
  for (let index = first; index < end; index++) {
    const last = sentenceEndsAt(tokens, start, index, end)
    if (last === null) continue
    sentences.push(sentenceOf(tokens, start, last + 1, block))
    start = last + 1
    index = last
  }
  if (start < end) sentences.push(sentenceOf(tokens, start, end, block))
  return sentences
}

const sentenceOf = (
  tokens: readonly Token[],
  firstToken: number,
  endToken: number,
  block: number,
): Sentence => ({
  start: tokens[firstToken]!.start,
  end: tokens[endToken - 1]!.end,
  block,
  firstToken,
  endToken,
})

/** The index of the sentence's last token when the token at `index` ends it, closing quotes included; else null. */
const sentenceEndsAt = (
  tokens: readonly Token[],
  start: number,
  index: number,
  end: number,
): number | null => {
  const token = tokens[index]!
  if (!mayEndSentence(token)) return null
  const last = withClosers(tokens, index, end)
  const next = tokens[last + 1]
  if (!next || last + 1 >= end) return null
  if (next.start === tokens[last]!.end && next.kind === 'word')
    return gluedSentence(tokens, index) ? last : null
  if (!startsSentence(tokens, last + 1, end)) return null
  if (token.kind === 'word') return abbreviationEnds(token, next) ? last : null
  return isNameSlip(tokens, start, index) ? null : last
}

const mayEndSentence = (token: Token): boolean =>
  token.kind === 'punctuation' ? /^(?:\.+|[!?…。！？])$/u.test(token.text) : token.text.endsWith('.')

/** Closing marks that stick to the stop, or typographic closing quotes even after a space ("etc. ”"). */
const withClosers = (tokens: readonly Token[], index: number, end: number): number => {
  let last = index
  while (last + 1 < end) {
    const next = tokens[last + 1]!
    const sticks = next.start === tokens[last]!.end
    const isMark = /^[!?.…]+$/u.test(next.text)
    if ((sticks && (CLOSERS.has(next.text) || isMark)) || next.text === '”') last++
    else break
  }
  return last
}

const startsSentence = (tokens: readonly Token[], index: number, end: number): boolean => {
  const next = tokens[index]!
  if (next.kind === 'number') return true
  if (next.kind === 'word')
    return startsWithCapital(next.text) || /^\p{N}/u.test(next.text) || !/^\p{Ll}/u.test(next.text)
  if (!OPENERS.has(next.text)) return false
  const following = tokens[index + 1]
  if (!following || index + 1 >= end) return false
  return following.kind === 'number' || startsWithCapital(following.text) || following.text === '“'
}

/** "said.The": a missing space; only after a lower-case word of some length, so that addresses stay whole. */
const gluedSentence = (tokens: readonly Token[], index: number): boolean => {
  const before = tokens[index - 1]
  const after = tokens[index + 1]
  return Boolean(
    tokens[index]!.text === '.' &&
      before &&
      /^\p{Ll}{3,}$/u.test(before.text) &&
      after &&
      /^\p{Lu}\p{Ll}*$/u.test(after.text),
  )
}

const abbreviationEnds = (token: Token, next: Token): boolean => {
  const stem = token.lower.slice(0, -1)
  if (/^\p{Lu}\.$/u.test(token.text) || LEADING_ABBREVIATIONS.has(stem)) return false
  if (next.kind === 'punctuation') return /^[“"‘]$/u.test(next.text)
  return next.kind === 'word' && startsWithCapital(next.text) && SENTENCE_STARTERS.has(next.lower)
}

/**
 * "Defense Minister Rajnath. Singh, Japanese …": a stray stop inside a name that follows a title. Best effort: what
 * follows the name must go on with a list, since "the Vice Minister Dialogue. Discussions centred …" looks alike.
 */
const isNameSlip = (tokens: readonly Token[], start: number, index: number): boolean => {
  const [title, name, next] = [tokens[index - 2], tokens[index - 1], tokens[index + 1]]
  if (!title || !name || !next || index - 2 < start || tokens[index]!.text !== '.') return false
  return (
    isTitleWord(title.lower) &&
    startsWithCapital(title.text) &&
    startsWithCapital(name.text) &&
    name.kind === 'word' &&
    !isTitleWord(name.lower) &&
    next.kind === 'word' &&
    startsWithCapital(next.text) &&
    !SENTENCE_STARTERS.has(next.lower) &&
    [',', 'and', '’s', "'s"].includes(tokens[index + 2]?.lower ?? '')
  )
}
