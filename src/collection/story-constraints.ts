/**
 * An undated article among dated ones that tell the same story: "on Saturday" of the quake is the day on which they
 * date it, so the article appeared in the week after; "yesterday" makes that one day. Every time expression that
 * counts from the report speaks for the days of publication that would put it on the right day.
 */
import type { Reason } from '../core/article.ts'
import { dateWords } from '../core/date-words.ts'
import { dayNumberEdtf } from '../core/edtf.ts'
import type { RecognizedTime, TimeReading } from '../core/time-expression.ts'
import type { CollectedArticle } from './collected-article.ts'
import type { DayInterval } from './day-interval.ts'
import { datelineDays, type PublicationConstraint } from './publication-constraints.ts'
import { publishedFor } from './published-for.ts'
import type { SisterIndex, SisterStory } from './sister-articles.ts'
import type { DayMatch, FactIndex } from './story-facts.ts'

/** A sentence that is alike to what is told of more days than this tells none of them apart. */
const MOST_DAYS = 2

/** Days of publication that do so much worse than the best are out. */
const NEARLY_BEST = 0.8

/**
 * How far from the day that it means a time can be written, in days: a bare weekday reaches a week, a bare date half a
 * year. "Three days ago" reaches as far as it counts.
 */
const REACH = { weekday: 8, date: 184 } as const

/** A time that counts from the report, and the days that its sentence may be about. */
interface Witness {
  readonly time: RecognizedTime
  readonly matches: ReadonlyMap<number, DayMatch>
  readonly reach: number
}

/** Null for times that do not tell on which day they were written. */
const reachOf = (reading: TimeReading): number | null => {
  if (reading.kind === 'offset')
    return reading.unit === 'day' && reading.anchor === 'publication' ? Math.abs(reading.count) : null
  if (reading.kind !== 'calendar') return null
  const { year, month, day, weekday } = reading.parts
  const { relation } = reading
  if (year !== null || (relation !== null && relation !== 'last' && relation !== 'this')) return null
  if (month !== null) return day === null ? null : REACH.date
  return weekday === null ? null : REACH.weekday
}

const witnessesOf = (doc: CollectedArticle, facts: FactIndex): Witness[] =>
  doc.recognizedTimes.flatMap((time, index): Witness[] => {
    const reach = time.type === 'SET' || time.type === 'DURATION' ? null : reachOf(time.reading)
    if (reach === null) return []
    const matches = facts.matchesOf(doc, index)
    return matches.size === 0 || matches.size > MOST_DAYS ? [] : [{ time, matches, reach }]
  })

interface Testimony {
  readonly witness: Witness
  readonly match: DayMatch
}

/** A day of publication, and the witnesses that it puts on a day that they may be about. */
interface Support {
  readonly published: number
  readonly score: number
  readonly because: readonly Testimony[]
}

/** Every day of publication that at least one witness speaks for, in order. */
const supportsOf = (witnesses: readonly Witness[]): Support[] => {
  const testimonies = new Map<number, Testimony[]>()
  for (const witness of witnesses)
    for (const [day, match] of witness.matches)
      for (const published of publishedFor(witness.time, witness.reach, day)) {
        const because = testimonies.get(published)
        if (because) because.push({ witness, match })
        else testimonies.set(published, [{ witness, match }])
      }
  return [...testimonies]
    .sort(([a], [b]) => a - b)
    .map(([published, because]) => {
      const score = because.reduce((sum, { match }) => sum + match.score, 0)
      return { published, score, because }
    })
}

/** Days in order → intervals. */
const runsOf = (days: readonly number[]): DayInterval[] => {
  const runs: { first: number; last: number }[] = []
  for (const day of days) {
    const run = runs.at(-1)
    if (run !== undefined && run.last === day - 1) run.last = day
    else runs.push({ first: day, last: day })
  }
  return runs
}

const reasonFor = (
  doc: CollectedArticle,
  { witness, match }: Testimony,
  headlineOfArticle: (id: string) => string,
): Reason => ({
  rule: 'same-story',
  words: `its “${doc.text.slice(witness.time.start, witness.time.end).replaceAll(/\s+/g, ' ')}” tells what “${headlineOfArticle(match.fact.article)}” dates ${dateWords(dayNumberEdtf(match.fact.day))}`,
  article: match.fact.article,
  start: match.fact.start,
  end: match.fact.end,
})

