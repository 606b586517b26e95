/** Periods that business counts in: quarters, halves, fiscal years. */
import type { CalendarUnit, TimeReading } from '../../../core/time-expression.ts'
import { readOrdinal } from '../../../knowledge/calendar.ts'
import { fiscalYearFirstMonth } from '../../../knowledge/calendar-fiscal-years.ts'
import { PARTS, phrase } from '../pattern.ts'
import { calendar, offset, range, unitReading } from '../readings.ts'
import type { RuleMatch, TimeRule } from '../rule.ts'
import { OF_YEAR, yearOf } from './of-year.ts'

const { ordinal, year } = PARTS

function readCounted(unit: CalendarUnit, last: number): (match: RuleMatch) => TimeReading | null {
  return (match) => {
    const words = match.groups.index?.toLowerCase() ?? ''
    const index = words === 'last' || words === 'final' ? last : (readOrdinal(words) ?? Number(words))
    return index >= 1 && index <= last ? unitReading(unit, { index, ...yearOf(match) }) : null
  }
}

/** Sports have quarters and halves too: without a year, the sentence must speak of business. */
const BUSINESS =
  /[$£€¥%]|\b(?:profits?|revenues?|earnings|earned|sales|growth|grew|GDP|gross|econom\w{1,6}|shipments|exports?|income|loss(?:es)?|shares?|stocks?|output|fiscal|deliveries|inflation|per ?cent|billion|million|dividends?|results|contracted|orders|bookings|charges?|costs?|analysts?|company|firm|bank|market|prices|demand|business|spending|production|payrolls?|deal|merger)\b/i

const isBusiness = ({ before, after }: RuleMatch): boolean => BUSINESS.test(before) || BUSINESS.test(after)

function readBareQuarter(match: RuleMatch): TimeReading | null {
  return isBusiness(match) ? readCounted('quarter', 4)(match) : null
}

/** "third-quarter profit", "the second-half loss": of the year stated, else the latest such one. */
function readAdjective(match: RuleMatch): TimeReading | null {
  if (!isBusiness(match)) return null
  const isHalf = match.groups.unit?.toLowerCase() === 'half'
  return readCounted(isHalf ? 'half' : 'quarter', isHalf ? 2 : 4)(match)
}

/** "the quarter", "the latest quarter": the one told of, else the last one that is over. */
const readToldQuarter = (match: RuleMatch): TimeReading | null =>
  isBusiness(match) && !/^\s(?:of|finals?|century|hour|mile|million|billion|point|back)\b/i.test(match.after)
    ? offset('quarter', 0, { anchor: 'period' })
    : null

function readComparable({ groups }: RuleMatch): TimeReading {
  const years = groups.year ?? groups.yearBefore
  if (years === undefined) return offset('year', -1, { anchor: 'period' })
  return {
    kind: 'within',
    inner: offset('quarter', 0, { anchor: 'period' }),
    outer: calendar({ year: Number(years) }),
  }
}

function readFiscalYear({ groups, before, after }: RuleMatch): TimeReading {
  const figures = groups.year ?? ''
  const first = figures.length === 2 ? 2000 + Number(figures) : Number(figures)
  if (groups.last === undefined)
    return unitReading('fiscal-year', { year: first, index: fiscalYearFirstMonth(`${before} ${after}`) })
  // "FY2023-24" names both calendar years; such years begin in April wherever they are written so (India, Japan, UK).
  return range(calendar({ year: first, month: 4 }), calendar({ year: first + 1, month: 3 }))
}

