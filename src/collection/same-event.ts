/** Do two tellings tell one event? Conservative: a wrong merge is worse than a missed one. */
import type { DateSign } from './compare-dates.ts'
import type { Agreement, Signs } from './compare-profiles.ts'

/** The log-odds that each sign adds. */
interface Weights {
  readonly none: number
  readonly words: number
  readonly people: number
  readonly organizations: readonly [agree: number, differ: number]
  readonly places: readonly [agree: number, differ: number]
  readonly countries: readonly [agree: number, differ: number]
  readonly sameWord: number
  readonly sameName: number
  readonly commonplace: number
  readonly dates: Readonly<Record<DateSign, number>>
}

/** Fitted to pairs of `bench/stories/dev` by logistic regression, and rounded by hand towards caution. */
const WITHIN: Weights = {
  none: -1.6,
  words: 0.5,
  people: 0.5,
  organizations: [0.4, -0.5],
  places: [0.4, -0.5],
  countries: [0.4, -0.3],
  sameWord: 0.2,
  sameName: 4,
  commonplace: -0.6,
  dates: {
    'own-agree': 0.6,
    'own-near': -1,
    'own-differ': -1,
    agree: 0.2,
    differ: -0.3,
    far: -0.6,
    unknown: 0,
  },
}

const ACROSS: Weights = {
  none: -1.4,
  words: 4.5,
  people: 1.7,
  organizations: [0.5, -0.2],
  places: [1.6, -0.8],
  countries: [1, -0.6],
  sameWord: 0,
  sameName: 2,
  commonplace: -0.6,
  dates: {
    'own-agree': 0.9,
    'own-near': -1.5,
    'own-differ': -3,
    agree: 0.4,
    differ: -0.7,
    far: -1.5,
    unknown: 0,
  },
}

/** What it adds that the articles are all alike; half of it where they are half alike. */
const STORY = 5

/** "The attack", with nothing else said, is mostly the one that the article tells of. */
const BARE = 0.6

/** A noun mostly takes up what a verb has told. */
const LATER_NOUN = 1.2

/** What the lead tells is told again. */
const LEAD = 0.4

/** Two verbs of a sentence mostly tell two events. */
const SAME_SENTENCE = -0.6

/** What may happen is seldom what is told as fact. */
const POSSIBLE = -1

/** Articles less alike tell other stories: then a participant or a day must be the same. */
const OTHER_STORY = 0.09

const sided = (sign: Agreement, [agree, differ]: readonly [number, number]): number =>
  sign > 0 ? agree : sign < 0 ? differ : 0

const weigh = (weights: Weights, signs: Signs): number =>
  weights.none +
  weights.words * signs.words +
  (signs.people > 0 ? weights.people : 0) +
  sided(signs.organizations, weights.organizations) +
  sided(signs.places, weights.places) +
  sided(signs.countries, weights.countries) +
  (signs.isSameWord ? weights.sameWord : 0) +
  (signs.isSameName ? weights.sameName : 0) +
  (signs.isPossible ? POSSIBLE : 0) +
  (signs.isCommonplace ? weights.commonplace : 0)

/** How two tellings stand in their article. */
export interface Setting {
  /** One of them names nobody. */
  readonly isBare: boolean
  /** The one that stands later is a noun. */
  readonly isLaterNoun: boolean
  /** The one that stands earlier is told in the lead. */
  readonly isLead: boolean
  readonly isSameSentence: boolean
}

/** The log-odds that two tellings of one article tell one event. */
export const weighWithin = (signs: Signs, date: DateSign, setting: Setting): number =>
  weigh(WITHIN, signs) +
  WITHIN.dates[date] +
  (setting.isBare ? BARE : 0) +
  (setting.isLaterNoun ? LATER_NOUN : 0) +
  (setting.isLead ? LEAD : 0) +
  (setting.isSameSentence ? SAME_SENTENCE : 0)

/** What two tellings of two articles say apart from their dates. */
export interface AcrossWeight {
  /** Log-odds without the dates. */
  readonly weight: number
  /** Articles of one story, or a participant in common; else only one and the same day can tie them. */
  readonly isTied: boolean
  /** So much the same that sources can disagree on its day: the same people, and no everyday sort of event. */
  readonly isIdentified: boolean
}

/** `story` is how alike the two articles are, 0 to 1. */
export const weighAcross = (signs: Signs, story: number): AcrossWeight => ({
  weight: weigh(ACROSS, signs) + STORY * story,
  isTied: story >= OTHER_STORY || signs.people > 0 || signs.organizations > 0,
  isIdentified: (signs.people > 0 || signs.isSameName) && !signs.isCommonplace && story >= OTHER_STORY,
})

/** Nothing ties them directly: they are joined over others that are tied to both, or not at all. */
const UNTIED = -2

/** The log-odds with the dates; null when the dates rule it out. */
export const withDates = ({ weight, isTied, isIdentified }: AcrossWeight, date: DateSign): number | null => {
  if (date === 'own-differ' || (date === 'own-near' && !isIdentified)) return null
  const whole = weight + ACROSS.dates[date]
  return isTied || date === 'own-agree' ? whole : Math.min(whole, UNTIED)
}

/** The most that two dates can make of it. */
export const atMost = ({ weight }: AcrossWeight): number => weight + ACROSS.dates['own-agree']
