/** What a reader sees for an EDTF value. English, British order, en dashes. */
import type { Edtf, EdtfClock, EdtfDate, EdtfInterval, EdtfPartOfYear, EdtfPoint } from './edtf.ts'
import { parseEdtf } from './edtf.ts'

export const MONTH_NAMES = [
  'January',
  'February',
  'March',
  'April',
  'May',
  'June',
  'July',
  'August',
  'September',
  'October',
  'November',
  'December',
] as const

export const WEEKDAY_NAMES = [
  'Monday',
  'Tuesday',
  'Wednesday',
  'Thursday',
  'Friday',
  'Saturday',
  'Sunday',
] as const

const SEASON_NAMES = ['spring', 'summer', 'autumn', 'winter']
const QUARTER_NAMES = ['first quarter', 'second quarter', 'third quarter', 'fourth quarter']
const HALF_NAMES = ['first half', 'second half']

interface Style {
  readonly month: (month: number) => string
  readonly about: string
}

const FULL: Style = { month: (month) => MONTH_NAMES[month - 1] ?? '', about: 'about ' }
const SHORT: Style = { month: (month) => (MONTH_NAMES[month - 1] ?? '').slice(0, 3), about: 'c. ' }

/** A year as readers write it: 2014, 44 BC; year 0 is 1 BC. */
export const yearWords = (year: number): string => (year > 0 ? String(year) : `${1 - year} BC`)

/** Years from the first to the last: "2019–2021", "44 BC – 2029"; "2014" when they are the same. */
export const yearSpanWords = (first: number, last: number): string =>
  first === last ? yearWords(first) : `${yearWords(first)}${first > 0 ? '–' : ' – '}${yearWords(last)}`

function clockWords(clock: EdtfClock): string {
  const twoDigits = (value: number) => String(value).padStart(2, '0')
  return `, ${twoDigits(clock.hour)}:${twoDigits(clock.minute)}`
}

function dateParts(date: EdtfDate, style: Style): string[] {
  const month = date.month === null ? [] : [style.month(date.month)]
  const day = date.day === null ? [] : [String(date.day)]
  return [...day, ...month, yearWords(date.year)]
}

function partOfYearWords({ kind, year, code }: EdtfPartOfYear): string {
  if (kind === 'season') return `${SEASON_NAMES[code - 21]} ${yearWords(year)}`
  return `${kind === 'quarter' ? QUARTER_NAMES[code - 33] : HALF_NAMES[code - 40]} of ${yearWords(year)}`
}

function shortPartOfYear({ kind, year, code }: EdtfPartOfYear): string {
  if (kind === 'season') return `${SEASON_NAMES[code - 21]} ${yearWords(year)}`
  return `${kind === 'quarter' ? `Q${code - 32}` : `H${code - 39}`} ${yearWords(year)}`
}

/** "the 19th century" of `18XX`. Centuries before 1 AD are told by their first year. */
function centuryWords(prefix: number): string {
  const number = prefix + 1
  if (number < 1) return `the century from ${yearWords(prefix * 100)}`
  const lastTwo = number % 100
  const suffix = lastTwo > 10 && lastTwo < 14 ? 'th' : (['th', 'st', 'nd', 'rd'][number % 10] ?? 'th')
  return `the ${number}${suffix} century`
}

function unqualifiedWords(point: EdtfPoint, style: Style): string {
  if (point.kind === 'decade')
    return point.prefix < 1
      ? `the ten years from ${yearWords(point.prefix * 10)}`
      : `the ${point.prefix * 10}s`
  if (point.kind === 'century') return centuryWords(point.prefix)
  if (point.kind !== 'date') return style === SHORT ? shortPartOfYear(point) : partOfYearWords(point)
  return dateParts(point, style).join(' ') + (point.clock === null ? '' : clockWords(point.clock))
}

function pointWords(point: EdtfPoint, style: Style): string {
  const words = unqualifiedWords(point, style)
  if (point.qualifier === null) return words
  const about = point.qualifier === '?' ? '' : style.about
  return `${about}${words}${point.qualifier === '~' ? '' : '?'}`
}

/** "3–5 April 2024", "28 April – 19 May 2025", "2019–2021": the year and month that both ends share are said once. */
function joinedDates(start: EdtfDate, end: EdtfDate, style: Style): string {
  if (start.month === null && end.month === null) return yearSpanWords(start.year, end.year)
  const first = dateParts(start, style)
  const last = dateParts(end, style)
  const sharesYear = start.year === end.year && start.month !== null && end.month !== null
  const sharesMonth = sharesYear && start.month === end.month && start.day !== null && end.day !== null
  if (sharesMonth) return `${start.day}–${last.join(' ')}`
  if (sharesYear) first.pop()
  return `${first.join(' ')} – ${last.join(' ')}`
}

function intervalWords({ start, end }: EdtfInterval, style: Style): string {
  if (typeof start === 'string')
    return typeof end === 'string' ? 'undated' : `until ${pointWords(end, style)}`
  if (typeof end === 'string') return `after ${pointWords(start, style)}`
  const isSoft = (point: EdtfPoint) => point.qualifier === '~' || point.qualifier === '%'
  // Days of two years: only the far end is soft. "Early last year" is soft as a whole, however it is written.
  const endsInOtherYear =
    start.kind === 'date' &&
    end.kind === 'date' &&
    start.day !== null &&
    end.day !== null &&
    start.year !== end.year
  if (endsInOtherYear && isSoft(end) && !isSoft(start))
    return `${unqualifiedWords(start, style)} – ${style.about}${unqualifiedWords(end, style)}`
  const words =
    start.kind === 'date' && end.kind === 'date' && start.clock === null && end.clock === null
      ? joinedDates(start, end, style)
      : `${unqualifiedWords(start, style)} – ${unqualifiedWords(end, style)}`
  return isSoft(start) || isSoft(end) ? `${style.about}${words}` : words
}

function wordsOf(value: Edtf, style: Style): string {
  if (value.kind === 'interval') return intervalWords(value, style)
  if (value.kind === 'set') return value.points.map((point) => pointWords(point, style)).join(' or ')
  return pointWords(value, style)
}

function inStyle(edtf: string | null, weekday: number | null, style: Style): string {
  const name = weekday === null ? undefined : WEEKDAY_NAMES[weekday - 1]
  const value = edtf === null ? null : parseEdtf(edtf)
  if (value === null) return name === undefined ? 'undated' : `a ${name}, undated`
  const words = wordsOf(value, style)
  return name === undefined ? words : `a ${name}, ${words}`
}

/**
 * A date in full: "22 May 2025", "the 1990s", "28 April – 19 May 2025", "about 2014", "after 22 April 2025",
 * "22 May 2025 or 5 June 2025"; with a weekday "a Monday, 28 April – 19 May 2025"; "undated" for null.
 */
export const dateWords = (edtf: string | null, weekday: number | null = null): string =>
  inStyle(edtf, weekday, FULL)

/** The same for labels, where room is scarce: "Aug 2025", "28 Apr – 19 May 2025", "Q3 2023", "c. 2014". */
export const shortDateWords = (edtf: string | null, weekday: number | null = null): string =>
  inStyle(edtf, weekday, SHORT)
