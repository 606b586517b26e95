/** Years: "2014", "nineteen-fifty-seven", "2019–21", "44 BC". */
import type { TimeReading } from '../../../core/time-expression.ts'
import { CARDINALS, readNumber } from '../../../knowledge/calendar.ts'
import { anyOf, PARTS, phrase } from '../pattern.ts'
import { calendar, modifierOf, range } from '../readings.ts'
import type { RuleMatch, TimeRule } from '../rule.ts'
import { MODIFIED } from './date-parts.ts'

const { year } = PARTS

/** The last two figures of a year in words. */
const TENS_WORDS = ['twenty', 'thirty', 'forty', 'fifty', 'sixty', 'seventy', 'eighty', 'ninety']

const ONES_WORDS = Object.keys(CARDINALS).filter((word) => (CARDINALS[word] ?? 0) <= 9 && word.length > 2)

const YEAR_WORDS = `(?:${anyOf(TENS_WORDS)}(?:[- ]${anyOf(ONES_WORDS)})?|${anyOf(Object.keys(CARDINALS).filter((word) => (CARDINALS[word] ?? 0) >= 10 && (CARDINALS[word] ?? 0) <= 19))})`

const YEAR_PREPOSITION =
  /(?:^|[\s(“"‘—–-])(?:in|since|until|till|from|to|of|during|before|after|by|through|between|and|mid|early|late|around|about|circa|year|the|throughout|for|back in|as of|for|its|their|his|her|our)\s{1,3}$/i

const COUNTED =
  /^(?:\s|-)(?:people|men|women|children|troops|soldiers|fighters|police|officers|dead|deaths|killed|victims|civilians|refugees|migrants|jobs|workers|employees|staff|members|delegates|participants|protesters|students|families|homes|houses|buildings|vehicles|cars|ships|aircraft|planes|tanks|missiles|rockets|drones|km|kilometers?|kilometres?|miles?|meters?|metres?|feet|foot|ft|acres?|hectares?|square|cubic|sheets|inhabitants|residents|tons?|tonnes?|kg|kilograms?|pounds?|lbs?|litres?|liters?|barrels?|dollars?|euros?|rupees?|yen|yuan|cents?|percent|per|points?|votes?|seats?|cases|times|hours|minutes|seconds|days|weeks|months|years|degrees|MW|GW|kW|mm|cm|m|rpm|mph|kph|hp|cc|pages?|words?|copies|units|flights|companies|schools|villages|sites|shares|titles|games|runs|calories|million|billion|trillion|crore|lakh)\b/i

const PEOPLE_AFTER =
  /^\s(?:people|men|women|children|troops|soldiers|police|workers|students|protesters|refugees|ships|companies|schools)\b/
const NUMBERED_THING =
  /(?:[#№$£€¥₹]|\b(?:No|Nos|flight|room|page|pages|p|pp|route|highway|channel|section|article|chapter|resolution|rule|act|law|bill|case|docket|model|area|unit|building|bus|train|boeing|airbus|apollo|series|type|mark|suite|apt|apartment|volume|vol|windows|asteroid|film|movie|novel|book|album|song|ISO|RFC|at least|some|nearly|almost|over|than|up to|roughly|approximately|only|just|exactly|worth|total|rs|usd|eur)\.?)\s?$/i

/** "1842 Harbour Street": the number of a house, but not "in 1929 Wall Street crashed". */
const STREET_AFTER =
  /^(?:\s[A-Z][\w’'-]{1,20}){1,3}\s(?:Street|St|Avenue|Ave|Road|Rd|Lane|Drive|Boulevard|Blvd|Terrace|Crescent|Highway)\b/
const DATES_WHAT_FOLLOWS = /\b(?:in|since|by|until|till|of|during|from|before|after|the)\s$/i

/** "a population of 1987", "the index hit 1999": a measure and its figure. */
const MEASURE_BEFORE =
  /\b(?:population|circulation|attendance|membership|price|index|total|toll|altitude|height|length|postcode|pin)\s(?:is|was|of|hit|reached|stood at)\s$/i

/** "2003 UB313": the name of an asteroid. */
const CODE_AFTER = /^\s[A-Z]{1,3}\d/

const YEAR_AFTER_DASH = /^\s?[-–—]\s?(?:1\d{3}|20\d\d)(?![\d-])/

const YEAR_BEFORE_DASH = /(?:^|[^\d-])(?:1\d{3}|20\d\d)\s?[-–—]\s?$/

/** An early year stands after a preposition and counts nothing ("of 1709 schoolchildren"), or alone in brackets. */
function isPlacedYear(before: string, after: string): boolean {
  if (/[(,;]\s?$/.test(before) && /^[),;]/.test(after)) return true
  return YEAR_PREPOSITION.test(before) && !/^\s(?!(?:was|has|is|as)\b)[a-z]{3,16}(?:s|ren)\b/.test(after)
}

/** Four bare figures are a year unless they count, price or number something. */
function readYear(match: RuleMatch): TimeReading | null {
  const { groups, before, after } = match
  const value = Number(groups.year)
  const isModified = groups.modifier !== undefined
  const isPaired = YEAR_AFTER_DASH.test(after) || YEAR_BEFORE_DASH.test(before)
  if (isPaired) return calendar({ year: value }, { modifier: modifierOf(groups.modifier) })
  if (/^(?:[,.:/]\d|[-–]\d|\s?%|°|['’]?\d|\s\d{3}\b)/.test(after) || /\d[,.:/-]$|\d\s$/.test(before))
    return null
  if (CODE_AFTER.test(after) || MEASURE_BEFORE.test(before)) return null
  if (STREET_AFTER.test(after) && !DATES_WHAT_FOLLOWS.test(before)) return null
  // "In 1918 women won the vote": at the start of a sentence, more likely the year than so many women.
  if (/^In\s$/.test(before) && PEOPLE_AFTER.test(after)) return calendar({ year: value })
  if (COUNTED.test(after) || (!isModified && NUMBERED_THING.test(before))) return null
  if (value < 1800 && !isModified && !isPlacedYear(before, after)) return null
  if (value < 1400 && !/(?:\bin|\bsince|\buntil|\byear|\bAD)\s$/i.test(before)) return null
  return calendar({ year: value }, { modifier: modifierOf(groups.modifier) })
}

function readYearRange({ groups, before }: RuleMatch): TimeReading | null {
  const first = Number(groups.year)
  const last = Math.floor(first / 100) * 100 + Number(groups.last)
  if (last <= first || NUMBERED_THING.test(before)) return null
  return range(calendar({ year: first }), calendar({ year: last }))
}

/** "nineteen-fifty-seven", as broadcasts spell years. */
function readSpelledYear({ groups, after }: RuleMatch): TimeReading | null {
  const century = readNumber(groups.century?.toLowerCase() ?? '')
  const rest = readNumber(groups.rest?.toLowerCase() ?? '')
  if (
    century === null ||
    rest === null ||
    rest < 1 ||
    rest > 99 ||
    // "Nineteen Eighty-Four" is a title.
    (/^[A-Z]/.test(groups.rest ?? '') && /^[A-Z][a-z]/.test(groups.century ?? '')) ||
    /^[-\s](?:year|people|per|of|million|thousand|hundred)/i.test(after)
  )
    return null
  return calendar({ year: century * 100 + rest })
}

export const YEAR_RULES: readonly TimeRule[] = [
  {
    name: 'spelledYear',
    type: 'DATE',
    cue: 'word',
    pattern: phrase(
      `(?<century>seventeen|eighteen|nineteen|twenty)[- ](?:hundred and |oh[- ])?(?<rest>${YEAR_WORDS})`,
    ),
    read: readSpelledYear,
    examples: ['independence in [nineteen-fifty-seven] that', 'in [nineteen ninety], he'],
    negatives: ['the novel Nineteen Eighty-Four', 'nineteen-year-old', 'twenty people'],
  },
  {
    name: 'year',
    type: 'DATE',
    cue: 'figure',
    pattern: phrase(`${MODIFIED}(?<year>${year})`),
    read: readYear,
    examples: [
      'In [2014] the',
      'since [2011]',
      '[around 1998]',
      'the [2016] license',
      '(Lewis, [2014])',
      'in [early 2016].',
      'In [1918] women won the vote',
      'in [1929] Wall Street crashed',
    ],
    negatives: [
      'It cost $2014',
      'Flight 2014 left',
      'some 2000 people came',
      'worth 2014 dollars',
      'No. 1985',
      '2,014 votes',
      'Resolution 1973',
      'a 1500-metre race',
      'She lives at 1842 Harbour Street',
      'Suite 1900 was let',
      'a population of 1987',
      'the asteroid 2003 UB313',
      'The dam holds 1945 cubic metres',
      'They still run Windows 2000 there',
      'killed 2014 soldiers',
    ],
  },
  {
    name: 'yearsOfOneCentury',
    type: 'DATE',
    cue: 'figure',
    pattern: phrase(`(?<year>${year})[-–/](?<last>\\d{2})`),
    read: readYearRange,
    examples: ['in [2019–21] he', 'the [2010/11] season'],
    negatives: ['2010-09-11-55', 'No. 2010-11'],
  },
  {
    name: 'yearOfEra',
    type: 'DATE',
    cue: 'figure',
    pattern: phrase(
      '(?:(?:AD|A\\.D\\.) (?<after>\\d{1,4})|(?<before>\\d{1,4}) (?<era>BC|BCE|B\\.C\\.|AD|CE))',
    ),
    read: ({ groups }) => {
      const figures = Number(groups.after ?? groups.before)
      // There is no year 0 between 1 BC and AD 1, but ISO 8601 counts one.
      return figures === 0 ? null : calendar({ year: groups.era?.startsWith('B') ? 1 - figures : figures })
    },
    examples: ['born in [44 BC] in', 'around [347 AD].', 'by [AD 79], the'],
  },
]