/**
 * Articles of one story are told apart by at most so many days: from the preview to what comes a year after, on the
 * anniversary. On `bench/publication` these bounds held for 77 of 78 articles of a story.
 */
const BEFORE_STORY_DAYS = 60
const AFTER_STORY_DAYS = 500

const listed = (names: readonly string[]): string =>
  names.length < 2 ? names.join('') : `${names.slice(0, -1).join(', ')} and ${names.at(-1)}`

/** It appeared around the time of the articles that tell the same story. */
const fromSisters = (
  story: SisterStory | null,
  headline: (id: string) => string,
): PublicationConstraint[] => {
  if (story === null) return []
  const { count, first, last, closest } = story
  // One sister, or sisters that look back, say as much of the time before it as others of the time after.
  const before = count > 1 && !story.allLookBack ? BEFORE_STORY_DAYS : AFTER_STORY_DAYS
  const names = closest.map(({ article }) => `“${headline(article)}”`)
  const words = `it tells the story of ${listed(names)}; such articles appear from ${before} days before the first of them to ${AFTER_STORY_DAYS} days after the last (${dateWords(dayNumberEdtf(first))} to ${dateWords(dayNumberEdtf(last))})`
  return [
    {
      anyOf: [{ first: first - before, last: last + AFTER_STORY_DAYS }],
      method: 'same-story',
      because: [{ rule: 'same-story', words, article: closest[0]!.article }],
      isFinal: false,
    },
  ]
}

/** A dateline without a year is of the year in which it lies within so many days of a sister. */
const DATELINE_NEAR_DAYS = 60

/** Index of the first of some days in order that is not before another; their number when all are. */
const firstFrom = (days: readonly number[], least: number): number => {
  let first = 0
  let end = days.length
  while (first < end) {
    const middle = (first + end) >> 1
    if (days[middle]! < least) first = middle + 1
    else end = middle
  }
  return first
}

/** The year of the dateline, when all sisters near it agree and none of the articles looks back. */
const fromDatelineYear = (
  doc: CollectedArticle,
  { sistersOf }: SisterIndex,
  headline: (id: string) => string,
): PublicationConstraint[] => {
  const days = doc.digest.looksBack ? [] : datelineDays(doc)
  if (days.length === 0) return []
  const near = sistersOf(doc).flatMap(({ article, published, looksBack }) => {
    const day = looksBack ? undefined : days[firstFrom(days, published - DATELINE_NEAR_DAYS)]
    return day === undefined || day > published + DATELINE_NEAR_DAYS ? [] : [{ day, article, published }]
  })
  const [first] = near
  if (first === undefined || near.some(({ day }) => day !== first.day)) return []
  const words = `its dateline is of the year of “${headline(first.article)}” (${dateWords(dayNumberEdtf(first.published))}), which tells the same story`
  return [
    {
      anyOf: [{ first: first.day, last: first.day }],
      method: 'dateline',
      because: [{ rule: 'same-story', words, article: first.article }],
      isFinal: false,
    },
  ]
}

/** Two sentences as alike as this are the same but for a few words, so that one witness is enough. */
const REWRITTEN = 0.55

/** The times that count from the report agree on when it appeared. */
const fromWitnesses = (
  doc: CollectedArticle,
  facts: FactIndex,
  headline: (id: string) => string,
): PublicationConstraint[] => {
  const supports = supportsOf(witnessesOf(doc, facts))
  const [first, ...others] = supports
  if (first === undefined) return []
  const best = others.reduce((top, one) => (one.score > top.score ? one : top), first)
  const isSure =
    new Set(best.because.map(({ match }) => match.fact.day)).size > 1 ||
    best.because.some(({ match }) => match.score >= REWRITTEN)
  if (!isSure) return []
  const days = supports.filter(({ score }) => score >= NEARLY_BEST * best.score)
  return [
    {
      anyOf: runsOf(days.map(({ published }) => published)),
      method: 'same-story',
      because: best.because.map((one) => reasonFor(doc, one, headline)),
      isFinal: false,
    },
  ]
}

/** What the articles that tell the same story say of this one's publication, surest first. */
export const fromStory = (
  doc: CollectedArticle,
  facts: FactIndex,
  articles: ReadonlyMap<string, CollectedArticle>,
): PublicationConstraint[] => {
  const headline = (id: string): string => articles.get(id)!.digest.headline
  return [
    ...fromSisters(facts.storyOf(doc), headline),
    ...fromDatelineYear(doc, facts, headline),
    ...fromWitnesses(doc, facts, headline),
  ]
}
