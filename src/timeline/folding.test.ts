import { scaleLinear } from 'd3-scale'
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { utcMs } from '../core/units.ts'
import { density } from './density.ts'
import { foldedScale } from './folded-scale.ts'
import { evenFolding, foldingOf, storyExtent, storyFolding } from './folding.ts'
import { openingWindow } from './opening-window.ts'
import { evenOverview } from './overview-scale.ts'
import { countBetween } from './ranks.ts'
import { MOST_SINGLE, type Story, storyOf } from './story.ts'
import { itemsOf, storyArbitrary, storyPartArbitrary, testStory } from './testing-columns.ts'
import { isSameWindow, timeWindow } from './time-window.ts'
import { compareItems, type TimelineItem } from './timeline-item.ts'

const ascending = (a: number, b: number): number => a - b

/** The story as looking at every item tells it. */
function storyOfItems(items: readonly TimelineItem[]): Story {
  const all = items.flatMap((item) =>
    item.isPoint || item.runsOnAfter ? [item.start] : [item.start, item.end],
  )
  const distinct = [...new Set<number>(all)].sort(ascending)
  const bars = items.filter((item) => !item.isPoint && !item.runsOnAfter && !item.runsOnBefore)
  return {
    points:
      distinct.length <= 240
        ? distinct
        : Array.from({ length: 240 }, (_, i) => distinct[Math.round((i * (distinct.length - 1)) / 239)]!),
    isCovered: (start, end) =>
      bars.some((bar) => bar.start <= start && bar.end >= end && bar.end - bar.start < 4 * (end - start)),
    eventsBetween: (from, to) => items.filter(({ start }) => start >= from && start <= to).length,
  }
}

describe('storyOf', () => {
  test('columns tell the same points as looking at every event', () => {
    fc.assert(
      fc.property(storyArbitrary(240), ({ columns, items }) => {
        expect(storyOf(columns).points).toEqual(storyOfItems(items).points)
      }),
      { numRuns: 60 },
    )
  })
  test('columns tell the same folds, widths and margins', () => {
    fc.assert(
      fc.property(storyArbitrary(120, 3), ({ columns, items }) => {
        const story = storyOfItems(items)
        fc.pre(story.points.length >= 3)
        expect(storyFolding(columns)).toEqual(foldingOf(story))
      }),
      { numRuns: 60 },
    )
  })
  test('a gap is covered by the same bars', () => {
    fc.assert(
      fc.property(storyArbitrary(60, 2), ({ columns, items }) => {
        const [byColumns, byItems] = [storyOf(columns), storyOfItems(items)]
        for (const [index, start] of byItems.points.entries())
          for (const end of byItems.points.slice(index + 1, index + 6))
            expect(byColumns.isCovered(start, end)).toBe(byItems.isCovered(start, end))
      }),
      { numRuns: 60 },
    )
  })
})

describe('the folding of a large collection', () => {
  const days = (from: number, count: number, each: number) =>
    Array.from({ length: count * each }, (_, index) => ({
      edtf: new Date(from + Math.floor(index / each) * 86_400_000).toISOString().slice(0, 10),
      importance: 10,
      factuality: 'asserted' as const,
    }))
  const burst = days(Date.UTC(2025, 2, 1), 60, Math.ceil(MOST_SINGLE / 60) + 1)
  const { columns } = testStory([
    ...days(Date.UTC(2000, 5, 1), 3, 1),
    ...days(Date.UTC(2014, 5, 1), 2, 1),
    ...burst,
  ])

  test('quiet years are folded and the burst is wide, however many events it has', () => {
    const folding = storyFolding(columns)
    const { distance } = foldedScale(folding, 1)
    expect(distance(Date.UTC(2025, 4, 1)) - distance(Date.UTC(2025, 2, 1))).toBeGreaterThan(0.3)
    expect(distance(Date.UTC(2014, 0, 1)) - distance(Date.UTC(2001, 0, 1))).toBeLessThan(0.1)
    expect(distance(Date.UTC(2025, 0, 1)) - distance(Date.UTC(2015, 0, 1))).toBeLessThan(0.1)
  })
  test('it opens where most of it is, when that is much narrower than the whole', () => {
    const years = testStory([...days(Date.UTC(2005, 0, 1), 1000, 1), ...burst]).columns
    const { from, to } = openingWindow(evenFolding(years), years, 60)
    expect(from).toBeGreaterThan(Date.UTC(2020, 0, 1))
    expect(countBetween(years, null, from, to)).toBeGreaterThan(0.85 * years.dated)
  })
  test('the overview counts every event once', () => {
    const { from, to } = storyExtent(evenFolding(columns))
    const counts = density(columns, null, evenOverview(timeWindow(from, to)), 97)
    expect(counts.reduce((sum, count) => sum + count, 0)).toBe(columns.dated)
  })
})

