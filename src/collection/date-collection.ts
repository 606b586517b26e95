/** Dates articles and events of a collection together: each helps to date the other. */
import type { PublicationDate, Reason } from '../core/article.ts'
import type { Diagnostic } from '../core/diagnostic.ts'
import { resolveTimes } from '../extract/time/resolve-times.ts'
import { BUILT_IN_KNOWLEDGE, type Knowledge } from '../knowledge/knowledge.ts'
import { datesOfBackground } from './background-dates.ts'
import { bestDate, isSure } from './best-date.ts'
import { prepareClustering } from './cluster-tellings.ts'
import type { CollectedArticle } from './collected-article.ts'
import { collectionWords } from './collection-words.ts'
import { combineConstraints, ownConstraints } from './date-articles.ts'
import { dateMentions } from './date-mentions.ts'
import { daysOf, intersectDays } from './day-interval.ts'
import { fromOffices } from './office-constraints.ts'
import type { PublicationConstraint } from './publication-constraints.ts'
import { sharedConstraints } from './shared-news.ts'
import { isDatedToDay } from './sister-articles.ts'
import { fromStory } from './story-constraints.ts'
import { indexFacts } from './story-facts.ts'
import { fromPresidencies, fromSummits } from './summit-constraints.ts'
import type { DatedArticle, DatedMention, Telling } from './telling.ts'

/**
 * Rounds of "dated articles date events, dated events date articles". Each round can only narrow; chains of
 * undated articles longer than this stay wider than they could be.
 */
const ROUNDS = 3

export interface DatedCollection {
  readonly articles: readonly DatedArticle[]
  readonly clusters: readonly (readonly Telling[])[]
  readonly diagnostics: ReadonlyMap<string, readonly Diagnostic[]>
}

type Known = ReadonlyMap<string, ReadonlyMap<number, DatedMention>>

const resolve = (doc: CollectedArticle, publication: PublicationDate | null): DatedArticle => ({
  ...doc,
  publication,
  times: resolveTimes(doc, publication),
})

const tellingsOf = (
  doc: DatedArticle,
  known: ReadonlyMap<number, DatedMention>,
  knowledge: Knowledge,
): Telling[] => {
  const dates = dateMentions(doc, known, knowledge)
  const ids = doc.digest.tellingIds
  return doc.eventMentions.map((mention, index) => ({
    id: ids[index]!,
    article: doc,
    index,
    mention,
    date: dates[index]!,
  }))
}

const isSameReason = (a: Reason, b: Reason): boolean =>
  a.words === b.words &&
  a.rule === b.rule &&
  a.article === b.article &&
  a.start === b.start &&
  a.end === b.end

/** The same date for the same reasons. */
const isSameDate = (a: DatedMention, b: DatedMention): boolean =>
  a === b ||
  (a.edtf === b.edtf &&
    a.source === b.source &&
    a.asWritten === b.asWritten &&
    a.weekday === b.weekday &&
    a.because.length === b.because.length &&
    a.because.every((reason, place) => isSameReason(reason, b.because[place]!)))

/** Tellings as of a round, and what they were made of: an article of which neither changed tells the same again. */
interface RememberedTellings {
  readonly doc: DatedArticle
  readonly known: ReadonlyMap<number, DatedMention>
  readonly tellings: readonly Telling[]
}

const NOTHING_KNOWN: ReadonlyMap<number, DatedMention> = new Map()

const isEqualKnown = (
  a: ReadonlyMap<number, DatedMention>,
  b: ReadonlyMap<number, DatedMention>,
): boolean => {
  if (a.size !== b.size) return false
  for (const [index, date] of a) {
    const other = b.get(index)
    if (other === undefined || !isSameDate(date, other)) return false
  }
  return true
}

const rememberTellings = (knowledge: Knowledge) => {
  const remembered = new Map<string, RememberedTellings>()
  return (doc: DatedArticle, allKnown: Known): readonly Telling[] => {
    const known = allKnown.get(doc.id) ?? NOTHING_KNOWN
    const before = remembered.get(doc.id)
    if (before?.doc === doc && isEqualKnown(before.known, known)) return before.tellings
    const tellings = tellingsOf(doc, known, knowledge)
    remembered.set(doc.id, { doc, known, tellings })
    return tellings
  }
}

