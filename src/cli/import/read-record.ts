/** The fields of one record → a ready-made event. What cannot be used is said in words; the rest of the event is kept. */
import { EVENT_KINDS, type EventKind } from '../../core/event.ts'
import { countryByCode, countryForm } from '../../knowledge/countries.ts'
import { readDatePublished } from '../read-articles.ts'
import { dateAdvice, readEdtf } from './ready-date.ts'
import type { PlacedRecord, ReadyEvent, ReadyRecord, ReadySource } from './ready-event.ts'
import { shorten } from './shorten.ts'

export interface ReadFields {
  /** Null when the record is no event; then `problems` say why. */
  readonly event: ReadyEvent | null
  /** One sentence for each thing that was left out. */
  readonly problems: readonly string[]
}

/** Longer titles fill the screen with one event. */
export const LONGEST_TITLE = 300
const LONGEST_NAME = 200
const LONGEST_ID = 200
/** As many values of one sort as the data files have room for at one event. */
const MOST_VALUES = 255

/** Half of a surrogate pair has no UTF-8 form. */
const whole = (value: string): string => value.replace(/\p{Surrogate}/gu, '\uFFFD')

/** On one line, without control characters. */
const plain = (value: string): string =>
  isPlain(value)
    ? value
    : whole(value)
        .split(/[\p{Cc}\s]/u)
        .filter((word) => word !== '')
        .join(' ')

/** Letters and signs of ASCII with single spaces between them: nearly all that lists hold. */
const isPlain = (value: string): boolean => {
  let isAfterSpace = true
  for (let index = 0; index < value.length; index++) {
    const code = value.charCodeAt(index)
    if (code < 32 || code > 126 || (code === 32 && isAfterSpace)) return false
    isAfterSpace = code === 32
  }
  return !isAfterSpace
}

/** Lines stay, other control characters go. */
const plainLines = (value: string): string =>
  whole(value)
    .replace(/[^\P{Cc}\n]/gu, ' ')
    .trim()

const shown = (value: unknown): string => {
  const words = typeof value === 'string' ? value : (JSON.stringify(value) ?? String(value))
  return `“${words.length > 60 ? `${words.slice(0, 60)}…` : words}”`
}

const isMissing = (value: unknown): boolean => value === undefined || value === null || value === ''

type Problems = string[]

/** A text, or a number as its digits; null when there is none. */
const textOf = (record: ReadyRecord, name: string, problems: Problems): string | null => {
  const value = record[name]
  if (isMissing(value)) return null
  if (typeof value === 'number') return String(value)
  if (typeof value === 'string') return plain(value) === '' ? null : plain(value)
  problems.push(`“${name}” is no text: ${shown(value)}. It was left out`)
  return null
}

const titleOf = (record: ReadyRecord, problems: Problems): string | null => {
  const title = textOf(record, 'title', problems)
  if (title === null || title.length <= LONGEST_TITLE) return title
  problems.push(
    `“title” has ${title.length} characters; it was cut after ${LONGEST_TITLE}. Write a shorter one`,
  )
  return shorten(title, LONGEST_TITLE)
}

const idOf = (record: ReadyRecord, problems: Problems): string | null => {
  const id = textOf(record, 'id', problems)
  if (id === null || id.length <= LONGEST_ID) return id
  problems.push(
    `“id” has ${id.length} characters; the event got an id of its own. Write at most ${LONGEST_ID}`,
  )
  return null
}

/** Undefined when there is none that can be used. */
const edtfOf = (record: ReadyRecord, problems: Problems): string | null | undefined => {
  const given = record.edtf
  if (given === null || given === '') return null
  if (typeof given !== 'string' && typeof given !== 'number') {
    problems.push(
      given === undefined
        ? 'has no “edtf”. Write when it happened, as 2004-05-12, 2004-05 or 2004; null if nobody knows'
        : `“edtf” is no text: ${shown(given)}. Write “2004-05-12”`,
    )
    return undefined
  }
  const edtf = readEdtf(String(given))
  if (edtf !== null) return edtf
  problems.push(`“edtf” is not a date in EDTF: ${shown(given)}. ${dateAdvice(String(given))}`)
  return undefined
}

/** One for all events that lack something: a million of them make a difference. */
const NONE: readonly never[] = []

