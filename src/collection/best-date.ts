/** Which of several tellings of one event dates it best. */
import { leadSentence } from '../extract/text/lead-sentence.ts'
import { daysOf, intersectDays, lengthOf } from './day-interval.ts'
import { DATE_SOURCES, type DatedMention, type Telling } from './telling.ts'

const rank = ({ source }: DatedMention): number => DATE_SOURCES.indexOf(source)

const width = ({ edtf }: DatedMention): number => {
  const days = edtf === null ? null : daysOf(edtf)
  return days ? lengthOf(days) : Number.POSITIVE_INFINITY
}

/** The best-dated telling first: dated before undated, then the surest source, then the narrowest date. */
export const byDate = (tellings: readonly Telling[]): Telling[] =>
  tellings
    .map((telling) => ({ telling, width: width(telling.date) }))
    .sort(
      (a, b) =>
        Number(a.telling.date.edtf === null) - Number(b.telling.date.edtf === null) ||
        rank(a.telling.date) - rank(b.telling.date) ||
        (a.width === b.width ? 0 : a.width - b.width),
    )
    .map(({ telling }) => telling)

/** In a month much of one sort can happen; in longer terms news of one sort is mostly of one event. In days. */
const MONTH = 31

/** What is told as news in the lead of a report: as good as any date that says only the year. */
const isLeadNews = ({ article, mention, date }: Telling): boolean =>
  date.source === 'news' &&
  !mention.trigger.nominal &&
  mention.factuality !== 'planned' &&
  mention.sentence === leadSentence(article)

/**
 * The best date among the tellings of one event, of which there is at least one: that of the surest, or one as sure as
 * words and tables are that lies within it and is finer ("in May", told elsewhere as "on Friday"); of a year, when it was news.
 */
export const bestDate = (cluster: readonly Telling[]): DatedMention => {
  const [first, ...others] = byDate(cluster)
  let best = first!.date
  if (others.length === 0 || !isSure(best)) return best
  for (const telling of others) {
    if (!isFinerThan(telling.date, best)) continue
    if (isSure(telling.date) || (width(best) > MONTH && isLeadNews(telling))) best = telling.date
  }
  return best
}

/** It lies within the other date and is shorter. */
export const isFinerThan = (inner: DatedMention, outer: DatedMention): boolean => {
  if (inner.edtf === null || outer.edtf === null) return false
  const [a, b] = [daysOf(inner.edtf), daysOf(outer.edtf)]
  if (a === null || b === null || lengthOf(a) >= lengthOf(b)) return false
  const both = intersectDays(a, b)
  return both !== null && both.first === a.first && both.last === a.last
}

/** A date that rests on words or tables, not on when a report appeared. */
export const isSure = (date: DatedMention): boolean =>
  date.edtf !== null && rank(date) <= DATE_SOURCES.indexOf('part-of')
