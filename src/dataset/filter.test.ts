import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import type { EntityId } from '../core/entity.ts'
import type { EventKind, Factuality, TimelineEvent } from '../core/event.ts'
import { valuesOfEvent } from './facet-column.ts'
import { type Counted, countFacet, listFacets, passingForFacet } from './facets.ts'
import { passingRanks } from './filter.ts'
import {
  countActive,
  EMPTY_FILTER,
  type EventFilter,
  FACETS,
  type FacetFilter,
  type FacetKey,
  normalFacet,
  withValue,
} from './filter-state.ts'
import { buildFilterIndex, type FilterIndex, filterEvents } from './testing-filter.ts'

const PEOPLE: readonly EntityId[] = ['person:a', 'person:b', 'person:c']
const COUNTRIES: readonly EntityId[] = ['country:JP', 'country:IN', 'country:PK']
const KINDS: readonly EventKind[] = ['meeting', 'visit']
const CERTAINTIES: readonly Factuality[] = ['asserted', 'planned']
const SOURCES = ['one', 'two']
const DAYS = ['2025-05-01', '2025-05', '2025-06-02', null]

interface EventParts {
  readonly participants: readonly EntityId[]
  readonly kind: EventKind
  readonly factuality: Factuality
  readonly sources: readonly string[]
  readonly firstReported: string | null
  readonly title: string
}

const event = (parts: Partial<EventParts>, number = 0): TimelineEvent => ({
  id: `e-${number}`,
  aliases: [],
  title: parts.title ?? 'An event',
  kind: parts.kind ?? 'meeting',
  date: { edtf: '2025', asWritten: null, weekday: null, because: [] },
  factuality: parts.factuality ?? 'asserted',
  reportedBy: null,
  participants: (parts.participants ?? []).map((entity) => ({ entity, role: 'involved' as const })),
  evidence: [{ article: 'one', start: 0, end: 5, exact: 'Words', prefix: '', suffix: '' }],
  sources: parts.sources ?? ['one'],
  versions: [],
  firstReported: parts.firstReported ?? null,
  importance: 0.5,
})

const eventsArbitrary = fc
  .array(
    fc.record({
      participants: fc.subarray([...PEOPLE, ...COUNTRIES]),
      kind: fc.constantFrom(...KINDS),
      factuality: fc.constantFrom(...CERTAINTIES),
      sources: fc.subarray(SOURCES, { minLength: 1 }),
      firstReported: fc.constantFrom(...DAYS),
      title: fc.constantFrom('Ministers meet', 'A visit begins'),
    }),
    { maxLength: 12 },
  )
  .map((all) => all.map(event))

const VALUES: Readonly<Record<FacetKey, readonly string[]>> = {
  person: PEOPLE,
  country: COUNTRIES,
  organization: ['organization:none'],
  place: [],
  kind: KINDS,
  certainty: CERTAINTIES,
  source: SOURCES,
}

const facetArbitrary = (key: FacetKey): fc.Arbitrary<FacetFilter> =>
  fc
    .record({
      states: fc.array(fc.constantFrom('off' as const, 'include' as const, 'exclude' as const), {
        minLength: VALUES[key].length,
        maxLength: VALUES[key].length,
      }),
      match: fc.constantFrom('any' as const, 'all' as const),
    })
    .map(({ states, match }) =>
      normalFacet({
        include: VALUES[key].filter((_value, place) => states[place] === 'include'),
        exclude: VALUES[key].filter((_value, place) => states[place] === 'exclude'),
        match,
      }),
    )

const filterArbitrary: fc.Arbitrary<EventFilter> = fc.record({
  facets: fc.record({
    person: facetArbitrary('person'),
    country: facetArbitrary('country'),
    organization: facetArbitrary('organization'),
    place: facetArbitrary('place'),
    kind: facetArbitrary('kind'),
    certainty: facetArbitrary('certainty'),
    source: facetArbitrary('source'),
  }),
  query: fc.constantFrom('', 'meet', 'visit beg', 'nothing'),
  knownOn: fc.constantFrom(null, '2025-04-30', '2025-05-01', '2025-06-01', '2025-06-02'),
})

// ---- the oracle: the same promises in the plainest words

function holdsFacet(one: TimelineEvent, key: FacetKey, { include, exclude, match }: FacetFilter): boolean {
  const values = valuesOfEvent(one, key)
  if (exclude.some((value) => values.includes(value))) return false
  if (include.length === 0) return true
  return match === 'all'
    ? include.every((value) => values.includes(value))
    : include.some((value) => values.includes(value))
}

function holdsRest(one: TimelineEvent, { query, knownOn }: EventFilter): boolean {
  const words = query === '' ? [] : query.split(' ')
  const text = `${one.title} ${one.evidence[0]!.exact}`.toLowerCase().split(' ')
  if (!words.every((word) => text.some((candidate) => candidate.startsWith(word)))) return false
  if (knownOn === null || one.firstReported === null) return true
  return `${one.firstReported}-01`.slice(0, 10) <= knownOn
}

const passes = (one: TimelineEvent, filter: EventFilter): boolean =>
  FACETS.every((key) => holdsFacet(one, key, filter.facets[key])) && holdsRest(one, filter)

