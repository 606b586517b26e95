/** How much two tellings look like one event, before their dates are asked. */
import type { TellingProfile } from './telling-profile.ts'
import type { WordNumbers, WordWeight } from './word-index.ts'

const shares = <Value>(a: ReadonlySet<Value>, b: ReadonlySet<Value>): boolean => {
  if (a === b) return a.size > 0
  const [few, many] = a.size <= b.size ? [a, b] : [b, a]
  for (const value of few) if (many.has(value)) return true
  return false
}

const isSubset = <Value>(a: ReadonlySet<Value>, b: ReadonlySet<Value>): boolean => {
  for (const value of a) if (!b.has(value)) return false
  return true
}

/** 1 where the two share a value, −1 where both have some and share none, 0 where one has none. */
export type Agreement = -1 | 0 | 1

const agreement = <Value>(a: ReadonlySet<Value>, b: ReadonlySet<Value>): Agreement =>
  a.size === 0 || b.size === 0 ? 0 : shares(a, b) ? 1 : -1

/** What speaks for and against two tellings being one event. */
export interface Signs {
  /** How much their sentences share rare words, 0 to 1. */
  readonly words: number
  readonly people: Agreement
  readonly organizations: Agreement
  readonly places: Agreement
  readonly countries: Agreement
  readonly isSameWord: boolean
  /** Both have one name of their own. */
  readonly isSameName: boolean
  /** One of them only may happen. */
  readonly isPossible: boolean
  /** What they share is an everyday sort of event. */
  readonly isCommonplace: boolean
}

/** The cosine of two ascending lists of words by the squares of their weights. */
const likeness = (a: WordNumbers, b: WordNumbers, weightOf: WordWeight): number => {
  let [both, first, second] = [0, 0, 0]
  let next = 0
  for (const word of a) {
    const weight = weightOf(word)
    first += weight
    while (next < b.length && b[next]! < word) next++
    if (b[next] === word) both += weight
  }
  if (both === 0) return 0
  for (const word of b) second += weightOf(word)
  return both / Math.sqrt(first * second)
}

/** Magnitudes are corrected by a few tenths in the first days; an aftershock is weaker by more. */
const MAGNITUDE_CORRECTION = 0.45

const differ = (a: number | null, b: number | null, tolerance: number): boolean =>
  a !== null && b !== null && Math.abs(a - b) > tolerance

/** "Misri met A and B" is not "Misri met A and C", and who is hit by it cannot be two different people. */
const contradictPeople = (a: TellingProfile, b: TellingProfile): boolean => {
  if (a.people.size === 0 || b.people.size === 0) return false
  if (!shares(a.people, b.people)) return true
  if (a.classes.has('meeting') && a.people.size > 1 && b.people.size > 1)
    return !isSubset(a.people, b.people) && !isSubset(b.people, a.people)
  return agreement(a.peopleHit, b.peopleHit) < 0
}

/** Two statements are one only if one speaker says them with one verb. */
const contradictSpeakers = (a: TellingProfile, b: TellingProfile): boolean =>
  (a.isStatement || b.isStatement) &&
  !(a.isStatement && b.isStatement && a.lemma === b.lemma && shares(a.agents, b.agents))

/** An event with a name of its own is no other one, and not what a verb tells without the name. */
const contradictNames = (a: TellingProfile, b: TellingProfile): boolean => {
  if (a.name.size > 0 && b.name.size > 0) return !isSubset(a.name, b.name) && !isSubset(b.name, a.name)
  return (a.name.size > 0 && !b.isNominal) || (b.name.size > 0 && !a.isNominal)
}

/** Who goes somewhere goes somewhere else another day, and often there again. */
const contradictTravels = (a: TellingProfile, b: TellingProfile): boolean => {
  if (!shares(a.travels, b.travels)) return false
  if (a.isPlural !== b.isPlural || agreement(a.places, b.places) < 0) return true
  const isSameWay = a.lemma === b.lemma || a.isBare || b.isBare
  return !shares(a.targets, b.targets) && !(isSameWay && agreement(a.targets, b.targets) === 0)
}

/** True for what no likeness can make one event. */
export const contradict = (a: TellingProfile, b: TellingProfile): boolean =>
  !shares(a.classes, b.classes) ||
  contradictSpeakers(a, b) ||
  contradictNames(a, b) ||
  contradictTravels(a, b) ||
  contradictPeople(a, b) ||
  differ(a.ordinal, b.ordinal, 0) ||
  (a.isDisaster && differ(a.magnitude, b.magnitude, MAGNITUDE_CORRECTION))

export const signsOf = (a: TellingProfile, b: TellingProfile, weightOf: WordWeight): Signs => ({
  words: likeness(a.words, b.words, weightOf),
  people: agreement(a.people, b.people),
  organizations: agreement(a.organizations, b.organizations),
  places: agreement(a.places, b.places),
  // A place brings its country: that is no second sign.
  countries: agreement(a.places, b.places) > 0 ? 0 : agreement(a.countries, b.countries),
  isSameWord: a.lemma === b.lemma,
  isSameName: a.name.size > 0 && b.name.size > 0,
  isPossible: a.isPossible || b.isPossible,
  isCommonplace: !shares(a.rareClasses, b.rareClasses),
})
