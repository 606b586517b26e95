import { FACTUALITIES, type Factuality } from '../../core/event.ts'
import type { FacetValue } from '../../dataset/facets.ts'
import type { FacetKey } from '../../dataset/filter-state.ts'
import { foldText, matchesWords, queryWords } from '../../dataset/search.ts'

/**
 * How many values a facet shows before "… more": few for what is long, all for what is short. Sources wait behind
 * "5 articles …": their headlines are long, cut off and full of the names above.
 */
const SHORT_LENGTH: Readonly<Record<FacetKey, number>> = {
  person: 6,
  country: 5,
  organization: 4,
  place: 4,
  kind: 6,
  certainty: 5,
  source: 0,
}

/** From this many values on, a facet that is opened has a search of its own. */
export const SEARCH_FROM = 9

/** A list of this length is long enough to look through; beyond it one searches. */
export const LONGEST_LIST = 200

const certaintyOrder = ({ value }: FacetValue): number => FACTUALITIES.indexOf(value as Factuality)

/** Certainty has an order of its own, from sure to denied; the others come by count. */
export const inFacetOrder = (facet: FacetKey, values: readonly FacetValue[]): readonly FacetValue[] =>
  facet === 'certainty' ? [...values].sort((a, b) => certaintyOrder(a) - certaintyOrder(b)) : values

/**
 * The first values that would leave an event, and every chosen one wherever it stands. One single hidden value would
 * save no room.
 */
export function shortList(facet: FacetKey, values: readonly FacetValue[]): readonly FacetValue[] {
  const length = SHORT_LENGTH[facet]
  const short = values.filter(({ state, count }, place) => (place < length && count > 0) || state !== 'off')
  return length > 0 && values.length - short.length <= 1 ? values : short
}

/** The values whose text has the words of `query`. */
export function findValues(
  values: readonly FacetValue[],
  query: string,
  textOf: (value: FacetValue) => string,
): readonly FacetValue[] {
  const words = queryWords(query)
  return words.length === 0 ? values : values.filter((value) => matchesWords(foldText(textOf(value)), words))
}
