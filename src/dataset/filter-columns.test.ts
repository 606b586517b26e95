import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import type { FacetColumn } from './event-columns.ts'
import { NOT_REPORTED } from './event-store.ts'
import { codesByCount, countFacet, facetCounting, facetList, passingForFacet } from './facets.ts'
import { demandedFacets, type FilterSource, partPassing, passingRanks } from './filter.ts'
import {
  EMPTY_FACET,
  EMPTY_FILTER,
  type EventFilter,
  FACETS,
  type FacetFilter,
  type FacetKey,
} from './filter-state.ts'

const COUNT = 60
const VALUES = ['a', 'b', 'c', 'd', 'e']

/** Columns of some events, and the values that each event has. */
interface Made {
  readonly source: FilterSource
  readonly valuesOf: (facet: FacetKey, rank: number) => readonly string[]
  readonly reported: readonly number[]
}

const byCodeUnit = (a: string, b: string): number => (a < b ? -1 : 1)

function columnOf(facet: FacetKey, own: readonly (readonly string[])[]): FacetColumn {
  const totalOf = (value: string): number => own.filter((values) => values.includes(value)).length
  const values = VALUES.filter((value) => totalOf(value) > 0).sort(
    (a, b) => totalOf(b) - totalOf(a) || byCodeUnit(a, b),
  )
  return {
    facet,
    values,
    totals: Uint32Array.from(values, totalOf),
    counts: own.every(({ length }) => length === 1) ? null : Uint8Array.from(own, ({ length }) => length),
    codes: Uint8Array.from(own.flat(), (value) => values.indexOf(value)),
    leading: null,
  }
}

const ofAll = { minLength: COUNT, maxLength: COUNT }
const ownValues = fc.oneof(
  fc.array(fc.subarray(VALUES, { maxLength: 4 }), ofAll),
  fc.array(fc.subarray(VALUES, { minLength: 1, maxLength: 1 }), ofAll),
)

const madeArbitrary: fc.Arbitrary<Made> = fc
  .record({
    own: fc.array(ownValues, { minLength: FACETS.length, maxLength: FACETS.length }),
    reported: fc.array(fc.constantFrom(NOT_REPORTED, 20_000, 20_001, 20_100), ofAll),
  })
  .map(({ own, reported }) => {
    const columns = FACETS.map((facet, index) => columnOf(facet, own[index]!))
    return {
      source: {
        columns: { count: COUNT },
        facet: (key) => columns.find(({ facet }) => facet === key) ?? null,
        reported: () => Int32Array.from(reported),
      },
      valuesOf: (facet, rank) => own[FACETS.indexOf(facet)]![rank]!,
      reported,
    }
  })

const facetFilterArbitrary: fc.Arbitrary<FacetFilter> = fc
  .record({
    chosen: fc.oneof(
      { weight: 3, arbitrary: fc.constant([]) },
      { weight: 1, arbitrary: fc.shuffledSubarray([...VALUES, 'nobody'], { maxLength: 4 }) },
    ),
    split: fc.nat(4),
    match: fc.constantFrom('any' as const, 'all' as const),
  })
  .map(({ chosen, split, match }) => {
    const include = chosen.slice(0, split)
    return { include, exclude: chosen.slice(split), match: include.length < 2 ? 'any' : match }
  })

const filterArbitrary: fc.Arbitrary<EventFilter> = fc
  .record({
    facets: fc.array(facetFilterArbitrary, { minLength: FACETS.length, maxLength: FACETS.length }),
    knownOn: fc.option(fc.constantFrom('2024-10-03', '2024-10-04', '2025-06-01')),
  })
  .map(({ facets, knownOn }) => ({
    facets: Object.fromEntries(FACETS.map((key, index) => [key, facets[index]])) as EventFilter['facets'],
    query: '',
    knownOn,
  }))

const hitsArbitrary = fc.option(
  fc
    .array(fc.boolean(), { minLength: COUNT, maxLength: COUNT })
    .map((found) => Uint32Array.from(found.keys()).filter((rank) => found[rank]!)),
)

function passes(
  { valuesOf, reported }: Made,
  filter: EventFilter,
  hits: Uint32Array | null,
  rank: number,
): boolean {
  if (hits !== null && !hits.includes(rank)) return false
  if (filter.knownOn !== null && reported[rank]! * 86_400_000 > Date.parse(filter.knownOn)) return false
  return FACETS.every((facet) => {
    const { include, exclude, match } = filter.facets[facet]
    const own = valuesOf(facet, rank)
    if (exclude.some((value) => own.includes(value))) return false
    if (include.length === 0) return true
    return match === 'all'
      ? include.every((one) => own.includes(one))
      : include.some((one) => own.includes(one))
  })
}

const without = (filter: EventFilter, facet: FacetKey): EventFilter => ({
  ...filter,
  facets: { ...filter.facets, [facet]: EMPTY_FACET },
})

