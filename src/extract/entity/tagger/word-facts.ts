import { remembering } from '../../../core/remembering.ts'
import {
  FUNCTION_WORDS,
  hasCommonEnding,
  isCommonWord,
  LOCATIVE_PREPOSITIONS,
  WEEKDAYS_AND_MONTHS,
} from '../../../knowledge/common-words.ts'
import { countryForm } from '../../../knowledge/countries.ts'
import {
  isFamousSurname,
  isGivenName,
  isSurname,
  mayBeGivenName,
  mayBeSurname,
  NAME_PARTICLES,
  NAME_SUFFIXES,
} from '../../../knowledge/names.ts'
import {
  EVENT_HEADS,
  isAcronym,
  knownOrganization,
  ORGANIZATION_HEADS,
  ORGANIZATION_OPENERS,
  PLACE_HEADS,
  PLACE_OPENERS,
} from '../../../knowledge/organizations.ts'
import { cityPopulation, isRegion, isWellKnownPlace, placeCountry } from '../../../knowledge/places.ts'
import { plainApostrophes } from '../../../knowledge/plain-apostrophes.ts'
import { isTitleWord, OCCUPATIONS, PERSON_RELATIVES, SPEECH_VERBS } from '../../../knowledge/titles.ts'
import { hashOf } from './hash.ts'
import { isSportWord } from './sport-words.ts'

/** What one written form tells, whatever stands around it. */
export interface WordFacts {
  readonly lower: string
  /** Of `lower`, all digits alike. */
  readonly hash: number
  /** Of the letters' kinds: `Xx`, `X.`, `XX`, `dd-dd`. */
  readonly shape: number
  readonly prefix2: number
  readonly prefix3: number
  readonly suffix2: number
  readonly suffix3: number
  readonly suffix4: number
  /** Tables that hold the word, as bits of {@link TABLE_BIT}. */
  readonly tables: number
  /** A capital anywhere: the word may be of a name. */
  readonly hasCapital: boolean
  readonly isNumber: boolean
}

export const TABLE_BIT = {
  given: 1,
  maybeGiven: 1 << 1,
  famous: 1 << 2,
  particle: 1 << 3,
  suffix: 1 << 4,
  title: 1 << 5,
  organizationHead: 1 << 6,
  placeHead: 1 << 7,
  opener: 1 << 8,
  eventHead: 1 << 9,
  common: 1 << 10,
  function: 1 << 11,
  calendar: 1 << 12,
  country: 1 << 13,
  demonym: 1 << 14,
  city: 1 << 15,
  acronym: 1 << 16,
  occupation: 1 << 17,
  speech: 1 << 18,
  locative: 1 << 19,
  organization: 1 << 20,
  region: 1 << 21,
  relative: 1 << 22,
  sport: 1 << 23,
  surname: 1 << 24,
  maybeSurname: 1 << 25,
  knownPlace: 1 << 26,
  town: 1 << 27,
} as const

export const TABLE_BITS = 28

