/** What a reader filters by, as plain data: the same value drives the page, the URL and the tests. */

export const FACETS = ['person', 'country', 'organization', 'place', 'kind', 'certainty', 'source'] as const
/** A property of events that a reader can narrow by. `certainty` is an event's factuality, `source` an article's id. */
export type FacetKey = (typeof FACETS)[number]

export interface FacetFilter {
  /** Values of which an event must have one (`any`) or every one (`all`); empty = no demand. */
  readonly include: readonly string[]
  /** Values of which an event may have none. A value stands in one of the two lists at most. */
  readonly exclude: readonly string[]
  readonly match: 'any' | 'all'
}

export interface EventFilter {
  readonly facets: Readonly<Record<FacetKey, FacetFilter>>
  /** Search words as typed; empty = no search. */
  readonly query: string
  /** "As known on": `YYYY-MM-DD`; events first reported after this day are left out. Null = today, all. */
  readonly knownOn: string | null
}

/** How a value of a facet is used at the moment. */
export type ValueState = 'off' | 'include' | 'exclude'

export const EMPTY_FACET: FacetFilter = { include: [], exclude: [], match: 'any' }

export const EMPTY_FILTER: EventFilter = {
  facets: {
    person: EMPTY_FACET,
    country: EMPTY_FACET,
    organization: EMPTY_FACET,
    place: EMPTY_FACET,
    kind: EMPTY_FACET,
    certainty: EMPTY_FACET,
    source: EMPTY_FACET,
  },
  query: '',
  knownOn: null,
}

export const valueStateOf = (facet: FacetFilter, value: string): ValueState =>
  facet.include.includes(value) ? 'include' : facet.exclude.includes(value) ? 'exclude' : 'off'

const without = (values: readonly string[], value: string) => values.filter((other) => other !== value)

/** The facet with `value` put into the given state; other values keep theirs. */
export function withValue(facet: FacetFilter, value: string, state: ValueState): FacetFilter {
  const include = without(facet.include, value)
  const exclude = without(facet.exclude, value)
  return normalFacet({
    include: state === 'include' ? [...include, value] : include,
    exclude: state === 'exclude' ? [...exclude, value] : exclude,
    match: facet.match,
  })
}

/** `all` says nothing about fewer than two values, so it falls back to `any` there: one state, one URL. */
export const normalFacet = (facet: FacetFilter): FacetFilter =>
  facet.match === 'all' && facet.include.length < 2 ? { ...facet, match: 'any' } : facet

/** How many demands the filter makes: each value, the search and the day count as one. */
export const countActive = (filter: EventFilter): number =>
  FACETS.reduce(
    (sum, key) => sum + filter.facets[key].include.length + filter.facets[key].exclude.length,
    0,
  ) +
  (filter.query.trim() === '' ? 0 : 1) +
  (filter.knownOn === null ? 0 : 1)
