/** Facets of ranked events as columns, and which country leads an event. */
import { compareCodeUnits } from '../core/compare-code-units.ts'
import { type Entity, type EntityId, entityKindOf } from '../core/entity.ts'
import type { TimelineEvent } from '../core/event.ts'
import { codesFor, type FacetColumn } from './event-columns.ts'
import type { FacetKey } from './filter-state.ts'

const participantsOf = (event: TimelineEvent, kind: FacetKey): readonly string[] => [
  ...new Set(event.participants.map(({ entity }) => entity).filter((id) => entityKindOf(id) === kind)),
]

/** The values that an event has in a facet, each once, in order of their role. */
export function valuesOfEvent(event: TimelineEvent, facet: FacetKey): readonly string[] {
  switch (facet) {
    case 'kind':
      return [event.kind]
    case 'certainty':
      return [event.factuality]
    case 'source':
      return [...new Set(event.sources)]
    case 'person':
    case 'country':
    case 'organization':
    case 'place':
      return participantsOf(event, facet)
  }
}

/** The country of the first participant that has one: the participant itself, or whom they serve. */
function leadingCountry(
  event: TimelineEvent,
  countryOf: ReadonlyMap<EntityId, EntityId | null>,
): EntityId | null {
  for (const { entity } of event.participants) {
    if (entityKindOf(entity) === 'country') return entity
    const country = countryOf.get(entity) ?? null
    if (country !== null) return country
  }
  return null
}

/** Parallel to `events`: the country that leads each, or null. */
export function leadingCountries(
  events: readonly TimelineEvent[],
  entities: readonly Entity[],
): readonly (EntityId | null)[] {
  const countryOf = new Map(entities.map(({ id, country }) => [id, country]))
  return events.map((event) => leadingCountry(event, countryOf))
}

export function countValues<Value extends string>(
  lists: Iterable<readonly (Value | null)[]>,
): Map<Value, number> {
  const totals = new Map<Value, number>()
  for (const list of lists)
    for (const value of list) if (value !== null) totals.set(value, (totals.get(value) ?? 0) + 1)
  return totals
}

/** Values by falling total, ties by code unit. */
export const byTotal = <Value extends string>(totals: ReadonlyMap<Value, number>): Value[] =>
  [...totals.keys()].sort((a, b) => totals.get(b)! - totals.get(a)! || compareCodeUnits(a, b))

/** Lists of codes as one, with how many each event has. */
function flatCodes(lists: readonly (readonly string[])[], codeOf: ReadonlyMap<string, number>) {
  let most = 0
  let all = 0
  for (const list of lists) {
    most = Math.max(most, list.length)
    all += list.length
  }
  const counts = most > 0xff ? new Uint16Array(lists.length) : new Uint8Array(lists.length)
  const codes = codesFor(codeOf.size - 1, all)
  let at = 0
  lists.forEach((list, rank) => {
    counts[rank] = list.length
    for (const value of list) codes[at++] = codeOf.get(value)!
  })
  const hasOneEach = lists.every(({ length }) => length === 1)
  return { counts: hasOneEach ? null : counts, codes }
}

/** Parallel to `leaders`: the code of each, or that beyond the last. */
function codesOfLeaders(leaders: readonly (EntityId | null)[], codeOf: ReadonlyMap<string, number>) {
  const codes = codesFor(codeOf.size, leaders.length)
  leaders.forEach((leader, rank) => {
    codes[rank] = leader === null ? codeOf.size : codeOf.get(leader)!
  })
  return codes
}

/** `events` are ranked; `leaders` are parallel to them: {@link leadingCountries}. */
export function facetColumnOf(
  events: readonly TimelineEvent[],
  leaders: readonly (EntityId | null)[],
  facet: FacetKey,
): FacetColumn {
  const lists = events.map((event) => valuesOfEvent(event, facet))
  const totals = countValues(lists)
  if (facet === 'country')
    for (const leader of leaders) if (leader !== null && !totals.has(leader)) totals.set(leader, 0)
  const values = byTotal(totals)
  const codeOf = new Map(values.map((value, code) => [value, code]))
  return {
    facet,
    values,
    totals: Uint32Array.from(values, (value) => totals.get(value)!),
    ...flatCodes(lists, codeOf),
    leading: facet === 'country' ? codesOfLeaders(leaders, codeOf) : null,
  }
}
