/**
 * When was the article published? Each rung of the ladder is a function from what is known to constraints:
 * intervals with a method's name and the reasons. `date-articles.ts` puts them together.
 */

import type { Reason } from '../core/article.ts'
import { dayNumber, daysInMonth, weekdayOf } from '../core/civil-date.ts'
import { dateWords } from '../core/date-words.ts'
import { dayNumberEdtf, parseEdtf } from '../core/edtf.ts'
import type { RecognizedTime } from '../core/time-expression.ts'
import { leadSentence } from '../extract/text/lead-sentence.ts'
import { statedDay } from '../extract/time/stated-day.ts'
import type { CollectedArticle } from './collected-article.ts'
import { type DayInterval, daysOf } from './day-interval.ts'
import { isTold } from './factuality.ts'
import { isDateline } from './is-dateline.ts'

export interface PublicationConstraint {
  /** It appeared within one of these. More than one where an office was held, or a summit met, several times. */
  readonly anyOf: readonly DayInterval[]
  readonly method: string
  readonly because: readonly Reason[]
  /** The article says so itself: nothing weaker is looked at. */
  readonly isFinal: boolean
}

/**
 * News that names the day of its lead is out within this many days. More holds the truth more often, less dates
 * more of what leans on it; four covers a weekend and a weekly's next working day.
 */
export const NEWS_LAG_DAYS = 4

/** "The recent attack" is at most so many days back: a month, and two days that news takes. More is safer, less dates better. */
export const RECENT_DAYS = 33

const constraint = (
  method: string,
  days: DayInterval,
  words: string,
  isFinal: boolean,
  place?: Partial<Reason>,
): PublicationConstraint => ({
  anyOf: [days],
  method,
  because: [{ rule: method, words, ...place }],
  isFinal,
})

/** Front matter, or what the caller of `extract` gave. */
export const fromMetadata = (doc: CollectedArticle): PublicationConstraint[] => {
  if (doc.datePublished === null || parseEdtf(doc.datePublished) === null) return []
  const days = daysOf(doc.datePublished)
  return days
    ? [constraint('metadata', days, `the article is dated ${dateWords(doc.datePublished)}`, true)]
    : []
}

const numericDate = /(?<!\d)((?:19|20)\d\d)[-/_.]?(0[1-9]|1[0-2])[-/_.]?(0[1-9]|[12]\d|3[01])(?!\d)/

const dateIn = (text: string): number | null => {
  const [year, month, day] = (numericDate.exec(text) ?? []).slice(1).map(Number)
  if (year === undefined || month === undefined || day === undefined) return null
  return day > daysInMonth(year, month) ? null : dayNumber({ year, month, day })
}

/** `…/2025/05/22/…` in the address. */
export const fromUrl = (doc: CollectedArticle): PublicationConstraint[] => {
  const day = doc.url === null ? null : dateIn(doc.url)
  return day === null
    ? []
    : [
        constraint(
          'url',
          { first: day, last: day },
          `the address of the article holds ${dateWords(dayNumberEdtf(day))}`,
          true,
        ),
      ]
}

/** `2025-05-22-misri-in-tokyo` as the article's id. */
export const fromFileName = (doc: CollectedArticle): PublicationConstraint[] => {
  const day = dateIn(doc.id)
  return day === null
    ? []
    : [
        constraint(
          'file-name',
          { first: day, last: day },
          `the file’s name holds ${dateWords(dayNumberEdtf(day))}`,
          true,
        ),
      ]
}

/** A full date the words state themselves: year, month and day. */
const explicitDay = ({ reading }: RecognizedTime): number | null => statedDay(reading)

const quote = (doc: CollectedArticle, time: RecognizedTime): string =>
  `“${doc.text.slice(time.start, time.end).replace(/\s+/g, ' ')}”`

/** The page prints its date above or below the article. */
export const fromPageDate = (doc: CollectedArticle): PublicationConstraint[] => {
  const date = doc.digest.pageDate
  if (date === null) return []
  const { day, start, end } = date
  const words = `the page prints “${doc.text.slice(start, end).replace(/\s+/g, ' ')}” with the article`
  return [constraint('page-date', { first: day, last: day }, words, true, { article: doc.id, start, end })]
}

/** The date of a dateline ("TOKYO, May 22, 2025 —"), which opens the first paragraph within its first words. */
const datelineTime = (doc: CollectedArticle): RecognizedTime | null => {
  const first = doc.blocks.find((block) => block.kind === 'paragraph' || block.kind === 'dateline')
  const time = doc.recognizedTimes.find(
    (candidate) => first && candidate.start >= first.start && candidate.start < first.start + 40,
  )
  return first !== undefined && time !== undefined && isDateline(doc, time) ? time : null
}

