import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { utcMs } from '../core/units.ts'
import { mostImportant } from './most-important.ts'
import { nearestRankBeyond, neighbourRank } from './rank-neighbours.ts'
import { countBetween, countsAround, ranksTouching, sideOfRank } from './ranks.ts'
import { BLOCK, latestEnd } from './reach.ts'
import { itemsOf, storyArbitrary, storyPartArbitrary, type TestEvent, testStory } from './testing-columns.ts'
import { eventCounts, nearestBeyond, neighbour, sideOfWindow } from './testing-oracles.ts'
import { itemAt } from './timeline-item.ts'

const times = fc
  .oneof(
    fc.integer({ min: Date.UTC(1880, 0, 1), max: Date.UTC(2050, 0, 1) }),
    fc.integer({ min: Date.UTC(2022, 0, 1), max: Date.UTC(2027, 0, 1) }),
  )
  .map((time) => Math.floor(time / 3_600_000) * 3_600_000)
const windowOf = (a: number, b: number) => ({
  from: utcMs(Math.min(a, b)),
  to: utcMs(a === b ? b + 3_600_000 : Math.max(a, b)),
})

/** A story and a window; every other window begins and ends where events do. */
const viewed = (maxLength: number) =>
  fc
    .tuple(storyPartArbitrary(maxLength), times, times, fc.nat(), fc.nat(), fc.boolean())
    .map(([story, from, to, first, second, isAtEvents]) => {
      const bounds = story.items.flatMap(({ start, end }) => [start, end])
      if (!isAtEvents || bounds.length === 0) return { story, window: windowOf(from, to) }
      return { story, window: windowOf(bounds[first % bounds.length]!, bounds[second % bounds.length]!) }
    })

describe('event ends', () => {
  test('columns give the same bounds, anchor and looks as the event itself', () => {
    fc.assert(
      fc.property(storyArbitrary(40), ({ columns, items, events }) => {
        for (const [rank, item] of items.entries()) {
          const told = itemAt({ columns, eventAt: (one) => events[one] ?? null }, rank)
          expect(told).toEqual(item)
          const untold = itemAt({ columns, eventAt: () => null }, rank)
          const wordless = { id: null, title: null, dateLine: null, versions: [] }
          expect(untold).toEqual({ ...item, ...wordless, importance: columns.importance[rank]! / 255 })
        }
      }),
    )
  })
  test('the latest end is that of the event that ends last', () => {
    fc.assert(
      fc.property(storyArbitrary(40, 1), ({ columns, items }) => {
        expect(latestEnd(columns)).toBe(Math.max(...items.map(({ end }) => end)))
      }),
    )
  })
})

describe('ranks in a window', () => {
  test('events that start in a stretch of time are counted as one would count them', () => {
    fc.assert(
      fc.property(viewed(60), ({ story, window: { from, to } }) => {
        const starts = itemsOf(story, story.ranks).filter(({ start }) => start >= from && start < to)
        expect(countBetween(story.columns, story.ranks, from, to)).toBe(starts.length)
      }),
    )
  })
  test('events that touch a window are those any part of which lies in it', () => {
    fc.assert(
      fc.property(viewed(60), fc.integer({ min: 0, max: 80 }), ({ story, window }, most) => {
        const inView = itemsOf(story, story.ranks)
          .filter((item) => sideOfWindow(item, window) === 0)
          .map(({ rank }) => rank)
        const found = ranksTouching(story.columns, story.ranks, window, most)
        expect(found === null ? null : [...found]).toEqual(inView.length > most ? null : inView)
      }),
    )
  })
  test('earlier, in view and later are as counted one by one, and sum to all', () => {
    fc.assert(
      fc.property(viewed(60), ({ story, window }) => {
        const counts = countsAround(story.columns, story.ranks, window)
        expect(counts).toEqual(eventCounts(itemsOf(story, story.ranks), window))
      }),
    )
  })
  test('each event lies on the same side of a window by its columns as by its item', () => {
    fc.assert(
      fc.property(viewed(40), ({ story: { columns, items }, window }) => {
        for (const item of items)
          expect(sideOfRank(columns, item.rank, window)).toBe(sideOfWindow(item, window))
      }),
    )
  })
})

