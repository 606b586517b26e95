import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { utcMs } from '../core/units.ts'
import { foldedScale, unfoldedShare } from './folded-scale.ts'
import { storyExtent, storyFolding } from './folding.ts'
import { columnsOfItems } from './testing-columns.ts'
import { timelineItems } from './testing-items.ts'
import { timeWindow } from './time-window.ts'
import {
  keepInStory,
  panView,
  projectionOf,
  viewOfWindow,
  viewShowing,
  windowBetween,
  windowOfView,
  zoomView,
} from './view.ts'

const eventAt = (edtf: string, id: string) => ({
  id,
  aliases: [],
  title: 'Title',
  kind: 'other' as const,
  date: { edtf, asWritten: null, weekday: null, because: [] },
  factuality: 'asserted' as const,
  reportedBy: null,
  participants: [],
  evidence: [],
  sources: [],
  versions: [],
  firstReported: null,
  importance: 0.5,
})

const twoDigits = (value: number): string => String(value).padStart(2, '0')

const edtfs = fc
  .tuple(
    fc.integer({ min: 1850, max: 2030 }),
    fc.integer({ min: 1, max: 12 }),
    fc.integer({ min: 1, max: 28 }),
    fc.constantFrom('year', 'month', 'day', 'term', 'since'),
  )
  .map(([year, month, day, form]) => {
    if (form === 'year') return `${year}`
    if (form === 'month') return `${year}-${twoDigits(month)}`
    if (form === 'term') return `${year}/${year + (day % 5) + 1}`
    const full = `${year}-${twoDigits(month)}-${twoDigits(day)}`
    return form === 'since' ? `${full}/..` : full
  })

const columnsOfEdtfs = (values: readonly string[]) =>
  columnsOfItems(timelineItems(values.map((edtf, index) => eventAt(edtf, `e-${index}`))))

const foldings = fc
  .array(edtfs, { minLength: 0, maxLength: 30 })
  .map((values) => storyFolding(columnsOfEdtfs(values)))

const times = fc.integer({ min: Date.UTC(1800, 0, 1), max: Date.UTC(2100, 0, 1) })
const zooms = fc.double({ min: -7, max: 2, noNaN: true }).map((power) => 10 ** power)
const windows = fc
  .tuple(times, fc.double({ min: 7, max: 12.5, noNaN: true }))
  .map(([from, power]) => timeWindow(from, from + 10 ** power))

const closeTo = (a: number, b: number, scaleOf: number): boolean =>
  Math.abs(a - b) <= Math.abs(scaleOf) * 1e-6 + 2

describe('storyFolding', () => {
  test('segments follow each other without a hole and share the whole', () => {
    fc.assert(
      fc.property(foldings, ({ segments }) => {
        const total = segments.reduce((sum, { weight }) => sum + weight, 0)
        expect(total).toBeCloseTo(1, 9)
        for (const [index, segment] of segments.entries()) {
          expect(segment.end).toBeGreaterThan(segment.start)
          expect(segment.weight).toBeGreaterThan(0)
          if (index > 0) expect(segment.start).toBe(segments[index - 1]?.end)
        }
      }),
    )
  })
  test('the quiet years between 2000, 2014 and a month of 2025 are folded, and the month is wide', () => {
    const days = ['2025-04-22', '2025-04-28', '2025-05-07', '2025-05-19', '2025-05-22', '2025-05-26']
    const folding = storyFolding(columnsOfEdtfs(['2000', '2014', ...days]))
    const { distance } = foldedScale(folding, 1)
    expect(folding.segments.some(({ isFold }) => isFold)).toBe(true)
    const month = distance(Date.UTC(2025, 4, 26)) - distance(Date.UTC(2025, 3, 22))
    expect(month).toBeGreaterThan(0.3)
    expect(distance(Date.UTC(2025, 0, 1)) - distance(Date.UTC(2015, 0, 1))).toBeLessThan(0.15)
  })
  test('an even spread is not folded', () => {
    const days = Array.from({ length: 20 }, (_, index) => `2024-03-${twoDigits(index + 1)}`)
    expect(storyFolding(columnsOfEdtfs(days)).segments).toHaveLength(1)
  })
})

