import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { cellHeight, ownScaleLegend } from './cell-style.ts'
import { hasOwnScale, laneStyles, styleOfLane } from './lane-scale.ts'
import type { Lane } from './lanes.ts'

const HEIGHT_PX = 46

const lane = (key: string, count: number): Lane => ({ key, label: key, count, topPx: 0, heightPx: 130 })

/** Lanes of single values, and perhaps a last one of others, with the counts of their cells in view. */
const frames = fc
  .tuple(
    fc.array(fc.array(fc.nat({ max: 900 }), { minLength: 8, maxLength: 8 }), { minLength: 1, maxLength: 5 }),
    fc.boolean(),
    fc.integer({ min: 1, max: 400 }),
  )
  .map(([cells, hasRest, times]) => {
    const last = cells.length - 1
    const counts = cells.map((own, index) =>
      hasRest && index === last ? own.map((count) => count * times) : own,
    )
    const sums = counts.map((own) => own.reduce((sum, count) => sum + count, 0))
    return {
      counts,
      lanes: sums.map((sum, index) => lane(hasRest && index === last ? '' : `value-${index}`, sum)),
      tallest: counts.map((own) => Math.max(...own)),
      all: sums.reduce((sum, count) => sum + count, 0),
    }
  })

describe('the scale of lanes', () => {
  test('the last lane has its own when it holds more than three times as many others as any lane of one value', () => {
    expect(hasOwnScale([lane('a', 10), lane('b', 30), lane('', 91)])).toBe(true)
    expect(hasOwnScale([lane('a', 10), lane('b', 30), lane('', 90)])).toBe(false)
    expect(hasOwnScale([lane('a', 10), lane('b', 61)])).toBe(false)
    expect(hasOwnScale([lane('', 91)])).toBe(false)
    expect(hasOwnScale([lane('pinned', 0), lane('', 91)])).toBe(false)
    expect(hasOwnScale([])).toBe(false)
  })

  test('lanes that share a scale show equal counts as equal heights, and none leaves its room', () => {
    fc.assert(
      fc.property(frames, ({ counts, lanes, tallest, all }) => {
        const styles = laneStyles(lanes, tallest, all, 7, HEIGHT_PX)
        counts.forEach((own, index) => {
          const style = styleOfLane(styles, index, lanes.length)
          const isOwn = hasOwnScale(lanes) && index === lanes.length - 1 && style.kind === 'bars'
          expect(style).toBe(isOwn ? styles.own : styles.shared)
          for (const count of own) expect(cellHeight(style, count)).toBeLessThanOrEqual(HEIGHT_PX)
          expect(style.full).toBeGreaterThanOrEqual(tallest[index]!)
        })
      }),
    )
  })

  test('beside a lane with its own scale the tallest bar of the others takes more than half of its room', () => {
    fc.assert(
      fc.property(frames, ({ lanes, tallest, all }) => {
        const styles = laneStyles(lanes, tallest, all, 7, HEIGHT_PX)
        const named = Math.max(0, ...tallest.slice(0, -1))
        if (styles.own === null || named === 0) return
        expect(cellHeight(styles.shared, named)).toBeGreaterThan(HEIGHT_PX / 2)
        expect(cellHeight(styles.own, tallest.at(-1)!)).toBeGreaterThan(HEIGHT_PX / 2)
      }),
    )
  })

  test('cells are discs in all lanes or in none', () => {
    fc.assert(
      fc.property(frames, ({ lanes, tallest, all }) => {
        const { shared, own } = laneStyles(lanes, tallest, all, 7, HEIGHT_PX)
        if (shared.kind === 'discs') expect(own).toBeNull()
        else expect(own?.kind ?? 'bars').toBe('bars')
      }),
    )
    expect(laneStyles([lane('a', 9)], [3], 9, 7, HEIGHT_PX).shared.kind).toBe('discs')
    expect(laneStyles([lane('a', 9000)], [3], 9000, 7, HEIGHT_PX).shared.kind).toBe('bars')
  })

  test('its legend says that it is its own', () => {
    const { own } = laneStyles([lane('a', 100), lane('', 9000)], [10, 870], 9100, 7, HEIGHT_PX)
    expect(ownScaleLegend(own!)).toBe('own scale: up to 1,000 events')
  })
})
