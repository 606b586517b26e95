import { expect, test } from 'vitest'
import { readNumber, readOrdinal } from './calendar.ts'

test.each([
  ['three', 3],
  ['a', 1],
  ['seventeen', 17],
  ['twenty-five', 25],
  ['forty two', 42],
  ['two hundred', 200],
  ['1,200', 1200],
])('%s is %i', (words, number) => {
  expect(readNumber(words)).toBe(number)
})

test.each(['few', 'twenty-ten', 'many', '', 'constructor'])('%j is no number', (words) => {
  expect(readNumber(words)).toBe(null)
})

test('ordinals are read as words and figures', () => {
  expect(['third', '21st', '5th', 'twenty-first', 'last'].map(readOrdinal)).toEqual([3, 21, 5, 21, null])
})
