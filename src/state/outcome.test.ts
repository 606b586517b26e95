import fc from 'fast-check'
import { expect, test } from 'vitest'
import type { EventFilter } from '../dataset/filter-state.ts'
import { EMPTY_FACET, EMPTY_FILTER, withValue } from '../dataset/filter-state.ts'
import { memoryStore } from '../dataset/memory-store.ts'
import { anyEvents, ENTITIES } from '../dataset/testing-events.ts'
import { findOutcome, outcomeOf, placeOfRank, rankAtPlace } from './outcome.ts'

const byCountry = (country: string): EventFilter => ({
  ...EMPTY_FILTER,
  facets: { ...EMPTY_FILTER.facets, country: withValue(EMPTY_FACET, country, 'include') },
})
const countries = ENTITIES.map(({ id }) => id).filter((id) => id.startsWith('country:'))

test('places run through all that pass, dated before undated, and lead back to their ranks', () => {
  fc.assert(
    fc.property(anyEvents(30), fc.constantFrom(...countries), (events, country) => {
      const store = memoryStore(events, ENTITIES)
      for (const filter of [EMPTY_FILTER, byCountry(country)]) {
        const outcome = outcomeOf(store, filter, null)
        const ranks = Array.from({ length: outcome.count }, (_, place) => rankAtPlace(outcome, place)!)
        expect(ranks).toEqual([...ranks].sort((a, b) => a - b))
        expect(ranks.map((rank) => placeOfRank(outcome, rank))).toEqual([...ranks.keys()])
        const others = [...events.keys()].filter((rank) => !ranks.includes(rank))
        for (const rank of others) expect(placeOfRank(outcome, rank)).toBeNull()
        expect(rankAtPlace(outcome, outcome.count)).toBeUndefined()
      }
    }),
  )
})

test('an outcome holds the events that have what is asked for', async () => {
  await fc.assert(
    fc.asyncProperty(anyEvents(30), fc.constantFrom(...countries), async (events, country) => {
      const store = memoryStore(events, ENTITIES)
      const { count } = await findOutcome(store, byCountry(country))
      expect(count).toBe(
        events.filter((one) => one.participants.some(({ entity }) => entity === country)).length,
      )
      expect((await findOutcome(store, EMPTY_FILTER)).count).toBe(events.length)
    }),
  )
})
