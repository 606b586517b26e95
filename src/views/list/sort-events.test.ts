import fc from 'fast-check'
import { expect, test } from 'vitest'
import type { TimelineEvent } from '../../core/event.ts'
import { EMPTY_FILTER } from '../../dataset/filter-state.ts'
import { memoryStore } from '../../dataset/memory-store.ts'
import { outcomeOf } from '../../state/outcome.ts'
import { type Sorting, sortRanks } from './sort-events.ts'

const event = (id: string, edtf: string | null, importance: number) =>
  ({
    ...{ id, aliases: [], kind: 'visit', factuality: 'asserted', participants: [], sources: [] },
    ...{ versions: [], importance, date: { edtf, asWritten: null, weekday: null, because: [] } },
  }) as unknown as TimelineEvent

const store = memoryStore(
  [
    event('b', '2025-05', 0.2),
    event('n', null, 0.9),
    event('a', '2014', 0.5),
    event('o', '../2001', 0.5),
    event('p', null, 0.5),
  ],
  [],
)
const idsOf = (sorting: Sorting): string =>
  Array.from(
    sortRanks(outcomeOf(store, EMPTY_FILTER, null), store, sorting),
    (rank) => store.eventAt(rank)?.id,
  ).join('')

test('by date the open start comes first and the undated last', () => {
  expect(idsOf({ key: 'date', isDescending: false })).toBe('oabnp')
})

test('by date backwards the undated are still last', () => {
  expect(idsOf({ key: 'date', isDescending: true })).toBe('baonp')
})

test('by weight, equal events keep their order', () => {
  expect(idsOf({ key: 'importance', isDescending: true })).toBe('noapb')
  expect(idsOf({ key: 'importance', isDescending: false })).toBe('boapn')
})

test('many events stand as comparing each two of them puts them', () => {
  const eventArbitrary = fc.record({
    year: fc.integer({ min: 2000, max: 2003 }),
    importance: fc.nat(255).map((step) => step / 255),
    isDated: fc.boolean(),
  })
  fc.assert(
    fc.property(fc.array(eventArbitrary), fc.boolean(), fc.boolean(), (made, isDescending, isWhole) => {
      const events = made.map(({ year, importance, isDated }, number) =>
        event(`e-${number}`, isDated ? String(year) : null, importance),
      )
      const many = { ...memoryStore(events, []), isWhole }
      const outcome = outcomeOf(many, EMPTY_FILTER, null)
      const { importance, start, dated, count } = many.columns
      const sign = isDescending ? -1 : 1
      const ranks = [...Array(count).keys()]
      const byImportance = ranks.toSorted((a, b) => sign * (importance[a]! - importance[b]!) || a - b)
      const datedRanks = ranks.slice(0, dated).sort((a, b) => sign * (start[a]! - start[b]!) || a - b)
      expect([...sortRanks(outcome, many, { key: 'importance', isDescending })]).toEqual(byImportance)
      expect([...sortRanks(outcome, many, { key: 'date', isDescending })]).toEqual([
        ...datedRanks,
        ...ranks.slice(dated),
      ])
    }),
  )
})
