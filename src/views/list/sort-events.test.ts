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
