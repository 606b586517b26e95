import { shortDateWords } from '../core/date-words.ts'
import { type EventFilter, FACETS, type FacetKey } from '../dataset/filter-state.ts'
import type { Directory } from '../state/collection.ts'
import { valueWord } from '../state/value-word.ts'
import { FACET_WORDS } from '../state/words.ts'

/** "A", "A or B", "A, B or C". */
function listed(words: readonly string[], last: 'and' | 'or'): string {
  const head = words.slice(0, -1)
  return [...(head.length === 0 ? [] : [head.join(', ')]), words[words.length - 1] ?? ''].join(` ${last} `)
}

function facetWords(facet: FacetKey, filter: EventFilter, directory: Directory): string[] {
  const { include, exclude, match } = filter.facets[facet]
  const named = (values: readonly string[]) => values.map((value) => valueWord(directory, facet, value))
  const parts = [
    ...(include.length === 0 ? [] : [listed(named(include), match === 'all' ? 'and' : 'or')]),
    ...(exclude.length === 0 ? [] : [`not ${listed(named(exclude), 'or')}`]),
  ]
  return parts.length === 0 ? [] : [`${FACET_WORDS[facet]}: ${parts.join(', ')}`]
}

/** What is shown of all events, in words: "People: Vikram Misri or Modi · “missile” · as known on 25 May 2025". Empty without a filter. */
export function filterWords(filter: EventFilter, directory: Directory): string {
  const query = filter.query.trim()
  return [
    ...FACETS.flatMap((facet) => facetWords(facet, filter, directory)),
    ...(query === '' ? [] : [`“${query}”`]),
    ...(filter.knownOn === null ? [] : [`as known on ${shortDateWords(filter.knownOn)}`]),
  ].join(' · ')
}
