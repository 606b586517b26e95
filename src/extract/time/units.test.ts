import { describe, expect, test } from 'vitest'
import { amountOf, countOf, durationValue, unitOf } from './units.ts'

test.each([
  ['days', 'day'],
  ['Centuries', 'century'],
  ['nights', 'day'],
  ['fortnight', 'week'],
  ['seconds', null],
  ['moons', null],
  [undefined, null],
])('the calendar unit of %s is %s', (words, unit) => {
  expect(unitOf(words)).toBe(unit)
})

test.each([
  ['three', undefined, 3],
  ['a', undefined, 1],
  ['half  a', undefined, 0.5],
  ['two', ' and a half', 2.5],
  ['twenty-one', undefined, 21],
  ['umpteen', undefined, null],
])('"%s%s" counts %s', (number, half, count) => {
  expect(countOf({ number, half })).toBe(count)
})

describe('the TIMEX3 value of a length', () => {
  test.each([
    [3, 'days', 'P3D'],
    [24, 'hours', 'PT24H'],
    [null, 'months', 'PXM'],
    [0.5, 'century', 'P50Y'],
    [0.5, 'week', 'P0.5W'],
    [2, 'fortnights', 'P4W'],
    [2, 'decades', 'P2DE'],
    [2, 'parsecs', null],
  ])('%s %s → %s', (count, words, value) => {
    expect(durationValue(count, words)).toBe(value)
  })
})

describe('an amount that a date can be counted by', () => {
  test.each([
    [
      { number: 'two', unit: 'weeks' },
      { unit: 'week', count: 2, length: 'P2W' },
    ],
    [
      { number: 'a', unit: 'fortnight' },
      { unit: 'week', count: 2, length: 'P2W' },
    ],
    [
      { number: 'three', unit: 'nights' },
      { unit: 'day', count: 3, length: 'P3TNI' },
    ],
  ])('is read off %o', (groups, amount) => {
    expect(amountOf(groups)).toEqual(amount)
  })

  test.each([
    [{ number: 'half a', unit: 'year' }],
    [{ number: '6,000', unit: 'years' }],
    [{ number: 'two', unit: 'seconds' }],
    [{}],
  ])('is no part of a unit, no more than 5000 of them, nothing unknown: %o', (groups) => {
    expect(amountOf(groups)).toBe(null)
  })
})
