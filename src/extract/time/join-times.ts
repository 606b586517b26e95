/** From single matches of a sentence to ranges ("from 2019 to 2021", "since 2011") and moments ("3 p.m. on Monday"). */
import type { RecognizedTime, TimeReading } from '../../core/time-expression.ts'
import { isClock } from './bare-dates.ts'
import { offset, range } from './readings.ts'

/** A match of a rule; offsets into the sentence. */
export interface TimeMatch {
  readonly start: number
  readonly end: number
  readonly type: RecognizedTime['type']
  readonly rule: string
  readonly reading: TimeReading
  readonly part: RecognizedTime['part']
}

const isDay = ({ reading }: TimeMatch): boolean =>
  (reading.kind === 'calendar' &&
    reading.time === null &&
    (reading.parts.day !== null || reading.parts.weekday !== null)) ||
  ((reading.kind === 'offset' || (reading.kind === 'event-relative' && !reading.isNamedEvent)) &&
    reading.unit === 'day' &&
    !('time' in reading && reading.time !== null))

function withTime(reading: TimeReading, clock: TimeReading): TimeReading {
  if (clock.kind !== 'calendar') return reading
  if (reading.kind === 'calendar' || reading.kind === 'offset') return { ...reading, time: clock.time }
  if (reading.kind !== 'event-relative') return reading
  const { unit, count } = reading
  return offset(unit, count, { anchor: 'previous', time: clock.time })
}

const PARTS_AFTER_NOON = new Set<string | null>(['TAF', 'TEV', 'TNI'])

/** "3:30 yesterday afternoon", "3 o'clock on Friday afternoon": the part of the day settles which half is meant. */
function joinPartOfDay(first: TimeMatch, second: TimeMatch, gap: string): TimeMatch | null {
  if (!isClock(first.reading) || first.reading.kind !== 'calendar' || !/^,?\s{1,3}(?:on\s{1,3})?$/i.test(gap))
    return null
  const clock = /^T(\d\d)(:\d\d)$/.exec(first.reading.time ?? '')
  const { reading } = second
  if (clock === null || (reading.kind !== 'calendar' && reading.kind !== 'offset')) return null
  if (reading.time === null || /^T\d/.test(reading.time) || isClock(second.reading)) return null
  const hour = Number(clock[1])
  const isLater = PARTS_AFTER_NOON.has(reading.time) && hour < 12
  const time = `T${isLater ? hour + 12 : clock[1]}${clock[2]}`
  return { ...second, start: first.start, type: 'TIME', reading: { ...reading, time } }
}

function joinClock(first: TimeMatch, second: TimeMatch, gap: string): TimeMatch | null {
  const ofPart = joinPartOfDay(first, second, gap)
  if (ofPart !== null) return ofPart
  const isClockFirst =
    isClock(first.reading) && isDay(second) && /^,?\s{1,3}(?:(?:on|of)\s{1,3}(?:the\s{1,3})?)?$/i.test(gap)
  const isDayFirst = isDay(first) && isClock(second.reading) && /^,?\s{1,3}(?:at\s{1,3})?$/i.test(gap)
  if (!isClockFirst && !isDayFirst) return null
  const [clock, day] = isClockFirst ? [first, second] : [second, first]
  return {
    ...day,
    start: first.start,
    end: second.end,
    type: 'TIME',
    reading: withTime(day.reading, clock.reading),
  }
}

/** Joins "3 p.m." and "Monday" where they are one moment. */
export function joinClocks(sentence: string, matches: readonly TimeMatch[]): TimeMatch[] {
  const joined: TimeMatch[] = []
  for (const match of matches) {
    const previous = joined.at(-1)
    const moment = previous && joinClock(previous, match, sentence.slice(previous.end, match.start))
    if (moment) joined[joined.length - 1] = moment
    else joined.push(match)
  }
  return joined
}

/** "490 BC": a year that must be joined with its season or month; plain years have rules for that. */
const isYearOfEra = ({ rule }: TimeMatch): boolean => rule === 'yearOfEra'

const isYear = ({ reading }: TimeMatch): boolean =>
  (reading.kind === 'offset' || (reading.kind === 'event-relative' && !reading.isNamedEvent)) &&
  reading.unit === 'year'

const isWeekOrMonth = ({ reading }: TimeMatch): boolean =>
  (reading.kind === 'offset' || (reading.kind === 'event-relative' && !reading.isNamedEvent)) &&
  (reading.unit === 'week' || reading.unit === 'month')

/** A month, day or season without year and relation: what "of that year" completes. */
function lacksYear({ reading, type }: TimeMatch): boolean {
  if (reading.kind === 'calendar')
    return reading.parts.month !== null && reading.parts.year === null && reading.relation === null
  if (reading.kind === 'holiday') return reading.year === null && reading.relation === null
  return (
    reading.kind === 'unit' &&
    type === 'DATE' &&
    (reading.unit === 'season' || reading.unit === 'quarter' || reading.unit === 'half') &&
    reading.year === null &&
    reading.yearOffset === null &&
    reading.relation === null
  )
}

