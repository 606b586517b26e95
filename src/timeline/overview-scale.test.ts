import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { DAY_MS } from '../core/units.ts'
import { density } from './density.ts'
import { evenFolding, storyExtent, storyFolding } from './folding.ts'
import { overviewBreaks, overviewScale, stretchStarts } from './overview-scale.ts'
import { storyPartArbitrary, type TestEvent, testStory } from './testing-columns.ts'

const daily = (from: number, count: number, everyDays = 3): TestEvent[] =>
  Array.from({ length: count }, (_, index) => ({
    edtf: new Date(from + index * everyDays * DAY_MS).toISOString().slice(0, 10),
    importance: 100,
    factuality: 'asserted',
  }))
const year = (edtf: string): TestEvent => ({ edtf, importance: 100, factuality: 'asserted' })

const scaleOf = ({ columns }: ReturnType<typeof testStory>) =>
  overviewScale(columns, evenFolding(columns), storyFolding(columns))

const recent = daily(Date.UTC(2001, 0, 1), 2500)
const withAncient = testStory([year('-0800'), year('-0100'), year('0900'), ...recent])

describe('the scale of the overview', () => {
  test('is true time while the story fills a good part of it', () => {
    const spread = testStory([
      year('2000'),
      year('2006'),
      year('2014'),
      ...daily(Date.UTC(2022, 6, 1), 20, 40),
    ])
    const scale = scaleOf(spread)
    const { from, to } = storyExtent(evenFolding(spread.columns))
    expect(scale.extent).toEqual({ from, to })
    expect(scale.share((from + to) / 2)).toBeCloseTo(0.5, 12)
    expect(overviewBreaks(scale, 1000)).toEqual([])
    expect(stretchStarts(scale, 1000)).toEqual([])
  })

  test('is folded, with breaks that can be seen, where a few events long ago would squeeze the others', () => {
    const scale = scaleOf(withAncient)
    const recentShare = scale.share(Date.UTC(2021, 0, 1)) - scale.share(Date.UTC(2001, 0, 1))
    expect(recentShare).toBeGreaterThan(0.5)
    expect(overviewBreaks(scale, 1000).length).toBeGreaterThan(0)
    const years = stretchStarts(scale, 1000).map(({ time }) => new Date(time).getUTCFullYear())
    expect(years).toContain(2001)
  })

  test('leads from time to its place and back, and later times stand further right', () => {
    fc.assert(
      fc.property(
        storyPartArbitrary(60),
        fc.array(fc.double({ min: -0.2, max: 1.2, noNaN: true }), { minLength: 2, maxLength: 9 }),
        (story, shares) => {
          for (const scale of [scaleOf(story), scaleOf(withAncient)]) {
            const sorted = [...shares].sort((a, b) => a - b)
            const times = sorted.map(scale.time)
            times.forEach((time, index) => {
              expect(scale.share(time)).toBeCloseTo(sorted[index]!, 6)
              if (index > 0) expect(time).toBeGreaterThanOrEqual(times[index - 1]!)
            })
            expect(scale.share(scale.extent.from)).toBeCloseTo(0, 9)
            expect(scale.share(scale.extent.to)).toBeCloseTo(1, 9)
          }
        },
      ),
      { numRuns: 60 },
    )
  })

  test('every dated event is counted once, folded or not', () => {
    fc.assert(
      fc.property(storyPartArbitrary(60), fc.integer({ min: 1, max: 300 }), (story, bins) => {
        const counts = density(story.columns, story.ranks, scaleOf(story), bins)
        const all = story.ranks?.length ?? story.columns.dated
        expect(counts.reduce((sum, count) => sum + count, 0)).toBe(all)
      }),
    )
    const counts = density(withAncient.columns, null, scaleOf(withAncient), 200)
    expect(counts.reduce((sum, count) => sum + count, 0)).toBe(withAncient.columns.dated)
  })
})
