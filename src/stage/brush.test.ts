import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { DAY_MS } from '../core/units.ts'
import { timeWindow } from '../timeline/time-window.ts'
import { brushedWindow, brushSpan, nudgedWindow } from './brush.ts'
import { timelineCommand } from './timeline-keys.ts'

const extent = timeWindow(0, 1000 * DAY_MS)
const days = (from: number, to: number) => timeWindow(from * DAY_MS, to * DAY_MS)

describe('brush', () => {
  test('stays inside the overview and wide enough to hold', () => {
    const day = fc.integer({ min: -2000, max: 3000 })
    fc.assert(
      fc.property(day, fc.integer({ min: 1, max: 4000 }), (from, length) => {
        const { left, width } = brushSpan(days(from, from + length), extent, 500)
        expect(left).toBeGreaterThanOrEqual(0)
        expect(left + width).toBeLessThanOrEqual(500.001)
        expect(width).toBeGreaterThanOrEqual(10)
      }),
    )
  })
  test('an end that is dragged past the other one stops before it', () => {
    const window = brushedWindow(days(10, 20), 'from', 50 * DAY_MS)
    expect(window.to).toBe(20 * DAY_MS)
    expect(window.from).toBeLessThan(window.to)
  })
  test('the whole moves without changing its length', () => {
    expect(brushedWindow(days(10, 20), 'move', 5 * DAY_MS)).toEqual(days(15, 25))
  })
  test('arrow keys move by a tenth of the window, Home to the start, other keys mean nothing', () => {
    expect(nudgedWindow(days(10, 20), extent, 'move', 'ArrowRight', false)).toEqual(days(11, 21))
    expect(nudgedWindow(days(10, 20), extent, 'from', 'Home', false)).toEqual(days(0, 20))
    expect(nudgedWindow(days(10, 20), extent, 'to', 'End', false)).toEqual(days(10, 1000))
    expect(nudgedWindow(days(10, 20), extent, 'move', 'End', false)).toEqual(days(990, 1000))
    expect(nudgedWindow(days(10, 20), extent, 'move', 'x', false)).toBeNull()
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