describe('density', () => {
  test('counts each event in the part that holds its anchor', () => {
    const window = timeWindow(Date.UTC(1950, 0, 1), Date.UTC(2030, 0, 1))
    fc.assert(
      fc.property(storyPartArbitrary(60), fc.integer({ min: 1, max: 90 }), (story, bins) => {
        const counts = new Uint32Array(bins)
        for (const { anchor } of itemsOf(story, story.ranks)) {
          if (anchor < window.from || anchor > window.to) continue
          const share = (anchor - window.from) / (window.to - window.from)
          counts[Math.min(bins - 1, Math.floor(share * bins))]!++
        }
        expect(density(story.columns, story.ranks, evenOverview(window), bins)).toEqual(counts)
      }),
    )
  })
})

describe('openingWindow', () => {
  test('is the narrowest window that holds most of the importance, or the whole', () => {
    fc.assert(
      fc.property(storyArbitrary(60, 5), fc.integer({ min: 1, max: 20 }), ({ columns, items }, capacity) => {
        const folding = storyFolding(columns)
        const { distance } = foldedScale(folding, 1)
        const { from, to } = storyExtent(folding)
        const window = openingWindow(folding, columns, capacity)
        if (isSameWindow(window, { from, to })) return
        const all = columns.importance.reduce((sum, one) => sum + one, 0)
        const inAxisOrder = [...items].sort(compareItems)
        let narrowest = Number.POSITIVE_INFINITY
        for (let first = 0; first < inAxisOrder.length; first++) {
          let held = 0
          for (let last = first; last < inAxisOrder.length; last++) {
            held += columns.importance[inAxisOrder[last]!.rank]!
            if (held < 0.85 * all) continue
            const width = distance(inAxisOrder[last]!.anchor) - distance(inAxisOrder[first]!.anchor)
            narrowest = Math.min(narrowest, width)
          }
        }
        const margin = Math.max(0.02, narrowest * 0.05)
        expect(distance(window.to) - distance(window.from)).toBeCloseTo(narrowest + 2 * margin, 6)
      }),
    )
  })
})

describe('foldedScale', () => {
  test('is the piecewise linear scale through the ends of its segments', () => {
    const zooms = fc.double({ min: -5, max: 1, noNaN: true }).map((power) => 10 ** power)
    const times = fc.integer({ min: Date.UTC(1700, 0, 1), max: Date.UTC(2300, 0, 1) })
    fc.assert(
      fc.property(storyArbitrary(40), zooms, times, ({ columns }, zoom, time) => {
        const folding = storyFolding(columns)
        const { distance, time: timeAt } = foldedScale(folding, zoom)
        const { from, to } = storyExtent(folding)
        const length = to - from
        const ends = [from - length, from, ...folding.segments.map(({ end }) => end), to + length]
        const scale = scaleLinear().domain(ends).range(ends.map(distance))
        expect(distance(time)).toBeCloseTo(scale(time), 9)
        expect(Math.abs(timeAt(distance(time)) - utcMs(scale.invert(scale(time))))).toBeLessThan(1)
      }),
    )
  })
})
