/** Lengths of time, ages and vague references: no point on the calendar, but time expressions all the same. */
import type { TimeReading } from '../../../core/time-expression.ts'
import { readNumber } from '../../../knowledge/calendar.ts'
import { PARTS, phrase } from '../pattern.ts'
import type { RuleMatch, TimeRule } from '../rule.ts'
import { countOf, durationValue } from '../units.ts'

const { number, unit, vague } = PARTS

/** "$5 a year", "20 miles a day", "twice a week": a rate, which the set rules read. */
const RATE_BEFORE =
  /(?:\b(?:once|twice|thrice|times|per cent|percent|million|billion|trillion|hours|minutes|days|barrels|tonnes|tons|miles|kilomet(?:er|re)s|people|cents|pounds|dollars|euros|such|what|not|to|half|quarters?|of)|[\d$£€]|\b(?:each|every))\s$/i

const AMONG_UNITS =
  '(?:more |full |whole |solid |long |short |extra |additional |further |consecutive |straight |successive |business |working |trading |calendar )?'

/** "a quarter of the vote", "three-quarters of a point": a share, no stretch of time. */
const isShare = ({ groups, before, after }: RuleMatch): boolean =>
  /^quarter/i.test(groups.unit ?? '') &&
  (/^(?:an?|one|three)$/i.test(groups.number ?? '') ||
    /^\s(?:of|percent|per cent|point)/i.test(after) ||
    /\beach\s$/i.test(before))

const SCORED = /\b(?:scor(?:ed|es?|ing)|hit|hits|made|struck|smashed)\s$/i

