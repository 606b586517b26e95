/**
 * What dated articles say of single days: the clauses that tell of them, and the leads that are news of them. Another
 * article's clause or lead finds them again by the words that they share.
 */
import type { CollectedArticle } from './collected-article.ts'
import { type ArticleNumbers, type CollectionWords, collectionWords } from './collection-words.ts'
import { exactDay } from './day-interval.ts'
import { isDateline } from './is-dateline.ts'
import { indexSisters, isDatedToDay, type SisterIndex } from './sister-articles.ts'
import type { DatedArticle } from './telling.ts'
import { visitAlike, type WordNumbers, type WordWeight } from './word-index.ts'

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

/**
 * Less alike than this, two clauses or leads do not tell the same. Between unrelated sentences 0.1 is common; at 0.2
 * they share a name and a figure or so, and a second witness is still asked for.
 */
const ALIKE = 0.2

export interface FactIndex extends SisterIndex {
  /**
   * For a time of another article, by its index: per day number, how like its words are to what is told of that day.
   * Only days that are nearly as good as the best. Empty for a time outside of the sentences.
   */
  readonly matchesOf: (doc: CollectedArticle, time: number) => ReadonlyMap<number, DayMatch>
}

interface DayFacts {
  readonly clauses: readonly ToldFact[]
  readonly leads: readonly ToldFact[]
}

interface ToldFact {
  readonly fact: DayFact
  readonly words: WordNumbers
}

/**
 * The article's times that are known to the day, with the words around them. The lead of an article that looks back
 * tells of the event and dates the anniversary, so that its words say nothing of the day.
 */
const readFacts = (doc: DatedArticle, { clauses: clauseWords, leadWords }: ArticleNumbers): DayFacts => {
  const clauses: ToldFact[] = []
  const leads: ToldFact[] = []
  const { digest } = doc
  doc.times.forEach(({ edtf, start, end }, index) => {
    const day = exactDay(edtf)
    const words = clauseWords[index]!
    if (day === null || words === null || isDateline(doc, { start, end })) return
    const fact = { day, article: doc.id, start, end }
    clauses.push({ fact, words })
    if (!digest.looksBack && digest.times[index]!.isInLead) leads.push({ fact, words: leadWords })
  })
  return { clauses, leads }
}

/** An article that is dated no more tells the same in every round. */
const remembered = new WeakMap<DatedArticle, DayFacts>()

const factsOf = (doc: DatedArticle, words: ArticleNumbers): DayFacts => {
  const known = remembered.get(doc)
  if (known !== undefined) return known
  const facts = readFacts(doc, words)
  remembered.set(doc, facts)
  return facts
}

/**
 * Facts that are so much less like the words than the best one say nothing of the day. Most of a large archive's are,
 * so that they are left out before anything is made of them.
 */
const NEARLY_BEST = 0.8

/** What one search found, in arrays that grow and are used again. */
interface Found {
  readonly facts: DayFact[]
  readonly scores: number[]
  best: number
}

type FactSearch = (words: WordNumbers, own: string, found: Found) => void

/** Gives a search that adds the facts of other articles that may be among the best. */
const searchFacts = (told: readonly ToldFact[], weightOf: WordWeight): FactSearch => {
  const search = visitAlike(
    told.map(({ words }) => words),
    weightOf,
  )
  const places = new Int32Array(told.length)
  const likenesses = new Float64Array(told.length)
  return (words, own, found) => {
    let count = 0
    search(words, ALIKE, (index, score) => {
      if (score < NEARLY_BEST * found.best || told[index]!.fact.article === own) return
      found.best = Math.max(found.best, score)
      likenesses[index] = score
      places[count++] = index
    })
    for (const index of places.subarray(0, count).sort()) {
      if (likenesses[index]! < NEARLY_BEST * found.best) continue
      found.facts.push(told[index]!.fact)
      found.scores.push(likenesses[index]!)
    }
  }
}

/** The best fact of each day that is nearly as alike as the best of all; the first told of two that are equally alike. */
const bestOfDays = ({ facts, scores, best }: Found): Map<number, DayMatch> => {
  const days = new Map<number, DayMatch>()
  facts.forEach((fact, place) => {
    const score = scores[place]!
    if (score >= NEARLY_BEST * best && score > (days.get(fact.day)?.score ?? 0))
      days.set(fact.day, { score, fact })
  })
  return days
}

/** Index of the facts that articles with a day of publication tell. All articles weigh the words. */
export const indexFacts = (
  docs: readonly DatedArticle[],
  words: CollectionWords = collectionWords(docs),
): FactIndex => {
  const { ofArticle, weightOf } = words
  const dated = docs.filter(isDatedToDay)
  const facts = dated.map((doc) => factsOf(doc, ofArticle.get(doc.id)!))
  const searchClauses = searchFacts(
    facts.flatMap(({ clauses }) => clauses),
    weightOf,
  )
  const searchLeads = searchFacts(
    facts.flatMap(({ leads }) => leads),
    weightOf,
  )
  return {
    matchesOf: ({ id, digest }, time) => {
      const found: Found = { facts: [], scores: [], best: 0 }
      const { clauses, leadWords } = ofArticle.get(id)!
      const clause = clauses[time] ?? null
      if (clause === null) return new Map()
      searchClauses(clause, id, found)
      if (digest.times[time]!.isInLead && !digest.looksBack) searchLeads(leadWords, id, found)
      return bestOfDays(found)
    },
    ...indexSisters(dated, words),
  }
}