export const BUSINESS_PERIOD_RULES: readonly TimeRule[] = [
  {
    name: 'quarterOfYear',
    type: 'DATE',
    cue: 'unit',
    pattern: phrase(`(?:the )?(?<index>${ordinal}|last|final) quarter of (?:${OF_YEAR})`),
    read: readCounted('quarter', 4),
    examples: ['In [the third quarter of 2023], growth', '[the first quarter of this year]'],
    negatives: ['the third quarter of the game', 'the fifth quarter of 2023'],
  },
  {
    name: 'businessQuarter',
    type: 'DATE',
    cue: 'unit',
    pattern: phrase(
      '(?<edge>the (?:beginning|start|middle|end) of )?the (?<index>first|second|third|fourth) quarter',
    ),
    // Nobody speaks so of a match's quarter.
    read: (match) =>
      match.groups.edge === undefined ? readBareQuarter(match) : readCounted('quarter', 4)(match),
    examples: [
      'Profit rose in [the third quarter], the firm said',
      'hope to close the deal by [the end of the third quarter].',
    ],
    negatives: ['He scored in the third quarter'],
  },
  {
    name: 'quarterOfPossessive',
    type: 'DATE',
    cue: 'unit',
    pattern: phrase(
      `(?<relative>last year|this year|next year|the year|the previous year)'s (?<index>first|second|third|fourth|final) (?<unit>quarter|half)`,
    ),
    read: readAdjective,
    examples: ['profit in [last year’s fourth quarter].', 'sales in [this year’s first half] rose'],
    negatives: ['last year’s second quarter of the game'],
  },
  {
    name: 'quarterAdjective',
    type: 'DATE',
    cue: 'unit',
    pattern: phrase(
      `(?:(?<relative>last year|this year)'s )?(?:(?<year>${year}) )?(?<index>first|second|third|fourth)-(?<unit>quarter|half)(?:,? (?:of )?(?<yearAfter>${year}))?`,
    ),
    read: (match) =>
      readAdjective({
        ...match,
        groups: { ...match.groups, year: match.groups.year ?? match.groups.yearAfter },
      }),
    examples: [
      'reported a [fourth-quarter] loss of',
      '[first-half] profit rose',
      'its [1989 third-quarter] earnings',
    ],
    negatives: ['his fourth-quarter touchdown'],
  },
  {
    name: 'yearQuarter',
    type: 'DATE',
    cue: 'unit',
    pattern: phrase(`the (?<year>${year}) (?<index>first|second|third|fourth) (?<unit>quarter|half)`),
    read: readAdjective,
    examples: ['In [the 1988 third quarter], the company'],
    negatives: ['the 1988 third quarter of the game'],
  },
  {
    name: 'toldQuarter',
    type: 'DATE',
    cue: 'unit',
    pattern: phrase(
      '(?:the|its|their) (?:(?:latest|most recent|just-ended|recently ended|just-completed) (?:quarter|period)|quarter)',
    ),
    read: readToldQuarter,
    examples: ['profit in [the latest quarter] rose', 'It ended [the quarter] with $690 million'],
    negatives: ['the quarter of the city', 'in the French quarter', 'the quarter mile'],
  },
  {
    name: 'comparablePeriod',
    type: 'DATE',
    cue: 'unit',
    pattern: phrase(
      `(?:the |its )?(?:(?:same|comparable|corresponding|like) (?:quarter|period|three months|six months|nine months|month|half|three-month period|nine-month period)(?: (?:(?:of |in )?(?:last year|the previous year|the prior year|the year before)|a year (?:ago|earlier|before)|(?:of|in) (?<year>${year})))|(?:the (?<yearBefore>${year})|year-ago|year-earlier|prior-year|previous year's|last year's) (?:quarter|period|month|half|first quarter|second quarter|third quarter|fourth quarter))`,
    ),
    read: readComparable,
    examples: [
      'in [the year-earlier quarter].',
      'in [the same period a year ago]',
      '[the same quarter last year].',
      '[the corresponding period of 1988]',
    ],
    negatives: ['at the same time'],
  },
  {
    name: 'quarterCode',
    type: 'DATE',
    cue: 'figure',
    pattern: phrase(
      `(?:Q(?<index>[1-4])(?: of)?[ -]?(?<year>${year})|(?<yearBefore>${year})[ -]?Q(?<indexAfter>[1-4]))`,
    ),
    read: ({ groups }) =>
      unitReading('quarter', {
        index: Number(groups.index ?? groups.indexAfter),
        year: Number(groups.year ?? groups.yearBefore),
      }),
    examples: ['in [Q3 2023]', 'for [2023 Q3]'],
  },
  {
    name: 'halfOfYear',
    type: 'DATE',
    cue: 'unit',
    pattern: phrase(`(?:the )?(?<index>first|second|last|latter) half of (?:${OF_YEAR})`),
    read: (match) =>
      unitReading('half', { index: match.groups.index?.toLowerCase() === 'first' ? 1 : 2, ...yearOf(match) }),
    examples: ['in [the first half of 2023]', '[the second half of last year]'],
    negatives: ['the first half of the match'],
  },
  {
    name: 'fiscalYear',
    type: 'DATE',
    cue: 'figure',
    pattern: phrase(
      `(?:FY|(?:the )?(?:fiscal|financial) year|fiscal)[ -]?(?<year>${year}|\\d{2})(?:[-–/](?<last>\\d{2}|${year}))?`,
    ),
    read: readFiscalYear,
    examples: ['in [FY2023]', '[fiscal year 2024]', 'the budget for [FY2023-24]'],
  },
  {
    name: 'theFiscalYear',
    type: 'DATE',
    cue: 'unit',
    pattern: phrase(
      '(?:the|this|last|next|its) (?:(?<which>current|previous|past|coming|next|last|new) )?(?:fiscal|financial) year',
    ),
    read: ({ text, before, after }) => {
      const words = text.toLowerCase()
      const count = /\b(?:last|previous|past)\b/.test(words)
        ? -1
        : /\b(?:next|coming|new)\b/.test(words)
          ? 1
          : 0
      return unitReading('fiscal-year', {
        yearOffset: count,
        index: fiscalYearFirstMonth(`${before} ${after}`),
      })
    },
    examples: ['profit for [the fiscal year] ended', '[this fiscal year]', 'in [the current fiscal year].'],
    negatives: ['fiscal year 2024'],
  },
]
