/**
 * The date that a saved page prints above or below its article: "Thursday, 23 April 2015", "Published: June 3, 2011",
 * "12 March 2014 Last updated at 14:20 GMT". A line of its own that says little else.
 */
import type { EventfulArticle } from '../core/extraction.ts'
import type { Span } from '../core/span.ts'
import { headlineOf } from '../extract/text/headline-of.ts'
import { timesInSentence } from '../extract/time/recognize-times.ts'
import { statedDay } from '../extract/time/stated-day.ts'

/** So many lines at either end of the text are looked at: beyond, dates belong to the story. */
const LINES_ABOVE = 12
const LINES_BELOW = 6

/** When it was published, and when it was updated; a chronicle has more such lines, and they date what it tells. */
const MOST_DATES = 2
const LINES_OF_CHRONICLE = 100

/** A longer line is a paragraph. */
const LONGEST_LINE = 120

/** What pages print beside the date. */
const PRINTED_BESIDE =
  /\b(?:first|last|originally|published|posted|updated|created|modified|date|dated|issued|released|on|at|by|from|author|admin|staff|reporter|correspondent|writer|desk|team|min|mins|minutes?|hours?|days?|weeks?|months?|ago|read|reads|am|pm|a\.m|p\.m|gmt|utc|bst|ist|est|edt|cst|cdt|pst|pdt|cet|jst|kst|et|pt|local|time|source|share|print|email|comments?|views?)\b/giu

const SAYS_PUBLISHED = /\b(?:published|posted|date|dated|issued|released|created)\b/iu
const SAYS_UPDATED = /\b(?:updated|modified)\b/iu

export interface PageDate extends Span {
  /** Day number. */
  readonly day: number
}

interface Line extends Span {
  readonly text: string
}

function linesOf(text: string): Line[] {
  const lines: Line[] = []
  let start = 0
  for (const piece of text.split('\n')) {
    const trimmed = piece.trim()
    const from = start + piece.indexOf(trimmed)
    if (trimmed !== '') lines.push({ text: trimmed, start: from, end: from + trimmed.length })
    start += piece.length + 1
  }
  return lines
}

/** The full date of a line, and whether little else stands in it. */
function dateOfLine(line: Line): (PageDate & { readonly isAlone: boolean }) | null {
  if (line.text.length > LONGEST_LINE) return null
  const times = timesInSentence(line.text)
  const days = times.flatMap(({ reading, start, end }) => {
    const day = statedDay(reading)
    return day === null ? [] : [{ day, start: line.start + start, end: line.start + end }]
  })
  const [first] = days
  if (first === undefined || days.some(({ day }) => day !== first.day)) return null
  let rest = line.text
  for (const { start, end } of [...times].reverse()) rest = `${rest.slice(0, start)} ${rest.slice(end)}`
  const words = rest.replaceAll(PRINTED_BESIDE, ' ').match(/\p{L}[\p{L}'’.-]*/gu) ?? []
  // A byline ("By JANE ROE") or the town in capitals may stand beside it.
  const isAlone =
    words.length === 0 ||
    (words.length <= 3 && (/\bby\b/iu.test(rest) || words.every((word) => word === word.toUpperCase())))
  return { ...first, isAlone }
}

function isChronicle(lines: readonly Line[]): boolean {
  const days = lines
    .slice(0, LINES_OF_CHRONICLE)
    .map(dateOfLine)
    .filter((date) => date?.isAlone)
  return new Set(days.map((date) => date?.day)).size > MOST_DATES
}

const isHeadline = (doc: EventfulArticle, line: Line): boolean => headlineOf(doc).text.trim() === line.text

/**
 * The date that the page prints for the article, null when it prints none. What it says of publication goes before
 * what it says of updates; a headline that is a date is none, and so is a date in the running text.
 */
export function pageDate(doc: EventfulArticle): PageDate | null {
  const lines = linesOf(doc.text)
  const firstParagraph = lines.findIndex(({ text }) => text.length > LONGEST_LINE)
  const above = lines.slice(0, Math.min(firstParagraph < 0 ? lines.length : firstParagraph, LINES_ABOVE))
  const below = lines.slice(Math.max(above.length, lines.length - LINES_BELOW))
  const found = [
    ...above.map((line) => ({ line, isAbove: true })),
    ...below.map((line) => ({ line, isAbove: false })),
  ].flatMap(({ line, isAbove }) => {
    const date = dateOfLine(line)
    if (date === null || !date.isAlone || isHeadline(doc, line)) return []
    const saysPublished = SAYS_PUBLISHED.test(line.text)
    if (!isAbove && !saysPublished) return []
    const isUpdate = SAYS_UPDATED.test(line.text) && !saysPublished
    return [{ date, isUpdate }]
  })
  if (found.length > 0 && isChronicle(lines)) return null
  const best = found.find(({ isUpdate }) => !isUpdate) ?? found[0]
  if (best === undefined) return null
  const { day, start, end } = best.date
  return { day, start, end }
}