/** A dateline with its year says all; without it, that it was that day of some year. */
export const fromDateline = (doc: CollectedArticle): PublicationConstraint[] => {
  const time = datelineTime(doc)
  if (time === null) return []
  const place = { article: doc.id, start: time.start, end: time.end }
  const words = `the text opens with ${quote(doc, time)}`
  const day = explicitDay(time)
  if (day !== null) return [constraint('dateline', { first: day, last: day }, words, true, place)]
  const anyOf = daysOfEveryYear(time).anyOf
  return anyOf.length === 0
    ? []
    : [{ anyOf, method: 'dateline', because: [{ rule: 'dateline', words, ...place }], isFinal: false }]
}

/** The years that are looked at bound nothing: before the first and after the last of the days, any day will do. */
const withOpenEnds = (days: readonly number[]): DayInterval[] =>
  days.map((day, index) => ({
    first: index === 0 ? null : day,
    last: index === days.length - 1 ? null : day,
  }))

/** The days on which a dateline without a year can have been written, in order; empty where there is none. */
export const datelineDays = (doc: CollectedArticle): readonly number[] => {
  const time = datelineTime(doc)
  return time === null || explicitDay(time) !== null ? [] : daysOfEveryYear(time).days
}

/** Newspapers with datelines: the years that a day and month alone may be of. */
const DATELINE_YEARS = { first: 1850, last: 2050 }

/** A day of the calendar in every year. */
interface YearlyDay {
  readonly days: readonly number[]
  /** The same as constraint. */
  readonly anyOf: readonly DayInterval[]
}

const NEVER: YearlyDay = { days: [], anyOf: [] }

const yearlyDay = (month: number, day: number, weekday: number | null): YearlyDay => {
  const days: number[] = []
  for (let year = DATELINE_YEARS.first; year <= DATELINE_YEARS.last; year++) {
    if (day > daysInMonth(year, month)) continue
    const one = dayNumber({ year, month, day })
    if (weekday === null || weekdayOf(one) === weekday) days.push(one)
  }
  return { days, anyOf: withOpenEnds(days) }
}

/** A year has few days, and a list of two centuries is long: the articles share them. */
const remembered = new Map<string, YearlyDay>()

/** "KATHMANDU, April 26 —": that day of any year. */
const daysOfEveryYear = ({ reading }: RecognizedTime): YearlyDay => {
  if (reading.kind !== 'calendar') return NEVER
  const { month, day, weekday } = reading.parts
  if (month === null || day === null) return NEVER
  const key = `${month}-${day} ${weekday}`
  const known = remembered.get(key) ?? yearlyDay(month, day, weekday)
  remembered.set(key, known)
  return known
}

interface DatedTelling {
  readonly day: number
  readonly time: RecognizedTime
  readonly isLead: boolean
  readonly isPlanned: boolean
}

const datedTellings = (doc: CollectedArticle): DatedTelling[] => {
  const lead = leadSentence(doc)
  return doc.eventMentions.flatMap((mention) =>
    mention.times.flatMap((index) => {
      const time = doc.recognizedTimes[index]!
      const day = explicitDay(time)
      if (day === null) return []
      return [{ day, time, isLead: mention.sentence === lead, isPlanned: !isTold(mention) }]
    }),
  )
}

/** Full dates that the grammar ties to the report: it cannot be older than what it tells, nor much younger than its lead. */
export const fromExplicitDates = (doc: CollectedArticle): PublicationConstraint[] => {
  const tellings = datedTellings(doc)
  const past = tellings.filter((telling) => !telling.isPlanned)
  const latest = past.reduce<DatedTelling | null>(
    (best, telling) => (best === null || telling.day > best.day ? telling : best),
    null,
  )
  const constraints: PublicationConstraint[] = []
  if (latest !== null) {
    const place = { article: doc.id, start: latest.time.start, end: latest.time.end }
    constraints.push(
      constraint(
        'explicit-date',
        { first: latest.day, last: null },
        `it tells of ${quote(doc, latest.time)} as past`,
        false,
        place,
      ),
    )
    if (latest.isLead)
      constraints.push(
        constraint(
          'explicit-date',
          { first: null, last: latest.day + NEWS_LAG_DAYS },
          `its first sentence reports ${quote(doc, latest.time)} as news, which appears within ${NEWS_LAG_DAYS} days`,
          false,
          place,
        ),
      )
  }
  return constraints
}
