/** Events that several articles tell: the same news in a dated article says when an undated one appeared. */
import { dateWords } from '../core/date-words.ts'
import { leadSentence } from '../extract/text/lead-sentence.ts'
import { nearestWeekday } from '../extract/time/dated-value.ts'
import { byDate, isSure } from './best-date.ts'
import { daysOf } from './day-interval.ts'
import { isAhead } from './factuality.ts'
import { NEWS_LAG_DAYS, type PublicationConstraint, RECENT_DAYS } from './publication-constraints.ts'
import type { DatedArticle, Telling } from './telling.ts'

const sharedWords = (own: Telling, { mention, article, date }: Telling): string =>
  `it tells as news of “${mention.title}”, which “${article.digest.headline}” dates ${dateWords(date.edtf)}` +
  (own.mention.title === mention.title ? '' : ` (here “${own.mention.title}”)`)

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

/** The first day that any telling puts the event on: later ones may speak of what came of it. */
const earliestDay = (tellings: readonly Telling[]): number | null => {
  const days = tellings.flatMap(({ date }) => daysOf(date.edtf!)?.first ?? [])
  return days.length === 0 ? null : Math.min(...days)
}

/** The article appeared right after the event, so that it is its news there. */
const isNews = ({ article, date }: Telling): boolean => {
  const report = article.publication === null ? null : daysOf(article.publication.edtf)
  const event = date.edtf === null ? null : daysOf(date.edtf)
  if (report === null || event === null || report.last === null || event.last === null) return false
  return report.last - event.last <= 2 * NEWS_LAG_DAYS
}

/** Told without a day as what the article is about. An attack is told again for weeks as what other news is about. */
const isOwnNews = ({ mention }: Telling): boolean =>
  mention.times.length === 0 && !mention.isRecent && mention.order === null && mention.kind !== 'attack'

/** One event that several articles tell as past. */
interface SharedEvent {
  /** The tellings with a sure date, the best first. */
  readonly dated: readonly Telling[]
  /** Those of them that are news where they stand. */
  readonly news: readonly Telling[]
  readonly earliest: number | null
}

const ofAnother = (own: Telling, tellings: readonly Telling[]): Telling | undefined =>
  tellings.find(({ article }) => article.id !== own.article.id)

/** The same news in another article, which dates it: this one appeared about then. */
const fromSharedEvent = (own: Telling, { dated, news, earliest }: SharedEvent): PublicationConstraint[] => {
  const other = ofAnother(own, dated)
  const days = other === undefined ? null : daysOf(other.date.edtf!)
  if (other === undefined || days === null || days.first === null || days.last === null) return []
  const because = [{ rule: 'shared-event', words: sharedWords(own, other), article: other.article.id }]
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
          words: `it calls “${own.mention.title}” (${dateWords(other.date.edtf)}) recent, so at most ${RECENT_DAYS} days back, and its own news is later`,
          article: own.article.id,
        },
      ],
      isFinal: false,
    })
  else if (isOwnNews(own) && ofAnother(own, news) !== undefined && !own.article.digest.looksBack)
    constraints.push({
      anyOf: [{ first: days.first, last: days.last + NEWS_LAG_DAYS }],
      method: 'shared-event',
      because,
      isFinal: false,
    })
  return constraints
}

/** What the events that an article shares with others say of its publication, by article id, for tellings that are asked. */
export const sharedConstraints = (
  clusters: readonly (readonly Telling[])[],
  isAsked: (own: Telling) => boolean,
): Map<string, PublicationConstraint[]> => {
  const constraints = new Map<string, PublicationConstraint[]>()
  for (const cluster of clusters) {
    if (cluster.every(({ article }) => article.id === cluster[0]!.article.id)) continue
    const past = cluster.filter(({ mention }) => !isAhead(mention))
    const asked = past.filter(isAsked)
    if (asked.length === 0) continue
    const dated = byDate(past.filter(({ date }) => isSure(date)))
    const event = { dated, news: dated.filter(isNews), earliest: earliestDay(dated) }
    for (const own of asked) {
      const ofArticle = constraints.get(own.article.id) ?? []
      constraints.set(own.article.id, ofArticle)
      ofArticle.push(...fromSharedEvent(own, event))
    }
  }
  return constraints
}
