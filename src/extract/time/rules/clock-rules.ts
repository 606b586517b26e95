/** Times of day. */
import type { TimeReading } from '../../../core/time-expression.ts'
import { DAY_PARTS, readNumber } from '../../../knowledge/calendar.ts'
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

const HOUR_WORDS = '(?:one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve)'

/** "five o'clock" is of the afternoon, as office hours and battles have it: 1 to 6 count from noon. */
function readOClock({ groups }: RuleMatch): TimeReading | null {
  const hour = readNumber(groups.hour?.toLowerCase() ?? '')
  if (hour === null || hour < 1 || hour > 12) return null
  const minute = groups.minute === undefined ? 0 : Number(groups.minute)
  const part = groups.part?.toLowerCase()
  const isMorning = part === 'morning' || (part === 'night' && (hour === 12 || hour < 6))
  if (part === undefined) return clock(hour < 7 ? hour + 12 : hour, minute, undefined)
  return clock((hour % 12) + (isMorning ? 0 : 12), minute, undefined)
}

/** A figure with a dot is a price, a rate or a score more often than a time. */
const MEASURES =
  /[%$£€¥]|\b(?:per ?cent|percent|points?|dollars?|euros?|yen|pounds?|shares?|index|yields?|rates?|rupees?|kilomet\w{1,4}|met(?:re|er)s?|miles?|seconds?|million|billion|average|score[ds]?|version|section|chapter|magnitude|gained|fell|rose|closed)\b/i

function readDottedClock(match: RuleMatch): TimeReading | null {
  const { groups, before, after } = match
  if (MEASURES.test(before) || MEASURES.test(after) || /^[.,]\d/.test(after)) return null
  const hour = Number(groups.hour)
  return hour < 1
    ? null
    : clock(hour < 7 && groups.hour?.length === 1 ? hour + 12 : hour, Number(groups.minute), undefined)
}

const PLACED =
  /\b(?:in|by|during|through|throughout|into|until|till|towards?|late in|early in|later in|for|over|of)\s$/i
const DATE_AFTER =
  /^\s(?:of|on)\s(?:the\s)?(?:\d|(?:Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec|Mon|Tue|Wed|Thu|Fri|Sat|Sun)[a-z]{0,6}\b|same\b|that\b|next\b|following\b)/

/** "the night" of a day that is told or follows; "a night", "the night sky" are none. */
function readPartOfDay({ groups, before, after }: RuleMatch): TimeReading | null {
  const time = DAY_PARTS[groups.part?.toLowerCase().replaceAll(/\s+/g, ' ') ?? '']
  if (time === undefined) return null
  if (!DATE_AFTER.test(after)) {
    if (
      !PLACED.test(before) ||
      /^\s(?!(?:and|but|or|when|while|before|after|as|to|at|with|the|a|he|she|they|it|his|her|their|in|on|from|until|without|by|was|were|had|crowds?|people|troops|hundreds|thousands)\b)[a-z]/.test(
        after,
      )
    )
      return null
    // "in the evening" of every day
    if (/^\s(?:of|sky|market|shift|school)\b/.test(after)) return null
  }
  return calendar({}, { time })
}

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
    cue: 'word',
    pattern: phrase('(?:noon|midday|midnight)'),
    read: ({ text, after }) =>
      /^\s(?:Express|mass|sun|snack|train|oil|blue)\b/i.test(after)
        ? null
        : calendar({}, { time: NAMED[text.toLowerCase()] ?? '' }),
    examples: ['at [noon] on', 'until [midnight].'],
  },
  {
    name: 'oClock',
    type: 'TIME',
    cue: 'word',
    pattern: phrase(
      `(?:(?:about|around) )?(?:(?<hour>\\d{1,2}|${HOUR_WORDS}) o'clock(?: (?:in the|at) (?<part>morning|afternoon|evening|night))?)`,
    ),
    read: readOClock,
    examples: ['at [10 o’clock] his', 'Towards [4 o’clock] Ney', 'at [eight o’clock in the evening].'],
    negatives: ['thirteen o’clock'],
  },
  {
    name: 'hourOfPart',
    type: 'TIME',
    cue: 'figure',
    pattern: phrase(
      `(?<hour>1?\\d)(?:[:.](?<minute>[0-5]\\d))? (?:in the|at) (?<part>morning|afternoon|evening|night)`,
    ),
    read: readOClock,
    examples: ['At [1.30 in the afternoon] the', 'at [3 in the morning].'],
    negatives: ['40 in the morning'],
  },
  {
    name: 'dottedClock',
    type: 'TIME',
    cue: 'figure',
    pattern: phrase(
      '(?<=\\b(?:at|by|until|till|from|before|after|about) )(?<hour>1?\\d|2[0-3])\\.(?<minute>[0-5]\\d)',
    ),
    read: readDottedClock,
    examples: ['opened at [11.30] with an', 'At [7.30] the Guard'],
    negatives: ['closed at 5.20 dollars', 'fell by 7.30 per cent'],
  },
  {
    name: 'partOfDay',
    type: 'TIME',
    cue: 'unit',
    pattern: phrase(
      '(?:the )(?:(?:early|late|same) )?(?<part>morning|afternoon|evening|night|early hours|small hours)',
    ),
    read: readPartOfDay,
    examples: ['By [the evening] crowds', 'during [the night] with'],
    negatives: ['the night sky', 'the morning papers', 'the night of the long knives'],
  },
  {
    name: 'edgeOfDay',
    type: 'TIME',
    cue: 'word',
    pattern: phrase(
      '(?<=\\b(?:at|before|by|until|till|from|after|since|around|about|toward|towards|to|into|of|and) )(?<part>dawn|daybreak|sunrise|first light|dusk|sunset|twilight|nightfall|lunchtime)',
    ),
    read: ({ groups, before, after }) => {
      const time = DAY_PARTS[groups.part?.toLowerCase().replaceAll(/\s+/g, ' ') ?? '']
      // "the dawn of a new era", "from dawn to dusk" of any day
      if (time === undefined || /^\s(?:of|raid|chorus|prayers?)\b/i.test(after)) return null
      return /\b(?:of|and)\s$/i.test(before) && !DATE_AFTER.test(after) ? null : calendar({}, { time })
    },
    examples: ['by [nightfall], he', 'At [first light] they'],
    negatives: ['the dawn of an era', 'to the dawn of time'],
  },
]
