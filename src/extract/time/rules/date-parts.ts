/** What the rules of days, months and weekdays share: parts of patterns, and parts of dates read off a match. */
import { daysInMonth } from '../../../core/civil-date.ts'
import type { DateParts, TimeReading } from '../../../core/time-expression.ts'
import { AMBIGUOUS_MONTHS, MONTHS, WEEKDAYS } from '../../../knowledge/calendar.ts'
import { PARTS } from '../pattern.ts'
import { calendar, modifierOf } from '../readings.ts'
import type { RuleMatch } from '../rule.ts'

const { weekday: weekdayWord, day } = PARTS

/** "Monday, " before a date: group `weekday`. */
export const WEEKDAY_BEFORE = `(?:(?<weekday>${weekdayWord}),? )?`

/** "5", "5th": group `day`. */
export const DAY_NUMBER = `(?<day>${day})(?:st|nd|rd|th)?`

/** "early", "the end of", "around" before a month or year: group `modifier`. */
export const MODIFIED = `(?:(?<modifier>early|mid|late|(?:the )?(?:beginning|start|middle|end|close|height|rest|remainder|(?:first|last|final|early|opening|closing) days|(?:first|latter|early|later) part|heat) of|about|around|circa|c\\.)(?: in)?[- ])?`

/** Between the ends of a stretch: group `joint`. */
export const JOINT = '(?<joint> ?[-–—/] ?| to | through | until )'

/** 1 to 12 for "May" or "Sept."; null for none. */
export const monthNumber = (words: string | undefined): number | null =>
  words === undefined ? null : (MONTHS[words.toLowerCase().replace('.', '')] ?? null)

/** 1 (Monday) to 7 for "Monday" or "Mon."; null for none. */
export const weekdayNumber = (words: string | undefined): number | null =>
  words === undefined ? null : (WEEKDAYS[words.toLowerCase().replace('.', '')] ?? null)

/** The number that figures write; null for none. */
export const numberOf = (figures: string | undefined): number | null =>
  figures === undefined ? null : Number(figures)

/** "may" and "march" in lower case are verbs, "august" an adjective; a whole headline in capitals is let pass. */
export const isLowerCaseWord = (words: string): boolean =>
  /^[a-z]/.test(words) && AMBIGUOUS_MONTHS.includes(words.toLowerCase())

function partsOf({ groups }: RuleMatch): DateParts | null {
  const parts: DateParts = {
    year: numberOf(groups.year),
    month: monthNumber(groups.month),
    day: numberOf(groups.day),
    weekday: weekdayNumber(groups.weekday),
  }
  if (parts.day !== null && parts.month !== null && parts.day > daysInMonth(parts.year ?? 2000, parts.month))
    return null
  return parts
}

/** The date of the groups `year`, `month`, `day`, `weekday`, `modifier`, `hour` and `minute`; null when the month has no such day. */
export function readDate(match: RuleMatch): TimeReading | null {
  const parts = partsOf(match)
  if (parts === null) return null
  const clock =
    match.groups.hour === undefined
      ? null
      : `T${match.groups.hour}:${match.groups.minute}${match.groups.zone ?? ''}`
  return calendar(parts, { modifier: modifierOf(match.groups.modifier), time: clock })
}

/** Months and days without a year: "may 5", "march 20" in lower case are no dates. */
export function readPartialDate(match: RuleMatch): TimeReading | null {
  if (isLowerCaseWord(match.groups.month ?? '')) return null
  // "May 22,000 people", "April 3.5 per cent", "June 5-3 win", "March 12%"
  if (/^(?:[,.:]\d|\s?%|[-–]\d)/.test(match.after)) return null
  return readDate(match)
}
