/** Weekdays: "Monday", "the previous Friday", "early Monday morning". */
import type { TimeReading } from '../../../core/time-expression.ts'
import { DAY_PARTS } from '../../../knowledge/calendar.ts'
import { PARTS, phrase } from '../pattern.ts'
import { calendar, relationOf } from '../readings.ts'
import { isConjunction, type RuleMatch, type TimeRule } from '../rule.ts'
import { weekdayNumber } from './date-parts.ts'

const { fullWeekday, dayPart } = PARTS

const WEEKDAY_NAMES_BEFORE =
  /\b(?:Black|Bloody|Super|Ash|Good|Palm|Easter|Whit|Cyber|Giving|Fat|Shrove|Maundy|Holy|Sheffield|Casual|Freaky|Man|Girl|Ruby|Blue|Manic|The)\s$/

const WEEKDAY_NAMES_AFTER =
  /^\s(?:Times|Telegraph|Mirror|Express|Herald|Mail|World|Post|Star|Sun|Tribune|Night (?:Live|Lights|Football)|Addams|Review|the\s13th)\b/

function readWeekday(match: RuleMatch): TimeReading | null {
  const { groups, before, after } = match
  if (/^[a-z]/.test(groups.weekday ?? '') && groups.relation === undefined) return null
  if (WEEKDAY_NAMES_BEFORE.test(before) || WEEKDAY_NAMES_AFTER.test(after)) return null
  // "that Friday prayers", "the Sunday papers"
  if (/^\s(?:papers?|newspapers?|schools?|mass|services?|prayers)\b/i.test(after)) return null
  // "on a Monday": any Monday.
  const weekday = weekdayNumber(groups.weekday)
  if (/\ban?\s$/i.test(before)) return { kind: 'set', value: `XXXX-WXX-${weekday}` }
  return calendar(
    { weekday },
    { relation: isConjunction(match) ? null : relationOf(groups.relation), time: dayPartCode(groups.part) },
  )
}

const dayPartCode = (words: string | undefined): string | null =>
  words === undefined ? null : (DAY_PARTS[words.toLowerCase()] ?? null)

export const WEEKDAY_RULES: readonly TimeRule[] = [
  {
    name: 'weekday',
    type: 'DATE',
    cue: 'weekday',
    pattern: phrase(
      `(?:(?<relation>last|this|next|this past|this coming|that|that same|the same|the previous|the preceding|the following|the next|previous|coming) )?(?<weekday>${fullWeekday})`,
    ),
    read: readWeekday,
    examples: [
      'on [Monday] underscored',
      '[Friday]’s attack',
      '[the previous Friday]',
      '[last Friday]',
      '[That Saturday] the',
    ],
    negatives: ['The Sunday Times said', 'on Black Friday', 'The Sun reported'],
  },
  {
    name: 'weekdayPart',
    type: 'TIME',
    cue: 'weekday',
    pattern: phrase(
      `(?:(?<relation>last|this|next) )?(?:(?<modifier>early|late)(?: on)? )?(?<weekday>${fullWeekday}) (?<part>${dayPart})`,
    ),
    read: readWeekday,
    examples: ['on [Thursday afternoon].', '[early Monday morning]'],
  },
  {
    name: 'modifiedWeekday',
    type: 'DATE',
    cue: 'weekday',
    pattern: phrase(`(?<modifier>early|late)(?: on)? (?<weekday>${fullWeekday})`),
    read: readWeekday,
    examples: ['released [late Thursday].'],
  },
]
