/** Dates articles and events of a collection together: each helps to date the other. */
import type { PublicationDate } from '../core/article.ts'
import { dateWords } from '../core/date-words.ts'
import type { Diagnostic } from '../core/diagnostic.ts'
import type { EventfulArticle } from '../core/extraction.ts'
import { headlineOf } from '../extract/text/headline-of.ts'
import { leadSentence } from '../extract/text/lead-sentence.ts'
import { nearestWeekday } from '../extract/time/dated-value.ts'
import { resolveTimes } from '../extract/time/resolve-times.ts'
import { BUILT_IN_KNOWLEDGE, type Knowledge } from '../knowledge/knowledge.ts'
import { clusterTellings } from './cluster-tellings.ts'
import { tellingId } from './content-id.ts'
import { datePublication } from './date-articles.ts'
import { dateMentions } from './date-mentions.ts'
import { daysOf, intersectDays, lengthOf } from './day-interval.ts'
import { looksBack } from './looks-back.ts'
import { fromOffices } from './office-constraints.ts'
import { NEWS_LAG_DAYS, type PublicationConstraint, RECENT_DAYS } from './publication-constraints.ts'
import { fromStory } from './story-constraints.ts'
import { indexFacts, isDatedToDay } from './story-facts.ts'
import { fromPresidencies, fromSummits } from './summit-constraints.ts'
import { DATE_SOURCES, type DatedArticle, type DatedMention, type Telling } from './telling.ts'

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

const resolve = (doc: EventfulArticle, publication: PublicationDate | null): DatedArticle => ({
  ...doc,
  publication,
  times: resolveTimes(doc, publication),
})

/** Which of the events of one trigger, which stand together: 0 but for lists ("met A, B and C"). */
const ordinalOf = (doc: DatedArticle, index: number): number => {
  const { trigger } = doc.eventMentions[index]!
  let first = index
  while (doc.eventMentions[first - 1]?.trigger.start === trigger.start) first--
  return index - first
}

const tellingsOf = (doc: DatedArticle, known: Known, knowledge: Knowledge): Telling[] => {
  const dates = dateMentions(doc, known.get(doc.id) ?? new Map(), knowledge)
  return doc.eventMentions.map((mention, index) => {
    const sentence = doc.sentences[mention.sentence]!
    const words = doc.text.slice(sentence.start, sentence.end)
    const id = tellingId(words, mention.trigger.start - sentence.start, ordinalOf(doc, index))
    return { id, article: doc, index, mention, date: dates[index]! }
  })
}

const rank = (date: DatedMention): number => DATE_SOURCES.indexOf(date.source)

const width = (date: DatedMention): number => {
  const days = date.edtf === null ? null : daysOf(date.edtf)
  return days ? lengthOf(days) : Number.POSITIVE_INFINITY
}

/** The best date among tellings of one event: the surest source, then the narrowest. */
export const bestDate = (cluster: readonly Telling[]): DatedMention =>
  [...cluster].sort(
    (a, b) =>
      Number(a.date.edtf === null) - Number(b.date.edtf === null) ||
      rank(a.date) - rank(b.date) ||
      width(a.date) - width(b.date),
  )[0]!.date

const isSure = (date: DatedMention): boolean =>
  date.edtf !== null && rank(date) <= DATE_SOURCES.indexOf('part-of')

const sharedWords = (own: Telling, other: Telling, date: DatedMention): string =>
  `it tells as news of “${other.mention.title}”, which “${headlineOf(other.article).text}” dates ${dateWords(date.edtf)}` +
  (own.mention.title === other.mention.title ? '' : ` (here “${own.mention.title}”)`)

/** The news stands in so many sentences from the lead on. */
const NEWS_SENTENCES = 3

/** Bare weekdays of the article's own news, ISO. */
const weekdaysOfNews = (doc: DatedArticle): number[] => {
  const lead = leadSentence(doc)
  return doc.eventMentions.flatMap(({ sentence, isRecent, isDefinite, factuality, times }) => {
    const isNews =
      lead >= 0 && sentence >= lead && sentence < lead + NEWS_SENTENCES && !isRecent && !isDefinite
    if (!isNews || factuality !== 'asserted') return []
    return times.flatMap((index) => {
      const { reading } = doc.recognizedTimes[index]!
      const isBare = reading.kind === 'calendar' && reading.parts.month === null && reading.relation === null
      return isBare ? (reading.parts.weekday ?? []) : []
    })
  })
}

/** The first day on which an article can have appeared whose news came after an event that it calls recent. */
const firstNewsAfter = (doc: DatedArticle, day: number): number =>
  Math.max(day + 1, ...weekdaysOfNews(doc).map((weekday) => nearestWeekday(day + 1, weekday, 1)))

/** The same news in a dated article: this one appeared about then. */
const fromSharedNews = (own: Telling, all: readonly Telling[]): PublicationConstraint[] => {
  const cluster = all.filter((telling) => !isAhead(telling))
  if (isAhead(own) || cluster.length < 2) return []
  const date = bestDate(cluster)
  const days = isSure(date) ? daysOf(date.edtf!) : null
  const other = cluster.find((telling) => telling.article.id !== own.article.id && telling.date.edtf !== null)
  if (days === null || days.first === null || days.last === null || other === undefined) return []
  const because = [{ rule: 'shared-event', words: sharedWords(own, other, date), article: other.article.id }]
  const isOwnNews =
    own.mention.times.length === 0 &&
    !own.mention.isRecent &&
    own.mention.order === null &&
    own.mention.kind !== 'attack'
  const earliest = earliestDay(cluster)
  const constraints: PublicationConstraint[] =
    earliest === null
      ? []
      : [{ anyOf: [{ first: earliest, last: null }], method: 'shared-event', because, isFinal: false }]
  if (own.mention.isRecent)
    constraints.push({
      anyOf: [{ first: firstNewsAfter(own.article, days.last), last: days.last + RECENT_DAYS }],
      method: 'recent-event',
      because: [
        {
          rule: 'recent-event',
          words: `it calls “${own.mention.title}” (${dateWords(date.edtf)}) recent, so at most ${RECENT_DAYS} days back, and its own news is later`,
          article: own.article.id,
        },
      ],
      isFinal: false,
    })
  else if (isOwnNews && isNewsThere(other) && !looksBack(own.article))
    constraints.push({
      anyOf: [{ first: days.first, last: days.last + NEWS_LAG_DAYS }],
      method: 'shared-event',
      because,
      isFinal: false,
    })
  return constraints
}

