import fc from 'fast-check'
import { expect, test } from 'vitest'
import { DAY_MS, utcMs } from '../core/units.ts'
import { roundWindow } from './round-window.ts'

test('a rounded window differs by less than anybody sees, and stays a window', () => {
  const start = fc.integer({ min: -1e14, max: 1e14 })
  fc.assert(
    fc.property(start, fc.integer({ min: 300_000, max: 2e14 }), (from, length) => {
      const round = roundWindow(utcMs(from), utcMs(from + length))
      expect(Math.abs(round.from - from)).toBeLessThanOrEqual(length / 500)
      expect(round.from).toBeLessThan(round.to)
    }),
  )
})

test('a window of years is rounded to days', () => {
  const { from } = roundWindow(utcMs(Date.UTC(2000, 0, 1, 13)), utcMs(Date.UTC(2025, 0, 1)))
  expect(from % DAY_MS).toBe(0)
})

test('a fraction of a window edge does not survive rounding', () => {
  const { from, to } = roundWindow(utcMs(0.4), utcMs(400_000.6))
  expect([Number.isInteger(from), Number.isInteger(to)]).toEqual([true, true])
})
