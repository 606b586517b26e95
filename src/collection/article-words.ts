/** Which words tell what an article, its lead, or the clause around a time is about. */
import type { EventfulArticle, Sentence } from '../core/extraction.ts'
import type { Span } from '../core/span.ts'
import { leadSentence } from '../extract/text/lead-sentence.ts'
import { FUNCTION_WORDS, WEEKDAYS_AND_MONTHS } from '../knowledge/common-words.ts'

export type Words = ReadonlySet<string>

/** Shorter words are mostly grammar; "EU" and "war" are lost with them. */
const MINIMUM_WORD_LENGTH = 4

/** The lead: so many sentences of the running text. */
const LEAD_SENTENCES = 3

const singular = (word: string): string => (word.length > 4 ? word.replace(/(?:'s|s)$/, '') : word)

const isTelling = (lower: string): boolean =>
  lower.length >= MINIMUM_WORD_LENGTH && !FUNCTION_WORDS.has(lower) && !WEEKDAYS_AND_MONTHS.has(lower)

/** The words of a range of tokens. Figures count when they have two digits or more. */
const tellingWords = (doc: EventfulArticle, first: number, end: number): Set<string> => {
  const words = new Set<string>()
  for (let index = first; index < end; index++) {
    const { lower, kind } = doc.tokens[index]!
    if (kind === 'word' && isTelling(lower)) words.add(singular(lower))
    else if (kind === 'number' && /\d.?\d/.test(lower)) words.add(lower.replaceAll(',', ''))
  }
  return words
}

/** The words of the whole text, furniture included. */
export const articleWords = (doc: EventfulArticle): Words => tellingWords(doc, 0, doc.tokens.length)

/** The words of a sentence. */
export const sentenceWords = (doc: EventfulArticle, { firstToken, endToken }: Sentence): Words =>
  tellingWords(doc, firstToken, endToken)

const CLAUSE_BREAK = /^[,;:—–]$/

/** The clause around a time: its sentence up to the commas that stand between it and the sentence's other times. */
export const clauseWords = (doc: EventfulArticle, sentence: Sentence, time: Span): Words => {
  const others = doc.recognizedTimes.filter(
    ({ start, end }) => start >= sentence.start && end <= sentence.end && start !== time.start,
  )
  let first = sentence.firstToken
  let end = sentence.endToken
  for (let index = sentence.firstToken; index < sentence.endToken; index++) {
    const token = doc.tokens[index]!
    if (!CLAUSE_BREAK.test(token.text)) continue
    const isBefore = token.end <= time.start && others.some((other) => other.end <= token.start)
    const isAfter = token.start >= time.end && others.some((other) => other.start >= token.end)
    if (isBefore) first = index
    else if (isAfter && end === sentence.endToken) end = index
  }
  return tellingWords(doc, first, end)
}

/** Half-open range of tokens; null where the article has no running text. */
const leadRange = (doc: EventfulArticle): { first: number; end: number } | null => {
  const lead = leadSentence(doc)
  if (lead < 0) return null
  const last = Math.min(lead + LEAD_SENTENCES, doc.sentences.length) - 1
  return { first: doc.sentences[lead]!.firstToken, end: doc.sentences[last]!.endToken }
}

/** The words of the first sentences and of the headline in the metadata. */
export const leadWords = (doc: EventfulArticle): Words => {
  const range = leadRange(doc)
  const words = range === null ? new Set<string>() : tellingWords(doc, range.first, range.end)
  for (const word of (doc.headline ?? '').toLowerCase().match(/[\p{L}\d'’-]+/gu) ?? [])
    if (isTelling(word)) words.add(singular(word))
  return words
}

/** True for an offset in the first sentences, which carry the news. */
export const isInLead = (doc: EventfulArticle, offset: number): boolean => {
  const range = leadRange(doc)
  if (range === null || range.end <= range.first) return false
  return offset >= doc.tokens[range.first]!.start && offset < doc.tokens[range.end - 1]!.end
}
