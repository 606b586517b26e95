/**
 * An undated article among dated ones that tell the same story: "on Saturday" of the quake is the day on which they
 * date it, so the article appeared in the week after; "yesterday" makes that one day. Every time expression that
 * counts from the report speaks for the days of publication that would put it on the right day.
 */
import type { Reason } from '../core/article.ts'
import { compareCodeUnits } from '../core/compare-code-units.ts'
import { dateWords } from '../core/date-words.ts'
import { dayNumberEdtf } from '../core/edtf.ts'
import type { EventfulArticle } from '../core/extraction.ts'
import type { RecognizedTime, TimeReading } from '../core/time-expression.ts'
import { headlineOf } from '../extract/text/headline-of.ts'
import { resolveReading } from '../extract/time/resolve-reading.ts'
import { type DayInterval, daysOf } from './day-interval.ts'
import { looksBack } from './looks-back.ts'
import { datelineDays, type PublicationConstraint } from './publication-constraints.ts'
import type { DayMatch, FactIndex } from './story-facts.ts'

/** Less alike than this, two sentences do not tell the same. */
const ALIKE = 0.2

/** A sentence that is alike to what is told of more days than this tells none of them apart. */
const MOST_DAYS = 2

/** Days of publication that do so much worse than the best are out. */
const NEARLY_BEST = 0.8

/** How far around a day its reports are looked for, in days: a bare weekday reaches a week, a bare date half a year. */
const REACH = { weekday: 8, date: 180 } as const

/** A time that counts from the report, and the days that its sentence may be about. */
interface Witness {
  readonly time: RecognizedTime
  readonly matches: ReadonlyMap<number, DayMatch>
  readonly reach: number
}

const reachOf = (reading: TimeReading): number | null => {
  if (reading.kind === 'offset')
    return reading.unit === 'day' && reading.anchor === 'publication' ? REACH.weekday : null
  if (reading.kind !== 'calendar') return null
  const { year, month, day, weekday } = reading.parts
  if (
    year !== null ||
    (reading.relation !== null && reading.relation !== 'last' && reading.relation !== 'this')
  )
    return null
  if (month !== null) return day === null ? null : REACH.date
  return weekday === null ? null : REACH.weekday
}

const witnessesOf = (doc: EventfulArticle, facts: FactIndex): Witness[] =>
  doc.recognizedTimes.flatMap((time): Witness[] => {
    const reach = time.type === 'SET' || time.type === 'DURATION' ? null : reachOf(time.reading)
    const sentence = doc.sentences.find(({ start, end }) => start <= time.start && time.start < end)
    if (reach === null || sentence === undefined) return []
    const all = [...facts.matchesOf(doc, sentence, time)]
    const best = Math.max(...all.map(([, { score }]) => score))
    const matches = new Map(all.filter(([, { score }]) => score >= ALIKE && score >= NEARLY_BEST * best))
    return matches.size === 0 || matches.size > MOST_DAYS ? [] : [{ time, matches, reach }]
  })

/** The day that a witness means when the article appeared on this one. */
const dayMeant = ({ time }: Witness, published: number): number | null => {
  const { edtf } = resolveReading(time.reading, {
    direction: time.direction,
    publication: dayNumberEdtf(published),
    previous: null,
    previousStated: null,
    previousDay: null,
    period: null,
    namedEvent: null,
    words: '',
    rule: time.rule,
  })
  const days = edtf === null ? null : daysOf(edtf)
  return days !== null && days.first === days.last ? days.first : null
}

interface Support {
  readonly score: number
  readonly because: readonly { readonly witness: Witness; readonly match: DayMatch }[]
}

const supportFor = (witnesses: readonly Witness[], published: number): Support => {
  const because = witnesses.flatMap((witness) => {
    const day = dayMeant(witness, published)
    const match = day === null ? undefined : witness.matches.get(day)
    return match === undefined ? [] : [{ witness, match }]
  })
  return { score: because.reduce((sum, { match }) => sum + match.score, 0), because }
}

/** Days of publication that put at least one witness on a day that it may be about. */
const candidatesOf = (witnesses: readonly Witness[]): number[] => {
  const days = new Set<number>()
  for (const { matches, reach } of witnesses)
    for (const day of matches.keys())
      for (let published = day - reach; published <= day + reach; published++) days.add(published)
  return [...days].sort((a, b) => a - b)
}

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
  doc: EventfulArticle,
  { witness, match }: Support['because'][number],
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

/** How many sisters a reason names. */
const NAMED_SISTERS = 3

/** It appeared around the time of the articles that tell the same story. */
const fromSisters = (
  doc: EventfulArticle,
  facts: FactIndex,
  articles: ReadonlyMap<string, EventfulArticle>,
  headline: (id: string) => string,
): PublicationConstraint[] => {
  const sisters = facts.sisters(doc)
  if (sisters.length === 0) return []
  const days = sisters.map(({ published }) => published)
  const [first, last] = [Math.min(...days), Math.max(...days)]
  // One sister, or sisters that look back, say as much of the time before it as others of the time after.
  const before =
    sisters.length > 1 && sisters.some(({ article }) => !looksBack(articles.get(article)!))
      ? BEFORE_STORY_DAYS
      : AFTER_STORY_DAYS
  const closest = [...sisters].sort(
    (a, b) => b.likeness - a.likeness || compareCodeUnits(a.article, b.article),
  )
  const names = closest.slice(0, NAMED_SISTERS).map(({ article }) => `“${headline(article)}”`)
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

const fromDatelineYear = (
  doc: EventfulArticle,
  facts: FactIndex,
  articles: ReadonlyMap<string, EventfulArticle>,
  headline: (id: string) => string,
): PublicationConstraint[] => {
  const days = looksBack(doc) ? [] : datelineDays(doc)
  const news = facts.sisters(doc).filter(({ article }) => !looksBack(articles.get(article)!))
  const near = news.flatMap(({ article, published }) => {
    const day = days.find((one) => Math.abs(one - published) <= DATELINE_NEAR_DAYS)
    return day === undefined ? [] : [{ day, article, published }]
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
  doc: EventfulArticle,
  facts: FactIndex,
  headline: (id: string) => string,
): PublicationConstraint[] => {
  const witnesses = witnessesOf(doc, facts)
  const supports = candidatesOf(witnesses).map((day) => ({ day, ...supportFor(witnesses, day) }))
  const best = supports.reduce<(typeof supports)[number] | null>(
    (top, one) => (top === null || one.score > top.score ? one : top),
    null,
  )
  if (best === null) return []
  const isSure =
    new Set(best.because.map(({ match }) => match.fact.day)).size > 1 ||
    best.because.some(({ match }) => match.score >= REWRITTEN)
  if (!isSure) return []
  const days = supports.filter(({ score }) => score >= NEARLY_BEST * best.score).map(({ day }) => day)
  return [
    {
      anyOf: runsOf(days),
      method: 'same-story',
      because: best.because.map((one) => reasonFor(doc, one, headline)),
      isFinal: false,
    },
  ]
}

/** What the articles that tell the same story say of this one's publication, surest first. */
export const fromStory = (
  doc: EventfulArticle,
  facts: FactIndex,
  articles: ReadonlyMap<string, EventfulArticle>,
): PublicationConstraint[] => {
  const headline = (id: string): string => headlineOf(articles.get(id)!).text
  return [
    ...fromSisters(doc, facts, articles, headline),
    ...fromDatelineYear(doc, facts, articles, headline),
    ...fromWitnesses(doc, facts, headline),
  ]
}
