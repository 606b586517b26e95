import { COUNTRY_ROWS } from './country-table.ts'
import { LISTED_COUNTRIES } from './lists/country-ids.ts'
import { plainApostrophes } from './plain-apostrophes.ts'

/** What a word form says about a country. */
export type CountryFormKind = 'name' | 'demonym' | 'capital' | 'metonym'

export interface Country {
  /** ISO 3166-1 alpha-2. */
  readonly code: string
  /** The short English name. */
  readonly name: string
  /** Other and former names and abbreviations. */
  readonly otherNames: readonly string[]
  /** Adjectives and words for its people, plurals included. */
  readonly demonyms: readonly string[]
  /** Capital first, then further seats of government. Those in {@link METONYMS} are no cities. */
  readonly capitals: readonly string[]
  /** `Q17`; null when the lists give none. */
  readonly wikidata: string | null
}

export interface CountryForm {
  readonly form: string
  readonly code: string
  readonly kind: CountryFormKind
}

/** Buildings and streets that stand for a government, not for a town. */
const METONYMS: ReadonlySet<string> = new Set(
  `White House|Kremlin|Downing Street|Whitehall|Westminster|Buckingham Palace|Capitol Hill|Pentagon|Oval Office|
Foggy Bottom|Zhongnanhai|Casa Rosada|Planalto|Parliament Hill|La Moneda|Moncloa|Élysée|Elysée|Elysee|Quai d'Orsay|
Quai d’Orsay|Palazzo Chigi|Quirinale|Kantei|Nagatacho|Blue House|Malacañang|Malacanang|Villa Somalia|Bankova|
Miraflores|Union Buildings|Chancellery|Great Hall of the People|Cankaya|Matignon|Elysee Palace|Élysée Palace|Raisina Hill|
South Block|Rashtrapati Bhavan|Rideau Hall|Kirribilli|Kasumigaseki|Leinster House|Binnenhof|Belweder|Montecitorio|Farnesina|
Zarzuela|Blair House`
    .split('|')
    .map((name) => name.trim()),
)

const TAKES_NO_PLURAL = /(?:sh|ese|ss|ss|utch|ench|men|man|ns|ts|bs|es|ers|yz|oi|ti|tu|ho|la|hi|ic|wis)$/u

const list = (cell: string | undefined): string[] =>
  (cell ?? '')
    .split(',')
    .map((word) => word.trim())
    .filter((word) => word !== '')

/** "Washington, D.C." holds a comma itself. */
const capitalsOf = (cell: string | undefined): string[] =>
  list((cell ?? '').replace(/Washington, (D\.?C)/gu, 'Washington‚ $1')).map((word) => word.replace('‚', ','))

const withPlurals = (demonyms: readonly string[]): string[] => {
  const all = demonyms.flatMap((word) => (TAKES_NO_PLURAL.test(word) ? [word] : [word, `${word}s`]))
  return [...new Set(all)]
}

interface Listed {
  readonly wikidata: string
  readonly names: readonly string[]
}

const LISTED: ReadonlyMap<string, Listed> = new Map(
  LISTED_COUNTRIES.trim()
    .split('\n')
    .map((line) => {
      const [code, wikidata, ...names] = line.split('|')
      return [code!, { wikidata: wikidata!, names }]
    }),
)

const countryOf = (row: string): Country => {
  const [code, name, otherNames, demonyms, capitals] = row.split('|')
  const own = [name!, ...list(otherNames)]
  return {
    code: code!,
    name: name!,
    otherNames: [...own.slice(1), ...(LISTED.get(code!)?.names ?? []).filter((one) => !own.includes(one))],
    demonyms: withPlurals(list(demonyms)),
    capitals: capitalsOf(capitals),
    wikidata: LISTED.get(code!)?.wikidata ?? null,
  }
}

const OWN_ROWS = COUNTRY_ROWS.trim().split('\n')
const OWN_CODES: ReadonlySet<string> = new Set(OWN_ROWS.map((row) => row.slice(0, 2)))

