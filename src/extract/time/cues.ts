/** The quick way past text that holds no time: a sentence without a rule's cue is never shown to the rule. */
import { HOLIDAYS } from '../../knowledge/calendar-holidays.ts'
import { anyOf, PARTS } from './pattern.ts'
import type { Cue } from './rule.ts'

/** The last words of the names: the first ones ("new", "may") are everywhere. */
const FEAST_WORDS = HOLIDAYS.flatMap(({ forms }) => forms.map((form) => form.split(' ').at(-1) ?? form))

const word = (source: string): RegExp => new RegExp(`\\b${source}`, 'i')

const CUE_PATTERNS: Readonly<Record<Cue, RegExp>> = {
  figure: /\d/,
  month: word(`${PARTS.month}`),
  weekday: word(PARTS.fullWeekday),
  season: word(PARTS.season),
  relative: word(
    '(?:to(?:day|morrow|night)|yesterday|last|past|this|these|those|next|coming|previous|preceding|following|same|very|now|nowadays|current|currently|present|moment|recent|recently|lately|future|ahead)\\b',
  ),
  word: word(
    `(?:every|each|eve|annual|annually|yearly|monthly|biweekly|fortnightly|weekly|quarterly|daily|nightly|hourly|biennial|biannual|noon|midday|midnight|o['’]clock|dawn|daybreak|sunrise|first light|dusk|sunset|twilight|nightfall|lunchtime|overnight|seventeen|eighteen|nineteen|twenty|${PARTS.decadeWord})\\b`,
  ),
  unit: word(`(?:${PARTS.unit}|half|period|seconds|${PARTS.dayPart}|small hours)`),
  feast: word(
    anyOf([...new Set(FEAST_WORDS)].map((form) => form.replaceAll('.', '\\.').replaceAll("'", "['’]"))),
  ),
}

/** Which cues stand in a text. */
export function cuesIn(text: string): ReadonlySet<Cue> {
  const found = new Set<Cue>()
  for (const cue of Object.keys(CUE_PATTERNS) as Cue[]) if (CUE_PATTERNS[cue].test(text)) found.add(cue)
  return found
}
