/** A link may be older than the data: what it names and the data lack is dropped, one by one, and told. */

import type { EntityId } from '../core/entity.ts'
import { EVENT_KINDS, FACTUALITIES } from '../core/event.ts'
import type { EventStore } from '../dataset/event-store.ts'
import { FACETS, type FacetFilter, type FacetKey, normalFacet } from '../dataset/filter-state.ts'
import type { Collection } from './collection.ts'
import { laneFacet, type ViewState } from './view-state.ts'

/** What the data know of the ids that a view names; of other ids it may be silent. */
export interface Catalogue {
  /** An id or former id of an event → its id. */
  readonly eventIdOf: ReadonlyMap<string, string>
  /** An id of an event that the articles tell no more → its title. */
  readonly vanishedTitleOf: ReadonlyMap<string, string>
  /** Former ids of people and other entities → their ids. */
  readonly entityIdOf: ReadonlyMap<string, string>
  readonly hasArticle: (id: string) => boolean
  /** Whether a facet can have the value. */
  readonly hasValue: (facet: FacetKey, value: string) => boolean
}

async function eventIds(store: EventStore, id: string | null): Promise<Catalogue['eventIdOf']> {
  const rank = id === null ? null : await store.rankOf(id)
  if (id === null || rank === null) return new Map()
  if (store.eventAt(rank) === null) await store.loadEvents([rank])
  return new Map([[id, store.eventAt(rank)?.id ?? id]])
}

async function vanishedTitles(store: EventStore): Promise<Catalogue['vanishedTitleOf']> {
  const vanished = await store.vanished()
  return new Map(
    vanished.flatMap(({ id, aliases, title }) => [id, ...aliases].map((one) => [one, title] as const)),
  )
}

type NamedValue = readonly [FacetKey, string]

const pinnedValues = ({ lanes, pins }: ViewState): readonly NamedValue[] =>
  lanes === 'all' ? [] : pins.map((pin): NamedValue => [laneFacet(lanes), pin])

const namedValues = (view: ViewState): readonly NamedValue[] => [
  ...pinnedValues(view),
  ...FACETS.flatMap((key) => {
    const { include, exclude } = view.filter.facets[key]
    return [...include, ...exclude].map((value): NamedValue => [key, value])
  }),
]

const CLOSED: Readonly<Partial<Record<FacetKey, readonly string[]>>> = {
  kind: EVENT_KINDS,
  certainty: FACTUALITIES,
}

/** Looks up what a view names; the directory only where the events do not settle it. */
export async function catalogueFor(view: ViewState, collection: Collection): Promise<Catalogue> {
  const { store } = collection
  const named = namedValues(view)
  const columns = await Promise.all([...new Set(named.map(([key]) => key))].map(store.loadFacet))
  const isOfEvents = (key: FacetKey, value: string): boolean =>
    columns.some(({ facet, values }) => facet === key && values.includes(value))
  const isSettled = named.every(([key, value]) => CLOSED[key] !== undefined || isOfEvents(key, value))
  const [directory, eventIdOf] = await Promise.all([
    isSettled && view.articles.length === 0 ? null : collection.loadDirectory(),
    eventIds(store, view.event),
  ])
  const hasArticle = (id: string): boolean => directory?.articleOf.has(id) ?? true
  const isEntity = (value: string): boolean => directory?.entityOf.has(value as EntityId) ?? false
  return {
    eventIdOf,
    vanishedTitleOf: view.event === null || eventIdOf.size > 0 ? new Map() : await vanishedTitles(store),
    entityIdOf: new Map(
      directory?.entities.flatMap(({ id, formerIds = [] }) =>
        formerIds.map((former) => [former, id] as const),
      ),
    ),
    hasArticle,
    hasValue: (key, value) =>
      CLOSED[key]?.includes(value) ??
      (isOfEvents(key, value) || (key === 'source' ? hasArticle(value) : isEntity(value))),
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

function reconcileFacet(facet: FacetFilter, isKnown: (value: string) => boolean): FacetFilter {
  if (facet.include.every(isKnown) && facet.exclude.every(isKnown)) return facet
  return normalFacet({
    include: facet.include.filter(isKnown),
    exclude: facet.exclude.filter(isKnown),
    match: facet.match,
  })
}

/** The pins that the data know, under their present ids; the same list where nothing changes. */
function reconcilePins(
  view: ViewState,
  catalogue: Catalogue,
): { readonly pins: readonly string[]; readonly unknown: readonly string[] } {
  const named = view.pins.map((pin) => catalogue.entityIdOf.get(pin) ?? pin)
  const known = pinnedValues({ ...view, pins: named }).filter(([key, pin]) => catalogue.hasValue(key, pin))
  const pins = [...new Set(known.map(([, pin]) => pin))]
  const isSame = pins.length === view.pins.length && pins.every((pin, place) => pin === view.pins[place])
  return {
    pins: isSame ? view.pins : pins,
    unknown: named.filter((pin) => !pins.includes(pin)),
  }
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
  const { pins, unknown } = reconcilePins(view, catalogue)
  const problems = [
    ...unknown.map((pin) => `The link’s “pin=${pin}” was left out: these data have no such lane.`),
    ...(view.event !== null && event === null ? [missingEvent(view.event, catalogue)] : []),
    ...view.articles.filter(({ id }) => !catalogue.hasArticle(id)).map(({ id }) => missing('article', id)),
    ...FACETS.flatMap((key) =>
      [...renamed[key].include, ...renamed[key].exclude]
        .filter((value) => !catalogue.hasValue(key, value))
        .map((value) => missing(key, value)),
    ),
  ]
  const isRenamed = FACETS.some((key) => renamed[key] !== view.filter.facets[key])
  if (problems.length === 0 && event === view.event && pins === view.pins && !isRenamed)
    return { view, problems }
  const facets = mapFacets({ ...view.filter, facets: renamed }, (facet, key) =>
    reconcileFacet(facet, (value) => catalogue.hasValue(key, value)),
  )
  const articles = view.articles.filter(({ id }) => catalogue.hasArticle(id))
  return { view: { ...view, event, articles, pins, filter: { ...view.filter, facets } }, problems }
}
