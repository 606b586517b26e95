/**
 * TimelineJS timelines (https://timeline.knightlab.com/docs/json-format.html) → records. A slide's text and media become its
 * source; its group becomes the kind where it names one, else an organisation, which keeps the lanes that the author made.
 */
import { EVENT_KINDS } from '../../core/event.ts'
import { htmlToText } from './html-text.ts'
import type { ReadRecord, ReadyRecord, RecordSource } from './ready-event.ts'
import { shorten } from './shorten.ts'

type Fields = ReadyRecord

interface Timeline {
  readonly title: Fields | null
  readonly events: readonly unknown[]
  readonly eras: readonly unknown[]
}

const fieldsOf = (value: unknown): Fields =>
  value !== null && typeof value === 'object' && !Array.isArray(value) ? (value as Fields) : {}

const isTimelineFields = (value: Fields): boolean => Array.isArray(value.events)

export const isTimeline = (value: unknown): value is Fields => isTimelineFields(fieldsOf(value))

const timelineOf = (value: Fields): Timeline => ({
  title: value.title === undefined || value.title === null ? null : fieldsOf(value.title),
  events: value.events as readonly unknown[],
  eras: Array.isArray(value.eras) ? value.eras : [],
})

/** Numbers may be written as texts; null where nothing is written, NaN where it is no whole number. */
const wholeNumber = (value: unknown): number | null => {
  const words = typeof value === 'string' ? value.trim() : value
  if (words === undefined || words === null || words === '') return null
  const number = Number(words)
  return Number.isInteger(number) ? number : Number.NaN
}

const padded = (value: number, width = 2): string =>
  `${value < 0 ? '-' : ''}${String(Math.abs(value)).padStart(width, '0')}`

/** TimelineJS calls −44 "44 BCE", which ISO 8601 writes −0043. */
const isoYear = (year: number): number => (year < 0 ? year + 1 : year)

/** A date object → EDTF as far as its parts go; a reader of EDTF tells what is wrong with it. Null when there is none. */
const dateOf = (value: unknown): string | null => {
  const fields = fieldsOf(value)
  const [year, month, day, hour, minute] = ['year', 'month', 'day', 'hour', 'minute'].map((name) =>
    wholeNumber(fields[name]),
  )
  if (year === null || year === undefined) return null
  const parts = [
    padded(isoYear(year), 4),
    ...[month, day].flatMap((part) => (part == null ? [] : [padded(part)])),
  ]
  const clock = day == null || hour == null ? '' : `T${padded(hour)}:${padded(minute ?? 0)}`
  return parts.slice(0, month == null ? 1 : 3).join('-') + clock
}

const edtfOf = (slide: Fields): string | null => {
  const start = dateOf(slide.start_date)
  const end = dateOf(slide.end_date)
  return end === null || end === start ? start : `${start ?? ''}/${end}`
}

const textIn = (value: unknown): string | null => {
  const text = typeof value === 'string' ? htmlToText(value) : ''
  return text === '' ? null : text
}

const FIRST_WORDS = 90

const headlineOf = (slide: Fields): string | null => {
  const text = fieldsOf(slide.text)
  const body = textIn(text.text)
  if (textIn(text.headline) !== null || body === null) return textIn(text.headline)
  const sentence = /^[^\n]{1,200}?[.!?](?=\s|$)/u.exec(body)?.[0] ?? body
  return shorten(sentence, FIRST_WORDS)
}

const webAddress = (...values: unknown[]): string | undefined =>
  values.find((value): value is string => typeof value === 'string' && /^https?:\/\//iu.test(value))

const sourceOf = (slide: Fields, headline: string | null): Fields | null => {
  const media = fieldsOf(slide.media)
  const quote = textIn(fieldsOf(slide.text).text)
  const publisher = textIn(media.credit)
  const url = webAddress(media.link, media.url)
  if (quote === null && publisher === null && url === undefined) return null
  return { title: headline ?? undefined, url, publisher, quote }
}

const groupOf = (slide: Fields): Fields => {
  const group = textIn(slide.group)
  if (group === null) return {}
  const kind = EVENT_KINDS.find((one) => [one, `${one}s`].includes(group.toLowerCase()))
  return kind === undefined ? { organizations: [group] } : { kind }
}

/** The record of a slide; its date is missing when the slide has none. */
const recordOf = (slide: Fields): ReadyRecord => {
  const headline = headlineOf(slide)
  const source = sourceOf(slide, headline)
  const asWritten = textIn(slide.display_date) ?? textIn(fieldsOf(slide.start_date).display_date)
  return {
    id: slide.unique_id,
    title: headline,
    edtf: edtfOf(slide) ?? undefined,
    asWritten,
    ...groupOf(slide),
    sources: source === null ? [] : [source],
  }
}

const NO_DATE = 'has no “start_date” with a “year”. Write {"year": 2004, "month": 5, "day": 12}'

function* slideRecords(name: string, { title, events, eras }: Timeline): Generator<ReadRecord> {
  if (title !== null && edtfOf(title) !== null) yield { place: `${name}, title`, record: recordOf(title) }
  for (const [index, value] of events.entries()) {
    const place = `${name}, event ${index + 1}`
    const record = recordOf(fieldsOf(value))
    yield record.edtf === undefined ? { place, reason: NO_DATE } : { place, record }
  }
  if (eras.length > 0)
    yield { place: name, reason: `${eras.length} “eras” were left out: they are no events`, isNote: true }
}

/** The timeline's own title, and its slides. A title slide is an event only when it has a date. */
export const timelineRecords = (name: string, value: Fields): RecordSource => {
  const timeline = timelineOf(value)
  return {
    title: timeline.title === null ? null : headlineOf(timeline.title),
    records: slideRecords(name, timeline),
  }
}
