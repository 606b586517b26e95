/** Lengths of time, repetitions and vague references: no point on the calendar, but time expressions all the same. */
import type { TimeReading } from '../../../core/time-expression.ts'
import { readNumber, UNIT_CODES, WEEKDAYS } from '../../../knowledge/calendar.ts'
import { PARTS, phrase } from '../pattern.ts'
import type { RuleMatch, TimeRule } from '../rule.ts'

const { number, unit, vague, fullWeekday } = PARTS

const singular = (words: string): string => words.toLowerCase().replace(/ies$/, 'y').replace(/s$/, '')

/** TIMEX3 duration: `P3D`, `PT24H`, `PXM` (an unknown number of months). */
function durationValue(count: string, words: string | undefined): string | null {
  const code = UNIT_CODES[singular(words ?? '')]
  if (code === undefined) return null
  const scale = /^fortnight/i.test(words ?? '') && count !== 'X' ? String(Number(count) * 2) : count
  return code.startsWith('T') && code.length === 2 ? `PT${scale}${code.slice(1)}` : `P${scale}${code}`
}

function readLength({ groups, before, after }: RuleMatch): TimeReading | null {
  // Ages ("a 56-year-old", "25 years old", "aged 14 years"), and "a day" in rates ("twice a day", "$5 a year").
  if (/^[-\s](?:old|olds|of age)\b/i.test(after) || /\baged?\s$/i.test(before)) return null
  const words = groups.number?.toLowerCase().replaceAll(/\s+/g, ' ') ?? ''
  if (
    /^an?$/.test(words) &&
    /(?:\b(?:once|twice|times|per cent|percent|million|billion|hours|days|barrels|tonnes|tons|such|what|not|to)|[\d$£€])\s$/i.test(
      before,
    )
  )
    return null
  // "one day", "one night": some day.
  if (words === 'one' && /^(?:day|night)$/i.test(groups.unit ?? '')) return null
  const count = readNumber(words)
  const value = durationValue(count === null ? 'X' : String(count), groups.unit)
  return value === null ? null : { kind: 'duration', value }
}

function readVagueLength({ groups }: RuleMatch): TimeReading | null {
  const value = durationValue('X', groups.unit)
  return value === null ? null : { kind: 'duration', value }
}

const REPEATED_UNITS: Readonly<Record<string, string>> = {
  annually: 'P1Y',
  annual: 'P1Y',
  yearly: 'P1Y',
  monthly: 'P1M',
  weekly: 'P1W',
  daily: 'P1D',
  nightly: 'P1D',
  hourly: 'PT1H',
  biennial: 'P2Y',
  quarterly: 'P1Q',
}

function readRepeatedUnit({ groups }: RuleMatch): TimeReading | null {
  const words = groups.unit?.toLowerCase() ?? ''
  const weekday = WEEKDAYS[words]
  if (weekday !== undefined) return { kind: 'set', value: `XXXX-WXX-${weekday}` }
  const count = groups.number === undefined ? 1 : readNumber(groups.number.toLowerCase())
  const value = count === null ? null : durationValue(String(count), words)
  return value === null ? null : { kind: 'set', value }
}

