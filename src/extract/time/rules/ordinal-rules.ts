/** Times counted inside a period: "the second week of June", "the last day of 1810", "the third Thursday of November". */
import type { TimeReading } from '../../../core/time-expression.ts'
import { MONTHS, readOrdinal, WEEKDAYS } from '../../../knowledge/calendar.ts'
import { PARTS, phrase } from '../pattern.ts'
import { calendar, offset } from '../readings.ts'
import type { RuleMatch, TimeRule } from '../rule.ts'

const { fullMonth, fullWeekday, year } = PARTS

const OFFSETS: Readonly<Record<string, number>> = { last: -1, this: 0, next: 1 }

function outerOf({ groups }: RuleMatch): TimeReading | null {
  if (groups.month !== undefined) {
    if (/^[a-z]/.test(groups.month)) return null
    const month = MONTHS[groups.month.toLowerCase()] ?? null
    return calendar({ month, year: groups.year === undefined ? null : Number(groups.year) })
  }
  if (groups.only !== undefined) return calendar({ year: Number(groups.only) })
  const name = groups.unit?.toLowerCase() === 'month' ? 'month' : 'year'
  const relation = groups.relation?.toLowerCase() ?? ''
  // "the first day of the year" is of the year told of, else of the report's.
  return relation === 'that' ? offset(name, 0, { anchor: 'previous' }) : offset(name, OFFSETS[relation] ?? 0)
}

function readCounted(match: RuleMatch): TimeReading | null {
  const { groups } = match
  const words = groups.index?.toLowerCase() ?? ''
  const index = words === 'last' || words === 'final' ? -1 : readOrdinal(words)
  const outer = outerOf(match)
  if (index === null || outer === null || index > 5) return null
  const counted = groups.counted?.toLowerCase() ?? ''
  const weekday = WEEKDAYS[counted] ?? null
  const unit = counted === 'week' || counted === 'weekend' ? counted : 'day'
  return { kind: 'counted', index, unit, weekday, outer }
}

export const ORDINAL_RULES: readonly TimeRule[] = [
  {
    name: 'countedInside',
    type: 'DATE',
    cue: 'unit',
    pattern: phrase(
      `(?:the )?(?<index>first|second|third|fourth|fifth|last|final|1st|2nd|3rd|4th) (?:full )?(?<counted>day|week|weekend) (?:of|in) (?:(?<month>${fullMonth})(?:,? (?:of )?(?<year>${year}))?|(?<only>${year})|(?<relation>the|this|last|next|that) (?<unit>month|year))`,
    ),
    read: readCounted,
    examples: [
      'in [the second week of June].',
      'on [the last day of 1810] he',
      '[the first week of last month]',
    ],
    negatives: ['the first day of school', 'the last week of the campaign'],
  },
  {
    name: 'countedWeekday',
    type: 'DATE',
    cue: 'weekday',
    pattern: phrase(
      `(?:the )?(?<index>first|second|third|fourth|fifth|last|final|1st|2nd|3rd|4th) (?<counted>${fullWeekday}) (?:of|in) (?:(?<month>${fullMonth})(?:,? (?:of )?(?<year>${year}))?|(?<only>${year})|(?<relation>the|this|last|next|that) (?<unit>month|year))`,
    ),
    read: readCounted,
    examples: ['on [the third Thursday of November], the', '[the last Sunday in March 2019]'],
    negatives: ['the last Sunday of the tour'],
  },
]
