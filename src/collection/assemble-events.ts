/** From clusters of tellings to the events that the reader sees. */

import { compareCodeUnits } from '../core/compare-code-units.ts'
import type { EntityId } from '../core/entity.ts'
import {
  type EventDate,
  type EventKind,
  type EventVersion,
  type Evidence,
  type Factuality,
  PARTICIPANT_ROLES,
  type Participant,
  type ParticipantRole,
  type TimelineEvent,
} from '../core/event.ts'
import type { Span } from '../core/span.ts'
import { leadSentence } from '../extract/text/lead-sentence.ts'
import type { ReferringPlace } from './back-references.ts'
import { bestDate, byDate, isFinerThan } from './best-date.ts'
import { daysOf, daysOverlap } from './day-interval.ts'
import { isAhead } from './factuality.ts'
import type { DatedArticle, DatedMention, Telling } from './telling.ts'

/** Length of the context around a quote: W3C Web Annotation leaves it open, Hypothesis uses 32. */
const CONTEXT = 32

/** Does not cut a surrogate pair in two. */
const safeStart = (text: string, start: number): number =>
  start > 0 && /[\uDC00-\uDFFF]/.test(text.charAt(start)) ? start + 1 : start
const safeEnd = (text: string, end: number): number =>
  end < text.length && /[\uDC00-\uDFFF]/.test(text.charAt(end)) ? end - 1 : end

export const evidenceAt = (article: Pick<DatedArticle, 'id' | 'text'>, { start, end }: Span): Evidence => ({
  article: article.id,
  start,
  end,
  exact: article.text.slice(start, end),
  prefix: article.text.slice(safeStart(article.text, Math.max(0, start - CONTEXT)), start),
  suffix: article.text.slice(end, safeEnd(article.text, end + CONTEXT)),
})

const isLead = ({ article, mention }: Telling): boolean => mention.sentence === leadSentence(article)

/** A telling whose title says most: people named, verb phrase, room in two lines. */
const titleWeight = ({ mention }: Telling): number => {
  const named = mention.participants.filter(({ entity }) => entity.startsWith('person:')).length
  const length = mention.title.length
  return (
    Math.min(2, named) * 2 +
    (mention.trigger.nominal ? 0 : 1) +
    (mention.name === null ? 0 : 6) +
    (length < 12 ? -4 : length > 80 ? -2 : Math.min(length, 60) / 20)
  )
}

/** "Modi to visit Japan" is no title for a visit that has been reported. */
const bestTelling = (cluster: readonly Telling[], stance: Telling): Telling =>
  cluster
    .filter(({ mention }) => isAhead(mention) === isAhead(stance.mention))
    .sort((a, b) => titleWeight(b) - titleWeight(a) || compareCodeUnits(a.id, b.id))[0]!

/** Each entity once with its strongest role; people first, then by role, then as told. */
const mergeParticipants = (cluster: readonly Telling[]): Participant[] => {
  const roles = new Map<EntityId, ParticipantRole>()
  for (const { mention } of cluster)
    for (const { entity, role } of mention.participants) {
      const known = roles.get(entity)
      if (known === undefined || PARTICIPANT_ROLES.indexOf(role) < PARTICIPANT_ROLES.indexOf(known))
        roles.set(entity, role)
    }
  const weight = ({ entity, role }: Participant): number =>
    (entity.startsWith('person:') ? 0 : 10) + PARTICIPANT_ROLES.indexOf(role)
  return [...roles].map(([entity, role]) => ({ entity, role })).sort((a, b) => weight(a) - weight(b))
}

/** A report that it happened beats the plan; a denial beside an assertion leaves the assertion. */
const factualityOrder: readonly Factuality[] = ['asserted', 'reported', 'planned', 'denied', 'possible']

const bestFactuality = (cluster: readonly Telling[]): Telling =>
  [...cluster].sort(
    (a, b) => factualityOrder.indexOf(a.mention.factuality) - factualityOrder.indexOf(b.mention.factuality),
  )[0]!

const toEventDate = ({ edtf, asWritten, weekday, because }: DatedMention): EventDate => ({
  edtf,
  asWritten,
  weekday,
  because,
})

const hasOwnWords = ({ date }: Telling): boolean => date.source === 'explicit' || date.source === 'relative'

/** Sources disagree when the dates in their own words cannot be one, or one denies what the other asserts. */
const disagree = (cluster: readonly Telling[]): boolean => {
  const worded = cluster.filter((telling) => hasOwnWords(telling) && telling.date.edtf !== null)
  const clash = worded.some((a) =>
    worded.some((b) => !daysOverlap(daysOf(a.date.edtf!)!, daysOf(b.date.edtf!)!)),
  )
  const stances = new Set(cluster.map((telling) => telling.mention.factuality))
  return clash || (stances.has('denied') && (stances.has('asserted') || stances.has('reported')))
}

const publicationStart = (article: DatedArticle): number => {
  const days = article.publication ? daysOf(article.publication.edtf) : null
  return days?.first ?? days?.last ?? Number.POSITIVE_INFINITY
}

