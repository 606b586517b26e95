/**
 * The view as a query string, and back. One place, one format:
 *
 *     from, to      edges of the window, UTC: 2025-04-01, or 2025-04-01T14:30 when finer (see `url-time.ts`)
 *     event         id of the open event
 *     article       id of an open article, or id@start-end for a passage of it; twice = side by side
 *     q             search words
 *     lanes         country | person | organization | article | kind
 *     pin           a value whose lane comes first: country:IN with lanes=country; repeatable, in this order
 *     known         "as known on" this day: 2025-05-25
 *     person, country, organization, place, kind, certainty, source
 *                   a value that events must have, repeatable; with a leading "-" one that they may not have;
 *                   a leading "~" keeps a value's own "-" or "~" from being read so
 *     all           name of a facet whose values must all hold together, not just one of them; repeatable
 *     view          list
 *     data          where the data come from
 *
 * What stands at its default is left out, so that the start page has an empty query. Parameters are written in
 * the order above. Two worked examples:
 *
 *     ?person=person:vikram-misri&country=country:JP
 *       Vikram Misri takes part, and so does Japan; timeline, own window, nothing open.
 *     ?from=2025-04-01&to=2025-06-01&event=e-98762c7a2a&article=misri-visits-tokyo&country=-country:PK&all=person
 *       April and May 2025; the event is open in that article; events with Pakistan are left out. (`all=person`
 *       says nothing while fewer than two people are chosen, and is not written again.)
 *
 * `parseView` never fails: a field that cannot be read is dropped alone and told in `problems`.
 */
import {
  EMPTY_FACET,
  EMPTY_FILTER,
  FACETS,
  type FacetFilter,
  type FacetKey,
  normalFacet,
  withValue,
} from '../dataset/filter-state.ts'
import { formatMoment, parseDay, parseMoment } from './url-time.ts'
import { type ArticlePlace, LANES, MAX_PANES, START_VIEW, type ViewState } from './view-state.ts'

export interface ParsedView {
  readonly view: ViewState
  /** One sentence for each field that was dropped; it names the field and its value. */
  readonly problems: readonly string[]
}

/** Left to readers of links to make sense of; no field of ours, and nothing to complain about. */
const FOREIGN_PARAMETERS = /^(utm_\w+|fbclid|gclid|ref|_.*)$/
const OWN_PARAMETERS: ReadonlySet<string> = new Set([
  ...['from', 'to', 'event', 'article', 'q', 'lanes', 'pin', 'known', 'all', 'view', 'data'],
  ...FACETS,
])

const drop = (name: string, value: string, why: string): string =>
  `The link’s “${name}=${value}” was left out: ${why}.`

// ---- writing

/** Half of a surrogate pair, as an interrupted input method leaves, has no URL form and becomes U+FFFD. */
const encode = (value: string): string =>
  encodeURIComponent(value.replace(/\p{Surrogate}/gu, '\uFFFD'))
    .replace(/%3A/g, ':')
    .replace(/%40/g, '@')
    .replace(/%2F/g, '/')
    .replace(/%20/g, '+')

const formatArticle = ({ id, passage }: ArticlePlace): string =>
  passage === null ? id : `${id}@${passage.start}-${passage.end}`

const escapeValue = (value: string): string => (/^[-~]/.test(value) ? `~${value}` : value)

const facetPairs = (facet: FacetKey, filter: FacetFilter): [string, string][] => [
  ...filter.include.map((value): [string, string] => [facet, escapeValue(value)]),
  ...filter.exclude.map((value): [string, string] => [facet, `-${escapeValue(value)}`]),
]

const optional = (name: string, value: string | null): [string, string][] =>
  value === null || value === '' ? [] : [[name, value]]

function pairsOf(view: ViewState): [string, string][] {
  const { filter } = view
  return [
    ...optional('from', view.from === null ? null : formatMoment(view.from)),
    ...optional('to', view.to === null ? null : formatMoment(view.to)),
    ...optional('event', view.event),
    ...view.articles.map((place): [string, string] => ['article', formatArticle(place)]),
    ...optional('q', filter.query),
    ...optional('lanes', view.lanes === 'all' ? null : view.lanes),
    ...view.pins.map((key): [string, string] => ['pin', key]),
    ...optional('known', filter.knownOn),
    ...FACETS.flatMap((facet) => facetPairs(facet, filter.facets[facet])),
    ...FACETS.filter((facet) => filter.facets[facet].match === 'all').map((facet): [string, string] => [
      'all',
      facet,
    ]),
    ...optional('view', view.view === 'timeline' ? null : view.view),
    ...optional('data', view.data),
  ]
}

/** The query string with its "?", or the empty string for the start page. */
export function formatView(view: ViewState): string {
  const query = pairsOf(view)
    .map(([name, value]) => `${name}=${encode(value)}`)
    .join('&')
  return query === '' ? '' : `?${query}`
}

// ---- reading

