/** Days of a month: "May 22, 2025", "22 April", "the first of May", "3 to 5 April", "the 27th". */
import { daysInMonth } from '../../../core/civil-date.ts'
import type { TimeReading } from '../../../core/time-expression.ts'
import { ORDINALS, readOrdinal } from '../../../knowledge/calendar.ts'
import { anyOf, PARTS, phrase } from '../pattern.ts'
import { calendar, range, relationOf } from '../readings.ts'
import type { RuleMatch, TimeRule } from '../rule.ts'
import {
  DAY_NUMBER,
  isLowerCaseWord,
  JOINT,
  monthNumber,
  numberOf,
  readDate,
  readPartialDate,
  WEEKDAY_BEFORE,
} from './date-parts.ts'

const { month, fullMonth, fullWeekday, day, year } = PARTS

/** Days of the month in words. */
const DAY_WORDS = anyOf(Object.keys(ORDINALS).filter((word) => (ORDINALS[word] ?? 99) <= 31))

/** What can follow a day of the month that stands alone; anything else makes it an ordinal of something. */
const AFTER_BARE_DAY =
  /^(?:[,.;:)”"’]|$|\s(?:and|but|or|when|while|as|that|the|a|an|he|she|they|it|we|his|her|their|its|in|at|to|with|from|for|by|was|were|had|there|both|two|three|about|some|more|another|of (?:that|this|last|next|the) (?:month|same)|[A-Z][\w’'-]+)\b)/

const CAPITAL_THING =
  /^\s(?:Amendment|Century|Street|Avenue|Division|Army|Corps|Regiment|Infantry|Congress|Battalion|Brigade|Fleet|Party|National|Arrondissement|District|Circuit|Floor|Annual|Squadron|Cavalry|Guards?|Panzer|Airborne|Air|Foot|Massachusetts|New|Parliament|Anniversary|Summit|Dynasty|Earl|Duke|Dalai|Ward|Parallel|Republic|Meridian)\b/

function readBareDay({ groups, after }: RuleMatch): TimeReading | null {
  if (
    !AFTER_BARE_DAY.test(after) ||
    CAPITAL_THING.test(after) ||
    /^\s[A-Z][a-z]+\s(?:Division|Army|Corps|Regiment|Infantry|Battalion|Brigade|Fleet|Cavalry|Guards?)\b/.test(
      after,
    )
  )
    return null
  return calendar({ day: numberOf(groups.day) })
}

function readSharedMonth(match: RuleMatch): TimeReading | null {
  const { groups, before } = match
  if (isLowerCaseWord(groups.month ?? '')) return null
  if (groups.joint?.trim().toLowerCase() === 'and' && !/\bbetween\s{1,3}$/i.test(before)) return null
  const shared = { year: numberOf(groups.year), month: monthNumber(groups.month) }
  const first = Number(groups.first)
  const last = Number(groups.last)
  if (first >= last || last > daysInMonth(shared.year ?? 2000, shared.month ?? 1)) return null
  return range(calendar({ ...shared, day: first }), calendar({ ...shared, day: last }))
}

const dayWord = (words: string | undefined): number | null => readOrdinal(words?.toLowerCase() ?? '')

function readDayInWords(match: RuleMatch): TimeReading | null {
  const { groups } = match
  const month = groups.month ?? groups.month2
  const day = dayWord(groups.word ?? groups.word2)
  if (month === undefined || day === null || day > 31 || /^[a-z]/.test(month)) return null
  // "April first lady", "May second a motion"
  if (
    groups.month2 !== undefined &&
    /^\s(?!(?:and|or|in|at|to|on|as|when|but|he|she|they|it|the|was|were|through|until|parades?|holiday)\b)[a-z]/.test(
      match.after,
    )
  )
    return null
  return readDate({ ...match, groups: { ...groups, month, day: String(day) } })
}

export const DAY_RULES: readonly TimeRule[] = [
  {
    name: 'monthDayYear',
    type: 'DATE',
    cue: 'month',
    pattern: phrase(`${WEEKDAY_BEFORE}(?<month>${month}) (?:the )?${DAY_NUMBER}(?:,? | of )(?<year>${year})`),
    read: readDate,
    examples: [
      'His visit on [May 22, 2025], marked a turn',
      'on [Sept. 11, 2001]',
      '[Tuesday, September 1, 2015] Formica',
      'January 23 - [March 9 2014].',
    ],
  },
  {
    name: 'dayMonthYear',
    type: 'DATE',
    cue: 'month',
    pattern: phrase(
      `${WEEKDAY_BEFORE}(?:the )?${DAY_NUMBER}(?: of)?[- ](?<month>${month})(?:,? | of |-)(?<year>${year})`,
    ),
    read: readDate,
    examples: ['on [22 May 2025]', '[Thursday, 22nd of May 2025]', '[5-Sep-2019]'],
  },
  {
    name: 'monthDay',
    type: 'DATE',
    cue: 'month',
    pattern: phrase(`${WEEKDAY_BEFORE}(?<month>${month}) (?:the )?${DAY_NUMBER}`),
    read: readPartialDate,
    examples: ['the [April 22] Pahalgam attack', 'on [Monday, May 5], he said', 'by [September 17th]'],
    negatives: [
      'It may 5 times fail',
      'They march 20 miles',
      'He gave April 22,000 dollars',
      'In May 3.5 per cent left',
    ],
  },
  {
    name: 'lastMonthDay',
    type: 'DATE',
    cue: 'month',
    pattern: phrase(`(?<relation>last|this|next) (?<month>${month}) (?:the )?${DAY_NUMBER}`),
    read: (match) => {
      const reading = readPartialDate(match)
      return reading?.kind === 'calendar'
        ? { ...reading, relation: relationOf(match.groups.relation) }
        : reading
    },
    examples: ['became president [last December 22]', 'until [next May 5th], he'],
    negatives: ['In the last march 20 men fell'],
  },
  {
    name: 'dayMonth',
    type: 'DATE',
    cue: 'month',
    pattern: phrase(`${WEEKDAY_BEFORE}(?:the )?${DAY_NUMBER}(?: of)?[- ](?<month>${month})`),
    read: (match) => (isLowerCaseWord(match.groups.month ?? '') ? null : readDate(match)),
    examples: ['on [22 April]', 'on [the 5th of May]', 'on [Friday 13 June], he'],
    negatives: ['Step 2 may fail', 'The 20 march on'],
  },
  {
    name: 'ordinalOfMonth',
    type: 'DATE',
    cue: 'month',
    pattern: phrase(
      `(?:${WEEKDAY_BEFORE}the (?<word>${DAY_WORDS}) of (?<month>${fullMonth})|(?<month2>${fullMonth}) (?:the )?(?<word2>${DAY_WORDS}))(?:,? (?<year>${year}))?`,
    ),
    read: readDayInWords,
    examples: ['on [the first of May], he', 'on [December twenty-eighth].', '[July Fourth] parades'],
    negatives: ['the first of many', 'the second of march'],
  },
  {
    name: 'daysOfOneMonth',
    type: 'DATE',
    cue: 'month',
    pattern: phrase(
      `(?:the night of )?(?<first>${day})(?:st|nd|rd|th)?${JOINT}(?<last>${day})(?:st|nd|rd|th)?(?: of)? (?<month>${month})(?:,? (?<year>${year}))?`,
    ),
    read: readSharedMonth,
    examples: ['held [5–6 September 2019].', '[the night of 12-13 April]', 'from [3 to 5 April]'],
  },
  {
    name: 'firstDayOfPair',
    type: 'DATE',
    cue: 'month',
    pattern: phrase(
      `(?:the )?${DAY_NUMBER}(?= and (?:the )?${day}(?:st|nd|rd|th)?(?: of)? (?<month>${month})(?:,? (?<year>${year}))?\\b)`,
    ),
    read: readPartialDate,
    examples: ['between [3] and 5 April', 'on [7] and 12 May 1453, they'],
    negatives: ['3 and 5 apples'],
  },
  {
    name: 'secondDayOfPair',
    type: 'DATE',
    cue: 'month',
    pattern: phrase(
      `(?<=\\b(?<month>${month}) ${day}(?:st|nd|rd|th)?,? and )${DAY_NUMBER}(?!-| (?:per|people|million|billion|others?|more|of)\\b)(?:,? (?<year>${year}))?`,
    ),
    read: readPartialDate,
    examples: ['on July 1 and [2], they', 'from May 5 and [9, 2019]'],
    negatives: ['on July 1 and 2 people died'],
  },
  {
    name: 'dayOfMonth',
    type: 'DATE',
    cue: 'figure',
    pattern: phrase(
      `(?:(?<weekday>${fullWeekday}) |(?<=\\b(?:on|by|until|till|from|since|before|after|of|through|and|to|until) ))the (?<day>${day})(?:st|nd|rd|th)`,
    ),
    read: readBareDay,
    examples: ['On [the 27th] Lewis', 'on [Sunday the 4th] a', 'until [the 17th], so'],
    negatives: [
      'on the 22nd floor',
      'by the 5th century',
      'of the 19th Amendment',
      'on the 10th anniversary',
    ],
  },
  {
    name: 'monthWithDays',
    type: 'DATE',
    cue: 'month',
    pattern: phrase(
      `(?<month>${month}) (?<first>${day})(?:st|nd|rd|th)?${JOINT}(?<last>${day})(?:st|nd|rd|th)?(?:,? (?<year>${year}))?`,
    ),
    read: (match) => (/^(?:[,.:]\d|\s?%)/.test(match.after) ? null : readSharedMonth(match)),
    examples: ['on [April 3-5, 2019]', 'from [May 5 to 9]'],
  },
]
