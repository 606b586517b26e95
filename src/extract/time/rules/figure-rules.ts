/** Dates in figures only: "2025-05-22", "03/04/2024", "9/11". */
import { daysInMonth } from '../../../core/civil-date.ts'
import type { TimeReading } from '../../../core/time-expression.ts'
import { PARTS, phrase } from '../pattern.ts'
import { calendar } from '../readings.ts'
import type { RuleMatch, TimeRule } from '../rule.ts'

const { year } = PARTS

function readFiguresDate(match: RuleMatch): TimeReading | null {
  const first = Number(match.groups.first)
  const second = Number(match.groups.second)
  const shortYear = Number(match.groups.year)
  const fullYear = shortYear > 99 ? shortYear : shortYear + (shortYear < 70 ? 2000 : 1900)
  const dayFirst = figuresDate(fullYear, second, first)
  const monthFirst = figuresDate(fullYear, first, second)
  if (match.groups.separator === '.' || match.isDayFirst === true || monthFirst === null) return dayFirst
  if (match.isDayFirst === false || dayFirst === null || first === second) return monthFirst
  return { kind: 'alternatives', readings: [monthFirst, dayFirst] }
}

const figuresDate = (yearNumber: number, monthOfYear: number, dayOfMonth: number): TimeReading | null =>
  monthOfYear < 1 || monthOfYear > 12 || dayOfMonth < 1 || dayOfMonth > daysInMonth(yearNumber, monthOfYear)
    ? null
    : calendar({ year: yearNumber, month: monthOfYear, day: dayOfMonth })

export const FIGURE_RULES: readonly TimeRule[] = [
  {
    name: 'isoDate',
    type: 'DATE',
    cue: 'figure',
    pattern: phrase(`(?<year>${year})-(?<month>0[1-9]|1[0-2])-(?<day>0[1-9]|[12]\\d|3[01])`),
    read: ({ groups }) => figuresDate(Number(groups.year), Number(groups.month), Number(groups.day)),
    examples: ['Posted [2025-05-22] by staff'],
    negatives: ['Call 555-2025-05-224'],
  },
  {
    name: 'isoDateTime',
    type: 'TIME',
    cue: 'figure',
    pattern: phrase(
      `(?<year>${year})-(?<month>0[1-9]|1[0-2])-(?<day>0[1-9]|[12]\\d|3[01])[T ](?<hour>[01]\\d|2[0-3]):(?<minute>[0-5]\\d)(?::[0-5]\\d)?(?<zone>Z)?`,
    ),
    read: ({ groups }) => {
      const date = figuresDate(Number(groups.year), Number(groups.month), Number(groups.day))
      if (date?.kind !== 'calendar') return null
      return { ...date, time: `T${groups.hour}:${groups.minute}${groups.zone ?? ''}` }
    },
    examples: ['Updated [2025-05-22T15:30:00Z].', 'Updated [2025-05-22 15:30]'],
  },
  {
    name: 'figuresDate',
    type: 'DATE',
    cue: 'figure',
    pattern: phrase(`(?<first>\\d{1,2})(?<separator>[./])(?<second>\\d{1,2})[./](?<year>${year}|\\d{2})`),
    read: readFiguresDate,
    examples: ['on [03/04/2024]', 'on [13.04.2024]', 'on [04/13/24]'],
    negatives: ['version 1.2.300', 'a 40/50/2024 split'],
  },
  {
    name: 'septemberEleventh',
    type: 'DATE',
    cue: 'figure',
    pattern: phrase('9/11'),
    read: () => calendar({ year: 2001, month: 9, day: 11 }),
    examples: ['the [9/11] attacks'],
    negatives: ['a score of 9/111'],
  },
]
