/** Dates named by year, month, day or weekday. */
import { daysInMonth } from '../../../core/civil-date.ts'
import type { DateParts, TimeReading } from '../../../core/time-expression.ts'
import {
  AMBIGUOUS_MONTHS,
  CARDINALS,
  DAY_PARTS,
  MONTHS,
  ORDINALS,
  readNumber,
  readOrdinal,
  WEEKDAYS,
} from '../../../knowledge/calendar.ts'
import { anyOf, PARTS, phrase } from '../pattern.ts'
import { calendar, modifierOf, range, relationOf, unitReading } from '../readings.ts'
import { isConjunction, type RuleMatch, type TimeRule } from '../rule.ts'

const { month, weekday: weekdayWord, fullMonth, fullWeekday, day, year, dayPart } = PARTS

const WEEKDAY_BEFORE = `(?:(?<weekday>${weekdayWord}),? )?`
/** Days of the month in words. */
const DAY_WORDS = anyOf(Object.keys(ORDINALS).filter((word) => (ORDINALS[word] ?? 99) <= 31))
/** The last two figures of a year in words. */
const TENS_WORDS = ['twenty', 'thirty', 'forty', 'fifty', 'sixty', 'seventy', 'eighty', 'ninety']
const ONES_WORDS = Object.keys(CARDINALS).filter((word) => (CARDINALS[word] ?? 0) <= 9 && word.length > 2)
const YEAR_WORDS = `(?:${anyOf(TENS_WORDS)}(?:[- ]${anyOf(ONES_WORDS)})?|${anyOf(Object.keys(CARDINALS).filter((word) => (CARDINALS[word] ?? 0) >= 10 && (CARDINALS[word] ?? 0) <= 19))})`
const DAY_NUMBER = `(?<day>${day})(?:st|nd|rd|th)?`
const MODIFIED = `(?:(?<modifier>early|mid|late|(?:the )?(?:beginning|start|middle|end|close|height|rest|remainder|(?:first|last|final|early|opening|closing) days|(?:first|latter|early|later) part|heat) of|about|around|circa|c\\.)(?: in)?[- ])?`

const monthNumber = (words: string | undefined): number | null =>
  words === undefined ? null : (MONTHS[words.toLowerCase().replace('.', '')] ?? null)

const weekdayNumber = (words: string | undefined): number | null =>
  words === undefined ? null : (WEEKDAYS[words.toLowerCase().replace('.', '')] ?? null)

const numberOf = (figures: string | undefined): number | null =>
  figures === undefined ? null : Number(figures)

/** "may" and "march" in lower case are verbs, "august" an adjective; a whole headline in capitals is let pass. */
const isLowerCaseWord = (words: string): boolean =>
  /^[a-z]/.test(words) && AMBIGUOUS_MONTHS.includes(words.toLowerCase())

function partsOf({ groups }: RuleMatch): DateParts | null {
  const parts: DateParts = {
    year: numberOf(groups.year),
    month: monthNumber(groups.month),
    day: numberOf(groups.day),
    weekday: weekdayNumber(groups.weekday),
  }
  if (parts.day !== null && parts.month !== null && parts.day > daysInMonth(parts.year ?? 2000, parts.month))
    return null
  return parts
}

function readDate(match: RuleMatch): TimeReading | null {
  const parts = partsOf(match)
  if (parts === null) return null
  const clock =
    match.groups.hour === undefined
      ? null
      : `T${match.groups.hour}:${match.groups.minute}${match.groups.zone ?? ''}`
  return calendar(parts, { modifier: modifierOf(match.groups.modifier), time: clock })
}

/** Months and days without a year: "may 5", "march 20" in lower case are no dates. */
function readPartialDate(match: RuleMatch): TimeReading | null {
  if (isLowerCaseWord(match.groups.month ?? '')) return null
  // "May 22,000 people", "April 3.5 per cent", "June 5-3 win", "March 12%"
  if (/^(?:[,.:]\d|\s?%|[-–]\d)/.test(match.after)) return null
  return readDate(match)
}

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