const namesOf = (record: ReadyRecord, name: string, problems: Problems): readonly string[] => {
  const given = record[name]
  if (isMissing(given)) return NONE
  const values: readonly unknown[] = Array.isArray(given) ? given : [given]
  const names = new Set<string>()
  for (const value of values) {
    const text = typeof value === 'string' ? plain(value) : null
    if (text === null)
      problems.push(`“${name}” holds something that is no text: ${shown(value)}. It was left out`)
    else if (text.length > LONGEST_NAME)
      problems.push(
        `“${name}” holds a name of more than ${LONGEST_NAME} characters: ${shown(text)}. It was left out`,
      )
    else if (text !== '') names.add(text)
  }
  if (names.size <= MOST_VALUES) return names.size === 0 ? NONE : [...names]
  problems.push(`“${name}” holds ${names.size} names; those after the first ${MOST_VALUES} were left out`)
  return [...names].slice(0, MOST_VALUES)
}

const countriesOf = (record: ReadyRecord, problems: Problems): readonly string[] =>
  namesOf(record, 'countries', problems).flatMap((given) => {
    const code = given.toUpperCase().replace(/^COUNTRY:/u, '')
    if (countryByCode(code) !== null) return [code]
    const meant = countryForm(given)
    const advice =
      meant === null || meant.kind === 'capital'
        ? 'Write the code of two letters, as JP for Japan'
        : `Write ${meant.code} for ${countryByCode(meant.code)!.name}`
    problems.push(
      `“countries” holds ${shown(given)}, which is no ISO 3166-1 alpha-2 code. It was left out. ${advice}`,
    )
    return []
  })

const kindOf = (record: ReadyRecord, problems: Problems): EventKind => {
  const given = textOf(record, 'kind', problems)
  if (given === null) return 'other'
  const kind = EVENT_KINDS.find((one) => one === given.toLowerCase())
  if (kind === undefined)
    problems.push(`“kind” is ${shown(given)}; “other” was taken. Write one of ${EVENT_KINDS.join(', ')}`)
  return kind ?? 'other'
}

const urlOf = (source: ReadyRecord, problems: Problems): string | null => {
  const url = textOf(source, 'url', problems)
  if (url === null || (/^https?:\/\//iu.test(url) && URL.canParse(url))) return url
  problems.push(`“url” of a source is no web address: ${shown(url)}. It was left out. Write https://…`)
  return null
}

const publishedOf = (source: ReadyRecord, problems: Problems): string | null => {
  const given = textOf(source, 'datePublished', problems)
  if (given === null) return null
  const date = readDatePublished(given)
  if (date === null)
    problems.push(
      `“datePublished” of a source is no date: ${shown(given)}. It was left out. ${dateAdvice(given)}`,
    )
  return date
}

const sourceOf = (value: unknown, problems: Problems): ReadySource[] => {
  if (value === null || typeof value !== 'object' || Array.isArray(value)) {
    problems.push(
      `“sources” holds something that is no source: ${shown(value)}. Write {"title": …, "url": …}`,
    )
    return []
  }
  const source = value as ReadyRecord
  const url = urlOf(source, problems)
  const title = textOf(source, 'title', problems) ?? url
  const quote = typeof source.quote === 'string' ? plainLines(source.quote) : null
  if (title === null) {
    problems.push('a source has neither “title” nor “url”. It was left out')
    return []
  }
  const publisher = textOf(source, 'publisher', problems)
  return [{ title, url, publisher, datePublished: publishedOf(source, problems), quote: quote || null }]
}

const sourcesOf = (record: ReadyRecord, problems: Problems): readonly ReadySource[] => {
  const given = record.sources
  if (isMissing(given)) return NONE
  return (Array.isArray(given) ? given : [given]).flatMap((value) => sourceOf(value, problems))
}

/** Checks a record. An event needs a title and a date that can be read (or `null` for none). */
export const readRecord = ({ place, record }: PlacedRecord): ReadFields => {
  const problems: Problems = []
  const title = titleOf(record, problems)
  if (title === null) problems.push('has no “title”. Write what happened in a few words')
  const edtf = edtfOf(record, problems)
  if (title === null || edtf === undefined) return { event: null, problems }
  const event: ReadyEvent = {
    place,
    id: idOf(record, problems),
    title,
    edtf,
    asWritten: textOf(record, 'asWritten', problems),
    people: namesOf(record, 'people', problems),
    countries: countriesOf(record, problems),
    organizations: namesOf(record, 'organizations', problems),
    places: namesOf(record, 'places', problems),
    kind: kindOf(record, problems),
    sources: sourcesOf(record, problems),
  }
  return { event, problems }
}
