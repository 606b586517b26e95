/** The date that an event's own words give it: "on May 22", "two weeks ago", "last month, on the nineteenth". */
import type { Reason } from '../core/article.ts'
import type { EventMention, ResolvedTime } from '../core/extraction.ts'
import type { TimeReading } from '../core/time-expression.ts'
import { isFinerThan } from './best-date.ts'
import { daysOf, intervalEdtf } from './day-interval.ts'
import type { DatedArticle, DatedMention } from './telling.ts'

/** The words themselves name the year, so that no other date stands behind this one. */
const hasOwnYear = (reading: TimeReading): boolean => {
  switch (reading.kind) {
    case 'calendar':
      return reading.parts.year !== null
    case 'unit':
    case 'holiday':
      return reading.year !== null
    case 'range':
      return [reading.start, reading.end].every((end) => end === null || hasOwnYear(end))
    case 'alternatives':
      return reading.readings.every(hasOwnYear)
    default:
      return false
  }
}

/** Steps about the words lead to them; steps about the report have places of their own, or none. */
const withPlace = (reason: Reason, doc: DatedArticle, { start, end }: ResolvedTime): Reason => {
  const isAboutReport = reason.rule === 'publication' || doc.publication?.because.includes(reason)
  return isAboutReport ? reason : { ...reason, article: doc.id, start, end }
}

/** "two weeks ago", "three weeks later" is that day give or take so many. */
const WEEKS_SLACK_DAYS = 3

/** What the words leave open about an event's day: counted in weeks, it is about that day. */
const eventDays = (edtf: string | null, reading: TimeReading): string | null => {
  const isOfWeeks =
    (reading.kind === 'offset' || reading.kind === 'event-relative') && reading.unit === 'week'
  if (!isOfWeeks || edtf === null || !/^\d{4}-\d\d-\d\d~$/.test(edtf)) return edtf
  const day = daysOf(edtf)!.first!
  const around = intervalEdtf({ first: day - WEEKS_SLACK_DAYS, last: day + WEEKS_SLACK_DAYS }, true)
  return `${around}~`
}

const fromTime = (doc: DatedArticle, index: number): DatedMention => {
  const time: ResolvedTime = doc.times[index]!
  return {
    edtf: eventDays(time.edtf, doc.recognizedTimes[index]!.reading),
    source:
      time.edtf === null ? 'none' : hasOwnYear(doc.recognizedTimes[index]!.reading) ? 'explicit' : 'relative',
    asWritten: doc.text.slice(time.start, time.end).replace(/\s+/g, ' '),
    weekday: time.weekday,
    because: time.because.map((reason) => withPlace(reason, doc, time)),
  }
}

/**
 * The date that the words beside an event give it, the finest of those that agree; without a value but with a reason
 * where the words are there and come to none; null where there are no words.
 */
export const fromOwnWords = (doc: DatedArticle, mention: EventMention): DatedMention | null =>
  dateOfTimes(doc, mention.times)

/** The same of some of the article's times, given by their indexes. */
export const dateOfTimes = (doc: DatedArticle, times: readonly number[]): DatedMention | null => {
  const candidates = times.map((index) => fromTime(doc, index))
  const first = candidates.find((candidate) => candidate.edtf !== null)
  if (first === undefined) return candidates.find((candidate) => candidate.because.length > 0) ?? null
  // "last month, on the nineteenth"
  return candidates.reduce((best, other) => (isFinerThan(other, best) ? other : best), first)
}
