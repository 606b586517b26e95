/** Months: "September 2010", "late February", "that October", "January-June 2016". */
import type { TimeReading } from '../../../core/time-expression.ts'
import { AMBIGUOUS_MONTHS } from '../../../knowledge/calendar.ts'
import { PARTS, phrase } from '../pattern.ts'
import { calendar, modifierOf, range, relationOf, unitReading } from '../readings.ts'
import { isConjunction, type RuleMatch, type TimeRule } from '../rule.ts'
import { isLowerCaseWord, MODIFIED, monthNumber, numberOf, readDate } from './date-parts.ts'

const { month, fullMonth, year } = PARTS

const TIME_PREPOSITION =
  /(?:^|[\s(“"‘—–-])(?:in|since|until|till|from|to|of|during|last|next|this|early|mid|late|between|through|before|after|every|each|by|for|and|or|mid-)\s{1,3}$/i

/** "Theresa May", "April Jones", "by May": an ambiguous month needs a preposition before and no name after. */
function isNameLike({ text, before, after }: RuleMatch): boolean {
  const name = text.trim().split(/[\s-]/).at(-1) ?? ''
  if (!AMBIGUOUS_MONTHS.includes(name.toLowerCase())) return false
  if (!/^[A-Z]/.test(name)) return true
  if (text !== name) return false
  // "the August issue", "its March meeting"
  if (
    /\b(?:the|its|their|his|her|our|a|an|this)\s$/i.test(before) &&
    /^\s[a-z]/.test(after) &&
    !/^\s(?:of|on|to|for|from)\b/.test(after)
  )
    return false
  if (!TIME_PREPOSITION.test(before)) return true
  if (/\s(?:by|for|to|and|or|of)\s{1,3}$/i.test(before))
    return !/^(?:\s?[,.;)]|$|\s(?:this|last|next|and|to|or|when|as|was|were|had|has|compared|from|against|after|before|but|because|while|the|his|her|its|their)\b)/.test(
      after,
    )
  if (/\b(?:in|since|until|during|through|late|early|mid-?)\s{0,3}$/i.test(before)) return false
  return /^\s[A-Z][a-z]+\s[A-Z][a-z]/.test(after) || /^['’]s\s/.test(after)
}

function readMonth(match: RuleMatch): TimeReading | null {
  if (/^[a-z]/.test(match.groups.month ?? '') && !match.groups.relation) return null
  if (isNameLike(match)) return null
  return calendar(
    { month: monthNumber(match.groups.month) },
    {
      modifier: modifierOf(match.groups.modifier),
      relation: isConjunction(match) ? null : relationOf(match.groups.relation),
    },
  )
}

function readMonthRange(match: RuleMatch): TimeReading | null {
  const first = monthNumber(match.groups.first)
  const last = monthNumber(match.groups.month)
  if (first === null || last === null || isLowerCaseWord(match.groups.first ?? '')) return null
  const endYear = numberOf(match.groups.year)
  const startYear = endYear !== null && first > last ? endYear - 1 : endYear
  return range(calendar({ month: first, year: startYear }), calendar({ month: last, year: endYear }))
}

/** "the July-September quarter": one of the four. */
function readMonthsOfQuarter(match: RuleMatch): TimeReading | null {
  const first = monthNumber(match.groups.first)
  const last = monthNumber(match.groups.month)
  if (first === null || last === null || last - first !== 2 || first % 3 !== 1) return null
  const year = numberOf(match.groups.year)
  return unitReading('quarter', { index: Math.ceil(first / 3), year })
}

export const MONTH_RULES: readonly TimeRule[] = [
  {
    name: 'monthYear',
    type: 'DATE',
    cue: 'month',
    pattern: phrase(`${MODIFIED}(?<month>${month})(?:,? | of |[/-])(?<year>${year})`),
    read: (match) => (isLowerCaseWord(match.groups.month ?? '') ? null : readDate(match)),
    examples: [
      'in [September 2010], after',
      'in [September of 1976].',
      'in [late February 2024]',
      '[Sept. 2021]',
    ],
    negatives: ['You may 2000 times'],
  },
  {
    name: 'monthsOfQuarter',
    type: 'DATE',
    cue: 'month',
    pattern: phrase(
      `(?:the )?(?<first>${month})(?:[-–]| to | through )(?<month>${month}) (?:quarter|period)(?: (?:of )?(?<year>${year}))?`,
    ),
    read: readMonthsOfQuarter,
    examples: ['in [the July-September quarter].', 'for [the April-June period].'],
    negatives: ['the May-August period'],
  },
  {
    name: 'monthsOfOneYear',
    type: 'DATE',
    cue: 'month',
    pattern: phrase(`(?<first>${month})[-–](?<month>${month})(?: (?<year>${year}))?`),
    read: readMonthRange,
    examples: ['over [January-June 2016]', '[Nov-Dec 2020]'],
  },
  {
    name: 'month',
    type: 'DATE',
    cue: 'month',
    pattern: phrase(
      `${MODIFIED}(?:(?<relation>last|this|next|this past|this coming|that|that same|the same|the following|the next|the previous|the preceding) )?(?<month>${fullMonth})`,
    ),
    read: readMonth,
    examples: [
      'The talks collapsed in [August], he said',
      'in [late February]',
      '[last March]',
      'In [May], Bernier',
      'in the [August] issue of',
      'died [that September].',
      '[The following February] his',
    ],
    negatives: [
      'He may go',
      'Theresa May resigned',
      'They march on',
      'an august body',
      'April Jones said',
      'a bill by May in parliament',
      'Ask May for it',
    ],
  },
]
