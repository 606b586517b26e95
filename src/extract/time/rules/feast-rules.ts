/** Feasts and public holidays. */
import { HOLIDAYS, holidayNamed } from '../../../knowledge/calendar-holidays.ts'
import { anyOf, PARTS, phrase } from '../pattern.ts'
import { relationOf } from '../readings.ts'
import type { TimeRule } from '../rule.ts'

const FORMS = anyOf(HOLIDAYS.flatMap(({ forms }) => forms.map((form) => form.replaceAll('.', '\\.'))))

/** Words whose holder is named after the feast: "Christmas tree", "Easter Island". */
const NAMESAKE =
  /^\s(?:Island|Rising|Rebellion|Uprising|tree|trees|market|markets|card|cards|eggs?|party|carols?|song|songs|lights|gifts?|presents?|shopping|cake|costumes?|story|movie|film|dinner|season|decorations)\b/i

/** "Johnnie Christmas", "The Christmas Cottage". */
const isPartOfName = (before: string, after: string): boolean =>
  (/^\s[A-Z]/.test(after) &&
    !/\b(?:[Bb]y|[Aa]t|[Bb]efore|[Ss]ince|[Uu]ntil|[Aa]fter|[Oo]n|[Aa]round|[Oo]ver|[Tt]his|[Ll]ast)\s$/.test(
      before,
    )) ||
  /\b(?!(?:On|At|By|Since|Last|This|Next|Until|Before|After|In|For|Every|Each|And|From)\s)[A-Z][a-z]+\s$/.test(
    before,
  )

export const FEAST_RULES: readonly TimeRule[] = [
  {
    name: 'holiday',
    type: 'DATE',
    cue: 'feast',
    pattern: phrase(`(?:(?<relation>last|this|next) )?(?<name>${FORMS})(?:,? (?<year>${PARTS.year}))?`),
    read: ({ groups, before, after }) => {
      const holiday = holidayNamed((groups.name ?? '').replaceAll(/\s+/g, ' '))
      if (
        holiday === null ||
        NAMESAKE.test(after) ||
        isPartOfName(before, after) ||
        /^[a-z]/.test(groups.name ?? '')
      )
        return null
      return {
        kind: 'holiday',
        name: holiday.name,
        year: groups.year === undefined ? null : Number(groups.year),
        relation: relationOf(groups.relation),
      }
    },
    examples: ['on [Christmas Eve].', '[last Thanksgiving], he', '[Easter Sunday 2019]', '[New Year’s Day]'],
    negatives: [
      'The Easter Rising began',
      'a Christmas tree',
      'Easter Island',
      'Johnnie Christmas drew it',
      'The Christmas Cottage opened',
    ],
  },
]