describe('filters over columns', () => {
  test('a thousand filters leave what asking every event leaves', () => {
    fc.assert(
      fc.property(
        madeArbitrary,
        filterArbitrary,
        hitsArbitrary,
        fc.nat(COUNT),
        (made, filter, hits, dated) => {
          const passing = passingRanks(made.source, filter, hits)
          const { dated: shown, undated } = partPassing(passing, { dated, count: COUNT })
          const expected = Array.from({ length: COUNT }, (_, rank) => rank).filter((rank) =>
            passes(made, filter, hits, rank),
          )
          expect(passing === null).toBe(expected.length === COUNT)
          expect([...(passing ?? expected)]).toEqual(expected)
          expect([...(shown ?? expected.slice(0, dated))]).toEqual(expected.filter((rank) => rank < dated))
          expect([...undated]).toEqual(expected.filter((rank) => rank >= dated))
        },
      ),
      { numRuns: 1000 },
    )
  })
  test('live counts are those of asking every event, however the count is sliced', () => {
    const parts = fc.tuple(madeArbitrary, filterArbitrary, hitsArbitrary, fc.constantFrom(...FACETS))
    fc.assert(
      fc.property(parts, fc.integer({ min: 1, max: 70 }), ([made, filter, hits, facet], slice) => {
        const column = made.source.facet(facet)!
        const wanted = filter.facets[facet]
        const counted = { filter, hits, passing: passingRanks(made.source, filter, hits) }
        const passing = passingForFacet(made.source, counted, facet)
        const others = wanted.match === 'all' ? filter : without(filter, facet)
        const expected = column.values.map((value) => {
          let count = 0
          for (let rank = 0; rank < COUNT; rank++) {
            // Excluded values count as if they were not.
            const isLeft = passes(made, withoutExcluded(others, facet), hits, rank)
            if (isLeft && made.valuesOf(facet, rank).includes(value)) count++
          }
          return count
        })
        expect([...countFacet(column, passing)]).toEqual(expected)
        const counting = facetCounting(column, passing)
        while (!counting.isDone()) counting.advance(slice)
        expect([...counting.counts]).toEqual(expected)
      }),
    )
  })
  test('a search that finds nothing leaves nothing', () => {
    const source: FilterSource = { columns: { count: 3 }, facet: () => null, reported: () => null }
    expect(passingRanks(source, EMPTY_FILTER, new Uint32Array())).toHaveLength(0)
  })
  test('names the facets that a filter needs, and says which column is not loaded', () => {
    const person: FacetFilter = { include: ['a'], exclude: [], match: 'any' }
    const filter = { ...EMPTY_FILTER, facets: { ...EMPTY_FILTER.facets, person } }
    expect(demandedFacets(filter)).toEqual(['person'])
    const source: FilterSource = { columns: { count: 3 }, facet: () => null, reported: () => null }
    expect(() => passingRanks(source, filter, null)).toThrow('the column “person” must be loaded')
  })
})

const withoutExcluded = (filter: EventFilter, facet: FacetKey): EventFilter => ({
  ...filter,
  facets: { ...filter.facets, [facet]: { ...filter.facets[facet], exclude: [] } },
})

describe('facetList', () => {
  test('orders by live count, then total, then value, and ends with chosen values that no event has', () => {
    fc.assert(
      fc.property(madeArbitrary, filterArbitrary, fc.constantFrom(...FACETS), (made, filter, facet) => {
        const column = made.source.facet(facet)!
        const wanted = filter.facets[facet]
        const counts = countFacet(column, passingRanks(made.source, filter, null))
        const list = facetList(column, counts, wanted)
        const values = Array.from({ length: list.length }, (_, index) => list.at(index))
        const sorted = [...values].sort(
          (a, b) => b.count - a.count || b.total - a.total || byCodeUnit(a.value, b.value),
        )
        expect(values).toEqual(sorted)
        const absent = [...wanted.include, ...wanted.exclude].filter(
          (value) => !column.values.includes(value),
        )
        expect(values.map(({ value }) => value).sort()).toEqual([...column.values, ...absent].sort())
        for (const { value, count } of values) expect(count).toBe(counts[column.values.indexOf(value)] ?? 0)
      }),
    )
  })
  test('a country that only leads events is no value to choose, but can be unchosen', () => {
    const column: FacetColumn = {
      facet: 'country',
      values: ['country:JP', 'country:IN'],
      totals: Uint32Array.of(1, 0),
      counts: null,
      codes: Uint8Array.of(0),
      leading: Uint8Array.of(1),
    }
    const counts = countFacet(column, null)
    const shown = (wanted: FacetFilter) => {
      const list = facetList(column, counts, wanted)
      return Array.from({ length: list.length }, (_, index) => list.at(index).value)
    }
    expect(shown(EMPTY_FACET)).toEqual(['country:JP'])
    const include = ['country:IN']
    expect(shown({ include, exclude: [], match: 'any' })).toEqual(['country:JP', 'country:IN'])
  })
  test('a column without values has an empty order', () => {
    expect(codesByCount(new Uint32Array())).toEqual(new Uint32Array())
  })
})
