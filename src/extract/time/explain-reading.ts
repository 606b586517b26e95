/** The steps of "why this date?", in words for a reader. */
import type { Reason } from '../../core/article.ts'
import { dateWords, MONTH_NAMES, WEEKDAY_NAMES } from '../../core/date-words.ts'
import type { Direction, Relation, TimeReading } from '../../core/time-expression.ts'
import type { NamedEventDate } from './reading-context.ts'

const quote = (words: string): string => `“${words.replaceAll(/\s+/g, ' ')}”`

/** "on or before the report", "after the report". */
function sideOfReport(direction: Direction, relation: Relation | null): string {
  if (relation === 'last') return 'before the report'
  if (relation === 'next') return 'after the report'
  if (relation === 'this') return 'nearest to the report'
  if (relation === 'preceding') return 'before the date told before it'
  if (relation === 'same') return 'of the date told before it'
  if (relation === 'following') return 'after the date told before it'
  if (direction === 'unknown') return 'nearest to the report'
  return direction === 'past' ? 'on or before the report' : 'on or after the report'
}

function countedUnits(unit: string, count: number): string {
  const side = count < 0 ? 'before' : 'after'
  const size = Math.abs(count)
  if (size === 0) return `the ${unit} of`
  return size === 1 ? `the ${unit} ${side}` : `${size} ${unit}s ${side}`
}

function offsetWords(reading: Extract<TimeReading, { kind: 'offset' }>): string {
  if (reading.anchor === 'period')
    return reading.count === 0
      ? 'the quarter told before it, else the last one that is over'
      : 'the same period of the year before'
  const anchor = reading.anchor === 'previous' ? 'the date told before it' : 'the report'
  const whole =
    reading.unit === 'day' || reading.isApproximate || reading.count === 0 ? anchor : `that of ${anchor}`
  return `${countedUnits(reading.unit, reading.count)} ${whole}`
}

function calendarWords(
  { parts, relation }: Extract<TimeReading, { kind: 'calendar' }>,
  direction: Direction,
): string {
  if (parts.year !== null) return parts.month === null ? 'names the year' : 'gives the date with its year'
  const weekday = WEEKDAY_NAMES[(parts.weekday ?? 0) - 1]
  const month = MONTH_NAMES[(parts.month ?? 0) - 1]
  if (month === undefined && parts.day !== null) return `is day ${parts.day} of the month at hand`
  if (month === undefined && weekday === undefined) return 'is a time on the day of the report'
  const name = month === undefined ? weekday : parts.day === null ? month : `${parts.day} ${month}`
  const settled = direction === 'unknown' && parts.day === null ? 'past' : direction
  return `is the ${name} ${sideOfReport(settled, relation)}`
}

function unitWords(reading: Extract<TimeReading, { kind: 'unit' }>, direction: Direction): string {
  if (reading.unit === 'fiscal-year' && reading.index !== null)
    return 'is the fiscal year of the country named beside it'
  if (reading.unit === 'fiscal-year') return 'is a fiscal year, which begins in another month in each country'
  if (reading.year !== null || reading.unit === 'century') return `names the ${reading.unit}`
  if (reading.yearOffset !== null)
    return `is in ${countedUnits('year', reading.yearOffset)} ${reading.yearOffset === 0 ? '' : 'that of '}the report`
  return `is the ${reading.unit} ${sideOfReport(direction === 'future' ? 'future' : 'past', reading.relation)}`
}

function holidayWords(reading: Extract<TimeReading, { kind: 'holiday' }>, direction: Direction): string {
  return reading.year === null
    ? `is the ${reading.name} ${sideOfReport(direction, reading.relation)}`
    : `is ${reading.name} of that year`
}

/** What a reading means, as the end of a sentence that begins with the words themselves. */
export function meaningOf(reading: TimeReading, direction: Direction): string {
  switch (reading.kind) {
    case 'calendar':
      return calendarWords(reading, direction)
    case 'offset':
      return `is ${offsetWords(reading)}`
    case 'unit':
      return unitWords(reading, direction)
    case 'holiday':
      return holidayWords(reading, direction)
    case 'range':
      if (reading.start === null) return 'is where a stretch of time ends'
      return reading.end === null ? 'is where a stretch of time begins' : 'is one end of a stretch of time'
    case 'within':
      return 'is a date inside a period that the words name'
    case 'counted':
      return `is a ${reading.unit} counted inside a period that the words name`
    case 'alternatives':
      return 'can be read with the day or the month first'
    case 'event-relative':
      return reading.isNamedEvent
        ? 'counts from an event that the words name'
        : 'counts from the date told before it'
    case 'duration':
    case 'set':
    case 'reference':
      return 'names no date'
  }
}

/** The first step of every chain: what the words of a time mean. */
export const meaningStep = (
  rule: string,
  words: string,
  reading: TimeReading,
  direction: Direction,
): Reason => ({
  rule,
  words: `${quote(words)} ${meaningOf(reading, direction)}`,
})

/** The step that counts from the publication (EDTF). */
export const publicationStep = (publicationEdtf: string): Reason => ({
  rule: 'publication',
  words: `the report is from ${dateWords(publicationEdtf)}`,
})

/** Why a reading that counts from the report has no date. */
export function missingStep(reading: TimeReading): Reason {
  const needsYear = reading.kind === 'calendar' && reading.parts.month !== null
  return {
    rule: 'noPublicationDate',
    words: needsYear
      ? 'the article gives no year and no publication date'
      : 'the article gives no publication date to count from',
  }
}

/** The step that counts from the date told before (EDTF); for null, that none is told. */
export const previousStep = (previousEdtf: string | null): Reason =>
  previousEdtf === null
    ? { rule: 'noPreviousDate', words: 'no date is told before it' }
    : { rule: 'previousDate', words: `the date told before it is ${dateWords(previousEdtf)}` }

/** The step that counts from an event that the words name; for null, that the text does not date it. */
export const namedEventStep = (event: NamedEventDate | null): Reason =>
  event === null
    ? { rule: 'eventWithoutDate', words: 'the article gives no date for that event' }
    : {
        rule: 'namedEvent',
        words: `the text dates ${quote(event.words)} ${dateWords(event.edtf)}`,
        start: event.start,
        end: event.end,
      }
