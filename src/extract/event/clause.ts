/** A verb with its subject and predicate: what a verb event is read from. */
import type { VerbReading, VerbTrigger } from '../../knowledge/triggers.ts'
import type { WordRange } from './phrases.ts'
import { predicateEnd } from './predicate.ts'
import type { SentenceView } from './sentence-view.ts'
import { type FoundSubject, subjectRange } from './subject-range.ts'
import { meetsNeeds } from './trigger-needs.ts'
import { readVerbGroup, type VerbGroup } from './verb-group.ts'

export interface Clause {
  readonly group: VerbGroup
  readonly trigger: VerbTrigger
  readonly subject: FoundSubject | null
  /** From the word after the verb. */
  readonly predicate: WordRange
}

const conditions = new Set(['if', 'unless', 'whether'])

const isConditional = (view: SentenceView, start: number): boolean =>
  conditions.has(view.words[start]?.lower ?? '') || conditions.has(view.words[start - 1]?.lower ?? '')

/** "If the army stormed the plant, hostages could die": what only a condition would bring about. */
const isHypothetical = (view: SentenceView): boolean =>
  view.words.some(({ lower, mention }) => mention === null && (lower === 'if' || lower === 'unless'))

/** What is read of a verb before its trigger is chosen: the same for all of its readings of one form. */
export const readClause = (view: SentenceView, verb: number, reading: VerbReading): Clause | null => {
  const { trigger } = reading
  if (trigger.strength === 'light') return null
  const group = readVerbGroup(view, reading, verb)
  if (group === null || group.isNegated) return null
  const predicate = { from: verb + 1, to: predicateEnd(view, verb + 1, trigger.forms.base) }
  const subject = subjectRange(view, group)
  if (group.factuality === 'possible' && isHypothetical(view)) return null
  if (!meetsNeeds(view, trigger, { group, subject, predicate })) return null
  return isConditional(view, subject?.from ?? group.first) ? null : { group, trigger, subject, predicate }
}
