/** A date for each event mention of one article: from its words, else from what it hangs on, else from the report. */
import type { Reason } from '../core/article.ts'
import { dateWords } from '../core/date-words.ts'
import type { EventMention } from '../core/extraction.ts'
import { BUILT_IN_KNOWLEDGE, type Knowledge } from '../knowledge/knowledge.ts'
import { isFinerThan } from './best-date.ts'
import { fromCounted } from './counted-order.ts'
import { type DayInterval, daysOf, intersectDays, intervalEdtf } from './day-interval.ts'
import { isAhead } from './factuality.ts'
import { fromBackground, fromNarrative } from './narrative-dates.ts'
import { narrowDate } from './narrow-date.ts'
import { appointmentOf } from './office-constraints.ts'
import { fromOwnWords } from './own-date.ts'
import { RECENT_DAYS } from './publication-constraints.ts'
import { summitAt, summitWords } from './summit-constraints.ts'
import type { DatedArticle, DatedMention } from './telling.ts'
import { fromToldAgain } from './told-again.ts'

/** What is told as news without a date happened at most so many days before the report: a weekend. */
export const NEWS_WINDOW_DAYS = 2

/** What is announced for no day happens, if at all, within so many days: plans reach to the same season of next year. */
export const PLANNED_WITHIN_DAYS = 365

const undated = (because: readonly Reason[]): DatedMention => ({
  edtf: null,
  source: 'none',
  asWritten: null,
  weekday: null,
  because,
})

const reportDays = (doc: DatedArticle): DayInterval | null =>
  doc.publication ? daysOf(doc.publication.edtf) : null

const fromParent = (
  doc: DatedArticle,
  mention: EventMention,
  dates: readonly DatedMention[],
): DatedMention | null => {
  if (mention.partOf === null) return null
  const parent = dates[mention.partOf]
  if (parent === undefined || parent.edtf === null) return null
  const { title } = doc.eventMentions[mention.partOf]!
  const step = { rule: 'part-of', words: `the text tells it as part of “${title}”` }
  return { ...parent, source: 'part-of', because: [...parent.because, step] }
}

/** A recurring summit that the tables know: its own days. */
const fromSummit = (doc: DatedArticle, mention: EventMention, knowledge: Knowledge): DatedMention | null => {
  const report = reportDays(doc)
  const summit = report === null ? null : summitAt(doc, mention, report, knowledge)
  if (summit === null) return null
  const words = `the ${mention.name} there met ${summitWords(summit)}`
  return {
    edtf: summit.days,
    source: 'summit',
    asWritten: null,
    weekday: null,
    because: [...doc.publication!.because, { rule: 'summit', words }],
  }
}

/** Who was elected or appointed, as the tables have it. */
const fromAppointment = (
  doc: DatedArticle,
  mention: EventMention,
  knowledge: Knowledge,
): DatedMention | null => {
  const report = reportDays(doc)
  if (report === null || isAhead(mention)) return null
  const appointment = appointmentOf(doc, mention, report, knowledge)
  const days =
    appointment === null ? null : intersectDays(appointment.days, { first: null, last: report.last })
  if (appointment === null || days === null) return null
  return {
    edtf: intervalEdtf(days, true),
    source: 'office',
    asWritten: null,
    weekday: null,
    because: [...doc.publication!.because, { rule: 'office-terms', words: appointment.words }],
  }
}

const fromOrder = (
  doc: DatedArticle,
  mention: EventMention,
  dates: readonly DatedMention[],
): DatedMention | null => {
  const { order } = mention
  const reference = order ? dates[order.event] : undefined
  if (order === null || reference === undefined || reference.edtf === null) return null
  const days = daysOf(reference.edtf)
  const report = reportDays(doc)
  if (days === null || days.first === null || isAhead(mention)) return null
  const edtf = intervalEdtf({ first: days.first, last: report?.last ?? null })
  const words = `the text puts it after “${doc.eventMentions[order.event]!.title}” (${dateWords(reference.edtf)})${report?.last ? ' and it was reported afterwards' : ''}`
  return {
    edtf,
    source: 'order',
    asWritten: null,
    weekday: null,
    because: [...reference.because, { rule: 'after-event', words }],
  }
}

