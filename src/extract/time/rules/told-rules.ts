/** Times counted from the date that the text told last, or from an event that the words name. */
import type { TimeReading } from '../../../core/time-expression.ts'
import { DAY_PARTS } from '../../../knowledge/calendar.ts'
import { PARTS, phrase } from '../pattern.ts'
import { eventRelative, offset } from '../readings.ts'
import { isConjunction, type RuleMatch, type TimeRule } from '../rule.ts'
import { AMOUNT, amountOf, unitOf } from '../units.ts'

const { dayPart, vague, unit } = PARTS

const NEIGHBOUR_COUNTS: Readonly<Record<string, number>> = {
  following: 1,
  next: 1,
  previous: -1,
  preceding: -1,
  same: 0,
  very: 0,
}

function readEarlierLater(match: RuleMatch): TimeReading | null {
  const amount = amountOf(match.groups)
  if (amount === null) return null
  const isBackwards = /^(?:earlier|before|before that|previously)$/i.test(match.groups.direction ?? '')
  // "two weeks before the vote": the event is named.
  const isNamed = /^(?:before|after)$/i.test(match.groups.direction ?? '')
  if (isNamed && /^\s\w/.test(match.after)) return null
  return eventRelative(amount.unit, isBackwards ? -amount.count : amount.count)
}

function readNeighbour({ groups, before, after }: RuleMatch): TimeReading | null {
  const name = unitOf(groups.unit)
  const count = NEIGHBOUR_COUNTS[groups.which?.toLowerCase() ?? '']
  if (name === null || count === undefined) return null
  // "over the next month", "the next decade": lengths.
  const isNext = groups.which?.toLowerCase() === 'next'
  if (isNext && (name === 'decade' || /\b(?:over|for|in|within|during|throughout)\s$/i.test(before)))
    return null
  // "the next year of his life", "the same year as"
  if (/^\s(?:of|as)\s/.test(after)) return null
  return count === 0 ? offset(name, 0, { anchor: 'previous' }) : eventRelative(name, count)
}

function readDayBeside({ groups, after }: RuleMatch): TimeReading | null {
  const name = unitOf(groups.unit)
  if (name === null) return null
  const count = /^after$/i.test(groups.side ?? '') ? 1 : -1
  const isNamed =
    /^\s(?!(?:and|but|or|when|as|in|on|at|for|he|she|they|it|we|I|was|were|had|that|to)\b)\w/.test(after)
  return eventRelative(name, count, isNamed)
}

const partCode = (words: string | undefined): string | null => DAY_PARTS[words?.toLowerCase() ?? ''] ?? null

function readPartOfToldDay({ text, groups, before, after }: RuleMatch): TimeReading | null {
  const time = partCode(groups.part)
  if (time === null || /^\s(?:of|shift|school|sky|market|club|train)\b/i.test(after)) return null
  // "believe that night shifts": no date.
  if (groups.that !== undefined && isConjunction({ text, before })) return null
  const count =
    groups.side === undefined
      ? (NEIGHBOUR_COUNTS[groups.which?.toLowerCase() ?? ''] ?? 0)
      : /^after$/i.test(groups.side)
        ? 1
        : -1
  return offset('day', count, { anchor: 'previous', time })
}

/** "the attack" of "two weeks before the attack" is looked for by the resolver; the words before are a length (TimeML). */
function readDistance(match: RuleMatch): TimeReading | null {
  const amount = amountOf(match.groups)
  if (amount?.length == null) return null
  const isBackwards = /^\s(?:before|prior to|ahead of)\b/i.test(match.after)
  return eventRelative(amount.unit, isBackwards ? -amount.count : amount.count, true, amount.length)
}

