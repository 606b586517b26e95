import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { DAY_MS } from '../core/units.ts'
import { evenFolding, storyFolding } from '../timeline/folding.ts'
import { evenOverview, overviewScale } from '../timeline/overview-scale.ts'
import { type TestEvent, testStory } from '../timeline/testing-columns.ts'
import { timeWindow } from '../timeline/time-window.ts'
import { brushedWindow, brushMiddle, brushSpan, nudgedWindow } from './brush.ts'
import { yearsBetween } from './overview-picture.ts'
import { timelineCommand } from './timeline-keys.ts'

const days = (from: number, to: number) => timeWindow(from * DAY_MS, to * DAY_MS)
const even = evenOverview(days(0, 1000))
const event = (edtf: string): TestEvent => ({ edtf, importance: 9, factuality: 'asserted' })
const { columns } = testStory([
  ...['-0800', '-0100', '0900', '1803', '1811'].map(event),
  ...Array.from({ length: 600 }, (_, index) =>
    event(new Date(Date.UTC(2001, 0, 1 + 11 * index)).toISOString().slice(0, 10)),
  ),
])
const folded = overviewScale(columns, evenFolding(columns), storyFolding(columns))
const scales = fc.constantFrom(even, folded)
const WIDTH_PX = 1000

/** Windows between two places of an overview, far enough apart to be a window. */
const windowsOf = fc
  .tuple(scales, fc.double({ min: 0, max: 0.97, noNaN: true }), fc.double({ min: 0.02, max: 1, noNaN: true }))
  .map(([scale, from, length]) => {
    const to = Math.min(1, from + length)
    return { scale, from, to, window: timeWindow(scale.time(from), scale.time(to)) }
  })

describe('brush', () => {
  test('stays inside the overview and wide enough to hold', () => {
    const day = fc.integer({ min: -2000, max: 3000 })
    fc.assert(
      fc.property(scales, day, fc.integer({ min: 1, max: 4000 }), (scale, from, length) => {
        const { left, width } = brushSpan(days(from, from + length), scale, 500)
        expect(left).toBeGreaterThanOrEqual(0)
        expect(left + width).toBeLessThanOrEqual(500.001)
        expect(width).toBeGreaterThanOrEqual(10)
      }),
    )
  })
  test('the window between two places of the overview has its brush at these places, folded or not', () => {
    fc.assert(
      fc.property(windowsOf, ({ scale, from, to, window }) => {
        const { left, width } = brushSpan(window, scale, WIDTH_PX)
        expect(left).toBeCloseTo(from * WIDTH_PX, 3)
        expect(left + width).toBeCloseTo(to * WIDTH_PX, 3)
        expect(scale.share(brushMiddle(window, scale)) * WIDTH_PX).toBeCloseTo(left + width / 2, 3)
      }),
    )
  })
  test('a drag there and back, of an end or the whole, gives the same window', () => {
    const parts = fc.constantFrom('from', 'to', 'move' as const)
    fc.assert(
      fc.property(
        windowsOf,
        parts,
        fc.double({ min: -0.5, max: 0.5, noNaN: true }),
        ({ scale, from, to, window }, part, by) => {
          // An end that would pass the other one stops there and does not come back to the same place.
          if ((part === 'from' && from + by >= to - 0.005) || (part === 'to' && to + by <= from + 0.005))
            return
          const there = brushedWindow(window, part, by, scale)
          const back = brushedWindow(there, part, -by, scale)
          expect(scale.share(back.from)).toBeCloseTo(from, 6)
          expect(scale.share(back.to)).toBeCloseTo(to, 6)
          if (part !== 'to') expect(scale.share(there.from)).toBeCloseTo(from + by, 6)
          if (part !== 'from') expect(scale.share(there.to)).toBeCloseTo(to + by, 6)
        },
      ),
    )
  })
  test('arrows there and back of the whole give the same window, and Home and End bring it to the ends', () => {
    fc.assert(
      fc.property(windowsOf, fc.boolean(), ({ scale, from, to, window }, isLarge) => {
        const right = nudgedWindow(window, 'move', 'ArrowRight', isLarge, scale)!
        const back = nudgedWindow(right, 'move', 'ArrowLeft', isLarge, scale)!
        expect(scale.share(back.from)).toBeCloseTo(from, 6)
        expect(scale.share(back.to)).toBeCloseTo(to, 6)
        expect(scale.share(nudgedWindow(window, 'move', 'Home', false, scale)!.from)).toBeCloseTo(0, 6)
        expect(scale.share(nudgedWindow(window, 'move', 'End', false, scale)!.to)).toBeCloseTo(1, 6)
      }),
    )
  })
  test('an end that is dragged past the other one stops before it', () => {
    const window = brushedWindow(days(10, 20), 'from', 0.05, even)
    expect(window.to).toBe(20 * DAY_MS)
    expect(window.from).toBeLessThan(window.to)
  })
  test('in true time the whole moves without changing its length', () => {
    expect(brushedWindow(days(10, 20), 'move', 0.005, even)).toEqual(days(15, 25))
  })
  test('arrow keys move by a tenth of the window, Home to the start, other keys mean nothing', () => {
    expect(nudgedWindow(days(10, 20), 'move', 'ArrowRight', false, even)).toEqual(days(11, 21))
    expect(nudgedWindow(days(10, 20), 'from', 'Home', false, even)).toEqual(days(0, 20))
    expect(nudgedWindow(days(10, 20), 'to', 'End', false, even)).toEqual(days(10, 1000))
    expect(nudgedWindow(days(10, 20), 'move', 'End', false, even)).toEqual(days(990, 1000))
    expect(nudgedWindow(days(10, 20), 'move', 'x', false, even)).toBeNull()
  })
})

describe('the years of the overview', () => {
  test('name the stretches between the folds, none running into another', () => {
    const state = { counts: [], first: columns.start[0]!, last: Date.UTC(2019, 0, 1), scale: folded }
    expect(yearsBetween({ ...state, widthPx: 1200 }).map(({ words }) => words)).toContain('2001')
    fc.assert(
      fc.property(fc.integer({ min: 100, max: 2000 }), (widthPx) => {
        const years = yearsBetween({ ...state, widthPx })
        years.forEach(({ x, words }, index) => {
          const after = years[index + 1]?.x ?? widthPx - 4 * 8
          expect(x + words.length * 8).toBeLessThan(after)
        })
      }),
    )
    expect(yearsBetween({ ...state, scale: even, widthPx: 1200 })).toEqual([])
  })
})

describe('timelineCommand', () => {
  test('arrows pan on the surface and lead to the next event on an event', () => {
    expect(timelineCommand('ArrowRight', false)).toEqual({ does: 'pan', share: 0.12 })
    expect(timelineCommand('ArrowRight', true)).toEqual({ does: 'step', step: 1 })
  })
  test('Enter on an event is left to its button', () => {
    expect(timelineCommand('Enter', true)).toBeNull()
  })
  test('a letter means nothing', () => {
    expect(timelineCommand('q', false)).toBeNull()
  })
})