const fromRecency = (doc: DatedArticle, mention: EventMention): DatedMention | null => {
  const report = reportDays(doc)
  if (!mention.isRecent || report === null || report.last === null) return null
  const first = report.first === null ? null : report.first - RECENT_DAYS
  const edtf = intervalEdtf({ first, last: report.last }, true)
  const words = `the text calls it recent, and the report is from ${dateWords(doc.publication!.edtf)}`
  return {
    edtf,
    source: 'recent',
    asWritten: null,
    weekday: null,
    because: [...doc.publication!.because, { rule: 'recent', words }],
  }
}

const fromReport = (doc: DatedArticle, mention: EventMention): DatedMention | null => {
  const report = reportDays(doc)
  if (report === null) return null
  if (isAhead(mention)) {
    if (report.first === null) return null
    const isPlanned = mention.factuality === 'planned' && report.last !== null
    const words = `it was still to come when the report appeared (${dateWords(doc.publication!.edtf)})${isPlanned ? ', and what is planned comes within a year or so' : ''}`
    const edtf = intervalEdtf({
      first: report.first,
      last: isPlanned ? report.last + PLANNED_WITHIN_DAYS : null,
    })
    return {
      edtf: isPlanned ? `${edtf}~` : edtf,
      source: 'news',
      asWritten: null,
      weekday: null,
      because: [...doc.publication!.because, { rule: 'still-to-come', words }],
    }
  }
  if (report.first === null || report.last === null || mention.isDefinite) return null
  const edtf = intervalEdtf({ first: report.first - NEWS_WINDOW_DAYS, last: report.last }, true)
  const words = `the text gives no day; it is told as news, so it happened shortly before the report (${dateWords(doc.publication!.edtf)})`
  return {
    edtf,
    source: 'news',
    asWritten: null,
    weekday: null,
    because: [...doc.publication!.because, { rule: 'told-as-news', words }],
  }
}

const reasonWhyNone = (doc: DatedArticle, mention: EventMention): string => {
  if (doc.publication === null)
    return 'the text gives no day for it, and the article carries no date of publication'
  if (mention.isDefinite) return 'the text speaks of it as known and gives no day for it'
  return 'the text gives no day for it, and the report’s own date is not known well enough to help'
}

const noDate = (doc: DatedArticle, mention: EventMention): DatedMention =>
  undated([{ rule: 'undated', words: reasonWhyNone(doc, mention) }])

const dateMention = (
  doc: DatedArticle,
  mention: EventMention,
  index: number,
  dates: readonly DatedMention[],
  knowledge: Knowledge,
): DatedMention => {
  const own = fromOwnWords(doc, mention)
  if (own !== null && own.edtf !== null) return own
  const counted = fromCounted(doc, mention, index, dates)
  if (counted !== null) return counted
  if (own !== null && own.because.length > 0)
    return fromToldAgain(doc, mention, index, dates) ?? fromBackground(doc, mention, index) ?? own
  return (
    fromSummit(doc, mention, knowledge) ??
    fromAppointment(doc, mention, knowledge) ??
    fromParent(doc, mention, dates) ??
    fromToldAgain(doc, mention, index, dates) ??
    fromOrder(doc, mention, dates) ??
    fromRecency(doc, mention) ??
    fromNarrative(doc, mention, index) ??
    fromBackground(doc, mention, index) ??
    fromReport(doc, mention) ??
    noDate(doc, mention)
  )
}

/**
 * A date for each of the article's event mentions, parallel to `eventMentions`. `known` are dates that other
 * articles gave to the same events; they hold where the article's own words give none.
 */
export const dateMentions = (
  doc: DatedArticle,
  known: ReadonlyMap<number, DatedMention>,
  knowledge: Knowledge = BUILT_IN_KNOWLEDGE,
): DatedMention[] => {
  const dates: DatedMention[] = []
  // Twice, because an event may hang on one that is told after it.
  for (let round = 0; round < 2; round++)
    doc.eventMentions.forEach((mention, index) => {
      const own = narrowDate(doc, mention, dateMention(doc, mention, index, dates, knowledge), knowledge)
      const other = known.get(index)
      dates[index] = other !== undefined && isWeaker(own, other) ? other : own
    })
  return dates
}

const isWeaker = (own: DatedMention, other: DatedMention): boolean => {
  if (own.edtf === null) return true
  if (other.source === 'told-elsewhere' && isFinerThan(other, own)) return true
  if (other.edtf === null || own.source === 'explicit' || own.source === 'relative') return false
  const a = daysOf(own.edtf)
  const b = daysOf(other.edtf)
  return a !== null && b !== null && intersectDays(a, b) !== null
}
