/** Recurring summits and presidencies: where and when they met says when an article about them was written. */
import { dayNumber } from '../core/civil-date.ts'
import { dateWords } from '../core/date-words.ts'
import type { EntityId } from '../core/entity.ts'
import type { EventfulArticle, EventMention, WithoutTokens } from '../core/extraction.ts'
import { accordingTo, BUILT_IN_KNOWLEDGE, type Knowledge } from '../knowledge/knowledge.ts'
import { findSummits, presidencyYears, type Summit, summitSeries } from '../knowledge/summits.ts'
import { type DayInterval, daysOf } from './day-interval.ts'
import { isTold } from './factuality.ts'
import { NEWS_LAG_DAYS, type PublicationConstraint } from './publication-constraints.ts'

const nameOf = (doc: WithoutTokens<EventfulArticle>, id: EntityId): string =>
  doc.entities.find((entity) => entity.id === id)?.name ?? ''

const placesOf = (doc: WithoutTokens<EventfulArticle>, mention: EventMention): string[] =>
  mention.participants
    .filter(({ entity, role }) => role === 'place' && entity.startsWith('place:'))
    .map(({ entity }) => nameOf(doc, entity))

/**
 * The summits that a mention can mean: it names the series and the town. Without the town too many fit, and
 * "the last summit" would be taken for the coming one.
 */
export const summitsOf = (
  doc: WithoutTokens<EventfulArticle>,
  mention: EventMention,
  { summits }: Knowledge,
): Summit[] => {
  if (
    mention.kind !== 'meeting' ||
    mention.name === null ||
    !/\bsummit\b/i.test(mention.name) ||
    mention.times.length > 0
  )
    return []
  const [place] = placesOf(doc, mention)
  return place === undefined ? [] : findSummits({ name: mention.name, place }, summits)
}

const reportedWithin = (summit: Summit): DayInterval => {
  const days = daysOf(summit.days)
  return { first: days?.first ?? null, last: days?.last == null ? null : days.last + NEWS_LAG_DAYS }
}

/** `24–25 May 2022`, and whose table says so when it is not a built-in one. */
export const summitWords = ({ days, source }: Summit): string => dateWords(days) + accordingTo(source)

/** News from a summit appears while it meets or in the days after. */
export const fromSummits = (
  doc: WithoutTokens<EventfulArticle>,
  knowledge: Knowledge = BUILT_IN_KNOWLEDGE,
): PublicationConstraint[] =>
  doc.eventMentions.flatMap((mention) => {
    const summits = isTold(mention) ? summitsOf(doc, mention, knowledge) : []
    if (summits.length === 0) return []
    const dates = summits.map(summitWords).join(' or ')
    const words = `it reports from the ${mention.name} in ${placesOf(doc, mention)[0]}, which met ${dates}`
    return [
      {
        anyOf: summits.map(reportedWithin),
        method: 'summit',
        because: [{ rule: 'summit', words }],
        isFinal: false,
      },
    ]
  })

/** "next year" → 1, "this year" → 0; null when the mention has no such time. */
const yearOffset = (doc: WithoutTokens<EventfulArticle>, mention: EventMention): number | null => {
  for (const index of mention.times) {
    const { reading } = doc.recognizedTimes[index]!
    if (
      reading.kind === 'offset' &&
      reading.unit === 'year' &&
      reading.anchor === 'publication' &&
      !reading.isApproximate
    )
      return reading.count
  }
  return null
}

const wholeYear = (year: number): DayInterval => ({
  first: dayNumber({ year, month: 1, day: 1 }),
  last: dayNumber({ year, month: 12, day: 31 }),
})

/** "India will chair the G20 next year" was written in the year before its presidency. */
export const fromPresidencies = (
  doc: WithoutTokens<EventfulArticle>,
  { summits }: Knowledge = BUILT_IN_KNOWLEDGE,
): PublicationConstraint[] =>
  doc.eventMentions.flatMap((mention) => {
    const offset = mention.trigger.lemma === 'chair' ? yearOffset(doc, mention) : null
    const chair = mention.participants.find(
      ({ entity, role }) => role === 'agent' && entity.startsWith('country:'),
    )?.entity
    const group = mention.participants
      .map(({ entity }) => nameOf(doc, entity))
      .find((name) => summitSeries(name, summits) !== null)
    if (offset === null || chair === undefined || group === undefined) return []
    const years = presidencyYears(group, chair, summits)
    if (years.length === 0) return []
    const words = `it tells of ${nameOf(doc, chair)}’s presidency of the ${group} as ${offset === 1 ? 'next year’s' : 'relative to its own year'}, and that was in ${years.map(({ year, source }) => year + accordingTo(source)).join(', ')}`
    return [
      {
        anyOf: years.map(({ year }) => wholeYear(year - offset)),
        method: 'presidency',
        because: [{ rule: 'presidency', words }],
        isFinal: false,
      },
    ]
  })

/** The one summit that a mention means, given when the article appeared; null when none or several fit. */
export const summitAt = (
  doc: WithoutTokens<EventfulArticle>,
  mention: EventMention,
  report: DayInterval,
  knowledge: Knowledge,
): Summit | null => {
  const fitting = summitsOf(doc, mention, knowledge).filter((summit) => {
    const days = daysOf(summit.days)
    return (
      days?.first != null &&
      days.last != null &&
      (report.first === null || days.last >= report.first - 2 * NEWS_LAG_DAYS) &&
      (report.last === null || days.first <= report.last)
    )
  })
  return fitting.length === 1 ? fitting[0]! : null
}
