import { EMPTY_FACET, type EventFilter, withValue } from '../../dataset/filter-state.ts'
import { choose, currentView } from '../../state/view-store.ts'
import type { ActivePart } from './value-words.ts'

/** The filter without one of its demands. */
export function withoutPart(filter: EventFilter, part: ActivePart): EventFilter {
  switch (part.type) {
    case 'query':
      return { ...filter, query: '' }
    case 'known':
      return { ...filter, knownOn: null }
    case 'value': {
      const facet = withValue(filter.facets[part.facet] ?? EMPTY_FACET, part.value, 'off')
      return { ...filter, facets: { ...filter.facets, [part.facet]: facet } }
    }
  }
}

export const removePart = (part: ActivePart): void =>
  choose({ filter: withoutPart(currentView().filter, part) })
