/** Times counted from the day of the report. */
import type { TimeReading } from '../../../core/time-expression.ts'
import { DAY_PARTS } from '../../../knowledge/calendar.ts'
import { PARTS, phrase } from '../pattern.ts'
import { modifierOf, offset, unitReading } from '../readings.ts'
import type { RuleMatch, TimeRule } from '../rule.ts'
import { AMOUNT, amountOf, oneSpaced, unitOf } from '../units.ts'

const { unit, dayPart, vague } = PARTS

const DAY_OFFSETS: Readonly<Record<string, number>> = {
  today: 0,
  tonight: 0,
  yesterday: -1,
  tomorrow: 1,
  'the day after tomorrow': 2,
  'the day before yesterday': -2,
}

const dayPartOf = (words: string | undefined): string | null => DAY_PARTS[words?.toLowerCase() ?? ''] ?? null

/** "USA Today", "Today programme", "the song Yesterday": a name, not a day. */
const isNameOfPaper = ({ text, before, after }: RuleMatch): boolean =>
  /\b(?:USA|India|Russia|Psychology|History|Physics)\s$/.test(before) ||
  (/^\s(?:programme|show)\b/i.test(after) && /^T/.test(text)) ||
  (/^[TY][a-z]/.test(text) && /\b(?:the|song|film|musical|album|novel)\s$/i.test(before))

const COUNT_OF_RELATION: Readonly<Record<string, number>> = {
  last: -1,
  past: -1,
  'this past': -1,
  previous: -1,
  this: 0,
  'the current': 0,
  'the present': 0,
  next: 1,
  'this coming': 1,
  'the coming': 1,
  coming: 1,
}

function readRelativeUnit({ groups, before, after }: RuleMatch): TimeReading | null {
  const name = unitOf(groups.unit)
  const relation = oneSpaced(groups.relation ?? '')
  const count = COUNT_OF_RELATION[relation]
  if (name === null || count === undefined) return null
  // "the coming decade": ten years from now.
  if (name === 'decade' && relation.endsWith('coming')) return null
  // "for the last year", "over the next week" are lengths; "the last week of May" counts weeks of a month.
  if (/\b(?:the|his|her|their|its)\s{1,3}$/i.test(before) || /^\sof\s(?:the|[A-Z])/.test(after)) return null
  return offset(name, count * (oneSpaced(groups.unit ?? '').startsWith('fortnight') ? 2 : 1), {
    modifier: positionOf(groups.position),
  })
}

/** "earlier" and "later" only say on which side of the report; the unit stays whole. */
function positionOf(words: string | undefined): ReturnType<typeof modifierOf> {
  const lower = words?.toLowerCase()
  if (lower === 'earlier') return 'before'
  return lower === 'later' ? 'after' : modifierOf(lower?.replace('-', ''))
}

function readAgo(match: RuleMatch): TimeReading | null {
  const amount = amountOf(match.groups)
  if (amount === null) return null
  const isApproximate = !['day', 'hour', 'minute'].includes(amount.unit) || match.groups.about !== undefined
  const direction = /\b(?:from now|hence)$/i.test(match.text) ? 1 : -1
  return offset(amount.unit, direction * amount.count, { isApproximate })
}

export const RELATIVE_RULES: readonly TimeRule[] = [
  {
    name: 'namedDay',
    type: 'DATE',
    cue: 'relative',
    pattern: phrase('(?:the day after tomorrow|the day before yesterday|today|yesterday|tomorrow)'),
    read: (match) => (isNameOfPaper(match) ? null : offset('day', DAY_OFFSETS[oneSpaced(match.text)] ?? 0)),
    examples: ['said [today] that', '[Yesterday], North Korea', '[the day after tomorrow]'],
    negatives: ['USA Today reported', 'the song Tomorrow', 'The Yesterday Café'],
  },
  {
    name: 'partOfNamedDay',
    type: 'TIME',
    cue: 'relative',
    pattern: phrase(`(?:(?<day>yesterday|tomorrow|this|last) (?<part>${dayPart})|(?<tonight>tonight))`),
    read: ({ groups }) => {
      const name = groups.day?.toLowerCase() ?? 'today'
      const part = dayPartOf(groups.tonight === undefined ? groups.part : 'night')
      return offset('day', name === 'last' ? -1 : (DAY_OFFSETS[name] ?? 0), { time: part })
    },
    examples: ['[this morning] in', '[last night].', '[tomorrow evening]', '[tonight]'],
  },
  {
    name: 'overnight',
    type: 'TIME',
    cue: 'word',
    pattern: phrase('overnight'),
    // "overnight lows", "an overnight train"
    read: ({ before, after }) =>
      /\b(?:an?|the|its|their)\s$/i.test(before) ||
      /^\s(?:lows?|rates?|stays?|bus|train|flights?|success|delivery|bag)\b/i.test(after)
        ? null
        : offset('day', -1, { time: 'TNI' }),
    examples: ['arrested 14 men [overnight].', 'flew in [overnight], he'],
    negatives: ['an overnight train', 'the overnight success'],
  },
  {
    name: 'relativeUnit',
    type: 'DATE',
    cue: 'relative',
    pattern: phrase(
      `(?:(?<position>earlier|later|early|mid|late|sometime)[- ])?(?<relation>last|past|this|this past|this coming|next|previous|the coming|coming|the current|the present) (?<unit>week|weekend|month|quarter|year|decade|century)`,
    ),
    read: readRelativeUnit,
    examples: [
      'the G20 [next year], overlapping',
      'held [later this month].',
      '[early last year]',
      '[Last week], at',
      '[This past week] marked',
      'to open [next week] in The Hague',
    ],
    negatives: ['for the last year', 'the last week of May', 'last place'],
  },
  {
    name: 'weekend',
    type: 'DATE',
    cue: 'unit',
    pattern: phrase('the weekend'),
    // "The Weekend Australian"
    read: ({ text }) => (/Weekend/.test(text) ? null : unitReading('weekend', {})),
    examples: ['over [the weekend], he'],
    negatives: ['The Weekend Australian'],
  },
  {
    name: 'unitsAgo',
    type: 'DATE',
    cue: 'unit',
    pattern: phrase(
      `(?:(?:only|just|barely|at least|less than|as early as|as long as) )?(?:(?<about>about|around|nearly|almost|roughly|some|more than|over) )?${AMOUNT} (?:ago|from now|hence)`,
    ),
    read: readAgo,
    examples: [
      '"recommended it [two years ago]."',
      '[three decades ago]',
      '[almost two years ago]',
      '[Seventeen years ago], this',
    ],
  },
  {
    name: 'vagueAgo',
    type: 'DATE',
    cue: 'unit',
    pattern: phrase(`(?:${vague}|long) (?:${unit} )?(?:ago|back)`),
    read: ({ text }) => (/\slong\sback/i.test(text) ? null : { kind: 'reference', value: 'PAST_REF' }),
    examples: ['[several years ago] for', '[a few months ago].', '[a couple of years back] that'],
  },
]
