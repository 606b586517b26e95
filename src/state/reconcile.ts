/** A link may be older than the data: what it names and the data lack is dropped, one by one, and told. */

import { EVENT_KINDS, FACTUALITIES } from '../core/event.ts'
import { FACETS, type FacetFilter, type FacetKey, normalFacet } from '../dataset/filter-state.ts'
import type { LoadedDataset } from '../dataset/load.ts'
import type { ViewState } from './view-state.ts'

/** The ids that a dataset knows. */
export interface Catalogue {
  /** Every id and every former id of an event → its id. */
  readonly eventIdOf: ReadonlyMap<string, string>
  /** Every id of an event that the articles tell no more → its title. */
  readonly vanishedTitleOf: ReadonlyMap<string, string>
  /** Former ids of people and other entities → their ids. */
  readonly entityIdOf: ReadonlyMap<string, string>
  readonly articleIds: ReadonlySet<string>
  /** Values that a facet can have. */
  readonly facetValues: Readonly<Record<FacetKey, ReadonlySet<string>>>
}

export function catalogueOf(dataset: LoadedDataset): Catalogue {
  const ids = new Set<string>(dataset.entities.map(({ id }) => id))
  // An event's participant counts as known even where the list of entities lacks it.
  for (const event of dataset.events) for (const { entity } of event.participants) ids.add(entity)
  const articleIds = new Set(dataset.articles.map(({ id }) => id))
  const ofKind = (kind: string) => new Set([...ids].filter((id) => id.startsWith(`${kind}:`)))
  const aliases = dataset.events.flatMap(({ id, aliases }) => aliases.map((alias) => [alias, id] as const))
  return {
    vanishedTitleOf: new Map(
      dataset.vanished.flatMap(({ id, aliases, title }) =>
        [id, ...aliases].map((one) => [one, title] as const),
      ),
    ),
    entityIdOf: new Map(
      dataset.entities.flatMap(({ id, formerIds = [] }) => formerIds.map((former) => [former, id] as const)),
    ),
    eventIdOf: new Map([...aliases, ...dataset.events.map(({ id }) => [id, id] as const)]),
    articleIds,
    facetValues: {
      person: ofKind('person'),
      country: ofKind('country'),
      organization: ofKind('organization'),
      place: ofKind('place'),
      kind: new Set(EVENT_KINDS),
      certainty: new Set(FACTUALITIES),
      source: articleIds,
    },
  }
}

export interface ReconciledView {
  readonly view: ViewState
  readonly problems: readonly string[]
}

const missing = (name: string, value: string): string =>
  `The link’s “${name}=${value}” was left out: these data have no such ${name}.`

/** What a link to an event without a successor says. */
const missingEvent = (id: string, { vanishedTitleOf }: Catalogue): string => {
  const title = vanishedTitleOf.get(id)
  return title === undefined
    ? missing('event', id)
    : `The link’s event, “${title}”, is no longer told by these articles. Everything else in the link is shown.`
}

/** Former ids replaced; two that became one are named once, where the link names the first. */
function renameFacet(facet: FacetFilter, { entityIdOf }: Catalogue): FacetFilter {
  const isFormer = (value: string) => entityIdOf.has(value)
  if (!facet.include.some(isFormer) && !facet.exclude.some(isFormer)) return facet
  const rename = (values: readonly string[]) => [
    ...new Set(values.map((value) => entityIdOf.get(value) ?? value)),
  ]
  const include = rename(facet.include)
  const exclude = rename(facet.exclude).filter((value) => !include.includes(value))
  return normalFacet({ include, exclude, match: facet.match })
}

function reconcileFacet(facet: FacetFilter, known: ReadonlySet<string>): FacetFilter {
  const isKnown = (value: string) => known.has(value)
  if (facet.include.every(isKnown) && facet.exclude.every(isKnown)) return facet
  return normalFacet({
    include: facet.include.filter(isKnown),
    exclude: facet.exclude.filter(isKnown),
    match: facet.match,
  })
}

const mapFacets = (
  { facets }: ViewState['filter'],
  change: (facet: FacetFilter, key: FacetKey) => FacetFilter,
): Record<FacetKey, FacetFilter> =>
  Object.fromEntries(FACETS.map((key) => [key, change(facets[key], key)])) as Record<FacetKey, FacetFilter>

/** The view with unknown ids dropped and former ids replaced; the same object where nothing changes. */
export function reconcileView(view: ViewState, catalogue: Catalogue): ReconciledView {
  const event = view.event === null ? null : (catalogue.eventIdOf.get(view.event) ?? null)
  const renamed = mapFacets(view.filter, (facet) => renameFacet(facet, catalogue))
  const problems = [
    ...(view.event !== null && event === null ? [missingEvent(view.event, catalogue)] : []),
    ...view.articles
      .filter(({ id }) => !catalogue.articleIds.has(id))
      .map(({ id }) => missing('article', id)),
    ...FACETS.flatMap((key) =>
      [...renamed[key].include, ...renamed[key].exclude]
        .filter((value) => !catalogue.facetValues[key].has(value))
        .map((value) => missing(key, value)),
    ),
  ]
  const isRenamed = FACETS.some((key) => renamed[key] !== view.filter.facets[key])
  if (problems.length === 0 && event === view.event && !isRenamed) return { view, problems }
  const facets = mapFacets({ ...view.filter, facets: renamed }, (facet, key) =>
    reconcileFacet(facet, catalogue.facetValues[key]),
  )
  const articles = view.articles.filter(({ id }) => catalogue.articleIds.has(id))
  return { view: { ...view, event, articles, filter: { ...view.filter, facets } }, problems }
}