describe('mostImportant', () => {
  test('gives what sorting all events in view by importance and rank would give first', () => {
    fc.assert(
      fc.property(viewed(60), fc.integer({ min: 1, max: 20 }), ({ story, window }, most) => {
        const { importance } = story.columns
        const sorted = itemsOf(story, story.ranks)
          .filter((item) => sideOfWindow(item, window) === 0)
          .map(({ rank }) => rank)
          .sort((a, b) => importance[b]! - importance[a]! || a - b)
        expect([...mostImportant(story.columns, story.ranks, window, most)]).toEqual(sorted.slice(0, most))
      }),
    )
  })
})

describe('neighbours by rank', () => {
  test('arrows lead to the next and the former rank and stop at the ends', () => {
    fc.assert(
      fc.property(
        storyPartArbitrary(20),
        fc.integer({ min: 0, max: 25 }),
        fc.boolean(),
        (story, from, isNext) => {
          const items = itemsOf(story, story.ranks)
          const step = isNext ? 1 : -1
          const id = items.find(({ rank }) => rank === from)?.id ?? null
          const expected = neighbour(items, id, step)?.rank ?? null
          expect(neighbourRank(story.columns, story.ranks, from, step)).toBe(expected)
          const end = neighbour(items, null, step)?.rank ?? null
          expect(neighbourRank(story.columns, story.ranks, null, step)).toBe(end)
        },
      ),
    )
  })
  test('the nearest event beyond a window is as near as any', () => {
    fc.assert(
      fc.property(viewed(60), fc.constantFrom(-1 as const, 1 as const), ({ story, window }, side) => {
        const items = itemsOf(story, story.ranks)
        const expected = nearestBeyond(items, window, side)
        const rank = nearestRankBeyond(story.columns, story.ranks, window, side)
        expect(rank).toBe(expected === null ? null : expected.rank)
      }),
    )
  })
})

describe('many blocks of ranks', () => {
  const days = Array.from({ length: 4 * BLOCK }, (_, day): TestEvent => {
    const date = new Date(Date.UTC(2020, 0, 1 + day)).toISOString().slice(0, 10)
    return { edtf: date, importance: 10, factuality: 'asserted' }
  })
  const long = ['1950/2100', '2020-01-05/..', '../2022-09-01', '2020~', '202X'].map(
    (edtf): TestEvent => ({ edtf, importance: 20, factuality: 'asserted' }),
  )
  const story = testStory([...days, ...long])
  test('events that began long before a window are found across blocks, under a filter too', () => {
    const odd = Uint32Array.from(story.items.keys()).filter((rank) => rank % 2 === 1)
    for (const ranks of [null, odd])
      for (let day = 0; day < 4 * BLOCK; day += 2) {
        // From noon on, so that an event of the day before midnight still goes on.
        const window = { from: utcMs(Date.UTC(2020, 0, day, 12)), to: utcMs(Date.UTC(2020, 0, day + 6)) }
        const inView = itemsOf(story, ranks).filter((item) => sideOfWindow(item, window) === 0)
        const found = ranksTouching(story.columns, ranks, window, 1200) ?? []
        expect([...found]).toEqual(inView.map(({ rank }) => rank))
        expect(countsAround(story.columns, ranks, window)).toEqual(eventCounts(itemsOf(story, ranks), window))
        for (const side of [-1, 1] as const) {
          const nearest = nearestBeyond(itemsOf(story, ranks), window, side)?.rank ?? null
          expect(nearestRankBeyond(story.columns, ranks, window, side)).toBe(nearest)
        }
      }
  })
})