const isBareWeekdayOrDay = ({ reading }: TimeMatch): boolean =>
  reading.kind === 'calendar' &&
  reading.parts.month === null &&
  reading.parts.year === null &&
  reading.relation === null &&
  (reading.parts.weekday !== null || reading.parts.day !== null)

/** "June of that year", "March last year", "Friday of last week", "the 5th of this month". */
function joinOuter(first: TimeMatch, second: TimeMatch, gap: string): TimeMatch | null {
  const isYearOf = lacksYear(first) && (isYear(second) || isYearOfEra(second))
  const isWeekOf = isBareWeekdayOrDay(first) && isWeekOrMonth(second)
  if ((!isYearOf && !isWeekOf) || !/^\s{1,3}(?:of\s{1,3})?$/i.test(gap)) return null
  const reading: TimeReading = { kind: 'within', inner: first.reading, outer: second.reading }
  return { ...first, end: second.end, reading }
}

/** Joins a date with the period that the words after it name. */
export function joinOuters(sentence: string, matches: readonly TimeMatch[]): TimeMatch[] {
  const joined: TimeMatch[] = []
  for (const match of matches) {
    const previous = joined.at(-1)
    const whole = previous && joinOuter(previous, match, sentence.slice(previous.end, match.start))
    if (whole) joined[joined.length - 1] = whole
    else joined.push(match)
  }
  return joined
}

const POINT_KINDS = new Set<TimeReading['kind']>([
  'calendar',
  'offset',
  'unit',
  'holiday',
  'within',
  'counted',
])

const isPoint = (match: TimeMatch): boolean => POINT_KINDS.has(match.reading.kind) && !isClock(match.reading)

function arePair(sentence: string, first: TimeMatch, second: TimeMatch): boolean {
  if (!isPoint(first) || !isPoint(second)) return false
  const gap = sentence.slice(first.end, second.start)
  const before = sentence.slice(Math.max(0, first.start - 12), first.start)
  if (/^\s{0,3}(?:to|until|till|through|thru)(?:\s{1,3}the)?\s{1,3}$/i.test(gap)) return true
  if (/^\s?[-–—]\s?$/.test(gap)) return first.reading.kind === second.reading.kind
  return /^\s{1,3}and\s{1,3}$/i.test(gap) && /\bbetween\s{1,3}$/i.test(before)
}

const isBounded = (
  match: TimeMatch,
  start: TimeReading | null,
  end: TimeReading | null,
  part: 'start' | 'end',
) => ({
  ...match,
  reading: range(start, end),
  part,
})

const START_WORD = /\b(?:since|after)(?:\s{1,3}the)?\s{1,3}$/i
const END_WORD = /\b(?:until|till|by|before|through|up to|no later than|prior to)\s{1,3}$/i

/** "since 2011" is open at its end, "by the end of the year" at its start. */
function openRange(sentence: string, match: TimeMatch): TimeMatch {
  if (!isPoint(match)) return match
  const before = sentence.slice(Math.max(0, match.start - 20), match.start)
  const after = sentence.slice(match.end, match.end + 12)
  // "before dawn on 2 April": that morning, no stretch.
  if (match.type === 'TIME' && !/\b(?:since|until|till|no later than)\s{1,3}$/i.test(before)) return match
  // "after Monday's vote", "since the 2016 election": the time belongs to the noun.
  if (/^(?:['’]|-)/.test(after)) return match
  if (/\bthe\s{1,3}$/i.test(before) && /^\s[A-Za-z]/.test(after)) return match
  if (START_WORD.test(before) || /^\s(?:onwards?|and after)\b/i.test(after))
    return isBounded(match, match.reading, null, 'start')
  return END_WORD.test(before) ? isBounded(match, null, match.reading, 'end') : match
}

/** "January and February 1990", "on March 3, March 5 and April 7, 1990": the year stated last holds for those before it. */
export function shareYears(sentence: string, matches: readonly TimeMatch[]): TimeMatch[] {
  const shared = [...matches]
  for (let index = shared.length - 2; index >= 0; index--) {
    const first = shared[index]!
    const second = shared[index + 1]!
    if (first.reading.kind !== 'calendar' || second.reading.kind !== 'calendar' || !lacksYear(first)) continue
    const { year, month } = second.reading.parts
    if (year === null || month === null) continue
    if (!/^(?:,|,?\s(?:and|or|&))\s(?:on\s)?$/.test(sentence.slice(first.end, second.start))) continue
    const crosses = (first.reading.parts.month ?? 0) > month ? 1 : 0
    shared[index] = {
      ...first,
      reading: { ...first.reading, parts: { ...first.reading.parts, year: year - crosses } },
    }
  }
  return shared
}

/** Gives both ends of a range the whole range, and times after "since", "until" and the like an open one. */
export function joinRanges(sentence: string, matches: readonly TimeMatch[]): TimeMatch[] {
  const joined: TimeMatch[] = []
  for (let index = 0; index < matches.length; index++) {
    const first = matches[index]!
    const second = matches[index + 1]
    if (second !== undefined && arePair(sentence, first, second)) {
      joined.push(isBounded(first, first.reading, second.reading, 'start'))
      joined.push(isBounded(second, first.reading, second.reading, 'end'))
      index++
    } else joined.push(openRange(sentence, first))
  }
  return joined
}
