/**
 * What dated articles say of single days: the clauses that tell of them, and the leads that are news of them. Another
 * article's clause or lead finds them again by the words that they share. Words weigh by how few articles have them.
 */
import type { EventfulArticle, Sentence } from '../core/extraction.ts'
import { leadSentence } from '../extract/text/lead-sentence.ts'
import { COMMON_WORDS, FUNCTION_WORDS, WEEKDAYS_AND_MONTHS } from '../knowledge/common-words.ts'
import { daysOf } from './day-interval.ts'
import { isDateline } from './is-dateline.ts'
import type { DatedArticle } from './telling.ts'

/** Words of a dated article that tell of a day. */
export interface DayFact {
  /** Day number. */
  readonly day: number
  readonly article: string
  /** The time expression that gives the day. */
  readonly start: number
  readonly end: number
}

/** How much some words are like what dated articles say of a day: 0 to 1, and the fact that is most like them. */
export interface DayMatch {
  readonly score: number
  readonly fact: DayFact
}

/** A word of more facts than this tells none of them apart, and would make the search slow. */
const MOST_FACTS_OF_WORD = 400

const MINIMUM_WORD_LENGTH = 4

/** The lead: so many sentences of the running text. */
const LEAD_SENTENCES = 3

/**
 * Articles that the collection is imagined to stand among, so that "earthquake" still tells something where all of a
 * small collection's articles are about one, and in how many of them a common and another word stand.
 */
const BACKGROUND = { articles: 1000, ofCommon: 300, ofOther: 10 }

type Words = ReadonlySet<string>