describe('foldedScale', () => {
  test('distance grows with time at every zoom', () => {
    fc.assert(
      fc.property(foldings, zooms, times, times, (folding, zoom, a, b) => {
        fc.pre(Math.abs(a - b) > 1000)
        const { distance } = foldedScale(folding, zoom)
        expect(distance(Math.max(a, b))).toBeGreaterThan(distance(Math.min(a, b)))
      }),
    )
  })
  test('time is the inverse of distance', () => {
    fc.assert(
      fc.property(foldings, zooms, times, (folding, zoom, time) => {
        const { distance, time: inverse } = foldedScale(folding, zoom)
        const { from, to } = storyExtent(folding)
        expect(closeTo(inverse(distance(time)), time, to - from)).toBe(true)
      }),
    )
  })
  test('everything is folded at the whole story, nothing when zoomed far in', () => {
    expect(unfoldedShare(1)).toBe(0)
    expect(unfoldedShare(0.001)).toBe(1)
    fc.assert(
      fc.property(foldings, (folding) => {
        const rates = foldedScale(folding, 0.001).rates
        expect(Math.max(...rates) / Math.min(...rates)).toBeCloseTo(1, 6)
      }),
    )
  })
  test('rates only grow as zoom shrinks', () => {
    fc.assert(
      fc.property(foldings, zooms, (folding, zoom) => {
        const far = foldedScale(folding, zoom).rates
        const near = foldedScale(folding, zoom / 2).rates
        for (const [index, rate] of near.entries())
          expect(rate).toBeGreaterThanOrEqual((far[index] ?? 0) * (1 - 1e-9))
      }),
    )
  })
})

describe('view', () => {
  test('a window comes back from its view', () => {
    fc.assert(
      fc.property(foldings, windows, (folding, window) => {
        const back = windowOfView(viewOfWindow(folding, window))
        const length = window.to - window.from
        expect(Math.abs(back.from - window.from)).toBeLessThan(length * 1e-4 + 5)
        expect(Math.abs(back.to - window.to)).toBeLessThan(length * 1e-4 + 5)
      }),
    )
  })
  test('panning there and back is where it was', () => {
    fc.assert(
      fc.property(
        foldings,
        windows,
        fc.double({ min: -2, max: 2, noNaN: true }),
        (folding, window, share) => {
          const view = viewOfWindow(folding, window)
          const back = panView(panView(view, share), -share)
          const { from, to } = storyExtent(folding)
          expect(closeTo(back.center, view.center, to - from)).toBe(true)
          expect(back.scale).toBe(view.scale)
        },
      ),
    )
  })
  test('zooming keeps the time under the pointer', () => {
    fc.assert(
      fc.property(
        foldings,
        windows,
        fc.double({ min: 0.3, max: 4, noNaN: true }),
        fc.double({ min: 0, max: 1, noNaN: true }),
        (folding, window, factor, focus) => {
          const view = viewOfWindow(folding, window)
          const before = projectionOf(view, 1000).time(focus * 1000)
          const zoomed = zoomView(folding, view, factor, focus)
          expect(projectionOf(zoomed, 1000).x(before)).toBeCloseTo(focus * 1000, 1)
        },
      ),
    )
  })
  test('zooming in shortens the window, zooming out lengthens it', () => {
    fc.assert(
      fc.property(foldings, windows, fc.double({ min: 0, max: 1, noNaN: true }), (folding, window, focus) => {
        const view = viewOfWindow(folding, window)
        const length = ({ from, to }: { from: number; to: number }): number => to - from
        const now = length(windowOfView(view))
        expect(length(windowOfView(zoomView(folding, view, 1.5, focus)))).toBeLessThanOrEqual(now)
        expect(length(windowOfView(zoomView(folding, view, 1 / 1.5, focus)))).toBeGreaterThanOrEqual(now)
      }),
    )
  })
  test('the window fills the frame between its insets', () => {
    fc.assert(
      fc.property(foldings, windows, (folding, window) => {
        const view = viewOfWindow(folding, window)
        const projection = projectionOf(view, 800, 20)
        const shown = windowOfView(view)
        expect(projection.x(shown.from)).toBeCloseTo(20, 2)
        expect(projection.x(shown.to)).toBeCloseTo(780, 2)
      }),
    )
  })
  test('a time can be brought to any place of the frame', () => {
    fc.assert(
      fc.property(foldings, windows, times, (folding, window, time) => {
        const view = viewShowing(viewOfWindow(folding, window), utcMs(time), 0.3)
        const { from, to } = storyExtent(folding)
        expect(closeTo(projectionOf(view, 1).time(0.3), time, to - from)).toBe(true)
      }),
    )
  })
  test('a view that has left the story is brought back to its end', () => {
    const folding = storyFolding(columnsOfEdtfs(['2020']))
    const view = viewOfWindow(folding, timeWindow(Date.UTC(1500, 0, 1), Date.UTC(1501, 0, 1)))
    expect(keepInStory(folding, view).center).toBe(storyExtent(folding).from)
  })
  test('a glide begins and ends at its windows and keeps start before end', () => {
    fc.assert(
      fc.property(
        foldings,
        windows,
        windows,
        fc.double({ min: 0, max: 1, noNaN: true }),
        (folding, a, b, share) => {
          expect(windowBetween(folding, a, b, 0)).toBe(a)
          expect(windowBetween(folding, a, b, 1)).toBe(b)
          const between = windowBetween(folding, a, b, share)
          expect(between.to).toBeGreaterThan(between.from)
        },
      ),
    )
  })
})
