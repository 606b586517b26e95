/** Named stretches of the calendar: quarters, halves, seasons, fiscal years, decades, centuries. */
import type { CalendarUnit, TimeReading } from '../../../core/time-expression.ts'
import { DECADES, readOrdinal, SEASONS } from '../../../knowledge/calendar.ts'
import { fiscalYearFirstMonth } from '../../../knowledge/calendar-fiscal-years.ts'
import { PARTS, phrase } from '../pattern.ts'
import { calendar, modifierOf, offset, range, relationOf, unitReading } from '../readings.ts'
import { isConjunction, type RuleMatch, type TimeRule } from '../rule.ts'

const { ordinal, year, season, decadeWord } = PARTS

const OF_YEAR = `(?<year>${year})|(?<relative>last year|this year|next year|the year|the current year|the following year|the previous year)`
const MODIFIED = `(?:(?:the )?(?<modifier>early|mid|middle|late|beginning|start|end)(?: of the| of| in the)?[- ])?`

const YEAR_OFFSETS: Readonly<Record<string, number>> = { last: -1, previous: -1, next: 1, following: 1 }

function yearOf({ groups }: RuleMatch): { year: number | null; yearOffset: number | null } {
  const words = groups.relative?.toLowerCase().split(/\s+/)
  if (words === undefined)
    return { year: groups.year === undefined ? null : Number(groups.year), yearOffset: null }
  return { year: null, yearOffset: YEAR_OFFSETS[words.at(-2) ?? ''] ?? 0 }
}

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

const UNIT_AT_HAND =
  /\b(?:for|of|in|by|during|through|throughout|end|late in|early in|later in|earlier in|so far in|before|until|rest of|remainder of)\s$/i