const singular = (word: string): string => (word.length > 4 ? word.replace(/(?:'s|s)$/, '') : word)

const isTelling = (lower: string): boolean =>
  lower.length >= MINIMUM_WORD_LENGTH && !FUNCTION_WORDS.has(lower) && !WEEKDAYS_AND_MONTHS.has(lower)

/** The words between two tokens that tell what they are about. Figures count when they have two digits or more. */
const tellingWords = (doc: EventfulArticle, first: number, end: number): Set<string> => {
  const words = new Set<string>()
  for (let index = first; index < end; index++) {
    const { lower, kind } = doc.tokens[index]!
    if (kind === 'word' && isTelling(lower)) words.add(singular(lower))
    else if (kind === 'number' && /\d.?\d/.test(lower)) words.add(lower.replaceAll(',', ''))
  }
  return words
}

const CLAUSE_BREAK = /^[,;:—–]$/

/** The clause around a time: its sentence up to the commas that stand between it and the sentence's other times. */
const clauseWords = (
  doc: EventfulArticle,
  sentence: Sentence,
  time: { start: number; end: number },
): Words => {
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

const leadRange = (doc: EventfulArticle): { first: number; end: number } | null => {
  const lead = leadSentence(doc)
  if (lead < 0) return null
  const last = Math.min(lead + LEAD_SENTENCES, doc.sentences.length) - 1
  return { first: doc.sentences[lead]!.firstToken, end: doc.sentences[last]!.endToken }
}

const leadWords = (doc: EventfulArticle): Words => {
  const range = leadRange(doc)
  const words = range === null ? new Set<string>() : tellingWords(doc, range.first, range.end)
  for (const word of (doc.headline ?? '').toLowerCase().match(/[\p{L}\d'’-]+/gu) ?? [])
    if (isTelling(word)) words.add(singular(word))
  return words
}

/** True for a time in the first sentences, which carry the news. */
const isInLead = (doc: EventfulArticle, offset: number): boolean => {
  const range = leadRange(doc)
  if (range === null || range.end <= range.first) return false
  return offset >= doc.tokens[range.first]!.start && offset < doc.tokens[range.end - 1]!.end
}

/** An article of the same story. */
export interface Sister {
  readonly article: string
  /** Day number of its publication. */
  readonly published: number
  /** 0 to 1. */
  readonly likeness: number
}

/** Articles less alike than this tell different stories. */
const SAME_STORY = 0.125

/** A word in more dated articles than this tells no story apart, and would make the search slow. */
const MOST_ARTICLES_OF_WORD = 400

export interface FactIndex {
  /** For a time of another article: per day number, how like its words are to what is told of that day. */
  readonly matchesOf: (
    doc: EventfulArticle,
    sentence: Sentence,
    time: { start: number; end: number },
  ) => ReadonlyMap<number, DayMatch>
  /** Articles with a day of publication that tell the same story as this one, by the words of the whole text. */
  readonly sisters: (doc: EventfulArticle) => readonly Sister[]
}

/** The day of a time that is known to the day; null for all others. */
const exactDay = (edtf: string | null): number | null => {
  const days = edtf === null || /[~?%]/.test(edtf) ? null : daysOf(edtf)
  return days !== null && days.first !== null && days.first === days.last ? days.first : null
}

export const isDatedToDay = ({ publication }: DatedArticle): boolean =>
  exactDay(publication?.edtf ?? null) !== null

/** How many articles hold each word. */
const articlesOfWord = (docs: readonly EventfulArticle[]): Map<string, number> => {
  const counts = new Map<string, number>()
  for (const doc of docs)
    for (const word of tellingWords(doc, 0, doc.tokens.length)) counts.set(word, (counts.get(word) ?? 0) + 1)
  return counts
}

interface Postings {
  readonly facts: (DayFact & { readonly norm: number })[]
  readonly ofWord: Map<string, number[]>
}

/** Index of the facts that articles with a day of publication tell. All articles weigh the words. */
export const indexFacts = (docs: readonly DatedArticle[]): FactIndex => {
  const counts = articlesOfWord(docs)
  const weightOf = (word: string): number =>
    Math.log(
      (docs.length + BACKGROUND.articles) /
        ((counts.get(word) ?? 0) + (COMMON_WORDS.has(word) ? BACKGROUND.ofCommon : BACKGROUND.ofOther)),
    )
  const normOf = (words: Words): number =>
    Math.sqrt([...words].reduce((sum, word) => sum + weightOf(word) ** 2, 0))
  const clauses: Postings = { facts: [], ofWord: new Map() }
  const leads: Postings = { facts: [], ofWord: new Map() }
  const addFact = ({ facts, ofWord }: Postings, fact: DayFact, words: Words): void => {
    facts.push({ ...fact, norm: normOf(words) })
    for (const word of words) {
      const list = ofWord.get(word)
      if (list) list.push(facts.length - 1)
      else ofWord.set(word, [facts.length - 1])
    }
  }
  const dated: { readonly id: string; readonly published: number; readonly norm: number }[] = []
  const articlesWith = new Map<string, number[]>()
  for (const doc of docs.filter(isDatedToDay)) {
    const words = tellingWords(doc, 0, doc.tokens.length)
    dated.push({ id: doc.id, published: exactDay(doc.publication!.edtf)!, norm: normOf(words) })
    for (const word of words) {
      const list = articlesWith.get(word)
      if (list) list.push(dated.length - 1)
      else articlesWith.set(word, [dated.length - 1])
    }
    for (const { edtf, start, end } of doc.times) {
      const day = exactDay(edtf)
      const sentence = doc.sentences.find((one) => one.start <= start && start < one.end)
      if (day === null || sentence === undefined || isDateline(doc, { start, end })) continue
      const fact = { day, article: doc.id, start, end }
      addFact(clauses, fact, clauseWords(doc, sentence, { start, end }))
      if (isInLead(doc, start)) addFact(leads, fact, leadWords(doc))
    }
  }
  const match = (
    { facts, ofWord }: Postings,
    words: Words,
    own: string,
    into: Map<number, DayMatch>,
  ): void => {
    const norm = normOf(words)
    const products = new Map<number, number>()
    for (const word of words) {
      const list = ofWord.get(word)
      if (list === undefined || list.length > MOST_FACTS_OF_WORD) continue
      const product = weightOf(word) ** 2
      for (const index of list) products.set(index, (products.get(index) ?? 0) + product)
    }
    for (const [index, product] of products) {
      const fact = facts[index]!
      const score = product / (norm * fact.norm)
      if (fact.article !== own && score > (into.get(fact.day)?.score ?? 0))
        into.set(fact.day, { score, fact })
    }
  }
  return {
    matchesOf: (doc, sentence, time) => {
      const matches = new Map<number, DayMatch>()
      match(clauses, clauseWords(doc, sentence, time), doc.id, matches)
      if (isInLead(doc, time.start)) match(leads, leadWords(doc), doc.id, matches)
      return matches
    },
    sisters: (doc) => {
      const words = tellingWords(doc, 0, doc.tokens.length)
      const norm = normOf(words)
      const products = new Map<number, number>()
      for (const word of words) {
        const list = articlesWith.get(word)
        if (list === undefined || list.length > MOST_ARTICLES_OF_WORD) continue
        const product = weightOf(word) ** 2
        for (const index of list) products.set(index, (products.get(index) ?? 0) + product)
      }
      return [...products].flatMap(([index, product]): Sister[] => {
        const { id, published, norm: other } = dated[index]!
        const likeness = product / (norm * other)
        return id === doc.id || likeness < SAME_STORY ? [] : [{ article: id, published, likeness }]
      })
    },
  }
}
