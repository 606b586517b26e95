/**
 * Words to regular expressions. A rule is written like the phrase that it reads; a blank stands for one to three
 * white-space characters (line breaks inside a sentence included) and `'` for any apostrophe. No pattern nests
 * quantifiers and every repetition is bounded, so that matching is linear in the length of the text.
 */
import { CARDINALS, DECADES, MONTHS, ORDINALS, SEASONS, WEEKDAYS } from '../../knowledge/calendar.ts'

const byLength = (a: string, b: string): number => b.length - a.length || (a < b ? -1 : 1)

/** Alternatives, longest first, so that "sept" does not hide "september". */
export const anyOf = (words: readonly string[]): string => `(?:${[...words].sort(byLength).join('|')})`

const FULL_MONTHS = Object.keys(MONTHS).filter(
  (name) => name.length > 4 || ['may', 'june', 'july'].includes(name),
)
const FULL_WEEKDAYS = Object.keys(WEEKDAYS).filter((name) => name.endsWith('day'))
const SHORT_MONTHS = Object.keys(MONTHS).filter((name) => !FULL_MONTHS.includes(name))
const SHORT_WEEKDAYS = Object.keys(WEEKDAYS).filter((name) => !FULL_WEEKDAYS.includes(name))

const ONES = ['one', 'two', 'three', 'four', 'five', 'six', 'seven', 'eight', 'nine']
const TENS = ['twenty', 'thirty', 'forty', 'fifty', 'sixty', 'seventy', 'eighty', 'ninety']

/** Building blocks of patterns; each is one non-capturing group. */
export const PARTS = {
  month: `(?:${anyOf(FULL_MONTHS)}\\b|${anyOf(SHORT_MONTHS)}\\b\\.?)`,
  fullMonth: anyOf(FULL_MONTHS),
  weekday: `(?:${anyOf(FULL_WEEKDAYS)}\\b|${anyOf(SHORT_WEEKDAYS)}\\b\\.?)`,
  fullWeekday: anyOf(FULL_WEEKDAYS),
  season: anyOf(Object.keys(SEASONS)),
  decadeWord: anyOf(Object.keys(DECADES)),
  /** Day of the month in figures. */
  day: '(?:3[01]|[12]\\d|0?[1-9])',
  /** Years that news tells of; anything earlier needs more than four bare figures to be sure. */
  year: '(?:1[0-9]\\d\\d|20\\d\\d)',
  ordinal: `(?:\\d{1,3}(?:st|nd|rd|th)|${anyOf(Object.keys(ORDINALS))})`,
  number: `(?:\\d{1,3}(?:,\\d{3})?(?:\\.\\d)?|${anyOf(TENS)}[- ]${anyOf(ONES)}|(?:one|a|two|three|four|five) hundred|(?:\\d{1,3}(?:\\.\\d)?|${anyOf(ONES)}|ten|a|hundreds of) (?:thousand|million|billion)|${anyOf(Object.keys(CARDINALS))})`,
  vague: '(?:a few|several|many|some|a couple of|a couple|a number of|numerous|dozens of|countless)',
  unit: '(?:days?|weeks?|months?|years?|decades?|centuries|century|hours?|minutes?|seconds|fortnights?|quarters?|weekends?|nights?)',
  dayPart: '(?:morning|afternoon|evening|night)',
  modifier: '(?:early|mid|late)',
} as const

const NOTATION = /\[[^\]]*\]| \?| |'/g

function notationToSource(token: string): string {
  if (token === ' ?') return '\\s{0,3}'
  if (token === ' ') return '\\s{1,3}'
  if (token === "'") return "['’]"
  return token.replaceAll(' ', '\\s').replace(/'(?!’)/, "'’")
}

/**
 * A global, case-insensitive pattern from phrase notation. It begins and ends at a word boundary, and never right
 * after a currency sign.
 */
export function phrase(notation: string): RegExp {
  return new RegExp(`(?<![\\w$£€#])(?:${notation.replace(NOTATION, notationToSource)})(?!\\w)`, 'gi')
}