function readLength(match: RuleMatch): TimeReading | null {
  const { groups, before, after } = match
  // Ages ("25 years old", "aged 14 years") have a rule of their own.
  if (/^[-\s](?:old|olds|of age)\b/i.test(after) || /\baged?\s$/i.test(before) || isShare(match)) return null
  // "the Thirty Years' War"
  if (/^['’]s?\sWar\b/.test(after)) return null
  const words = groups.number?.toLowerCase().replaceAll(/\s+/g, ' ') ?? ''
  if (/^an?$/.test(words) && RATE_BEFORE.test(before)) return null
  // "one day", "one night": some day.
  // "scored a century": a hundred runs.
  if (/^an?$/.test(words) && /^century$/i.test(groups.unit ?? '') && SCORED.test(before)) return null
  if (words === 'one' && /^(?:day|night)$/i.test(groups.unit ?? '')) return null
  const value = durationValue(countOf(groups), groups.unit)
  return value === null ? null : { kind: 'duration', value }
}

function readVagueLength({ groups, after }: RuleMatch): TimeReading | null {
  if (/^[-\s](?:old|olds|of age)\b/i.test(after)) return null
  const value = durationValue(null, groups.unit)
  return value === null ? null : { kind: 'duration', value }
}

const SHARES: Readonly<Record<string, string>> = {
  'a quarter of an hour': 'PT15M',
  'quarter of an hour': 'PT15M',
  'three quarters of an hour': 'PT45M',
  'three-quarters of an hour': 'PT45M',
  'a quarter of a century': 'P25Y',
  'a quarter century': 'P25Y',
  'a quarter-century': 'P25Y',
  'quarter-century': 'P25Y',
  'a half century': 'P50Y',
  'a half-century': 'P50Y',
  'half-century': 'P50Y',
  'a half hour': 'PT30M',
  'a half-hour': 'PT30M',
  'half-hour': 'PT30M',
  'an hour and a half': 'PT1.5H',
  'a year and a half': 'P1.5Y',
  'a month and a half': 'P1.5M',
  'a week and a half': 'P1.5W',
  'a day and a half': 'P1.5D',
  'a decade and a half': 'P15Y',
}

const PAST_OF_LENGTH = new RegExp(`^\\s(?:${number}|${vague}|few|${unit})\\b|^-`, 'i')

export const LENGTH_RULES: readonly TimeRule[] = [
  {
    name: 'countedUnits',
    type: 'DURATION',
    cue: 'unit',
    pattern: phrase(
      `(?:(?:the )?(?:last|past|next|coming|first|final|previous|following) (?!an? )|(?:about|almost|nearly|roughly|around|more than|less than|at least|at most|up to|as many as|only|just|another) )?(?:the )?(?<number>half an?|${number})(?<half> and a half)? ${AMONG_UNITS}(?<unit>${unit})`,
    ),
    read: readLength,
    examples: [
      'for [three days], he',
      '[the past 35 years] with',
      'for [almost 15 years], since',
      'kept for [half a century], and',
      '[two and a half years] of',
      '[another six days].',
      'will last [a year].',
    ],
    negatives: [
      'She is 25 years old',
      'twice a day',
      'one day he',
      '$5 a year',
      'lost a quarter of it',
      'scored a century',
    ],
  },
  {
    name: 'partOfUnit',
    type: 'DURATION',
    cue: 'unit',
    pattern: phrase(
      '(?:(?:more than|less than|about|nearly|almost|over) )?(?:a quarter of an hour|quarter of an hour|three[- ]quarters of an hour|a quarter of a century|(?:a )?quarter-century|a quarter century|(?:a )?half-(?:century|hour)|a half (?:century|hour)|an hour and a half|a (?:year|month|week|day|decade) and a half)',
    ),
    read: ({ text }) => {
      const words = text.toLowerCase().replaceAll(/\s+/g, ' ')
      const value = SHARES[words.replace(/^(?:more than|less than|about|nearly|almost|over) /, '')]
      return value === undefined ? null : { kind: 'duration', value }
    },
    examples: ['over in [a quarter of an hour].', 'worst in [a quarter-century].', '[a year and a half] of'],
    negatives: ['a quarter of the vote'],
  },
  {
    name: 'hoursAndMinutes',
    type: 'DURATION',
    cue: 'unit',
    pattern: phrase(`(?<hours>${number}) hours?,?(?: and)? (?<minutes>${number}) minutes?`),
    read: ({ groups }) => {
      const [hours, minutes] = [groups.hours, groups.minutes].map((words) =>
        readNumber(words?.toLowerCase() ?? ''),
      )
      return hours == null || minutes == null ? null : { kind: 'duration', value: `PT${hours}H${minutes}M` }
    },
    examples: ['At [four hours and 16 minutes] it', 'in [2 hours 5 minutes].'],
    negatives: ['four hours and a half'],
  },
  {
    name: 'age',
    type: 'DURATION',
    cue: 'unit',
    pattern: phrase(`(?<number>${number})(?:-| )(?<unit>years?|months?|weeks?|days?)(?:-| )olds?`),
    // A length, never a date: it dates nobody's birth.
    read: ({ groups }) => {
      const value = durationValue(readNumber(groups.number?.toLowerCase() ?? ''), groups.unit)
      return value === null ? null : { kind: 'duration', value }
    },
    examples: ['a [34-year-old] man', 'She is [25 years old].', 'the [19-year-olds]'],
    negatives: ['years old'],
  },
  {
    name: 'hyphenatedLength',
    type: 'DURATION',
    cue: 'unit',
    pattern: phrase(
      `(?<number>${number})-(?<unit>day|week|month|year|decade|century|hour|minute|night)(?:-long)?`,
    ),
    read: (match) => (/^-olds?\b/i.test(match.after) ? null : readLength(match)),
    examples: ['an [11-year] lull', 'a [two-week] visit', 'the [three-day-long] siege'],
    negatives: ['a 56-year-old man', 'the 19-year-olds'],
  },
  {
    name: 'vagueLength',
    type: 'DURATION',
    cue: 'unit',
    pattern: phrase(
      `(?:(?:the )?(?:last|past|next|first|final) )?(?:${vague}|few|couple of|several) (?:more |full |long |short )?(?<unit>${unit})`,
    ),
    // "how many days", "some weekends"
    read: (match) =>
      /\bhow\s$/i.test(match.before) ||
      (/^some\s/i.test(match.text) && !/\b(?:for|after|within|in|lasted|took)\s$/i.test(match.before))
        ? null
        : readVagueLength(match),
    examples: ['over [the past few days]', 'for [several months].'],
    negatives: ['how many days were left', 'on some days'],
  },
  {
    name: 'unitsLong',
    type: 'DURATION',
    cue: 'unit',
    pattern: phrase(
      '(?:(?<=the )(?<unit2>weeks|months|days|years|hours|minutes)(?= (?:after|before|since|following|leading|that followed)\\b)|(?<=(?:for|in|within|after|of|over|take|takes|took|taken|taking|last|lasts|lasted|spent|spend|spending|wait|waited|by|than|need|needs|needed) )(?<unit>days|weeks|months|years|decades|centuries|hours|minutes))',
    ),
    // "hours of work" in a rate, "the number of days in May"
    read: (match) =>
      /\bnumber of\s$/i.test(match.before) ||
      (/^hours$/i.test(match.text) && /\bafter\s$/i.test(match.before))
        ? null
        : readVagueLength({ ...match, groups: { unit: match.groups.unit ?? match.groups.unit2 } }),
    examples: ['for [years], they', 'may take [months] to', 'within [hours] of'],
    negatives: ['the number of days'],
  },
  {
    name: 'theComingUnit',
    type: 'DURATION',
    cue: 'unit',
    pattern: phrase(
      '(?:the|its|their|his|her) (?:last|past|next|coming) (?<unit>week|month|year|decade|century|hour)',
    ),
    read: ({ groups }) => {
      const value = durationValue(1, groups.unit)
      return value === null ? null : { kind: 'duration', value }
    },
    examples: ['a roadmap for [the next decade].', 'In [the past century], German'],
  },
  {
    name: 'wholeUnit',
    type: 'DURATION',
    cue: 'unit',
    pattern: phrase(
      '(?:all|the whole|the entire|a whole|an entire|a full|a single|another) (?<unit>day|night|week|weekend|month|year|decade|century|hour|minute)(?: long)?',
    ),
    read: ({ groups, after }) => {
      const value = durationValue(1, groups.unit)
      return value === null || /^s\b/.test(after) ? null : { kind: 'duration', value }
    },
    examples: ['went on [all day].', '[the whole week] they', 'after [a single day] on'],
    negatives: ['all days of the week'],
  },
  {
    name: 'pastReference',
    type: 'DATE',
    cue: 'relative',
    pattern: phrase(
      '(?:recently|lately|(?<=(?:in|over|during|of|for) )(?:the )?(?:most )?recent (?:days|weeks|months|years|decades|times)|(?<=(?:in|of|from|than) )the (?:recent |distant )?past|(?<=in )those days)',
    ),
    // "in the past five years" is a length.
    read: ({ text, before, after }) =>
      (/^recently$/i.test(text) && /\b(?:as|most|more)\s$/i.test(before)) ||
      (/past$/i.test(text) && PAST_OF_LENGTH.test(after))
        ? null
        : { kind: 'reference', value: 'PAST_REF' },
    examples: ['[recently] elected', 'difficult in [recent years], he', 'ghosts of [the past].'],
    negatives: ['in the past five years'],
  },
  {
    name: 'presentReference',
    type: 'DATE',
    cue: 'relative',
    pattern: phrase(
      '(?:now|currently|nowadays|at present|the moment(?! (?:of|when|that|he|she|they|it|I|we)\\b)|at this time|these days|the present(?: day)?(?! (?:king|queen|system|building|one|form|government|crisis)\\b))',
    ),
    read: ({ text, before, after }) => {
      // "The Now Show"
      if (/^Now$/.test(text) && /\bThe\s$/.test(before)) return null
      if (
        /^the\s/i.test(text) &&
        (!/\b(?:at|for|to|until|till|up to)\s$/i.test(before) ||
          (/^\s[a-z]+\b/.test(after) && /present$/i.test(text)))
      )
        return null
      // "by now", "until now" within a story are of the story.
      return { kind: 'reference', value: 'PRESENT_REF' }
    },
    examples: ['is [now] the', '[currently] serves', 'at [the moment].', '[these days] they'],
    negatives: ['the moment he left', 'The Now Show'],
  },
  {
    name: 'futureReference',
    type: 'DATE',
    cue: 'relative',
    pattern: phrase(
      '(?:(?<=(?:in|for|of|about|near) )the (?:near |foreseeable |immediate |not-too-distant )?future|(?:the )?coming (?:days|weeks|months|years|decades)|the (?:days|weeks|months|years) ahead)',
    ),
    read: () => ({ kind: 'reference', value: 'FUTURE_REF' }),
    examples: ['in [the near future].', 'in [the coming weeks].'],
    negatives: ['sooner or later', 'the future king'],
  },
]