/** Islands and outposts that the own table leaves out. */
const FURTHER_ROWS: readonly string[] = [...LISTED]
  .filter(([code, { names }]) => !OWN_CODES.has(code) && names.length > 0)
  .map(([code, { names }]) => `${code}|${names[0]}|${names.slice(1).join(', ')}`)

/** By code. */
export const COUNTRIES: readonly Country[] = [...OWN_ROWS, ...FURTHER_ROWS]
  .map(countryOf)
  .sort((a, b) => (a.code < b.code ? -1 : 1))

const BY_CODE: ReadonlyMap<string, Country> = new Map(COUNTRIES.map((country) => [country.code, country]))

export const countryByCode = (code: string): Country | null => BY_CODE.get(code) ?? null

const kindOfCapital = (form: string): CountryFormKind => (METONYMS.has(form) ? 'metonym' : 'capital')

const formsOf = ({ code, name, otherNames, demonyms, capitals }: Country): CountryForm[] => [
  ...[name, ...otherNames].map((form) => ({ form, code, kind: 'name' as const })),
  ...demonyms.map((form) => ({ form, code, kind: 'demonym' as const })),
  ...capitals.map((form) => ({ form, code, kind: kindOfCapital(form) })),
]

/** Shared forms go to the country that news means by them: names before demonyms before capitals. */
const RANK: Readonly<Record<CountryFormKind, number>> = { name: 0, demonym: 1, capital: 2, metonym: 3 }

const indexForms = (): ReadonlyMap<string, CountryForm> => {
  const index = new Map<string, CountryForm>()
  for (const form of COUNTRIES.flatMap(formsOf).sort((a, b) => RANK[a.kind] - RANK[b.kind])) {
    if (!index.has(form.form)) index.set(form.form, form)
  }
  return index
}

const FORMS = indexForms()

/** All forms that tell of a country, as the tables write them. */
export const COUNTRY_FORMS: readonly string[] = [...FORMS.keys()]

/** What `words`, exactly as written, says about a country; null when nothing. `JAPAN` is read as `Japan`, `us` is not `US`. */
export const countryForm = (words: string): CountryForm | null => {
  const plain = plainApostrophes(words)
  return FORMS.get(words) ?? FORMS.get(plain) ?? (isShouted(plain) ? (SHOUTED.get(plain) ?? null) : null)
}

const isShouted = (words: string): boolean => words.length > 3 && words === words.toUpperCase()

const SHOUTED: ReadonlyMap<string, CountryForm> = new Map(
  [...FORMS.values()].filter(({ form }) => form.length > 3).map((entry) => [entry.form.toUpperCase(), entry]),
)

/** The country whose capital or seat of government is named so, or null. */
export const capitalCountry = (words: string): string | null => {
  const form = countryForm(words)
  return form && form.kind === 'capital' ? form.code : null
}

/** The longest form in words, so that a reader of tokens knows how far to look. */
export const LONGEST_COUNTRY_FORM = 6

/** First words of all forms, to look up quickly where a form may start. */
export const COUNTRY_FIRST_WORDS: ReadonlySet<string> = new Set(
  [...FORMS.keys()].flatMap((form) => {
    const first = form.split(' ')[0]!.replace(/,$/u, '')
    return [first, first.toUpperCase()]
  }),
)

/** First parts of compounds: "Sino-Indian", "Franco-German summit". Own table. */
const COMPOUND_PREFIXES: Readonly<Record<string, string>> = {
  sino: 'CN',
  franco: 'FR',
  russo: 'RU',
  anglo: 'GB',
  indo: 'IN',
  greco: 'GR',
  turco: 'TR',
  turko: 'TR',
  italo: 'IT',
  hispano: 'ES',
  luso: 'PT',
  austro: 'AT',
  nippo: 'JP',
  perso: 'IR',
  libyo: 'LY',
}

/** The country of the first part of a compound of countries ("Sino-Indian": `sino`), or null. */
export const compoundPrefixCountry = (part: string): string | null =>
  COMPOUND_PREFIXES[part.toLowerCase()] ?? null
