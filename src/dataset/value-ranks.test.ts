import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import type { FacetColumn } from './event-columns.ts'
import { codeWalk, ranksWithCode, ranksWithValue } from './value-ranks.ts'

/** A column of events with these codes. */
function columnOf(own: readonly (readonly number[])[], size: number): FacetColumn {
  const totals = new Uint32Array(size)
  for (const code of own.flat()) totals[code]!++
  return {
    facet: 'person',
    values: Array.from(totals, (_, code) => `person:${code}`),
    totals,
    counts: own.every(({ length }) => length === 1) ? null : Uint8Array.from(own, ({ length }) => length),
    codes: Uint8Array.from(own.flat()),
    leading: null,
  }
}

const SIZE = 12
/** Low codes are frequent, high ones rare or absent. */
const codeArbitrary = fc.tuple(fc.nat(SIZE - 1), fc.nat(SIZE - 1)).map(([a, b]) => Math.floor((a * b) / SIZE))
const events = { maxLength: 300, size: 'max' } as const
const ownArbitrary = fc
  .oneof(
    fc.array(fc.uniqueArray(codeArbitrary, { maxLength: 4 }), events),
    fc.array(fc.uniqueArray(codeArbitrary, { minLength: 1, maxLength: 1 }), events),
  )
  .map((own) => ({ own, column: columnOf(own, SIZE) }))

const rare = (): FacetColumn => {
  const own = Array.from({ length: 1000 }, (_, rank) =>
    rank % 3 === 0 ? [] : [0, ...(rank % 300 === 1 ? [1] : [])],
  )
  return columnOf(own, 3)
}

describe('the ranks of the events that have a value', () => {
  test('are those that asking each event finds, whichever way and however often they are looked for', () => {
    fc.assert(
      fc.property(ownArbitrary, fc.array(fc.nat(SIZE - 1), { maxLength: 40 }), ({ own, column }, asked) => {
        for (const code of asked) {
          const expected = [...own.keys()].filter((rank) => own[rank]!.includes(code))
          expect([...ranksWithCode(column, code)]).toEqual(expected)
        }
      }),
    )
  })
  test('of a rare value are found without a walk over all, and of none there are none', () => {
    const column = rare()
    expect([...ranksWithCode(column, 1)]).toEqual([1, 301, 601, 901])
    expect(ranksWithCode(column, 2)).toHaveLength(0)
    expect(ranksWithValue(column, 'person:nobody')).toHaveLength(0)
  })
  test('are kept, and found anew once others have taken their room', () => {
    const own = Array.from({ length: 64 }, (_, rank) => [rank % 16])
    const column = columnOf(own, 16)
    const first = ranksWithCode(column, 0)
    expect(ranksWithCode(column, 0)).toBe(first)
    for (let code = 1; code < 16; code++) ranksWithCode(column, code)
    expect(ranksWithCode(column, 0)).not.toBe(first)
    expect(ranksWithCode(column, 0)).toEqual(first)
  })
})

test('a walk finds the codes of ascending ranks', () => {
  fc.assert(
    fc.property(ownArbitrary, fc.infiniteStream(fc.boolean()), ({ own, column }, chosen) => {
      const walk = codeWalk(column)
      let start = 0
      own.forEach((codes, rank) => {
        if (chosen.next().value) expect(walk.startOf(rank)).toBe(start)
        start += codes.length
      })
    }),
  )
})