export const TOLD_RULES: readonly TimeRule[] = [
  {
    name: 'unitsEarlierOrLater',
    type: 'DATE',
    cue: 'unit',
    pattern: phrase(
      `(?:(?:about|around|nearly|almost|roughly|some|more than|less than|over|just) )?${AMOUNT} (?<direction>earlier|later|before that|after that|after this|before|after|previously|afterwards?)`,
    ),
    read: readEarlierLater,
    examples: [
      '[Six months later] he',
      '[two weeks earlier], he',
      '[A year later], the',
      '[less than two years later]',
      '[four days after that], he',
    ],
    negatives: ['five days before the vote'],
  },
  {
    name: 'vagueEarlierOrLater',
    type: 'DATE',
    cue: 'unit',
    pattern: phrase(
      `(?:(?:only|just) )?(?:(?:${vague}|few) )?${unit} (?<direction>earlier|later|afterwards?)`,
    ),
    read: ({ groups, text }) =>
      /^(?:day|week|month|year|hour|minute|decade|century|night|quarter|fortnight)\s/i.test(text)
        ? null
        : { kind: 'reference', value: /^earlier$/i.test(groups.direction ?? '') ? 'PAST_REF' : 'FUTURE_REF' },
    examples: ['[Several months later] he', '[a few days earlier], he', '[Years later], the'],
    negatives: ['the week earlier'],
  },
  {
    name: 'distanceFromEvent',
    type: 'DURATION',
    cue: 'unit',
    pattern: phrase(
      `${AMOUNT}(?= (?:before|after|prior to|following|ahead of) (?:the|a|an|his|her|its|their|this|that) )`,
    ),
    read: readDistance,
    examples: ['[two weeks] before the vote', '[a day] after the attack'],
    negatives: ['two weeks before voting'],
  },
  {
    name: 'neighbouringUnit',
    type: 'DATE',
    cue: 'relative',
    pattern: phrase(
      '(?:the|that) (?:very )?(?<which>following|next|previous|preceding|same|very) (?<unit>day|week|weekend|month|year|decade|quarter|century)',
    ),
    read: readNeighbour,
    examples: ['[the following day], he', '[the same week], he', '[the very next day] they'],
  },
  {
    name: 'thatUnit',
    type: 'DATE',
    cue: 'unit',
    pattern: phrase(
      '(?:(?:later|earlier|early|late) )?that (?<unit>day|week|weekend|month|year|decade|quarter|century)',
    ),
    read: ({ groups, text, before, after }) => {
      const name = unitOf(groups.unit)
      // "said that week after week", "the decision that day traders"
      return name === null || isConjunction({ text, before }) || /^\s(?:after|traders?|by)\b/.test(after)
        ? null
        : offset(name, 0, { anchor: 'previous' })
    },
    examples: ['[Later that year] he', 'on [that day].'],
  },
  {
    name: 'unitBeside',
    type: 'DATE',
    cue: 'unit',
    pattern: phrase('the (?<unit>day|week|month|year) (?<side>before|after)(?! tomorrow| yesterday)'),
    read: readDayBeside,
    examples: ['a decrease from [the year before], when', '[the day after] the attack'],
    negatives: ['the day after tomorrow'],
  },
  {
    name: 'eve',
    type: 'DATE',
    cue: 'word',
    pattern: phrase('the eve(?= of)'),
    read: () => eventRelative('day', -1, true),
    examples: ['on [the eve] of the invasion'],
  },
  {
    name: 'partOfToldDay',
    type: 'TIME',
    cue: 'unit',
    pattern: phrase(
      `(?:(?:later|early|late) )?(?:(?:the|that) (?:very )?(?<which>following|next|previous|preceding|same|very) (?<part>${dayPart})|(?<that>that) (?<part2>${dayPart})|the (?<part3>${dayPart}) (?<side>before|after))`,
    ),
    read: (match) =>
      readPartOfToldDay({
        ...match,
        groups: { ...match.groups, part: match.groups.part ?? match.groups.part2 ?? match.groups.part3 },
      }),
    examples: [
      'and [that night] they',
      '[The next morning] he',
      '[the same evening].',
      '[the night before], he',
    ],
    negatives: ['the next night of horror', 'that night shift'],
  },
]
