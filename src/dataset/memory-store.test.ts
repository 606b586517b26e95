import fc from 'fast-check'
import { expect, test } from 'vitest'
import type { EntityId } from '../core/entity.ts'
import type { TimelineEvent } from '../core/event.ts'
import { NO_COLOR } from './event-columns.ts'
import { NOT_REPORTED } from './event-store.ts'
import { valuesOfEvent } from './facet-column.ts'
import { FACETS } from './filter-state.ts'
import { memoryStore } from './memory-store.ts'
import { anyEvents, ENTITIES, someEvents } from './testing-events.ts'

const entityOf = new Map(ENTITIES.map((entity) => [entity.id as EntityId, entity]))

/** The first participant's country: itself, or whom it serves. */
const leaderOf = ({ participants }: TimelineEvent): string | null =>
  participants
    .map(({ entity }) => (entity.startsWith('country:') ? entity : (entityOf.get(entity)?.country ?? null)))
    .find((country) => country !== null) ?? null

/** The countries that lead most events, ties by code unit. */
function leadersByCount(events: readonly TimelineEvent[]): readonly string[] {
  const leaders = events.map(leaderOf).filter((leader) => leader !== null)
  const countOf = (country: string): number => leaders.filter((leader) => leader === country).length
  return [...new Set(leaders)].sort((a, b) => countOf(b) - countOf(a) || (a < b ? -1 : 1))
}

test('each facet column tells the values of each event, in their order, and how many events have each', () => {
  fc.assert(
    fc.property(anyEvents(30), fc.constantFrom(...FACETS), (events, key) => {
      const store = memoryStore(events, ENTITIES)
      const column = store.facet(key)!
      let at = 0
      for (let rank = 0; rank < events.length; rank++) {
        const codes = [...column.codes.subarray(at, at + (column.counts?.[rank] ?? 1))]
        expect(codes.map((code) => column.values[code])).toEqual(valuesOfEvent(store.eventAt(rank)!, key))
        at += codes.length
      }
      expect(at).toBe(column.codes.length)
      column.values.forEach((value, code) => {
        const having = events.filter((event) => valuesOfEvent(event, key).includes(value))
        expect(column.totals[code]).toBe(having.length)
        if (code > 0) expect(column.totals[code - 1]).toBeGreaterThanOrEqual(having.length)
      })
    }),
  )
})

test('colour and leading country are those of the leading participant', () => {
  fc.assert(
    fc.property(anyEvents(30), (events) => {
      const store = memoryStore(events, ENTITIES)
      const colors = leadersByCount(events).slice(0, NO_COLOR)
      const { values, leading } = store.facet('country')!
      for (let rank = 0; rank < events.length; rank++) {
        const event = store.eventAt(rank)!
        const color = colors.indexOf(leaderOf(event) ?? '')
        expect(store.columns.color[rank]).toBe(color < 0 ? NO_COLOR : color)
        const leader = leading![rank]!
        expect(leader).toBeLessThanOrEqual(values.length)
        expect(values[leader] ?? null).toBe(leaderOf(event))
      }
    }),
  )
})

test('an event is found by its id and its former ones, and by nothing else', async () => {
  await fc.assert(
    fc.asyncProperty(anyEvents(12), async (events) => {
      const store = memoryStore(events, ENTITIES)
      for (const event of events)
        for (const id of [event.id, ...event.aliases])
          expect(store.eventAt((await store.rankOf(id))!)).toBe(event)
      expect(await store.rankOf('e-nowhere')).toBeNull()
    }),
  )
})

test('the day of the first report is the first day that it can have been', () => {
  const [event] = someEvents(1)
  const dayOf = (firstReported: string | null) =>
    memoryStore([{ ...event!, firstReported }], ENTITIES).reported()![0]
  expect(dayOf('1970-01-03')).toBe(2)
  expect(dayOf('1970')).toBe(0)
  expect(dayOf('1969-12-31T23:59')).toBe(-1)
  expect(dayOf(null)).toBe(NOT_REPORTED)
  expect(dayOf('/1970-01-02')).toBe(NOT_REPORTED)
})
