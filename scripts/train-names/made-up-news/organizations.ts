/** Teams, companies, institutions, parties and newspapers, most of them made up. */
import { pick, type Random } from '../seeded-random.ts'
import { personOf, splice } from './people.ts'
import {
  AMERICAN_CITIES,
  cityOf,
  countryOf,
  DEMONYMS,
  demonymOf,
  madeUpPlace,
  provinceOf,
  TEAM_CITIES,
} from './places.ts'

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
      `${demonymOf(random)} ${pick(random, ['Board', 'Court', 'Council', 'Office', 'Society', 'Federation', 'Union'])} of ${pick(random, ['Pardons', 'Appeals', 'Commerce', 'Trade', 'Fisheries', 'Journalists', 'Statistics', 'Industry'])}${random() < 0.5 ? ` and ${pick(random, ['Paroles', 'Industry', 'Labour', 'Research', 'Tourism', 'Forestry'])}` : ''}`,
    () =>
      `United Nations ${pick(random, ['Mission', 'Office', 'Assistance Mission', 'Observer Group', 'Programme'])} ${pick(random, ['in', 'for'])} ${countryOf(random).replace('U.S.', 'Haiti')}`,
    () =>
      `${pick(random, ['Communist', 'Socialist', 'Liberal', 'Conservative', 'Labour'])} Party of ${countryOf(random).replace('U.S.', 'Canada')}${random() < 0.2 ? ` and ${provinceOf(random)}` : ''}`,
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
    `Party of ${countryOf(random).replace('U.S.', 'Canada')}`,
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
    `${pick(random, ['La', 'El', 'Le', 'Die', 'Al', 'An', 'O'])} ${madeUpPlace(random)}`,
    madeUpPlace(random),
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