const knownFrom = (clusters: readonly (readonly Telling[])[]): Known => {
  const known = new Map<string, Map<number, DatedMention>>()
  const add = ({ article, index }: Telling, date: DatedMention): void => {
    const ofArticle = known.get(article.id) ?? new Map<number, DatedMention>()
    known.set(article.id, ofArticle.set(index, date))
  }
  for (const { telling, date } of datesOfBackground(clusters.flat())) add(telling, date)
  for (const cluster of clusters) {
    if (cluster.length < 2) continue
    const date = bestDate(cluster)
    if (!isSure(date)) continue
    for (const telling of cluster) add(telling, date)
  }
  return known
}

/** No article's publication changed in a round, so that the next one would date no more. */
const samePublications = (a: readonly DatedArticle[], b: readonly DatedArticle[]): boolean =>
  a.every((doc, index) => doc.publication?.edtf === b[index]!.publication?.edtf)

/** Methods by which an article states its publication itself. */
const OWN_METHODS: ReadonlySet<string> = new Set(['metadata', 'url', 'file-name', 'page-date'])

/** Other articles have nothing to add to its publication. */
const saysItself = (doc: DatedArticle): boolean =>
  doc.publication !== null &&
  (OWN_METHODS.has(doc.publication.method) || (doc.publication.method === 'dateline' && isDatedToDay(doc)))

/** The same reasons in other words: what they rest on has itself been dated more narrowly since. */
const saysItBetter = (before: PublicationDate, after: PublicationDate): boolean =>
  before.because.length === after.because.length &&
  before.because.every(({ rule, article }, index) => {
    const other = after.because[index]!
    return rule === other.rule && article === other.article
  }) &&
  before.because.some(({ words }, index) => words !== after.because[index]!.words)

/** The answer lies within what is known: later rounds never take back what earlier ones found. */
const narrows = (doc: DatedArticle, answer: PublicationDate | null): answer is PublicationDate => {
  if (answer === null) return false
  if (doc.publication === null) return true
  if (doc.publication.edtf === answer.edtf) return saysItBetter(doc.publication, answer)
  const days = daysOf(answer.edtf)!
  const both = intersectDays(daysOf(doc.publication.edtf)!, days)
  return both !== null && both.first === days.first && both.last === days.last
}

/** What the article and the tables say, surest first. */
const constraintsWithin = (doc: CollectedArticle, knowledge: Knowledge): PublicationConstraint[] => {
  const own = ownConstraints(doc)
  if (own.some(({ isFinal }) => isFinal)) return own
  return [...own, ...[fromOffices, fromSummits, fromPresidencies].flatMap((rung) => rung(doc, knowledge))]
}

/** Dates every article and event as well as the collection allows. Articles keep their order. */
export const dateCollection = (
  docs: readonly CollectedArticle[],
  knowledge: Knowledge = BUILT_IN_KNOWLEDGE,
  rounds = ROUNDS,
): DatedCollection => {
  const diagnostics = new Map<string, readonly Diagnostic[]>()
  const fromItself = new Map(docs.map((doc) => [doc.id, constraintsWithin(doc, knowledge)]))
  const dateOne = (doc: CollectedArticle, others: readonly PublicationConstraint[]) => {
    const answer = combineConstraints([...fromItself.get(doc.id)!, ...others])
    diagnostics.set(doc.id, answer.diagnostics)
    return answer.publication
  }
  const words = collectionWords(docs)
  const tellings = rememberTellings(knowledge)
  let articles = docs.map((doc) => resolve(doc, dateOne(doc, [])))
  let current = articles.flatMap((doc) => tellings(doc, new Map()))
  const cluster = prepareClustering(docs, current, words)
  let clusters = cluster(current, 'sure')
  for (let round = 0; round < rounds; round++) {
    const before = articles
    const shared = sharedConstraints(clusters, ({ article }) => !saysItself(article))
    const facts = indexFacts(articles, words)
    const byId = new Map(articles.map((doc) => [doc.id, doc]))
    articles = articles.map((doc) => {
      if (saysItself(doc)) return doc
      const publication = dateOne(doc, [...fromStory(doc, facts, byId), ...(shared.get(doc.id) ?? [])])
      return narrows(doc, publication) ? resolve(doc, publication) : doc
    })
    const known = knownFrom(clusters)
    current = articles.flatMap((doc) => tellings(doc, known))
    clusters = cluster(current, 'sure')
    if (samePublications(before, articles) && round > 0) break
  }
  return { articles, clusters: cluster(current, 'likely'), diagnostics }
}
