/** From single matches of a sentence to ranges ("from 2019 to 2021", "since 2011") and moments ("3 p.m. on Monday"). */
import type { RecognizedTime, TimeReading } from '../../core/time-expression.ts'
import { range } from './readings.ts'

/** A match of a rule; offsets into the sentence. */
export interface TimeMatch {
  readonly start: number
  readonly end: number
  readonly type: RecognizedTime['type']
  readonly rule: string
  readonly reading: TimeReading
  readonly part: RecognizedTime['part']
}

const isClock = ({ reading }: TimeMatch): boolean =>
  reading.kind === 'calendar' &&
  reading.time !== null &&
  Object.values(reading.parts).every((part) => part === null)

const isDay = ({ reading }: TimeMatch): boolean =>
  (reading.kind === 'calendar' &&
    reading.time === null &&
    (reading.parts.day !== null || reading.parts.weekday !== null)) ||
  (reading.kind === 'offset' && reading.unit === 'day' && reading.time === null)

const withTime = (reading: TimeReading, clock: TimeReading): TimeReading =>
  clock.kind === 'calendar' && (reading.kind === 'calendar' || reading.kind === 'offset')
    ? { ...reading, time: clock.time }
    : reading

function joinClock(first: TimeMatch, second: TimeMatch, gap: string): TimeMatch | null {
  const isClockFirst = isClock(first) && isDay(second) && /^,?\s{1,3}(?:on\s{1,3})?$/i.test(gap)
  const isDayFirst = isDay(first) && isClock(second) && /^,?\s{1,3}(?:at\s{1,3})?$/i.test(gap)
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

const POINT_KINDS = new Set<TimeReading['kind']>(['calendar', 'offset', 'unit', 'holiday'])

const isPoint = (match: TimeMatch): boolean => POINT_KINDS.has(match.reading.kind) && !isClock(match)

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
  // "after Monday's vote", "since the 2016 election": the time belongs to the noun.
  if (/^(?:['’]|-)/.test(after)) return match
  if (/\bthe\s{1,3}$/i.test(before) && /^\s[A-Za-z]/.test(after)) return match
  if (START_WORD.test(before) || /^\s(?:onwards?|and after)\b/i.test(after))
    return isBounded(match, match.reading, null, 'start')
  return END_WORD.test(before) ? isBounded(match, null, match.reading, 'end') : match
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
