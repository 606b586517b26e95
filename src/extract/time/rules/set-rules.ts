/** Repetitions: "every Monday", "twice a week", "daily". */
import type { TimeReading } from '../../../core/time-expression.ts'
import {
  DAY_PARTS,
  MONTHS,
  readNumber,
  readOrdinal,
  SEASON_CODES,
  SEASONS,
  WEEKDAYS,
} from '../../../knowledge/calendar.ts'
import { PARTS, phrase } from '../pattern.ts'
import type { RuleMatch, TimeRule } from '../rule.ts'
import { durationValue } from '../units.ts'

const { number, fullWeekday, fullMonth, season, dayPart } = PARTS

const set = (value: string): TimeReading => ({ kind: 'set', value })

const ADVERBS: Readonly<Record<string, string>> = {
  annually: 'P1Y',
  annual: 'P1Y',
  yearly: 'P1Y',
  monthly: 'P1M',
  weekly: 'P1W',
  biweekly: 'P2W',
  fortnightly: 'P2W',
  daily: 'P1D',
  nightly: 'P1D',
  hourly: 'PT1H',
  biennial: 'P2Y',
  biannual: 'P6M',
  quarterly: 'P3M',
}

const twoDigits = (value: number): string => String(value).padStart(2, '0')

function readRepeatedUnit({ groups }: RuleMatch): TimeReading | null {
  const count =
    groups.vague !== undefined ? null : groups.number === undefined ? 1 : countOfRepeat(groups.number)
  const value = durationValue(count, groups.unit)
  return value === null ? null : set(value)
}

function countOfRepeat(words: string): number | null {
  const lower = words.toLowerCase()
  return lower === 'other' ? 2 : (readNumber(lower) ?? readOrdinal(lower))
}

/** The set that "every Monday", "every summer", "each November" or "each night" names. */
function namedValue(words: string): string | null {
  const key = words.toLowerCase()
  const weekday = WEEKDAYS[key]
  if (weekday !== undefined) return `XXXX-WXX-${weekday}`
  const month = MONTHS[key]
  if (month !== undefined) return `XXXX-${twoDigits(month)}`
  const part = SEASONS[key]
  if (part !== undefined) return `XXXX-${SEASON_CODES[part - 1]}`
  const dayPartCode = DAY_PARTS[key]
  return dayPartCode === undefined ? null : `XXXX-XX-XX${dayPartCode}`
}

function readNamedRepeat({ groups }: RuleMatch): TimeReading | null {
  const value = namedValue(groups.name ?? '')
  if (value === null) return null
  const part = groups.part === undefined ? '' : (DAY_PARTS[groups.part.toLowerCase()] ?? '')
  return set(value + part)
}

export const SET_RULES: readonly TimeRule[] = [
  {
    name: 'everyUnit',
    type: 'SET',
    cue: 'unit',
    pattern: phrase(
      `(?:every|each) (?:(?:(?<number>${number}|other|second|third|fourth|fifth)|(?<vague>few|couple of|several)) )?(?<unit>day|week|weekend|month|quarter|year|hour|minute|decade|days|weeks|months|years|hours|minutes|decades)`,
    ),
    read: (match) => (/^quarter$/i.test(match.groups.unit ?? '') ? set('P3M') : readRepeatedUnit(match)),
    examples: [
      'growing [every year].',
      '[each month]',
      '[every few minutes].',
      '[every other week]',
      '[every second year]',
    ],
  },
  {
    name: 'everyNamed',
    type: 'SET',
    cue: 'word',
    pattern: phrase(
      `(?:every|each) (?<name>${fullWeekday}|${fullMonth}|${season}|${dayPart})(?: (?<part>${dayPart}))?`,
    ),
    read: readNamedRepeat,
    examples: ['[every Monday] at', 'held [every November].', '[each night] the', '[every Sunday morning]'],
    negatives: ['every Mondays'],
  },
  {
    name: 'weekdays',
    type: 'SET',
    cue: 'weekday',
    pattern: phrase(`(?<name>${fullWeekday})(?: (?<part>${dayPart}))?s`),
    // A band.
    read: (match) => (/\bHappy\s$/.test(match.before) ? null : readNamedRepeat(match)),
    examples: ['on [Mondays], he', 'on [Sunday mornings].'],
    negatives: ['the Happy Mondays played'],
  },
  {
    name: 'weekends',
    type: 'SET',
    cue: 'unit',
    pattern: phrase('(?<=(?:on|at|during) )(?<unit>weekends)'),
    read: () => set('XXXX-WXX-WE'),
    examples: ['lessons on [weekends].'],
    negatives: ['three weekends'],
  },
  {
    name: 'rate',
    type: 'SET',
    cue: 'unit',
    pattern: phrase(
      `(?:(?:once|twice|(?:${number}|several|many|a few) (?:times|days|hours)) (?:a|an|every|each|per) (?<unit>day|week|month|year|decade)|(?<=\\b(?:an?|one) [a-z]{2,20} )a (?<unit3>day|week|month|year)(?! (?:ago|later|earlier|before|after|from))|(?<=(?:million|billion|trillion|thousand|\\d|\\)|(?:million|billion|thousand|\\d) [a-z]{2,20}s|percent|per cent|miles|kilometers|kilometres|barrels|tons|tonnes|people|cents|pounds|dollars|euros|rupees|yen|hours|minutes) )(?:a|per) (?<unit2>day|week|month|year))`,
    ),
    read: ({ groups }) => {
      const value = durationValue(1, groups.unit ?? groups.unit2 ?? groups.unit3)
      return value === null ? null : set(value)
    },
    examples: [
      '[twice a week] he',
      '[three times a day].',
      'losing $5 million [a day], he',
      '20 miles [a day]',
      'writing a page [a day]. The',
    ],
    negatives: ['once upon a day'],
  },
  {
    name: 'adverbOfFrequency',
    type: 'SET',
    cue: 'word',
    pattern: phrase(
      '(?<unit>annually|annual|yearly|monthly|biweekly|fortnightly|weekly|daily|nightly|hourly|biennial|biannual|quarterly)',
    ),
    // A capital marks a name: the Daily Telegraph, the Annual Conference.
    read: ({ groups }) =>
      /^[A-Z]/.test(groups.unit ?? '') ? null : set(ADVERBS[groups.unit ?? ''] ?? 'P1Y'),
    examples: ['the [annual] summit', 'meets [weekly].', 'its [quarterly] dividend'],
    negatives: ['the Daily Telegraph'],
  },
]
