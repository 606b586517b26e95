import { type EventFilter, FACETS, type FacetFilter, type FacetKey } from '../dataset/filter-state.ts'
import type { ArticlePlace, ViewState } from './view-state.ts'

function isSameList<T>(a: readonly T[], b: readonly T[], isSame: (a: T, b: T) => boolean): boolean {
  return a.length === b.length && a.every((one, place) => isSame(one, b[place]!))
}

const areSameWords = (a: readonly string[], b: readonly string[]): boolean =>
  isSameList(a, b, (one, other) => one === other)

const isSameFacet = (a: FacetFilter, b: FacetFilter): boolean =>
  a.match === b.match && areSameWords(a.include, b.include) && areSameWords(a.exclude, b.exclude)

const isSamePlace = (a: ArticlePlace, b: ArticlePlace): boolean =>
  a.id === b.id && a.passage?.start === b.passage?.start && a.passage?.end === b.passage?.end

function shareFilter(filter: EventFilter, former: EventFilter): EventFilter {
  const facets = Object.fromEntries(
    FACETS.map((key) => {
      const [now, before] = [filter.facets[key], former.facets[key]]
      return [key, isSameFacet(now, before) ? before : now]
    }),
  ) as Record<FacetKey, FacetFilter>
  const hasSameFacets = FACETS.every((key) => facets[key] === former.facets[key])
  const isSame = hasSameFacets && filter.query === former.query && filter.knownOn === former.knownOn
  return isSame ? former : { ...filter, facets }
}

/**
 * The same view, with the objects of `former` for whatever says the same there: what compares by identity sees as changed
 * only what has changed.
 */
export function shareView(view: ViewState, former: ViewState): ViewState {
  return {
    ...view,
    articles: isSameList(view.articles, former.articles, isSamePlace) ? former.articles : view.articles,
    pins: areSameWords(view.pins, former.pins) ? former.pins : view.pins,
    filter: shareFilter(view.filter, former.filter),
  }
}
