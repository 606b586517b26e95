/** The date of an event from another one that the text counts it from, or that it counts from it. */
import { addMonthsToDay } from '../core/civil-date.ts'
import { dateWords } from '../core/date-words.ts'
import type { EventMention } from '../core/extraction.ts'
import type { CalendarUnit } from '../core/time-expression.ts'
import { isSure } from './best-date.ts'
import { type CountedLink, countedLinks, type Distance } from './counted-links.ts'
import { type DayInterval, daysOf, intersectDays, intervalEdtf } from './day-interval.ts'
import { isTold } from './factuality.ts'
import type { DatedArticle, DatedMention } from './telling.ts'

/** "two weeks after" is some days more or less; "the day after" is that day. In days, to either side. */
const slackOf = ({ unit, count, isToTheDay }: Distance): number => {
  if (unit === 'day' || isToTheDay) return 0
  if (unit === 'week') return Math.min(3, Math.abs(count))
  return unit === 'month' ? 15 : 180
}

const MONTHS: Readonly<Partial<Record<CalendarUnit, number>>> = {
  month: 1,
  quarter: 3,
  year: 12,
  decade: 120,
}

const shiftDay = (day: number, { unit, count }: Distance): number => {
  const months = MONTHS[unit]
  if (months !== undefined) return addMonthsToDay(day, months * count)
  return day + count * (unit === 'week' ? 7 : 1)
}

const shift = ({ first, last }: DayInterval, distance: Distance): DayInterval => {
  const slack = slackOf(distance)
  return {
    first: first === null ? null : shiftDay(first, distance) - slack,
    last: last === null ? null : shiftDay(last, distance) + slack,
  }
}

interface Base {
  readonly date: Pick<DatedMention, 'because'> & { readonly edtf: string }
  /** What it is the date of, for the reader. */
  readonly words: string
  /** It rests on words or tables, so that what is counted from it does too. */
  readonly isFirm: boolean
}

const ofMention = (
  doc: DatedArticle,
  indexes: readonly number[],
  dates: readonly DatedMention[],
  isGood: (date: DatedMention) => boolean,
): Base | null => {
  const index = indexes.find((one) => dates[one] !== undefined && isGood(dates[one]!))
  const date = index === undefined ? undefined : dates[index]
  if (index === undefined || date?.edtf == null) return null
  return {
    date: { ...date, edtf: date.edtf },
    words: `“${doc.eventMentions[index]!.title}”`,
    isFirm: isSure(date),
  }
}

const ofTime = (doc: DatedArticle, index: number | null): Base | null => {
  const time = index === null ? undefined : doc.times[index]
  if (time?.edtf == null) return null
  return {
    date: { ...time, edtf: time.edtf },
    words: `“${doc.text.slice(time.start, time.end)}”`,
    isFirm: true,
  }
}

/** What is counted is often the news itself, whose window is as good as any; what it is counted from must be known. */
const baseOf = (
  doc: DatedArticle,
  link: CountedLink,
  isAnchor: boolean,
  dates: readonly DatedMention[],
): Base | null => {
  if (!isAnchor) return ofMention(doc, link.anchors, dates, isSure)
  const counted = link.counted === null ? [] : [link.counted]
  return (
    ofTime(doc, link.countedAt) ??
    ofMention(doc, counted, dates, ({ edtf, source }) => edtf !== null && source !== 'background')
  )
}

/** The date of a mention that the text counts from another one, or another one from it; null where it does not. */
export const fromCounted = (
  doc: DatedArticle,
  mention: EventMention,
  index: number,
  dates: readonly DatedMention[],
): DatedMention | null => {
  const report = doc.publication === null ? null : daysOf(doc.publication.edtf)
  for (const link of countedLinks(doc).get(index) ?? []) {
    const isAnchor = link.isAnchorTold && link.anchors[0] === index
    const base = baseOf(doc, link, isAnchor, dates)
    const days = base === null ? null : daysOf(base.date.edtf)
    if (base === null || days === null) continue
    const moved = shift(days, isAnchor ? { ...link, count: -link.count } : link)
    const limited = isTold(mention)
      ? intersectDays(moved, { first: null, last: report?.last ?? null })
      : moved
    if (limited === null) continue
    return countedDate(doc, link, base, intervalEdtf(limited, slackOf(link) > 0))
  }
  return null
}

const countedDate = (
  doc: DatedArticle,
  { start, end }: CountedLink,
  { date, words, isFirm }: Base,
  edtf: string | null,
): DatedMention => {
  const counted = doc.text.slice(start, end).replace(/\s+/g, ' ').trim()
  const step = {
    rule: 'counted',
    words: `the text counts “${counted}” between it and ${words} (${dateWords(date.edtf)})`,
    article: doc.id,
    start,
    end,
  }
  return {
    edtf,
    source: isFirm ? 'counted' : 'order',
    asWritten: null,
    weekday: null,
    because: [...date.because, step],
  }
}