const PASSAGE = /^(.+)@(\d{1,9})-(\d{1,9})$/

function parseArticle(text: string): ArticlePlace | null {
  const match = PASSAGE.exec(text)
  if (match === null) return text === '' ? null : { id: text, passage: null }
  const start = Number(match[2])
  const end = Number(match[3])
  return start < end ? { id: match[1]!, passage: { start, end } } : null
}

type Problems = string[]

function parseArticles(texts: readonly string[], problems: Problems): readonly ArticlePlace[] {
  const places: ArticlePlace[] = []
  for (const text of texts) {
    const place = parseArticle(text)
    if (place === null) problems.push(drop('article', text, 'it names no article'))
    else if (places.some(({ id }) => id === place.id))
      problems.push(drop('article', text, 'that article is open already'))
    else if (places.length === MAX_PANES)
      problems.push(drop('article', text, `at most ${MAX_PANES} articles stand side by side`))
    else places.push(place)
  }
  return places
}

const unescapeValue = (text: string): string => (text.startsWith('~') ? text.slice(1) : text)

function parseFacet(facet: FacetKey, texts: readonly string[], problems: Problems): FacetFilter {
  let filter = EMPTY_FACET
  for (const text of texts) {
    const isExcluded = text.startsWith('-')
    const value = unescapeValue(isExcluded ? text.slice(1) : text)
    if (value === '') problems.push(drop(facet, text, 'it names nothing'))
    else filter = withValue(filter, value, isExcluded ? 'exclude' : 'include')
  }
  return filter
}

function parseFacets(parameters: URLSearchParams, problems: Problems): Record<FacetKey, FacetFilter> {
  const all = parameters.getAll('all')
  for (const name of all)
    if (!FACETS.some((facet) => facet === name)) problems.push(drop('all', name, 'there is no such filter'))
  const entries = FACETS.map((facet) => {
    const filter = parseFacet(facet, parameters.getAll(facet), problems)
    return [facet, normalFacet({ ...filter, match: all.includes(facet) ? 'all' : 'any' })]
  })
  return Object.fromEntries(entries) as Record<FacetKey, FacetFilter>
}

/** The first value of a parameter as `read` understands it; null and a problem where it does not. */
function parseOne<T>(
  parameters: URLSearchParams,
  name: string,
  read: (text: string) => T | null,
  why: string,
  problems: Problems,
): T | null {
  const text = parameters.get(name)
  if (text === null || text === '') return null
  const value = read(text)
  if (value === null) problems.push(drop(name, text, why))
  return value
}

const among =
  <T extends string>(allowed: readonly T[]) =>
  (text: string): T | null =>
    allowed.find((candidate) => candidate === text) ?? null

function parseWindow(parameters: URLSearchParams, problems: Problems): Pick<ViewState, 'from' | 'to'> {
  const why = 'it is no date such as 2025-04-01'
  const from = parseOne(parameters, 'from', (text) => parseMoment(text, 'start'), why, problems)
  const to = parseOne(parameters, 'to', (text) => parseMoment(text, 'end'), why, problems)
  if (from === null || to === null || from < to) return { from, to }
  problems.push(drop('to', parameters.get('to')!, 'the window would end before it starts'))
  return { from: null, to: null }
}

function parseLanes(parameters: URLSearchParams, problems: Problems): Pick<ViewState, 'lanes' | 'pins'> {
  const lanes =
    parseOne(parameters, 'lanes', among(LANES), `lanes are ${LANES.join(', ')}`, problems) ?? 'all'
  const pins = [...new Set(parameters.getAll('pin'))].filter((key) => key !== '')
  if (lanes !== 'all') return { lanes, pins }
  for (const key of pins) problems.push(drop('pin', key, 'there are no lanes'))
  return { lanes, pins: [] }
}

function tellUnknown(parameters: URLSearchParams, problems: Problems): void {
  for (const name of new Set(parameters.keys()))
    if (!OWN_PARAMETERS.has(name) && !FOREIGN_PARAMETERS.test(name))
      problems.push(drop(name, parameters.get(name)!, 'this page knows no such field'))
}

/** Reads a query string, with or without its "?". */
export function parseView(search: string): ParsedView {
  const parameters = new URLSearchParams(search)
  const problems: Problems = []
  const view: ViewState = {
    ...parseWindow(parameters, problems),
    event: parameters.get('event') || null,
    articles: parseArticles(parameters.getAll('article'), problems),
    ...parseLanes(parameters, problems),
    filter: {
      ...EMPTY_FILTER,
      facets: parseFacets(parameters, problems),
      query: parameters.get('q') ?? '',
      knownOn: parseOne(parameters, 'known', parseDay, 'it is no day such as 2025-05-25', problems),
    },
    view:
      parseOne(parameters, 'view', among(['timeline', 'list']), 'there is no such view', problems) ??
      START_VIEW.view,
    data: parameters.get('data') || null,
  }
  tellUnknown(parameters, problems)
  return { view, problems }
}
