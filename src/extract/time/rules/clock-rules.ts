/** Times of day. */
import type { TimeReading } from '../../../core/time-expression.ts'
import { phrase } from '../pattern.ts'
import { calendar } from '../readings.ts'
import type { RuleMatch, TimeRule } from '../rule.ts'

const ZONE =
  '(?: (?<zone>GMT|UTC)| (?:local time|[A-Z]{2,4}T|eastern time|eastern|pacific time|ET|PT|CT|Israel time|Moscow time|Kyiv time))?'
const twoDigits = (value: number): string => String(value).padStart(2, '0')

function clock(hour: number, minute: number, zone: string | undefined): TimeReading | null {
  if (hour > 23 || minute > 59) return null
  return calendar({}, { time: `T${twoDigits(hour)}:${twoDigits(minute)}${zone === undefined ? '' : 'Z'}` })
}

function readTwelveHours({ groups }: RuleMatch): TimeReading | null {
  const hour = Number(groups.hour)
  if (hour < 1 || hour > 12) return null
  const isAfternoon = groups.half?.toLowerCase().startsWith('p') === true
  return clock((hour % 12) + (isAfternoon ? 12 : 0), Number(groups.minute ?? 0), groups.zone)
}

/** 15:30 is also a score or a verse: it needs "at" or the like before or a zone after. */
function readTwentyFourHours({ groups, before, text }: RuleMatch): TimeReading | null {
  const isPlaced = /\b(?:at|by|around|about|until|till|from|before|after|since|between|and|to)\s$/i.test(
    before,
  )
  if (!isPlaced && !/\s/.test(text)) return null
  return clock(Number(groups.hour), Number(groups.minute), groups.zone)
}

const NAMED: Readonly<Record<string, string>> = { noon: 'T12:00', midday: 'T12:00', midnight: 'T24:00' }

export const CLOCK_RULES: readonly TimeRule[] = [
  {
    name: 'twelveHourClock',
    type: 'TIME',
    cue: 'figure',
    pattern: phrase(
      `(?<hour>\\d{1,2})(?:[:.](?<minute>[0-5]\\d))? ?(?<half>am|pm|a\\.m\\.|p\\.m\\.)${ZONE}`.replace(
        ' ?',
        '\\s?',
      ),
    ),
    read: readTwelveHours,
    examples: ['at [3:30 p.m.] on', 'at [8 pm GMT], he', 'at [9am]'],
    negatives: ['I 20 am here'],
  },
  {
    name: 'twentyFourHourClock',
    type: 'TIME',
    cue: 'figure',
    pattern: phrase(`(?<hour>[01]?\\d|2[0-3]):(?<minute>[0-5]\\d)${ZONE}`),
    read: readTwentyFourHours,
    examples: ['closed at [22:30], with', '[15:30 GMT] on'],
    negatives: ['John 3:16 says', 'a 15:30 ratio'],
  },
  {
    name: 'noonOrMidnight',
    type: 'TIME',
    cue: 'relative',
    pattern: phrase('(?:noon|midday|midnight)'),
    read: ({ text }) => {
      const time = NAMED[text.toLowerCase()] ?? ''
      return calendar({}, { time: time === 'T24:00' ? 'T00:00' : time })
    },
    examples: ['at [noon] on', 'until [midnight].'],
  },
]