export const LENGTH_RULES: readonly TimeRule[] = [
  {
    name: 'countedUnits',
    type: 'DURATION',
    cue: 'unit',
    pattern: phrase(
      `(?:(?:the )?(?:last|past|next|coming|first|final|previous) |(?:about|almost|nearly|more than|less than|at least|over) )?(?<number>${number}) (?:more |full |long |consecutive |straight )?(?<unit>${unit})`,
    ),
    read: readLength,
    examples: ['for [three days], he', '[the past 35 years] with', 'for [almost 15 years], since'],
    negatives: ['She is 25 years old', 'twice a day', 'one day he', '$5 a year'],
  },
  {
    name: 'hyphenatedLength',
    type: 'DURATION',
    cue: 'unit',
    pattern: phrase(`(?<number>${number})-(?<unit>day|week|month|year|decade|hour|minute|night)`),
    read: readLength,
    examples: ['an [11-year] lull', 'a [two-week] visit'],
    negatives: ['a 56-year-old man', 'the 19-year-olds'],
  },
  {
    name: 'vagueLength',
    type: 'DURATION',
    cue: 'unit',
    pattern: phrase(`(?:(?:the )?(?:last|past|next) )?(?:${vague}|few|couple of|several) (?<unit>${unit})`),
    read: readVagueLength,
    examples: ['over [the past few days]', 'for [several months].'],
  },
  {
    name: 'unitsLong',
    type: 'DURATION',
    cue: 'unit',
    pattern: phrase('(?<=for )(?<unit>days|weeks|months|years|decades|centuries|hours)'),
    read: readVagueLength,
    examples: ['for [years], they'],
  },
  {
    name: 'theComingUnit',
    type: 'DURATION',
    cue: 'unit',
    pattern: phrase(
      '(?:the|its|their|his|her) (?:last|past|next|coming) (?<unit>week|month|year|decade|century|hour)',
    ),
    read: ({ groups }) => {
      const value = durationValue('1', groups.unit)
      return value === null ? null : { kind: 'duration', value }
    },
    examples: ['a roadmap for [the next decade].', 'In [the past century], German'],
  },
  {
    name: 'everyUnit',
    type: 'SET',
    cue: 'unit',
    pattern: phrase(
      `(?:every|each) (?:(?<number>${number}|other) )?(?<unit>day|week|weekend|month|quarter|year|hour|night|days|weeks|months|years)`,
    ),
    read: readRepeatedUnit,
    examples: ['growing [every year].', '[each month]'],
  },
  {
    name: 'everyWeekday',
    type: 'SET',
    cue: 'weekday',
    pattern: phrase(`(?:every|each) (?<unit>${fullWeekday})`),
    read: readRepeatedUnit,
    examples: ['[every Monday] at'],
  },
  {
    name: 'weekdays',
    type: 'SET',
    cue: 'weekday',
    pattern: phrase(`(?<unit>${fullWeekday})s`),
    read: readRepeatedUnit,
    examples: ['on [Mondays], he'],
  },
  {
    name: 'adverbOfFrequency',
    type: 'SET',
    cue: 'relative',
    pattern: phrase('(?<unit>annually|annual|yearly|monthly|weekly|daily|nightly|hourly|biennial)'),
    // A capital marks a name: the Daily Telegraph, the Annual Conference.
    read: ({ groups }) =>
      /^[A-Z]/.test(groups.unit ?? '')
        ? null
        : { kind: 'set', value: REPEATED_UNITS[groups.unit ?? ''] ?? 'P1Y' },
    examples: ['the [annual] summit', 'meets [weekly].'],
    negatives: ['the Daily Telegraph'],
  },
  {
    name: 'pastReference',
    type: 'DATE',
    cue: 'relative',
    pattern: phrase(
      '(?:recently|lately|(?<=in )recent (?:days|weeks|months|years|decades|times)|(?<=in )the (?:recent )?past)',
    ),
    // "in the past five years" is a length.
    read: ({ text, after }) =>
      /past$/i.test(text) && /^\s[\w-]/.test(after) ? null : { kind: 'reference', value: 'PAST_REF' },
    examples: ['[recently] elected', 'difficult in [recent years], he'],
  },
  {
    name: 'presentReference',
    type: 'DATE',
    cue: 'relative',
    pattern: phrase('(?:now|currently|nowadays|at present|at the moment|at this time)'),
    read: () => ({ kind: 'reference', value: 'PRESENT_REF' }),
    examples: ['is [now] the', '[currently] serves'],
  },
  {
    name: 'futureReference',
    type: 'DATE',
    cue: 'relative',
    pattern: phrase(
      '(?:soon|(?<=in )the (?:near |foreseeable )?future|the coming (?:days|weeks|months|years|decades)|the (?:days|weeks|months|years) ahead)',
    ),
    read: () => ({ kind: 'reference', value: 'FUTURE_REF' }),
    examples: ['will meet [soon].', 'in [the coming weeks].'],
    negatives: ['as long as', 'sooner or later'],
  },
]
