/** The tool's own words for closed lists, in one place. */

import type { EventKind, Factuality, TimelineEvent } from '../core/event.ts'
import { groupDigits } from '../core/group-digits.ts'
import type { FacetKey } from '../dataset/filter-state.ts'
import type { Lanes } from './view-state.ts'

const KIND_WORDS: Readonly<Record<EventKind, string>> = {
  meeting: 'Meeting',
  visit: 'Visit',
  statement: 'Statement',
  attack: 'Attack',
  agreement: 'Agreement',
  election: 'Election or office',
  military: 'Military',
  disaster: 'Disaster',
  legal: 'Legal',
  economic: 'Economic',
  other: 'Other',
}

const CERTAINTY_WORDS: Readonly<Record<Factuality, string>> = {
  asserted: 'Happened',
  reported: 'Reported',
  planned: 'Planned',
  possible: 'Possible',
  denied: 'Denied',
}

export const FACET_WORDS: Readonly<Record<FacetKey, string>> = {
  person: 'People',
  country: 'Countries',
  organization: 'Organisations',
  place: 'Places',
  kind: 'Kind',
  certainty: 'Certainty',
  source: 'Source',
}

export const LANE_WORDS: Readonly<Record<Lanes, string>> = {
  all: 'Together',
  country: 'By country',
  person: 'By person',
  organization: 'By organisation',
  article: 'By article',
  kind: 'By kind',
}

export const kindWord = (kind: EventKind): string => KIND_WORDS[kind]
export const certaintyWord = (factuality: Factuality): string => CERTAINTY_WORDS[factuality]

/** How sure an event is, in a reader's words: "happened", "reported by Reuters", "planned". */
export function certaintyPhrase({
  factuality,
  reportedBy,
}: Pick<TimelineEvent, 'factuality' | 'reportedBy'>): string {
  const word = certaintyWord(factuality).toLowerCase()
  return factuality === 'reported' && reportedBy !== null ? `${word} by ${reportedBy}` : word
}

/** "1 event", "1,204 events". */
export const countWords = (count: number, one: string, many = `${one}s`): string =>
  `${groupDigits(count)} ${count === 1 ? one : many}`