const byPublication = (a: DatedArticle, b: DatedArticle): number => {
  const [first, second] = [publicationStart(a), publicationStart(b)]
  return first === second ? compareCodeUnits(a.id, b.id) : first - second
}

/** What each source says, where they disagree: by its own words where it has some. */
const versionsOf = (cluster: readonly Telling[]): EventVersion[] => {
  if (!disagree(cluster)) return []
  const best = new Map<string, Telling>()
  for (const telling of byDate(cluster))
    if (!best.has(telling.article.id)) best.set(telling.article.id, telling)
  const inOrder = [...best.values()].sort((a, b) => byPublication(a.article, b.article))
  return inOrder.map((telling) => ({
    article: telling.article.id,
    date: toEventDate(telling.date),
    factuality: telling.mention.factuality,
  }))
}

/** How much of a collection an entity is about: 1 for who is in the most articles, at least a half for anybody. */
export type Prominence = (entity: EntityId) => number

/** Counts the articles that name each entity. */
export const prominenceIn = (articles: readonly DatedArticle[]): Prominence => {
  const counts = new Map<EntityId, number>()
  for (const { entities } of articles)
    for (const { id } of entities) if (id.startsWith('person:')) counts.set(id, (counts.get(id) ?? 0) + 1)
  let most = 1
  for (const count of counts.values()) most = Math.max(most, count)
  return (entity) => (1 + Math.log1p(counts.get(entity) ?? 0) / Math.log1p(most)) / 2
}

/** How newsworthy the kind is in itself; a statement least. Steers labels only. */
const kindWeights: Readonly<Record<EventKind, number>> = {
  attack: 1,
  disaster: 1,
  election: 0.8,
  agreement: 0.7,
  military: 0.8,
  visit: 0.7,
  meeting: 0.7,
  legal: 0.6,
  economic: 0.5,
  other: 0.4,
  statement: 0.2,
}

const importanceOf = (
  cluster: readonly Telling[],
  sources: number,
  participants: readonly Participant[],
  prominence: Prominence,
): number => {
  const people = participants.filter(({ entity }) => entity.startsWith('person:'))
  const known = people.reduce((sum, { entity }) => sum + prominence(entity), 0)
  const sum =
    0.3 * Math.min(1, Math.log2(sources) / 2) +
    0.2 * Number(cluster.some(isLead)) +
    0.15 * Math.min(1, known / 2) +
    0.1 * Number(cluster.some(hasOwnWords)) +
    0.25 * kindWeights[cluster[0]!.mention.kind]
  return Math.round(sum * 1000) / 1000
}

/** Evidence of the best telling first, then the others by publication, then what only refers to it; no span twice. */
const evidenceOf = (
  cluster: readonly Telling[],
  best: Telling,
  references: readonly ReferringPlace[],
): Evidence[] => {
  const seen = new Set<string>()
  const ordered = [
    best,
    ...[...cluster].sort((a, b) => byPublication(a.article, b.article) || a.index - b.index),
  ]
  const places = [
    ...ordered.flatMap(({ article, mention }) => mention.evidence.map((span) => ({ article, span }))),
    ...[...references]
      .sort((a, b) => byPublication(a.article, b.article) || a.start - b.start)
      .map((place) => ({ article: place.article, span: place })),
  ]
  return places.flatMap(({ article, span }) => {
    const key = `${article.id}@${span.start}-${span.end}`
    if (seen.has(key)) return []
    seen.add(key)
    return [evidenceAt(article, span)]
  })
}

/** The best date of its tellings, or one that lies within it and is finer, of words that speak of it as known. */
const dateOf = (cluster: readonly Telling[], references: readonly ReferringPlace[]): DatedMention => {
  const best = bestDate(cluster)
  const finer = references.find(({ date }) => date !== null && isFinerThan(date, best))
  return finer?.date ?? best
}

/** One event from all its tellings; `references` are places that speak of it as known. */
export const assembleEvent = (
  cluster: readonly Telling[],
  prominence: Prominence,
  references: readonly ReferringPlace[] = [],
): TimelineEvent => {
  const stance = bestFactuality(cluster)
  const best = bestTelling(cluster, stance)
  const ids = [...new Set(cluster.map((telling) => telling.id))].sort(compareCodeUnits)
  const articles = [...new Map(cluster.map(({ article }) => [article.id, article])).values()].sort(
    byPublication,
  )
  const speaking = [...articles, ...references.map(({ article }) => article)].sort(byPublication)
  const participants = mergeParticipants(cluster)
  return {
    id: ids[0]!,
    aliases: ids.slice(1),
    title: best.mention.title,
    kind: best.mention.kind,
    date: toEventDate(dateOf(cluster, references)),
    factuality: stance.mention.factuality,
    reportedBy: stance.mention.factuality === 'reported' ? stance.mention.reportedBy : null,
    participants,
    evidence: evidenceOf(cluster, best, references),
    sources: [...new Set(speaking.map(({ id }) => id))],
    versions: versionsOf(cluster),
    firstReported: articles.find((article) => article.publication !== null)?.publication?.edtf ?? null,
    importance: importanceOf(cluster, articles.length, participants, prominence),
  }
}
