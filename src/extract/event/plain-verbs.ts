/**
 * Verbs that no table of triggers lists. Whatever the verb, a happening is told where somebody or something concrete did it, or had it
 * done to, and the clause has a date of its own: "A plane dropped leaflets on Friday". Verbs of states, thoughts and
 * sayings are out, and so is what is usual.
 */
import type { TimeReading } from '../../core/time-expression.ts'
import { nounReadings, type VerbReading, type VerbTrigger, verbReadings } from '../../knowledge/triggers.ts'
import { lightVerbs, undynamicVerbs } from '../../knowledge/undynamic-verbs.ts'
import { baseOfPast } from '../../knowledge/verb-base.ts'
import { verbForms } from '../../knowledge/verb-forms.ts'
import { isAdverb, isAuxiliary, planCues, prepositions, willForms } from '../../knowledge/word-classes.ts'
import type { Clause } from './clause.ts'
import { timesOfClause } from './clause-times.ts'
import type { WordRange } from './phrases.ts'
import { mentionsBetween, type SentenceView, timesBetween } from './sentence-view.ts'
import { isActor } from './subject-range.ts'
import { isCount } from './verb-tags.ts'

/** How many words are remembered: more than English has verbs in use, fewer than a hostile text can make up. */
const MOST_READINGS = 4000

const triggers = new Map<string, VerbTrigger>()

const triggerOf = (base: string): VerbTrigger => {
  const known = triggers.get(base)
  if (known) return known
  const made: VerbTrigger = { forms: verbForms(base), kind: 'other', strength: 'plain', needs: [] }
  if (triggers.size < MOST_READINGS) triggers.set(base, made)
  return made
}

/** "was unexpected": what no verb says. */
const isAdjective = (lower: string): boolean => /^un(?!der|do)/.test(lower)

/** "will", "is to" before the verb: then it stands in its base form. */
const isAfterWill = ({ words }: SentenceView, verb: number): boolean => {
  let index = verb - 1
  while (index >= 0 && isAdverb(words[index]!.lower)) index--
  return willForms.has(words[index]?.lower ?? '')
}

const readings = new Map<string, VerbReading | null>()

const pastReading = (lower: string): VerbReading | null => {
  const known = readings.get(lower)
  if (known !== undefined) return known
  const base = isAdjective(lower) ? null : baseOfPast(lower)
  const reading: VerbReading | null =
    base === null || undynamicVerbs.has(base) ? null : { trigger: triggerOf(base), form: 'past' }
  if (readings.size < MOST_READINGS) readings.set(lower, reading)
  return reading
}

/** How a verb without a trigger of its own is read at `verb`; null where it can tell no happening. */
export const plainReading = (view: SentenceView, verb: number): VerbReading | null => {
  const { verb: tag, lower } = view.words[verb]!
  if (tag === null || tag === 'infinitive') return null
  if (isAuxiliary(lower) || (planCues.has(lower) && view.words[verb + 1]?.lower === 'to')) return null
  if (tag === 'main' && isAfterWill(view, verb))
    return undynamicVerbs.has(lower) || lower.endsWith('ing')
      ? null
      : { trigger: triggerOf(lower), form: 'base' }
  return pastReading(lower)
}

const sharpUnits = new Set(['month', 'week', 'weekend', 'day', 'hour', 'minute', 'season', 'quarter'])

/** "on Monday", "last month", "in the spring of 2011": a time when something happens, no age and no state. */
const isSharp = (reading: TimeReading): boolean => {
  switch (reading.kind) {
    case 'calendar':
      return (
        reading.time !== null ||
        reading.parts.month !== null ||
        reading.parts.weekday !== null ||
        reading.parts.day !== null
      )
    case 'offset':
    case 'event-relative':
    case 'unit':
      return sharpUnits.has(reading.unit)
    case 'within':
      return isSharp(reading.inner)
    case 'alternatives':
      return true
    case 'counted':
    case 'holiday':
      return true
    case 'range':
      return reading.start !== null && reading.end !== null && isSharp(reading.start)
    default:
      return false
  }
}

