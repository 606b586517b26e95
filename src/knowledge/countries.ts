import { COUNTRY_ROWS } from './country-table.ts'

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
Miraflores|Union Buildings`
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

const countryOf = (row: string): Country => {
  const [code, name, otherNames, demonyms, capitals] = row.split('|')
  return {
    code: code!,
    name: name!,
    otherNames: list(otherNames),
    demonyms: withPlurals(list(demonyms)),
    capitals: capitalsOf(capitals),
  }
}

/** By code. */
export const COUNTRIES: readonly Country[] = COUNTRY_ROWS.trim().split('\n').map(countryOf)

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

/** What `words`, exactly as written, says about a country; null when nothing. `JAPAN` is read as `Japan`, `us` is not `US`. */
export const countryForm = (words: string): CountryForm | null => {
  const plain = words.replaceAll('’', "'")
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