const withFacet = (filter: EventFilter, key: FacetKey, facet: FacetFilter): EventFilter => ({
  ...filter,
  facets: { ...filter.facets, [key]: facet },
})

function countedOf(index: FilterIndex, filter: EventFilter): Counted {
  const hits = index.search(filter.query)
  return { filter, hits, passing: passingRanks(index, filter, hits) }
}

const countsOf = (index: FilterIndex, filter: EventFilter, key: FacetKey): Uint32Array =>
  countFacet(index.facet(key)!, passingForFacet(index, countedOf(index, filter), key))

describe('filterEvents', () => {
  test('keeps exactly the events that hold every demand, in their order', () => {
    fc.assert(
      fc.property(eventsArbitrary, filterArbitrary, (events, filter) => {
        const expected = events.filter((one) => passes(one, filter))
        expect(filterEvents(buildFilterIndex(events, []), filter)).toEqual(expected)
      }),
    )
  })

  test('keeps everything under the empty filter', () => {
    const events = [event({}), event({ participants: PEOPLE })]
    expect(filterEvents(buildFilterIndex(events, []), EMPTY_FILTER)).toEqual(events)
  })

  test('lets nothing through for a value that no event has', () => {
    const facet = withValue(EMPTY_FILTER.facets.country, 'country:FR', 'include')
    const index = buildFilterIndex([event({ participants: COUNTRIES })], [])
    expect(filterEvents(index, withFacet(EMPTY_FILTER, 'country', facet))).toEqual([])
  })

  test('knows on a day what was first reported on that day, and not what came a day later', () => {
    const index = buildFilterIndex([event({ firstReported: '2025-05-22' })], [])
    expect(filterEvents(index, { ...EMPTY_FILTER, knownOn: '2025-05-22' })).toHaveLength(1)
    expect(filterEvents(index, { ...EMPTY_FILTER, knownOn: '2025-05-21' })).toHaveLength(0)
  })

  test('keeps an event whose report has no date: it cannot be shown to be later', () => {
    const index = buildFilterIndex([event({ firstReported: null })], [])
    expect(filterEvents(index, { ...EMPTY_FILTER, knownOn: '1990-01-01' })).toHaveLength(1)
  })
})

describe('countFacet', () => {
  test('gives for an unchosen value of an any-facet what choosing it alone would leave', () => {
    fc.assert(
      fc.property(eventsArbitrary, filterArbitrary, fc.constantFrom(...FACETS), (events, filter, key) => {
        fc.pre(filter.facets[key].match === 'any')
        const index = buildFilterIndex(events, [])
        const counts = countsOf(index, filter, key)
        index.facet(key)?.values.forEach((value, code) => {
          const alone = withFacet(filter, key, { include: [value], exclude: [], match: 'any' })
          expect(counts[code]).toBe(events.filter((one) => passes(one, alone)).length)
        })
      }),
    )
  })

  test('gives for a value of an all-facet what would be left with it chosen as well', () => {
    fc.assert(
      fc.property(eventsArbitrary, filterArbitrary, (events, given) => {
        const include = ['person:a', 'person:b']
        const filter = withFacet(given, 'person', { include, exclude: [], match: 'all' })
        const index = buildFilterIndex(events, [])
        const counts = countsOf(index, filter, 'person')
        index.facet('person')?.values.forEach((value, code) => {
          const more = [...new Set([...include, value])]
          const narrowed = withFacet(filter, 'person', { include: more, exclude: [], match: 'all' })
          expect(counts[code]).toBe(events.filter((one) => passes(one, narrowed)).length)
        })
      }),
    )
  })
})

describe('listFacets', () => {
  test('puts the largest count first and keeps a chosen value that no event has', () => {
    const events = [
      event({ participants: ['country:IN', 'country:JP'] }),
      event({ participants: ['country:JP'] }),
    ]
    const facet = withValue(EMPTY_FILTER.facets.country, 'country:FR', 'exclude')
    const filter = withFacet(EMPTY_FILTER, 'country', facet)
    const index = buildFilterIndex(events, [])
    const { country } = listFacets(index, countedOf(index, filter))
    expect(country.map(({ value, count, state }) => [value, count, state])).toEqual([
      ['country:JP', 2, 'off'],
      ['country:IN', 1, 'off'],
      ['country:FR', 0, 'exclude'],
    ])
  })
})

describe('withValue', () => {
  test('puts a value into one list at most', () => {
    const included = withValue(EMPTY_FILTER.facets.kind, 'visit', 'include')
    expect(withValue(included, 'visit', 'exclude')).toEqual({ include: [], exclude: ['visit'], match: 'any' })
  })

  test('falls back to any when fewer than two values are left', () => {
    const both: FacetFilter = { include: ['a', 'b'], exclude: [], match: 'all' }
    expect(withValue(both, 'a', 'off').match).toBe('any')
  })
})

test('countActive counts each value, the search and the day once', () => {
  const facet: FacetFilter = { include: ['a', 'b'], exclude: ['c'], match: 'any' }
  const filter = { ...withFacet(EMPTY_FILTER, 'person', facet), query: 'x', knownOn: '2025-01-01' }
  expect(countActive(filter)).toBe(5)
  expect(countActive({ ...EMPTY_FILTER, query: '  ' })).toBe(0)
})