const AFTER_UNIT =
  /^(?:[,.;:)”"]|$|\s(?:to|as|and|but|that|was|is|were|will|would|ended|ending|ahead|at|in|on|by|with|when|after|before|while|because|from|or|the|a|he|she|it|they|so)\b|['’]s\b)/

/** "for the year", "by the end of the week": the current one. */
function readTheUnit({ groups, before, after }: RuleMatch): TimeReading | null {
  if (!UNIT_AT_HAND.test(before) || !AFTER_UNIT.test(after)) return null
  // "the day after", "the year of"
  if (/^\s(?:before|after|that)\b/i.test(after)) return null
  const unit = BOUNDARY_UNITS[groups.unit?.toLowerCase() ?? '']
  return unit === undefined ? null : offset(unit, 0)
}

/** What makes a bare season a time: "in the summer", "spent the winter"; not "the spring in her step". */
const PLACED_SEASON =
  /\b(?:in|during|since|until|till|by|over|this|throughout|through|for|into|after|before|all|of|spend|spent|spending|pass|passed|passing|early|late)\s(?:the\s|all\s)?$/i

/** "The winter destroyed the army": a sentence that begins with its season. */
const SEASON_AS_SUBJECT = /^\s(?:was|had|brought|saw|came|passed|began|[a-z]{2,14}ed)\b/

function readSeason(match: RuleMatch): TimeReading | null {
  const { groups, before, after } = match
  const name = groups.season?.toLowerCase() ?? ''
  const { year: yearNumber, yearOffset } = yearOf(match)
  const relation = isConjunction(match) ? null : relationOf(groups.relation)
  const isStated = yearNumber !== null || yearOffset !== null || relation !== null
  // "in the fall", "a spring in her step", "the Winter Olympics"
  const isSubject = before === '' && SEASON_AS_SUBJECT.test(after)
  if (
    !isStated &&
    !isSubject &&
    ((name === 'fall' && !/^the\s/i.test(match.text)) ||
      (!PLACED_SEASON.test(before) && !/^\sthat\b/.test(after)))
  )
    return null
  // "a spring in her step", "the fall in prices"
  if (!isStated && /^(?:spring|fall)$/.test(name) && /^\sin\b/.test(after)) return null
  if (
    !isStated &&
    /^\s(?:Olympics?|War|Offensive|Palace|Paralympics?|Games|Palace|School|Festival|Carnival|of(?! \d))\b/i.test(
      after,
    )
  )
    return null
  return unitReading('season', {
    index: SEASONS[name] ?? null,
    year: yearNumber,
    yearOffset,
    relation,
    modifier: modifierOf(groups.modifier),
  })
}

function readFiscalYear({ groups, before, after }: RuleMatch): TimeReading {
  const figures = groups.year ?? ''
  const first = figures.length === 2 ? 2000 + Number(figures) : Number(figures)
  if (groups.last === undefined)
    return unitReading('fiscal-year', { year: first, index: fiscalYearFirstMonth(`${before} ${after}`) })
  // "FY2023-24" names both calendar years; such years begin in April wherever they are written so (India, Japan, UK).
  return range(calendar({ year: first, month: 4 }), calendar({ year: first + 1, month: 3 }))
}

/** "the sixties", "the '90s": of the twentieth century, unless that would be unheard of. */
const decadeYear = (lastTwo: number): number => (lastTwo < 20 ? 2000 + lastTwo : 1900 + lastTwo)

function readDecade({ groups, before }: RuleMatch): TimeReading | null {
  const modifier = modifierOf(groups.modifier)
  if (groups.word !== undefined) {
    // "in her forties", "temperatures in the seventies"
    if (
      /\b(?:his|her|their|my|your|our|temperatures?[^.]{0,20}|in the high|in the low)\s(?:early|mid|late)?[-\s]?$/i.test(
        before,
      )
    )
      return null
    return unitReading('decade', { year: decadeYear(DECADES[groups.word.toLowerCase()] ?? 0), modifier })
  }
  const figures = Number(groups.figures)
  return unitReading('decade', { year: figures < 100 ? decadeYear(figures) : figures, modifier })
}

function readCentury({ groups }: RuleMatch): TimeReading | null {
  const index = readOrdinal(groups.index ?? '')
  return index === null || index > 21
    ? null
    : unitReading('century', { index, modifier: modifierOf(groups.modifier) })
}

const BOUNDARY_UNITS: Readonly<Record<string, CalendarUnit>> = {
  day: 'day',
  week: 'week',
  month: 'month',
  year: 'year',
  decade: 'decade',
  century: 'century',
}

function readBoundary({ groups }: RuleMatch): TimeReading | null {
  const unit = BOUNDARY_UNITS[groups.unit?.toLowerCase() ?? '']
  const relation = groups.relation?.toLowerCase().split(/\s+/).at(-1)
  if (unit === undefined || (unit === 'day' && relation !== undefined)) return null
  return offset(unit, YEAR_OFFSETS[relation ?? ''] ?? 0, { modifier: modifierOf(groups.edge) })
}

export const UNIT_RULES: readonly TimeRule[] = [
  {
    name: 'newYear',
    type: 'DATE',
    cue: 'unit',
    pattern: phrase('(?:early in )?the new year'),
    read: ({ text, after }) => (/New/.test(text) || /^['’]/.test(after) ? null : unitReading('year', {})),
    examples: ['entered [the new year] with', 'before [the new year].', '[early in the new year], only'],
    negatives: ["the new year's first storm", 'on the New Year holiday'],
  },
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
    name: 'theUnit',
    type: 'DATE',
    cue: 'unit',
    pattern: phrase('the (?<unit>year|month|week)'),
    read: readTheUnit,
    examples: ['record earnings for [the year].', 'earlier in [the week], he', 'later in [the month], they'],
    negatives: ['the year of the rat', 'man of the year award', 'the week before'],
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
    name: 'season',
    type: 'DATE',
    cue: 'season',
    pattern: phrase(
      `${MODIFIED}(?:(?<relation>last|this|next|coming|past|this past|this coming|that|that same|the same|the following|the next|the previous|the preceding|the coming) |the )?(?<season>${season})(?:(?: of|,)? (?:${OF_YEAR}))?`,
    ),
    read: readSeason,
    examples: [
      'in [spring 2022]',
      'before [last summer].',
      '[the summer of 2012]',
      'in [the autumn], he',
      '[The following summer] they',
      'spent [the winter] in',
    ],
    negatives: [
      'The fall of the city',
      'the Winter Olympics',
      'a fall in prices',
      'hot spring',
      'They spring up',
    ],
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
  {
    name: 'decade',
    type: 'DATE',
    cue: 'figure',
    pattern: phrase(
      `(?:the )?(?:(?<modifier>early|mid|late|beginning of the|start of the|middle of the|end of the)(?: to late)?[- ])?(?<figures>1[5-9]\\d0|20[0-4]0|(?<=['’])[2-9]0)'?s`,
    ),
    read: readDecade,
    examples: ['in [the 1980s]', '[the mid-1990s]', 'in [the 1930’s]', 'since [the late 1970s]'],
    negatives: ['He is in his 40s', 'They cost 1980 sous'],
  },
  {
    name: 'shortDecade',
    type: 'DATE',
    cue: 'figure',
    pattern: phrase(`the (?:(?<modifier>early|mid|late)[- ])?'(?<figures>[2-9]0)'?s`),
    read: readDecade,
    examples: ['in [the ’90s]', '[the late ’80s]'],
  },
  {
    name: 'decadeWord',
    type: 'DATE',
    cue: 'word',
    pattern: phrase(`the (?:(?<modifier>early|mid|late)[- ])?(?<word>${decadeWord})`),
    read: readDecade,
    examples: ['back in [the sixties], he', '[the late eighties]'],
    negatives: ['a woman in her sixties'],
  },
  {
    name: 'century',
    type: 'DATE',
    cue: 'unit',
    pattern: phrase(`(?:the )?(?:(?<modifier>early|mid|late)[- ])?(?<index>${ordinal})[- ]century`),
    read: readCentury,
    examples: ['for [the 20th century]', 'a [late 19th-century] house', '[17th Century] paintings'],
    negatives: ['a century of tests'],
  },
  {
    name: 'boundaryOfUnit',
    type: 'DATE',
    cue: 'unit',
    pattern: phrase(
      `the (?<edge>beginning|start|middle|end|close|first days|last days|final days|early days) of (?<relation>last|this|next|the|the current|the following|the previous) (?<unit>day|week|month|year|decade|century)`,
    ),
    read: readBoundary,
    examples: [
      'by [the end of the year]',
      'at [the start of next month]',
      '[the end of the month] on April 29',
    ],
  },
  {
    name: 'yearEnd',
    type: 'DATE',
    cue: 'unit',
    pattern: phrase(`(?:the )?(?:year'?s?[- ]end|year's end)`),
    read: () => offset('year', 0, { modifier: 'end' }),
    examples: ['by [year end].', 'by [year’s end]'],
  },
]
