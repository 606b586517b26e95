import fc from 'fast-check'
import { expect, test } from 'vitest'
import { NO_COLOR } from '../dataset/event-columns.ts'
import { COLORS, colorSumsOf, writeColorsBefore } from './color-sums.ts'
import type { Ranks } from './ranks.ts'
import { testStory } from './testing-columns.ts'

const DAYS = 1100
const { columns: plain } = testStory(
  Array.from({ length: DAYS }, (_, day) => ({
    edtf: new Date(day * 86_400_000).toISOString().slice(0, 10),
    importance: 1,
    factuality: 'asserted',
  })),
)

const partArbitrary = fc.record({
  color: fc.uint8Array({ minLength: DAYS, maxLength: DAYS, max: NO_COLOR }),
  keeps: fc.option(fc.uint8Array({ minLength: DAYS, maxLength: DAYS, max: 4 })),
  positions: fc.array(fc.double({ min: 0, max: 1, noNaN: true }), { minLength: 1, maxLength: 8 }),
})

test('the counts of all colours before a position are those of looking at each event, and sum to the position', () => {
  fc.assert(
    fc.property(partArbitrary, ({ color, keeps, positions }) => {
      const columns = { ...plain, color }
      const all = Uint32Array.from({ length: DAYS }, (_, rank) => rank)
      const ranks: Ranks = keeps === null ? null : all.filter((rank) => keeps[rank]! > 0)
      const shown = ranks ?? all
      const sums = colorSumsOf(columns, ranks)
      for (const share of positions) {
        const position = Math.round(share * shown.length)
        const found = new Uint32Array(COLORS + 3)
        writeColorsBefore(columns, ranks, sums, position, found, 2)
        const expected = Array.from(
          { length: COLORS },
          (_, one) => shown.subarray(0, position).filter((rank) => color[rank] === one).length,
        )
        expect([...found]).toEqual([0, 0, ...expected, 0])
        expect(expected.reduce((sum, one) => sum + one, 0)).toBe(position)
      }
    }),
  )
})

test('sums are worked out once for the same events', () => {
  const ranks = Uint32Array.of(1, 5, 9)
  expect(colorSumsOf(plain, ranks)).toBe(colorSumsOf(plain, ranks))
  expect(colorSumsOf(plain, null)).toBe(colorSumsOf(plain, null))
  expect(colorSumsOf(plain, null)).not.toBe(colorSumsOf({ ...plain }, null))
})
