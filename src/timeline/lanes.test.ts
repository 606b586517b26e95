import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import type { FacetColumn } from '../dataset/event-columns.ts'
import { laneAt, laneCodesOf, laneRanksOf, laneSlots } from './lanes.ts'
import { storyPartArbitrary, testStory } from './testing-columns.ts'

const KEYS = ['a', 'b', 'c', 'd', 'e', 'f']

/** A facet column of the given values of each event. */
const columnOf = (own: readonly (readonly string[])[]): FacetColumn => ({
  facet: 'person',
  values: KEYS,
  totals: Uint32Array.from(KEYS, (key) => own.filter((values) => values.includes(key)).length),
  counts: own.every(({ length }) => length === 1) ? null : Uint8Array.from(own, ({ length }) => length),
  codes: Uint8Array.from(own.flat(), (value) => KEYS.indexOf(value)),
  leading: null,
})

const labelOf = (key: string): string => (key === '' ? 'None' : key.toUpperCase())

describe('laneCodesOf', () => {
  test('an event asks for the lane of its first value, or of none', () => {
    const { codes, keys } = laneCodesOf(columnOf([['b', 'a'], [], ['f']]))
    expect(Array.from(codes, (code) => keys[code] ?? null)).toEqual(['b', null, 'f'])
  })
  test('events that have one value each ask for its lane', () => {
    const { codes, keys } = laneCodesOf(columnOf([['b'], ['f'], ['b']]))
    expect(Array.from(codes, (code) => keys[code])).toEqual(['b', 'f', 'b'])
  })
  test('a leading value goes before the first of its own', () => {
    const column = { ...columnOf([['b'], ['a'], []]), leading: Uint8Array.of(2, KEYS.length, 0) }
    const { codes, keys } = laneCodesOf(column)
    expect(Array.from(codes, (code) => keys[code] ?? null)).toEqual(['c', null, 'a'])
  })
})

describe('laneRanksOf', () => {
  const facets = fc.array(fc.subarray(KEYS, { maxLength: 2 }), { minLength: 40, maxLength: 40 })
  const heights = fc.constantFrom(80, 200, 300, 500, 900)
  test('gives each event to the lane that laying out names one by one gives it to', () => {
    fc.assert(
      fc.property(storyPartArbitrary(40), facets, heights, ({ columns, ranks }, own, heightPx) => {
        const shown = ranks ?? Uint32Array.from({ length: columns.dated }, (_, rank) => rank)
        const names = Array.from(shown, (rank) => own[rank]?.[0] ?? '').map((key) => ({
          key,
          label: labelOf(key),
        }))
        const { lanes, laneOfItem } = laneSlots(names, heightPx, 100)
        const codes = laneCodesOf(columnOf(own.slice(0, columns.count)))
        const found = laneRanksOf(columns, ranks, codes, { heightPx, leastPx: 100, pinned: [], labelOf })
        expect(found.lanes).toEqual(lanes)
        for (const [index, rank] of shown.entries()) expect(found.laneOf(rank)).toBe(laneOfItem[index])
        for (const [lane, laneRanks] of found.ranks.entries())
          expect([...(laneRanks ?? [])]).toEqual([...shown].filter((_, index) => laneOfItem[index] === lane))
      }),
    )
  })
  test('a pinned lane comes first, even with few events or none', () => {
    const { columns } = testStory(
      ['2020', '2021', '2022', '2023'].map((edtf) => ({ edtf, importance: 1, factuality: 'asserted' })),
    )
    const codes = laneCodesOf(columnOf([['a'], ['a'], ['b'], ['c']]))
    const room = { heightPx: 300, leastPx: 100, pinned: ['f', 'c', 'unknown'], labelOf }
    const { lanes, ranks } = laneRanksOf(columns, null, codes, room)
    expect(lanes.map(({ label, count }) => `${label} ${count}`)).toEqual(['F 0', 'C 1', '2 others 3'])
    expect(ranks.map((own) => [...(own ?? [])])).toEqual([[], [3], [0, 1, 2]])
  })
  test('without a facet there is a single lane of all events', () => {
    const { columns } = testStory([{ edtf: '2020', importance: 1, factuality: 'asserted' }])
    const room = { heightPx: 300, leastPx: 100, pinned: [], labelOf }
    const { lanes, ranks, laneOf } = laneRanksOf(columns, null, null, room)
    expect(lanes).toEqual([{ key: '', label: '', count: 1, topPx: 0, heightPx: 300 }])
    expect(ranks).toEqual([null])
    expect(laneOf(0)).toBe(0)
  })
  test('a lane is found by the height at which one points', () => {
    const { lanes } = laneSlots(
      ['a', 'b'].map((key) => ({ key, label: key })),
      300,
      100,
    )
    expect([-1, 0, 149, 150, 299, 300].map((y) => laneAt(lanes, y))).toEqual([-1, 0, 0, 1, 1, -1])
  })
})