/** Told as still to come. */
const isAhead = ({ mention }: Pick<Telling, 'mention'>): boolean =>
  mention.factuality === 'planned' || mention.factuality === 'possible'

/** The first day that any telling puts the event on: later ones may speak of what came of it. */
const earliestDay = (cluster: readonly Telling[]): number | null => {
  const days = cluster.flatMap(({ date, ...telling }) =>
    isSure(date) && !isAhead(telling) ? (daysOf(date.edtf!)?.first ?? []) : [],
  )
  return days.length === 0 ? null : Math.min(...days)
}

/** The other article appeared right after the event, so that it is its news too. */
const isNewsThere = (other: Telling): boolean => {
  const report = other.article.publication ? daysOf(other.article.publication.edtf) : null
  const event = other.date.edtf === null ? null : daysOf(other.date.edtf)
  if (report === null || event === null || report.last === null || event.last === null) return false
  return report.last - event.last <= 2 * NEWS_LAG_DAYS
}

/** What the events that an article shares with others say of its publication, by article id. */
const sharedConstraints = (
  clusters: readonly (readonly Telling[])[],
): Map<string, PublicationConstraint[]> => {
  const constraints = new Map<string, PublicationConstraint[]>()
  for (const cluster of clusters) {
    if (cluster.every((telling) => telling.article.id === cluster[0]!.article.id)) continue
    for (const own of cluster) {
      const ofArticle = constraints.get(own.article.id) ?? []
      constraints.set(own.article.id, ofArticle)
      ofArticle.push(...fromSharedNews(own, cluster))
    }
  }
  return constraints
}

const knownFrom = (clusters: readonly (readonly Telling[])[]): Known => {
  const known = new Map<string, Map<number, DatedMention>>()
  for (const cluster of clusters) {
    const date = bestDate(cluster)
    if (!isSure(date) || cluster.length < 2) continue
    for (const telling of cluster) {
      const ofArticle = known.get(telling.article.id) ?? new Map<number, DatedMention>()
      known.set(telling.article.id, ofArticle.set(telling.index, date))
    }
  }
  return known
}

/** True where the two articles' publications cannot have changed any date. */
const samePublications = (a: readonly DatedArticle[], b: readonly DatedArticle[]): boolean =>
  a.every((doc, index) => doc.publication?.edtf === b[index]!.publication?.edtf)

/** The article states its publication itself. */
const saysItself = (doc: DatedArticle): boolean =>
  doc.publication !== null &&
  (OWN_METHODS.has(doc.publication.method) || (doc.publication.method === 'dateline' && isDatedToDay(doc)))

const OWN_METHODS: ReadonlySet<string> = new Set(['metadata', 'url', 'file-name'])

const narrows = (doc: DatedArticle, answer: PublicationDate | null): boolean => {
  if (answer === null) return false
  if (doc.publication === null) return true
  const before = daysOf(doc.publication.edtf)
  const after = daysOf(answer.edtf)
  return before === null || (after !== null && intersectDays(before, after) !== null)
}

/** Dates every article and event as well as the collection allows. Articles keep their order. */
export const dateCollection = (
  docs: readonly EventfulArticle[],
  knowledge: Knowledge = BUILT_IN_KNOWLEDGE,
): DatedCollection => {
  const diagnostics = new Map<string, readonly Diagnostic[]>()
  const fromTables = new Map(
    docs.map((doc) => [
      doc.id,
      [fromOffices, fromSummits, fromPresidencies].flatMap((rung) => rung(doc, knowledge)),
    ]),
  )
  const dateOne = (doc: EventfulArticle, others: readonly PublicationConstraint[]) => {
    const answer = datePublication(doc, [...fromTables.get(doc.id)!, ...others])
    diagnostics.set(doc.id, answer.diagnostics)
    return answer.publication
  }
  let articles = docs.map((doc) => resolve(doc, dateOne(doc, [])))
  let clusters = clusterTellings(articles.flatMap((doc) => tellingsOf(doc, new Map(), knowledge)))
  for (let round = 0; round < ROUNDS; round++) {
    const before = articles
    const shared = sharedConstraints(clusters)
    const facts = indexFacts(articles)
    const byId = new Map(articles.map((doc) => [doc.id, doc]))
    articles = articles.map((doc) => {
      if (saysItself(doc)) return doc
      const publication = dateOne(doc, [...fromStory(doc, facts, byId), ...(shared.get(doc.id) ?? [])])
      return narrows(doc, publication) && publication?.edtf !== doc.publication?.edtf
        ? resolve(doc, publication)
        : doc
    })
    const known = knownFrom(clusters)
    clusters = clusterTellings(articles.flatMap((doc) => tellingsOf(doc, known, knowledge)))
    if (samePublications(before, articles) && round > 0) break
  }
  return { articles, clusters, diagnostics }
}
