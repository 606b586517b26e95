import { shortDateWords } from '../../core/date-words.ts'
import { type EventFilter, FACETS, type FacetKey, type ValueState } from '../../dataset/filter-state.ts'
import type { Directory } from '../../state/collection.ts'
import { valueWord } from '../../state/value-word.ts'

/** One demand of the filter, as a chip shows it. */
export type ActivePart =
  | {
      readonly type: 'value'
      readonly facet: FacetKey
      readonly value: string
      readonly state: ValueState
      readonly label: string
    }
  | { readonly type: 'query'; readonly label: string }
  | { readonly type: 'known'; readonly label: string }

/** Every demand of the filter, in the order of the filter column. */
export function activeParts(directory: Directory, filter: EventFilter): readonly ActivePart[] {
  const part = (facet: FacetKey, value: string, state: ValueState): ActivePart => {
    const word = valueWord(directory, facet, value)
    return { type: 'value', facet, value, state, label: state === 'exclude' ? `not ${word}` : word }
  }
  const values = FACETS.flatMap((facet) => [
    ...filter.facets[facet].include.map((value) => part(facet, value, 'include')),
    ...filter.facets[facet].exclude.map((value) => part(facet, value, 'exclude')),
  ])
  return [
    ...values,
    ...(filter.query.trim() === '' ? [] : [{ type: 'query' as const, label: `“${filter.query.trim()}”` }]),
    ...(filter.knownOn === null
      ? []
      : [{ type: 'known' as const, label: `as known on ${shortDateWords(filter.knownOn)}` }]),
  ]
}

export const partKey = (part: ActivePart): string =>
  part.type === 'value' ? `${part.facet}=${part.value}` : part.type
