/** Companies, banks, utilities, railways and authorities with their Wikidata ids. */
import { countryForm } from '../../src/knowledge/countries.ts'
import { foldName } from '../../src/knowledge/lists/fold.ts'
import { sourceText } from './packages.ts'

interface Item {
  readonly locationSet: { readonly include?: readonly unknown[] }
  readonly tags: Readonly<Record<string, string>>
}

interface Described {
  readonly label?: string
  readonly description?: string
  readonly identities?: Readonly<Record<string, string>>
}

export interface ListedOrganization {
  readonly name: string
  /** Alpha-2; null when it belongs to no one country or to one that is not told. */
  readonly country: string | null
  /** `Q53268` */
  readonly wikidata: string
}

export interface OtherNames {
  readonly isOrdinaryWord: (lower: string) => boolean
  readonly isGivenName: (folded: string) => boolean
  readonly isSurname: (folded: string) => boolean
  readonly isPlace: (name: string) => boolean
}

/** Operators whom news names; the others run schools, parks and bus stops. */
const OPERATORS =
  /^operators\/(?:power|telecom|pipeline|man_made\/pipeline|route\/railway|landuse\/military|office|amenity\/(?:bank|post_office|university|college|hospital))(?:\/|$)/u
const IDS = ['brand:wikidata', 'operator:wikidata', 'network:wikidata', 'subject:wikidata', 'flag:wikidata']
const NAMES = ['brand:en', 'operator:en', 'network:en', 'name:en', 'brand', 'operator', 'name', 'subject']
const isListedTree = (path: string): boolean => path.startsWith('brands/') || OPERATORS.test(path)
/** Authorities of one town. */
const OF_A_TOWN =
  /^(?:City|County|Town|Borough|Municipality) of |^(?:Stadt|Gemeinde|Comune|Ville|Mairie|Ayuntamiento|Kreis)\b|\b(?:City|Town|County|Borough|District) Council$/u

const wikidata: Readonly<Record<string, Described>> = JSON.parse(
  sourceText('name-suggestion-index', 'dist/wikidata/wikidata.min.json'),
).wikidata

const readItems = (): readonly (readonly [string, Item])[] => {
  const { nsi } = JSON.parse(sourceText('name-suggestion-index', 'dist/json/nsi.min.json')) as {
    nsi: Record<string, { items?: readonly Item[] }>
  }
  return Object.entries(nsi).flatMap(([path, { items }]) =>
    (items ?? []).map((item) => [path, item] as const),
  )
}

const idOf = ({ tags }: Item): string | null =>
  IDS.map((key) => tags[key]).find((id) => /^Q\d+$/u.test(id ?? '')) ?? null

/** "Japanese convenience store chain", "bank in Kenya": what the description names first, else where alone it stands. */
function countryOf(id: string, { locationSet }: Item): string | null {
  const words = (wikidata[id]?.description ?? '').split(/[\s,]+/u)
  for (let at = 0; at < words.length; at++) {
    for (let end = Math.min(words.length, at + 3); end > at; end--) {
      const form = countryForm(
        words
          .slice(at, end)
          .join(' ')
          .replace(/[-.].*$/u, ''),
      )
      if (form && (form.kind === 'demonym' || form.kind === 'name')) return form.code
    }
  }
  const places = locationSet.include ?? []
  const [only] = places
  return places.length === 1 && typeof only === 'string' && /^[a-z]{2}$/u.test(only)
    ? only.toUpperCase()
    : null
}