/** "TOKYO" and "SMITH" are looked up as "Tokyo" and "Smith". */
const asName = (text: string): string =>
  text.length > 3 && /^\p{Lu}[\p{Lu}'’.-]+$/u.test(text)
    ? text.toLowerCase().replace(/(?:^|[-'’])\p{L}/gu, (letter) => letter.toUpperCase())
    : text

const tablesOf = (text: string, lower: string): number => {
  const bit = TABLE_BIT
  const name = asName(text)
  const isCapital = name !== lower
  const country = isCapital ? countryForm(text) : null
  let bits = 0
  if (isCapital) {
    if (isGivenName(name)) bits |= bit.given
    if (mayBeGivenName(name)) bits |= bit.maybeGiven
    if (isFamousSurname(name)) bits |= bit.famous
    if (isSurname(name)) bits |= bit.surname
    if (mayBeSurname(name)) bits |= bit.maybeSurname
    if (NAME_SUFFIXES.has(text)) bits |= bit.suffix
    if (country) bits |= country.kind === 'demonym' ? bit.demonym : country.kind === 'name' ? bit.country : 0
    if (placeCountry(name)) bits |= bit.city
    if (isWellKnownPlace(name)) bits |= bit.knownPlace
    if (cityPopulation(name) > 0) bits |= bit.town
    if (isAcronym(text)) bits |= bit.acronym
    if (knownOrganization(name) !== undefined || knownOrganization(text) !== undefined)
      bits |= bit.organization
    if (isRegion(name)) bits |= bit.region
  }
  if (NAME_PARTICLES.has(lower)) bits |= bit.particle
  if (isTitleWord(lower)) bits |= bit.title
  if (ORGANIZATION_HEADS.has(lower)) bits |= bit.organizationHead
  if (PLACE_HEADS.has(lower)) bits |= bit.placeHead
  if (ORGANIZATION_OPENERS.has(lower) || PLACE_OPENERS.has(lower)) bits |= bit.opener
  if (EVENT_HEADS.has(lower)) bits |= bit.eventHead
  if (isCommonWord(lower) || hasCommonEnding(lower)) bits |= bit.common
  if (FUNCTION_WORDS.has(lower)) bits |= bit.function
  if (WEEKDAYS_AND_MONTHS.has(lower)) bits |= bit.calendar
  if (OCCUPATIONS.has(lower)) bits |= bit.occupation
  if (SPEECH_VERBS.has(lower)) bits |= bit.speech
  if (LOCATIVE_PREPOSITIONS.has(lower)) bits |= bit.locative
  if (PERSON_RELATIVES.has(lower)) bits |= bit.relative
  if (isSportWord(lower)) bits |= bit.sport
  return bits
}

/** `Boutros-Ghali` → `Xx-Xx`, `U.S.` → `X.X.`, `1996-08-30` → `dd-dd-dd`: runs of a kind count one or two. */
const shapeOf = (text: string): string => {
  let shape = ''
  let last = ''
  let run = 0
  for (let at = 0; at < text.length && shape.length < 12; at++) {
    const kind = kindOfCharacter(text, at)
    run = kind === last ? run + 1 : 1
    last = kind
    if (run <= 2) shape += kind
  }
  return shape
}

const kindOfCharacter = (text: string, at: number): string => {
  const code = text.charCodeAt(at)
  if (code >= 97 && code <= 122) return 'x'
  if (code >= 65 && code <= 90) return 'X'
  if (code >= 48 && code <= 57) return 'd'
  if (code < 128) return text[at]!
  if (code === 0x2019) return "'"
  const letter = text[at]!
  return letter !== letter.toLowerCase() ? 'X' : letter !== letter.toUpperCase() ? 'x' : letter
}

const factsFor = (text: string, lower: string): WordFacts => ({
  lower,
  hash: hashOf(/^\d/u.test(lower) ? lower.replace(/\d/gu, '0') : lower),
  shape: hashOf(shapeOf(text)),
  prefix2: hashOf(lower.slice(0, 2)),
  prefix3: hashOf(lower.slice(0, 3)),
  suffix2: hashOf(lower.slice(-2)),
  suffix3: hashOf(lower.slice(-3)),
  suffix4: hashOf(lower.slice(-4)),
  tables: tablesOf(text, lower),
  hasCapital: text.length <= 60 && /\p{Lu}/u.test(text),
  isNumber: /^\d[\d.,:/-]*$/u.test(text),
})

/** Length of the number that line-ups and draws put before a name: "7-Roar Strand". */
export const numberBefore = (text: string): number => {
  const code = text.charCodeAt(0)
  return code < 48 || code > 57 ? 0 : (/^\d{1,2}-(?=\p{Lu})/u.exec(text)?.[0].length ?? 0)
}

/** By a token's text. */
export const wordFacts = remembering(30_000, (text: string): WordFacts => {
  const word = text.slice(numberBefore(text))
  return factsFor(word, plainApostrophes(word.toLowerCase()))
})
