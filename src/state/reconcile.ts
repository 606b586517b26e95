/** A link may be older than the data: what it names and the data lack is dropped, one by one, and told. */

import { EVENT_KINDS, FACTUALITIES } from '../core/event.ts'
import { FACETS, type FacetFilter, type FacetKey, normalFacet } from '../dataset/filter-state.ts'
import type { LoadedDataset } from '../dataset/load.ts'
import type { ViewState } from './view-state.ts'

/** The ids that a dataset knows. */
export interface Catalogue {
  /** Every id and every former id of an event → its id. */
  readonly eventIdOf: ReadonlyMap<string, string>
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

function reconcileFacet(facet: FacetFilter, known: ReadonlySet<string>): FacetFilter {
  const isKnown = (value: string) => known.has(value)
  if (facet.include.every(isKnown) && facet.exclude.every(isKnown)) return facet
  return normalFacet({
    include: facet.include.filter(isKnown),
    exclude: facet.exclude.filter(isKnown),
    match: facet.match,
  })
}

/** The view with unknown ids dropped and former event ids replaced; the same object where nothing changes. */
export function reconcileView(view: ViewState, catalogue: Catalogue): ReconciledView {
  const event = view.event === null ? null : (catalogue.eventIdOf.get(view.event) ?? null)
  const problems = [
    ...(view.event !== null && event === null ? [missing('event', view.event)] : []),
    ...view.articles
      .filter(({ id }) => !catalogue.articleIds.has(id))
      .map(({ id }) => missing('article', id)),
    ...FACETS.flatMap((key) =>
      [...view.filter.facets[key].include, ...view.filter.facets[key].exclude]
        .filter((value) => !catalogue.facetValues[key].has(value))
        .map((value) => missing(key, value)),
    ),
  ]
  if (problems.length === 0 && event === view.event) return { view, problems }
  const facets = Object.fromEntries(
    FACETS.map((key) => [key, reconcileFacet(view.filter.facets[key], catalogue.facetValues[key])]),
  ) as Record<FacetKey, FacetFilter>
  const articles = view.articles.filter(({ id }) => catalogue.articleIds.has(id))
  return { view: { ...view, event, articles, filter: { ...view.filter, facets } }, problems }
}
