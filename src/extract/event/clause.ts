/** A verb with its subject and predicate: what a verb event is read from. */
import { nounReadings, type VerbReading, type VerbTrigger } from '../../knowledge/triggers.ts'
import type { WordRange } from './phrases.ts'
import { predicateEnd } from './predicate.ts'
import type { SentenceView } from './sentence-view.ts'
import { subjectRange } from './subject-range.ts'
import { readVerbGroup, type VerbGroup } from './verb-group.ts'

export interface Clause {
  readonly group: VerbGroup
  readonly trigger: VerbTrigger
  readonly subject: WordRange | null
  /** From the word after the verb. */
  readonly predicate: WordRange
}

/** How far from its verb a needed word may stand: "raised its benchmark interest rate". */
const NEEDS_WITHIN = 9

const meetsNeeds = (view: SentenceView, { needs }: VerbTrigger, predicate: WordRange): boolean =>
  needs.length === 0 ||
  needs.includes('@disaster') ||
  view.words
    .slice(predicate.from, Math.min(predicate.to, predicate.from + NEEDS_WITHIN))
    .some((word) => needs.includes(word.lower))

const isDisaster = (view: SentenceView, range: WordRange | null): boolean =>
  range !== null &&
  view.words.slice(range.from, range.to).some((word) => nounReadings.get(word.lower)?.kind === 'disaster')

const meetsSubjectNeeds = (view: SentenceView, { needs }: VerbTrigger, subject: WordRange | null): boolean =>
  !needs.includes('@disaster') || isDisaster(view, subject)

const conditions = new Set(['if', 'unless', 'whether'])

const isConditional = (view: SentenceView, start: number): boolean =>
  conditions.has(view.words[start]?.lower ?? '') || conditions.has(view.words[start - 1]?.lower ?? '')

export const readClause = (view: SentenceView, verb: number, reading: VerbReading): Clause | null => {
  const { trigger } = reading
  if (trigger.strength === 'light') return null
  const predicate = { from: verb + 1, to: predicateEnd(view, verb + 1, trigger.forms.base) }
  if (!meetsNeeds(view, trigger, predicate)) return null
  const group = readVerbGroup(view, reading, verb)
  if (group === null || group.isNegated) return null
  const subject = subjectRange(view, group)
  if (!meetsSubjectNeeds(view, trigger, subject)) return null
  return isConditional(view, subject?.from ?? group.first) ? null : { group, trigger, subject, predicate }
}
