/** A verb with its subject and predicate: what a verb event is read from. */
import type { VerbReading, VerbTrigger } from '../../knowledge/triggers.ts'
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

const meetsNeeds = (view: SentenceView, trigger: VerbTrigger, predicate: WordRange): boolean =>
  trigger.needs.length === 0 ||
  view.words
    .slice(predicate.from, Math.min(predicate.to, predicate.from + 9))
    .some((word) => trigger.needs.includes(word.lower))

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
  return isConditional(view, subject?.from ?? group.first) ? null : { group, trigger, subject, predicate }
}
