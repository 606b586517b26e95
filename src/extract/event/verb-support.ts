/** Is there enough around a verb to take what it tells for an event, and not for talk? */
import type { Clause } from './clause.ts'
import { timesOfClause } from './clause-times.ts'
import { isHappening } from './plain-verbs.ts'
import { mentionsBetween, type SentenceView, timesBetween } from './sentence-view.ts'
import { isActor } from './subject-range.ts'
import { isCount } from './verb-tags.ts'

const openers = new Set(['that', 'how', 'why', 'what', 'whether', 'as', 'like', 'up'])

/** Statements need a speaker with a name who says it of something: "praised the plan". */
const isTellingStatement = (view: SentenceView, { predicate }: Clause, isNamed: boolean): boolean =>
  isNamed && predicate.to - predicate.from >= 2 && !openers.has(view.words[predicate.from]?.lower ?? '')

/**
 * Weak triggers need more than the verb: a time, a name, or somebody of whom news tells such things, and something
 * that it is done to. `isNamed`: the subject is, or stands for, a known name.
 */
export const isSupported = (view: SentenceView, clause: Clause, isNamed: boolean): boolean => {
  const { trigger, subject, predicate, group } = clause
  if (trigger.strength === 'plain') return isHappening(view, clause, isNamed)
  const isPlaced = mentionsBetween(view, predicate.from, predicate.to).length > 0
  if (trigger.kind === 'statement') {
    if (trigger.strength === 'weak') return isTellingStatement(view, clause, isNamed)
    return isNamed || (subject !== null && isActor(view, subject))
  }
  if (group.isReduced && !view.isHeadline && !isNamed && !isPlaced)
    return timesBetween(view, predicate.from, predicate.to).length > 0
  if (trigger.strength === 'strong') return isNamed || isPlaced || subject !== null
  if (subject === null && !isNamed) return trigger.kind === 'disaster' && isPlaced
  const isTimed =
    timesBetween(view, subject?.from ?? predicate.from, predicate.to).length > 0 ||
    hasOpeningTime(view) ||
    timesOfClause(view, clause).length > 0
  const first = view.words[predicate.from]
  const says =
    group.isPassive || predicate.to - predicate.from >= 2 || (first !== undefined && isCount(first))
  if (trigger.needs.length === 0 && view.words[predicate.from]?.lower === 'up') return false
  if (isNamed) return isTimed || says
  if (openers.has(view.words[predicate.from]?.lower ?? '')) return false
  const acts =
    subject !== null && (isActor(view, subject) || trigger.needs.some((need) => need.startsWith('@')))
  return isTimed || (isPlaced && says) || (acts && (says || trigger.kind === 'disaster'))
}

const hasOpeningTime = (view: SentenceView): boolean =>
  timesBetween(view, 0, Math.min(4, view.words.length)).length > 0
