/** What else is known of an event narrows its date: which side of the report it lies on, and who held office on its day. */
import type { Reason } from '../core/article.ts'
import { dateWords } from '../core/date-words.ts'
import { approximateEnds } from '../core/edtf.ts'
import type { EventMention } from '../core/extraction.ts'
import { BUILT_IN_KNOWLEDGE, type Knowledge } from '../knowledge/knowledge.ts'
import { type DayInterval, daysOf, intersectDays, intervalEdtf } from './day-interval.ts'
import { isTold } from './factuality.ts'
import { fromOfficesOf } from './office-constraints.ts'
import type { DatedArticle, DatedMention, DateSource } from './telling.ts'

interface Limit {
  readonly days: DayInterval
  readonly because: Reason
}

/** The words that gave the date say it: "later this month" lies after the report, "earlier this year" before it. */
const sideOfReport = (doc: DatedArticle, mention: EventMention, { edtf }: DatedMention): Limit[] => {
  const index = mention.times.find((one) => doc.times[one]!.edtf === edtf)
  const reading = index === undefined ? undefined : doc.recognizedTimes[index]!.reading
  const report = doc.publication === null ? null : daysOf(doc.publication.edtf)
  if (reading?.kind !== 'offset' || reading.anchor !== 'publication' || report === null) return []
  if (reading.modifier !== 'before' && reading.modifier !== 'after') return []
  const isAfter = reading.modifier === 'after'
  return [
    {
      days: isAfter ? { first: report.first, last: null } : { first: null, last: report.last },
      because: {
        rule: isAfter ? 'after-report' : 'before-report',
        words: `it lies ${isAfter ? 'after' : 'before'} the report (${dateWords(doc.publication!.edtf)})`,
      },
    },
  ]
}

/** The term of an office that the event's date falls into; of several that it may fall into, none. */
const officeLimits = (
  doc: DatedArticle,
  mention: EventMention,
  date: DayInterval,
  knowledge: Knowledge,
): Limit[] =>
  !isTold(mention) || mention.kind === 'election'
    ? []
    : fromOfficesOf(doc, mention, knowledge).flatMap(({ anyOf, because }): Limit[] => {
        const terms = anyOf.filter((term) => intersectDays(term, date) !== null)
        return terms.length === 1 ? [{ days: terms[0]!, because: because[0]! }] : []
      })

/** Dates that stand in the text with their year need no help. */
const FIRM: ReadonlySet<DateSource> = new Set(['explicit', 'summit', 'office', 'part-of', 'none'])

/** A limit is sharp; an end of the date that it leaves as it was stays as soft as it was. */
const withSoftEnds = (edtf: string, before: DayInterval, after: DayInterval): string => {
  const soft = approximateEnds(edtf)
  const isSoftEnd = soft.end && after.last !== null && after.last === before.last
  const narrowed = intervalEdtf(after, soft.start && after.first === before.first)!
  return isSoftEnd && narrowed.includes('/') ? `${narrowed}~` : narrowed
}

/** The date with all that limits it; a limit that it lies outside of is left aside. */
export const narrowDate = (
  doc: DatedArticle,
  mention: EventMention,
  date: DatedMention,
  knowledge: Knowledge = BUILT_IN_KNOWLEDGE,
): DatedMention => {
  if (date.edtf === null || FIRM.has(date.source)) return date
  const span = daysOf(date.edtf)
  if (span === null) return date
  let narrowed = date
  for (const { days, because } of [
    ...sideOfReport(doc, mention, date),
    ...officeLimits(doc, mention, span, knowledge),
  ]) {
    const before = daysOf(narrowed.edtf!)
    const after = before === null ? null : intersectDays(before, days)
    if (before === null || after === null) continue
    if (after.first === before.first && after.last === before.last) continue
    narrowed = {
      ...narrowed,
      edtf: withSoftEnds(narrowed.edtf!, before, after),
      because: [...narrowed.because, because],
    }
  }
  return narrowed
}