const SHAPE = /^[\p{Lu}\d][\p{Script=Latin}\d &'’.+-]*$/u
const SHORTEST_WORD = 4

const isInTheNews = (id: string): boolean => {
  const { identities = {} } = wikidata[id] ?? {}
  return identities.twitter !== undefined || identities.linkedin !== undefined
}

/** True for a name that, written so, can hardly be anything else. */
function isDistinctive(name: string, id: string, others: OtherNames): boolean {
  if (
    !SHAPE.test(name) ||
    /\.\p{Ll}{2,3}$/u.test(name) ||
    OF_A_TOWN.test(name) ||
    !/\p{L}{2}/u.test(name) ||
    others.isPlace(name)
  )
    return false
  const words = name.split(' ')
  if (words.length > 6) return false
  const folded = words.map((word) => foldName(word))
  if (words.length === 1) return isWellKnown(id) && isDistinctiveWord(name, others)
  if (words.every((word) => /^\d+$/u.test(word) || word.length < 2)) return false
  if (
    others.isGivenName(folded[0]!) &&
    folded.slice(1).every((word) => others.isSurname(word) || word.length < 3)
  )
    return false
  return folded.some((word) => /^\p{L}{3}/u.test(word) && !others.isOrdinaryWord(word)) || isWellKnown(id)
}

function isDistinctiveWord(name: string, { isOrdinaryWord, isGivenName, isSurname }: OtherNames): boolean {
  const folded = foldName(name).replace(/'s$/u, '')
  const isAcronym = name === name.toUpperCase()
  if (isAcronym) return name.length >= SHORTEST_WORD && /^[\p{L}&]+$/u.test(name) && !isOrdinaryWord(folded)
  return (
    folded.length >= SHORTEST_WORD &&
    !isOrdinaryWord(folded) &&
    !isOrdinaryWord(folded.replace(/s$/u, '')) &&
    !isGivenName(folded) &&
    !isSurname(folded)
  )
}

const NETWORKS = ['twitter', 'facebook', 'instagram', 'linkedin', 'youtube']

const isWellKnown = (id: string): boolean => {
  const { identities = {} } = wikidata[id] ?? {}
  return NETWORKS.filter((name) => identities[name] !== undefined).length >= 4
}

/** Sorted by country, then name; a name that two organisations bear is left out. */
export function readOrganizations(others: OtherNames): ListedOrganization[] {
  const byName = new Map<string, ListedOrganization | null>()
  for (const [path, item] of readItems()) {
    const id = idOf(item)
    if (id === null || !isListedTree(path) || !isInTheNews(id)) continue
    const country = countryOf(id, item)
    for (const name of new Set([wikidata[id]?.label ?? '', ...NAMES.map((key) => item.tags[key] ?? '')])) {
      const plain = name
        .replaceAll('’', "'")
        .replace(/^The (?=\p{Lu})/u, '')
        .trim()
      if (!isDistinctive(plain, id, others)) continue
      const known = byName.get(plain)
      if (known === undefined) byName.set(plain, { name: plain, country, wikidata: id })
      else if (known !== null && known.wikidata !== id) byName.set(plain, null)
    }
  }
  return [...byName.values()].filter((one) => one !== null).sort(byCountryAndName)
}

const byCountryAndName = (a: ListedOrganization, b: ListedOrganization): number =>
  compare(a.country ?? '--', b.country ?? '--') || compare(a.name, b.name)

const compare = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0)

const OF_MANY_COUNTRIES =
  /\b(?:international|intergovernmental|multinational|union|alliance|organi[sz]ation|forum|non-governmental)\b/iu

/**
 * The ids of organisations that another table names, each with its country: what bears that very label and is, by its
 * description, of that country or of many. An acronym needs a description of an organisation.
 */
export function idsOf(named: ReadonlyMap<string, string | null>): ReadonlyMap<string, string> {
  const ids = new Map<string, string>()
  const twice = new Set<string>()
  for (const [id, { label, description }] of Object.entries(wikidata)) {
    const country = label === undefined ? undefined : named.get(label)
    if (label === undefined || country === undefined || description === undefined) continue
    const described = countryOf(id, { locationSet: {}, tags: {} })
    const fits = country === null ? OF_MANY_COUNTRIES.test(description) : described === country
    if (!fits) continue
    if (ids.has(label)) twice.add(label)
    ids.set(label, id)
  }
  for (const label of twice) ids.delete(label)
  return ids
}
