/** What a verb asks of the words around it before it counts as a trigger: "pays … tribute", "a typhoon hit". */
import { attackerNouns, marketNouns, nounReadings, type VerbTrigger } from '../../knowledge/triggers.ts'
import type { WordRange } from './phrases.ts'
import { mentionOf, type SentenceView } from './sentence-view.ts'
import type { VerbGroup } from './verb-group.ts'

/** How far from its verb a needed word may stand: "raised its benchmark interest rate". */
const NEEDS_WITHIN = 9

/** Particles that must follow their verb at once, or after a short object ("set the car on fire", "lay them off"). */
const particles = new Set([
  'out',
  'off',
  'up',
  'down',
  'over',
  'into',
  'through',
  'on',
  'at',
  'for',
  'to',
  'as',
  'from',
])
const PARTICLE_WITHIN = 5
/** "opened heavy fire", but not "opened with a fire alarm". */
const FIRE_WITHIN = 2

export interface Surroundings {
  readonly group: VerbGroup
  readonly subject: WordRange | null
  readonly predicate: WordRange
}

const someWord = (view: SentenceView, range: WordRange | null, fits: (lower: string) => boolean): boolean => {
  if (range === null) return false
  for (let index = range.from; index < range.to; index++) if (fits(view.words[index]!.lower)) return true
  return false
}

const isDisaster = (lower: string): boolean => nounReadings.get(lower)?.kind === 'disaster'
const isEvent = (lower: string): boolean => nounReadings.has(lower)
const isMarket = (lower: string): boolean => marketNouns.has(lower)

const hasFigure = (view: SentenceView, { from, to }: WordRange): boolean =>
  view.words
    .slice(from, to)
    .some(
      (word) =>
        word.kind === 'number' ||
        /\d/.test(word.text) ||
        word.lower === 'sharply' ||
        word.lower === 'percent',
    )

const hasPerson = (view: SentenceView, range: WordRange | null): boolean =>
  range !== null &&
  view.words.slice(range.from, range.to).some((word) => mentionOf(view, word)?.kind === 'person')

const officeHolders =
  /^(?:coach|manager|minister|director|executive|chief|head|staff|aide|employee|worker|workers|employees|general|adviser|advisor|him|her|he|she|who)$/

const meetsCondition = (view: SentenceView, condition: string, around: Surroundings): boolean => {
  const { group, subject, predicate } = around
  if (condition === '@disaster') return someWord(view, subject, isDisaster)
  if (condition === '@event') return someWord(view, subject, isEvent)
  if (condition === '@attacker') return someWord(view, subject, (lower) => attackerNouns.has(lower))
  if (condition === '@passive') return group.isPassive
  if (condition === '@shares') return someWord(view, subject, isMarket)
  if (condition === '@market') return someWord(view, subject, isMarket) && hasFigure(view, predicate)
  const patient = group.isPassive
    ? subject
    : { from: predicate.from, to: Math.min(predicate.to, predicate.from + 4) }
  return hasPerson(view, patient) || someWord(view, patient, (lower) => officeHolders.test(lower))
}

const timeOpeners = new Set(['on', 'at', 'for', 'to', 'from'])

/** "fired on Tuesday": a preposition that belongs to a date. */
const opensTime = (view: SentenceView, { from, to }: WordRange, need: string): boolean => {
  const at = view.words.findIndex(({ lower }, index) => index >= from && index <= to && lower === need)
  return at >= 0 && view.words[at + 1]?.time != null
}

const meetsWord = (
  view: SentenceView,
  need: string,
  { group, subject, predicate }: Surroundings,
): boolean => {
  const within = need === 'fire' ? FIRE_WITHIN : particles.has(need) ? PARTICLE_WITHIN : NEEDS_WITHIN
  const near = { from: predicate.from, to: Math.min(predicate.to, predicate.from + within) }
  if (timeOpeners.has(need) && opensTime(view, near, need)) return false
  const follows = view.words[near.from]
  return (
    (!(group.isPassive && nounReadings.has(need)) && someWord(view, near, (lower) => lower === need)) ||
    (follows?.lower === need && near.to <= near.from) ||
    (group.isPassive && !particles.has(need) && someWord(view, subject, (lower) => lower === need))
  )
}

/** True when one of the trigger's needs is met, or when it has none. */
export const meetsNeeds = (view: SentenceView, { needs }: VerbTrigger, around: Surroundings): boolean =>
  needs.length === 0 ||
  needs.some((need) =>
    need.startsWith('@') ? meetsCondition(view, need, around) : meetsWord(view, need, around),
  )
