import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { NO_PAIR, newPairTable } from './pair-table.ts'

describe('newPairTable', () => {
  test('numbers pairs in the order in which they come first, whichever of the two is named first', () => {
    const table = newPairTable()
    expect([table.add(7, 3), table.add(3, 8), table.add(3, 7)]).toEqual([0, 1, 0])
    expect([table.firstOf(0), table.secondOf(0), table.size()]).toEqual([3, 7, 2])
  })

  test('does not find a pair that was never added', () => {
    const table = newPairTable()
    table.add(1, 2)
    expect([table.find(2, 1), table.find(1, 1), table.find(0, 0)]).toEqual([0, NO_PAIR, NO_PAIR])
  })

  test('gives the numbers that a map would give, for any pairs and however many', () => {
    const place = fc.integer({ min: 0, max: 90 })
    fc.assert(
      fc.property(fc.array(fc.tuple(place, place), { maxLength: 3000, size: 'max' }), (pairs) => {
        const table = newPairTable()
        const numbers = new Map<string, number>()
        const numberOf = (one: number, other: number): number => {
          const key = `${Math.min(one, other)} ${Math.max(one, other)}`
          const number = numbers.get(key) ?? numbers.size
          numbers.set(key, number)
          return number
        }
        const added = pairs.map(([one, other]) => table.add(one, other))
        expect(added).toEqual(pairs.map(([one, other]) => numberOf(one, other)))
        expect(pairs.map(([one, other]) => table.find(other, one))).toEqual(added)
        expect(table.size()).toBe(numbers.size)
      }),
      { numRuns: 30 },
    )
  })
})
