/** Words that look like a country and mean something else, or another one: decided by what stands around them. */
import type { TimedArticle } from '../../core/extraction.ts'
import { citiesNamed, stateAbbreviationCountry } from '../../knowledge/places.ts'
import type { Candidate } from './candidate.ts'
import { countryId } from './slug.ts'

/** "Turkish bath", "French fries": things called after a country. Own table. */
const THINGS: Readonly<Record<string, RegExp>> = {
  Turkish: /^(?:bath|baths|delight|coffee)$/u,
  French: /^(?:fries|toast|kiss|horn|window|windows|press|door|doors|bread|poodle)$/u,
  Panama: /^(?:hat|hats)$/u,
  Swiss: /^(?:cheese|army)$/u,
  Brazil: /^(?:nut|nuts)$/u,
  Dutch: /^(?:auction|oven|courage|elm)$/u,
  Chinese: /^(?:wall|walls|whispers|checkers|chequers|lantern)$/u,
  Danish: /^(?:pastry|pastries)$/u,
  Cuban: /^(?:heel|heels)$/u,
  Russian: /^(?:roulette|doll|dolls)$/u,
  Persian: /^(?:carpet|carpets|rug|rugs|cat|cats)$/u,
  English: /^(?:breakfast|muffin|horn|setter)$/u,
  Scotch: /^(?:whisky|whiskey|tape|egg)$/u,
  Irish: /^(?:coffee|setter|stew)$/u,
  Italian: /^(?:dressing|sandwich)$/u,
  German: /^(?:shepherd|shepherds|measles)$/u,
  Spanish: /^(?:flu|moss|fly)$/u,
  Siamese: /^(?:twins|twin|cat|cats)$/u,
}

/** "Latin American", "Central American": people of a continent. */
const OF_A_CONTINENT = /^(?:latin|central|south|north|native|pan|inter|meso)$/u
/** "South African" is one word of the tables; "East African" and "North Korean" never come here. */
const CONTINENTAL = /^Americans?$/u

/** True for "Turkish bath", "English-language", "Latin American". */
export const isNamesake = (doc: TimedArticle, { words, firstToken, endToken, kind }: Candidate): boolean => {
  if (kind !== 'country') return false
  if (/-(?:language|speaking)$/u.test(doc.tokens[firstToken]?.lower ?? '')) return true
  if (THINGS[words]?.test(doc.tokens[endToken]?.text ?? '')) return true
  return CONTINENTAL.test(words) && OF_A_CONTINENT.test(doc.tokens[firstToken - 1]?.lower ?? '')
}

/** What the article names elsewhere, as far as namesakes depend on it. */
export interface Surroundings {
  readonly isBrazzaville: boolean
  readonly isNorthKorea: boolean
  /** Surnames of people named in full that are names of countries too: Jordan. */
  readonly surnames: ReadonlySet<string>
  /** How often each country is named. */
  readonly countries: ReadonlyMap<string, number>
}

export const surroundingsOf = (candidates: readonly Candidate[]): Surroundings => {
  const words = new Set(candidates.map((candidate) => candidate.words))
  const countries = new Map<string, number>()
  for (const { country } of candidates) if (country) countries.set(country, (countries.get(country) ?? 0) + 1)
  return {
    isBrazzaville: words.has('Brazzaville') && !OF_KINSHASA.some((word) => words.has(word)),
    isNorthKorea: words.has('Pyongyang') && !words.has('Seoul'),
    surnames: surnamesOf(candidates),
    countries,
  }
}

const OF_KINSHASA = [
  'Kinshasa',
  'Zaire',
  'Democratic Republic of the Congo',
  'Democratic Republic of Congo',
  'DR Congo',
  'DRC',
]

const SURNAME_COUNTRIES = /^(?:Jordan|Chad|Israel|Ireland|Holland|England|Wales|France|German|Poland|Cuba)$/u

const surnamesOf = (candidates: readonly Candidate[]): ReadonlySet<string> => {
  const surnames = new Set<string>()
  for (const { kind, words } of candidates) {
    const last = words.slice(words.lastIndexOf(' ') + 1)
    if ((kind === null || kind === 'person') && words.includes(' ') && SURNAME_COUNTRIES.test(last))
      surnames.add(last)
  }
  return surnames
}

/** "went to Jordan": a place all the same. */
const isGoneTo = (doc: TimedArticle, { firstToken }: Candidate): boolean =>
  /^(?:in|to|from|near|into|across|visit|visited|visiting)$/u.test(doc.tokens[firstToken - 1]?.lower ?? '')

/** The candidate with the country that its surroundings tell; unchanged where they tell none. */
export const resolveNamesake = (
  doc: TimedArticle,
  candidate: Candidate,
  around: Surroundings,
  next: Candidate | undefined,
): Candidate => {
  const { words, rule } = candidate
  if (rule === 'country-name' && around.surnames.has(words) && !isGoneTo(doc, candidate))
    return { ...candidate, kind: null, country: null }
  if (words === 'Congo' && around.isBrazzaville) return { ...candidate, country: 'country:CG' }
  if (/^Koreans?$/u.test(words) && around.isNorthKorea) return { ...candidate, country: 'country:KP' }
  return rule === 'known-place' || rule === 'capital'
    ? inNamedCountry(doc, candidate, around, next)
    : candidate
}

/** "Birmingham, Ala.", "Paris, Texas"; and a Hyderabad in a story of Pakistan that never names India. */
const inNamedCountry = (
  doc: TimedArticle,
  candidate: Candidate,
  { countries }: Surroundings,
  next: Candidate | undefined,
): Candidate => {
  const behind = countryBehind(doc, candidate, next)
  if (behind === candidate.country) return candidate
  const town = { ...candidate, rule: 'known-place' }
  if (behind !== null) return { ...town, country: behind }
  const towns = citiesNamed(candidate.words)
  if (towns.length < 2 || candidate.rule === 'capital') return candidate
  const isNamedApart = (countries.get(candidate.country ?? '') ?? 0) > 1
  const other = towns.find(({ country }) => (countries.get(countryId(country)) ?? 0) > 1)
  return other && !isNamedApart ? { ...town, country: countryId(other.country) } : candidate
}

/** The country of a state or country right behind a comma. */
const countryBehind = (
  doc: TimedArticle,
  { words, endToken }: Candidate,
  next: Candidate | undefined,
): Candidate['country'] => {
  if (doc.tokens[endToken]?.text !== ',') return null
  const short = stateAbbreviationCountry(doc.tokens[endToken + 1]?.text ?? '')
  if (short !== null) return countryId(short)
  const isPlace =
    next?.firstToken === endToken + 1 && (next.rule === 'known-place' || next.rule === 'country-name')
  if (!isPlace || !isState(doc, next)) return null
  if (next.rule === 'known-place') return next.country
  const towns = citiesNamed(words).map(({ country }) => countryId(country))
  if (towns.includes(next.country!)) return next.country
  return next.words === 'Georgia' && towns.includes('country:US') ? 'country:US' : null
}

/** In a list ("Paris, Texas and Rome") what follows is no state of it; "Paris, Texas," and "Lagos, Nigeria." are. */
const isState = (doc: TimedArticle, { endToken }: Candidate): boolean => {
  const after = doc.tokens[endToken]
  const second = doc.tokens[endToken + 1]
  return after === undefined || (after.kind === 'punctuation' && !/^\p{Lu}/u.test(second?.text ?? ''))
}
