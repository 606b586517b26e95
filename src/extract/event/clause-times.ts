/** Which of a sentence's times belong to the event of a verb: those of its clause, not of what hangs on its nouns. */
import { nounReadings } from '../../knowledge/triggers.ts'
import { isAdverb, prepositions, subordinators } from '../../knowledge/word-classes.ts'
import { appositionEnd } from './apposition.ts'
import type { Clause } from './clause.ts'
import { isFiniteVerb } from './phrases.ts'
import { predicateEnd } from './predicate.ts'
import { type SentenceView, timesBetween } from './sentence-view.ts'

const opensTime = (view: SentenceView, index: number): boolean => {
  const word = view.words[index]!
  return (
    word.mention === null &&
    (prepositions.has(word.lower) || isAdverb(word.lower) || word.lower === 'late' || word.lower === 'early')
  )
}

/** "On Monday a bomb exploded", "The White House on Monday named": where the times that touch `start` from the left begin. */
const beforeLeadingTime = (view: SentenceView, start: number): number => {
  let from = start
  while (from > 0 && (view.words[from - 1]!.time !== null || (from < start && opensTime(view, from - 1))))
    from--
  return from
}

/** "On Tuesday, …", "In October 2008, after months of talks, …": a time that opens the sentence, before a comma. */
const openingTimes = (view: SentenceView, before: number): number[] => {
  const comma = view.words.findIndex((word) => word.text === ',' && word.time === null)
  if (comma <= 0 || comma > OPENING_WITHIN || comma >= before) return []
  const opening = view.words.slice(0, comma)
  if (opening.some((word) => isFiniteVerb(word))) return []
  return timesBetween(view, 0, comma)
}

/** How many words a sentence's opening phrase may have to speak for what follows it. */
const OPENING_WITHIN = 8

const isSubordinate = (view: SentenceView, index: number): boolean => {
  const word = view.words[index - 1]
  return word !== undefined && word.mention === null && subordinators.has(word.lower)
}

/** "The first attempt, on February 28, was stopped": the times of a short aside between subject and verb. */
const asideTimes = (view: SentenceView, from: number, to: number): number[] =>
  to - from > OPENING_WITHIN || view.words.slice(from, to).some((word) => word.verb !== null)
    ? []
    : timesBetween(view, from, to)

/** Indexes of the times of the clause, the deciding one first; empty when it has none of its own. */
export const timesOfClause = (view: SentenceView, clause: Clause): number[] => {
  const { subject, group, predicate } = clause
  const isShared = subject !== null && subject.sharedWith !== null
  const stop = followingTimesEnd(view, predicate.to)
  const after = timesBetween(view, predicate.from, stop)
  if (after.length > 0) return byWeight(view, after)
  const near = timesBetween(view, beforeLeadingTime(view, group.first), group.first)
  if (near.length > 0) return near
  if (subject === null || isShared) return openingTimes(view, group.first)
  const aside = asideTimes(view, subject.to, group.first)
  if (aside.length > 0) return aside
  const start = beforeLeadingTime(view, subject.from)
  const around = timesBetween(view, start, Math.max(start, subject.to))
  if (around.length > 0) return around
  return isSubordinate(view, subject.from)
    ? timesOfWhen(view, subject.from)
    : openingTimes(view, subject.from)
}

/** "since Monday, when the dam burst", "a raid on May 3, in which one died": the time that the clause at `start` hangs on. */
const timesOfWhen = (view: SentenceView, start: number): number[] => {
  const { words } = view
  const link = words[start - 1]?.lower
  const isWhich = link === 'which' && setting.has(words[start - 2]?.lower ?? '')
  if (link !== 'when' && !isWhich) return []
  let before = start - (isWhich ? 3 : 2)
  if (words[before]?.text === ',') before--
  const time = words[before]?.time ?? null
  return time === null ? [] : [time]
}

const setting = new Set(['in', 'during', 'at', 'on'])

/** Prepositions that say what went on meanwhile: a time after them is the verb's too. */
const accompanying = new Set(['during', 'amid', 'despite', 'amidst'])

const sideways = new Set(['before', 'after', 'following', 'through'])

/** "before a crowd of 800,000 on Sunday", but neither "after the attack on Sunday" nor "before he left on Sunday". */
const isSideways = (view: SentenceView, index: number): boolean => {
  if (!sideways.has(view.words[index]!.lower) || view.words[index + 1]?.time != null) return false
  for (let next = index + 1; next < view.words.length; next++) {
    const word = view.words[next]!
    if (word.text === ',' && word.time === null) return true
    if (isFiniteVerb(word) || nounReadings.has(word.lower) || gerund.test(word.lower)) return false
  }
  return true
}

/** "dismissed as chief of staff on July 12", but not "fled as rebels shelled the town on Monday". */
const isRole = (view: SentenceView, index: number): boolean => {
  if (view.words[index]!.lower !== 'as') return false
  for (let next = index + 1; next < view.words.length; next++) {
    const word = view.words[next]!
    if (word.text === ',' && word.time === null) return true
    if (isFiniteVerb(word) || gerund.test(word.lower)) return false
  }
  return true
}

const gerund = /^[a-z]{2,20}ing$/

/**
 * "…, on Monday", "before dawn on Saturday", "during a storm on Tuesday", "sued the owner, Northgate, on Tuesday": the times that
 * belong to a predicate though its words for a title end before them.
 */
export const followingTimesEnd = (view: SentenceView, end: number): number => {
  const { words } = view
  const stop = words[end]
  if (stop === undefined) return end
  if (stop.mention === null && (accompanying.has(stop.lower) || isSideways(view, end) || isRole(view, end)))
    return followingTimesEnd(view, predicateEnd(view, end + 1, ''))
  const aside = appositionEnd(view, end)
  if (aside !== null) return followingTimesEnd(view, predicateEnd(view, aside, ''))
  const opens =
    stop.text === ',' ||
    (stop.mention === null && prepositions.has(stop.lower) && words[end + 1]?.time != null)
  if (!opens) return end
  let index = end + 1
  while (index < words.length && (opensTime(view, index) || words[index]!.time !== null)) index++
  const next = words[index]
  return stop.text !== ',' || next === undefined || next.kind === 'punctuation' ? index : end
}

/** A time that a noun takes ("profit for the fourth quarter", "the 1993 bombing") yields to one that the verb takes. */
const byWeight = (view: SentenceView, times: readonly number[]): number[] => {
  const takesVerb = (time: number): boolean => {
    const at = view.words.findIndex((word) => word.time === time)
    const before = view.words[at - 1]?.lower ?? ''
    const before2 = view.words[at - 2]?.lower ?? ''
    const next = view.words[view.words.findLastIndex((word) => word.time === time) + 1]
    if (
      next?.lower === "'s" ||
      (next?.kind === 'word' &&
        next.time === null &&
        !prepositions.has(next.lower) &&
        before !== 'on' &&
        before !== 'in')
    )
      return false
    if (['for', 'of', 'since', 'from', 'until', 'to', 'than'].includes(before)) return false
    return !(before === 'the' && ['for', 'of', 'since', 'from', 'until', 'to', 'than'].includes(before2))
  }
  return [...times.filter(takesVerb), ...times.filter((time) => !takesVerb(time))]
}
