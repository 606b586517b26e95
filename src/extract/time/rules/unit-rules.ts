/** Named stretches of the calendar: seasons, decades, centuries, "the year", "the end of the month". */
import type { CalendarUnit, TimeReading } from '../../../core/time-expression.ts'
import { DECADES, readOrdinal, SEASONS } from '../../../knowledge/calendar.ts'
import { PARTS, phrase } from '../pattern.ts'
import { modifierOf, offset, relationOf, unitReading } from '../readings.ts'
import { isConjunction, type RuleMatch, type TimeRule } from '../rule.ts'
import { OF_YEAR, YEAR_OFFSETS, yearOf } from './of-year.ts'

const { ordinal, season, decadeWord } = PARTS

const MODIFIED = `(?:(?:the )?(?<modifier>early|mid|middle|late|beginning|start|end)(?: of the| of| in the)?[- ])?`

const BOUNDARY_UNITS: Readonly<Record<string, CalendarUnit>> = {
  day: 'day',
  week: 'week',
  month: 'month',
  year: 'year',
  decade: 'decade',
  century: 'century',
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

/** "Twentieth Century Fox" */
const CENTURY_IN_NAME = /^\s(?:Fox|Studios|Fund|Group|Society|Theatre|Theater)\b/

function readCentury({ groups, after }: RuleMatch): TimeReading | null {
  const index = readOrdinal(groups.index ?? '')
  return index === null || index > 21 || CENTURY_IN_NAME.test(after)
    ? null
    : unitReading('century', { index, modifier: modifierOf(groups.modifier) })
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
    name: 'theUnit',
    type: 'DATE',
    cue: 'unit',
    pattern: phrase('the (?<unit>year|month|week)'),
    read: readTheUnit,
    examples: ['record earnings for [the year].', 'earlier in [the week], he', 'later in [the month], they'],
    negatives: ['the year of the rat', 'man of the year award', 'the week before'],
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
    negatives: ['a century of tests', 'Twentieth Century Fox'],
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
