import fc from 'fast-check'
import { expect, test } from 'vitest'
import { complement, countBelow, difference, intersection, rankRange, union } from './rank-lists.ts'

const END = 400
/** Short ones and long ones, so that both ways of looking up are taken. */
const listArbitrary = fc
  .oneof(
    fc.uniqueArray(fc.nat(END - 1), { maxLength: 6 }),
    fc.uniqueArray(fc.nat(END - 1), { maxLength: END, size: 'max' }),
  )
  .map((ranks) => Uint32Array.from(ranks).sort())

const ascending = (ranks: Iterable<number>): number[] => [...ranks].sort((a, b) => a - b)

test('lists meet, differ, unite and turn round as sets do', () => {
  fc.assert(
    fc.property(listArbitrary, listArbitrary, listArbitrary, (a, b, c) => {
      expect([...intersection(a, b)]).toEqual([...a].filter((rank) => b.includes(rank)))
      expect([...difference(a, b)]).toEqual([...a].filter((rank) => !b.includes(rank)))
      expect([...union([a, b, c])]).toEqual(ascending(new Set([...a, ...b, ...c])))
      expect([...complement(a, END)]).toEqual([...rankRange(0, END)].filter((rank) => !a.includes(rank)))
    }),
  )
})

test('counts the ranks below one', () => {
  fc.assert(
    fc.property(listArbitrary, fc.nat(END), (list, rank) => {
      expect(countBelow(list, rank)).toBe([...list].filter((one) => one < rank).length)
    }),
  )
})

test('no list unites to nothing, and a range ends before its end', () => {
  expect(union([])).toHaveLength(0)
  expect([...rankRange(3, 6)]).toEqual([3, 4, 5])
})