const YEAR_PREPOSITION =
  /(?:^|[\s(“"‘—–-])(?:in|since|until|till|from|to|of|during|before|after|by|through|between|and|mid|early|late|around|about|circa|year|the|throughout|for|back in|as of|for|its|their|his|her|our)\s{1,3}$/i
const COUNTED =
  /^(?:\s|-)(?:people|men|women|children|troops|soldiers|fighters|police|officers|dead|deaths|killed|victims|civilians|refugees|migrants|jobs|workers|employees|staff|members|delegates|participants|protesters|students|families|homes|houses|buildings|vehicles|cars|ships|aircraft|planes|tanks|missiles|rockets|drones|km|kilometers?|kilometres?|miles?|meters?|metres?|feet|foot|ft|acres?|hectares?|square|tons?|tonnes?|kg|kilograms?|pounds?|lbs?|litres?|liters?|barrels?|dollars?|euros?|rupees?|yen|yuan|cents?|percent|per|points?|votes?|seats?|cases|times|hours|minutes|seconds|days|weeks|months|years|degrees|MW|GW|kW|mm|cm|m|rpm|mph|kph|hp|cc|pages?|words?|copies|units|flights|companies|schools|villages|sites|shares|titles|games|runs|calories|million|billion|trillion|crore|lakh)\b/i
const NUMBERED_THING =
  /(?:[#№$£€¥₹]|\b(?:No|Nos|flight|room|page|pages|p|pp|route|highway|channel|section|article|chapter|resolution|rule|act|law|bill|case|docket|model|area|unit|building|bus|train|boeing|airbus|apollo|series|type|mark|ISO|RFC|at least|some|nearly|almost|over|than|up to|roughly|approximately|only|just|exactly|worth|total|rs|usd|eur)\.?)\s?$/i

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
  if (COUNTED.test(after) || (!isModified && NUMBERED_THING.test(before))) return null
  if (value < 1800 && !isModified && !isPlacedYear(before, after)) return null
  if (value < 1400 && !/(?:\bin|\bsince|\buntil|\byear|\bAD)\s$/i.test(before)) return null
  return calendar({ year: value }, { modifier: modifierOf(groups.modifier) })
}

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

function readYearRange({ groups, before }: RuleMatch): TimeReading | null {
  const first = Number(groups.year)
  const last = Math.floor(first / 100) * 100 + Number(groups.last)
  if (last <= first || NUMBERED_THING.test(before)) return null
  return range(calendar({ year: first }), calendar({ year: last }))
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

/** "nineteen-fifty-seven", as broadcasts spell years. */
function readSpelledYear({ groups, after }: RuleMatch): TimeReading | null {
  const century = readNumber(groups.century?.toLowerCase() ?? '')
  const rest = readNumber(groups.rest?.toLowerCase() ?? '')
  if (
    century === null ||
    rest === null ||
    rest < 1 ||
    rest > 99 ||
    /^[-\s](?:year|people|per|of|million|thousand|hundred)/i.test(after)
  )
    return null
  return calendar({ year: century * 100 + rest })
}

const JOINT = '(?<joint> ?[-–—/] ?| to | through | until )'

export const CALENDAR_RULES: readonly TimeRule[] = [
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
    name: 'spelledYear',
    type: 'DATE',
    cue: 'word',
    pattern: phrase(
      `(?<century>seventeen|eighteen|nineteen|twenty)[- ](?:hundred and |oh[- ])?(?<rest>${YEAR_WORDS})`,
    ),
    read: readSpelledYear,
    examples: ['independence in [nineteen-fifty-seven] that', 'in [nineteen ninety], he'],
    negatives: ['nineteen-year-old', 'twenty people'],
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
    name: 'figuresDate',
    type: 'DATE',
    cue: 'figure',
    pattern: phrase(`(?<first>\\d{1,2})(?<separator>[./])(?<second>\\d{1,2})[./](?<year>${year}|\\d{2})`),
    read: readFiguresDate,
    examples: ['on [03/04/2024]', 'on [13.04.2024]', 'on [04/13/24]'],
    negatives: ['version 1.2.300', 'a 40/50/2024 split'],
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