const isYear = (reading: TimeReading): boolean =>
  (reading.kind === 'calendar' && reading.parts.year !== null) ||
  ((reading.kind === 'offset' || reading.kind === 'event-relative') && reading.unit === 'year')

const habits = new Set(
  'usually often always sometimes never regularly rarely normally typically still frequently generally traditionally seldom routinely'.split(
    ' ',
  ),
)

const isHabit = ({ words }: SentenceView, { group }: Clause): boolean =>
  words.slice(Math.max(0, group.first - 1), group.verb + 2).some(({ lower }) => habits.has(lower))

/** Abstract nouns do nothing on a day: "the pressure grew on Monday". */
const abstractEnding = /(?:[^n]ess|ity|ism|ance|ence|hood|ure|tion|sion|ment)s?$/

const isAbstract = (view: SentenceView, { from, to }: WordRange): boolean => {
  let end = from + 1
  while (end < to && !(view.words[end]!.mention === null && prepositions.has(view.words[end]!.lower))) end++
  const head = view.words[end - 1]!
  return head.mention === null && abstractEnding.test(head.lower) && !isActor(view, { from, to: end })
}

const isConcreteObject = (view: SentenceView, { from, to }: WordRange): boolean =>
  mentionsBetween(view, from, to).length > 0 ||
  view.words.slice(from, to).some((word) => word.time === null && (isCount(word) || isParticle(word.lower)))

const particles = new Set('up down off out away back apart aside over ashore home'.split(' '))
const isParticle = (lower: string): boolean => particles.has(lower)

/** "A landslide sealed the shaft": what a disaster or an attack does to something needs no date. */
const isDoneByEvent = (view: SentenceView, { subject, predicate, group }: Clause): boolean => {
  if (subject === null || group.isPassive || predicate.to - predicate.from < 2) return false
  const kind = nounReadings.get(view.words[subject.to - 1]!.lower)?.kind
  return kind === 'disaster' || kind === 'attack'
}

/** Verbs that tell little without an object, and those that the tables list for some of their objects only. */
export const isLight = ({ trigger }: Clause): boolean =>
  lightVerbs.has(trigger.forms.base) || verbReadings.has(trigger.forms.past)

const isDated = (view: SentenceView, clause: Clause, isNamed: boolean): boolean => {
  const { group, predicate } = clause
  const readings = timesOfClause(view, clause).map((time) => view.doc.recognizedTimes[time]!.reading)
  const isYearEnough = (isNamed || group.isPassive) && !isLight(clause)
  if (!readings.some((reading) => isSharp(reading) || (isYearEnough && isYear(reading)))) return false
  const opener = view.words[predicate.from]?.lower ?? ''
  const says = isNamed && predicate.to - predicate.from >= 2 && !prepositions.has(opener)
  return !isLight(clause) || group.isPassive || says || isConcreteObject(view, predicate)
}

/** The news itself: what somebody named, or somebody of whom news tells, did to something in the first sentence. */
const isNews = (view: SentenceView, clause: Clause): boolean => {
  const { subject, predicate, group } = clause
  return (
    (view.isLead || view.isHeadline) &&
    subject !== null &&
    group.factuality === 'asserted' &&
    !isLight(clause) &&
    isActor(view, subject) &&
    (group.isPassive || predicate.to - predicate.from >= 2)
  )
}

/** Does a clause with a plain verb tell a happening? `isNamed`: its subject is, or stands for, a known name. */
export const isHappening = (view: SentenceView, clause: Clause, isNamed: boolean): boolean => {
  const { subject, group, predicate } = clause
  if (subject === null || group.isGerund || group.factuality === 'possible') return false
  if (group.isReduced && !isNamed && timesBetween(view, predicate.from, predicate.to).length === 0)
    return false
  if (isAbstract(view, subject) || isHabit(view, clause)) return false
  return isDated(view, clause, isNamed) || isNews(view, clause) || isDoneByEvent(view, clause)
}
