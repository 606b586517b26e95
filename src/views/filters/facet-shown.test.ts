import { expect, test } from 'vitest'
import type { FacetValue } from '../../dataset/facets.ts'
import { findValues, inFacetOrder, shortList } from './facet-shown.ts'

const value = (name: string, state: FacetValue['state'] = 'off'): FacetValue => ({
  value: name,
  count: 1,
  total: 1,
  state,
})
const many = Array.from({ length: 20 }, (_none, place) =>
  value(`v${place}`, place === 15 ? 'include' : 'off'),
)

test('a long facet shows its first values and the chosen ones', () => {
  const names = shortList('country', many).map((shown) => shown.value)
  expect(names).toEqual(['v0', 'v1', 'v2', 'v3', 'v4', 'v15'])
})

test('values that no event is left for wait behind “more”, but a chosen one shows', () => {
  const values = many.map((one, place) => (place < 2 ? one : { ...one, count: 0 }))
  expect(shortList('country', values).map((shown) => shown.value)).toEqual(['v0', 'v1', 'v15'])
})

test('nothing is hidden to save a single row', () => {
  expect(shortList('country', many.slice(0, 6))).toHaveLength(6)
})

test('sources wait until asked for, but a chosen one shows', () => {
  expect(shortList('source', many).map((shown) => shown.value)).toEqual(['v15'])
  expect(shortList('source', many.slice(0, 1))).toEqual([])
})

test('certainty runs from sure to denied', () => {
  const values = inFacetOrder('certainty', [value('denied'), value('asserted'), value('planned')])
  expect(values.map((shown) => shown.value)).toEqual(['asserted', 'planned', 'denied'])
})

test('a search in a facet finds by any word and gives all without one', () => {
  expect(findValues(many, 'V7', (shown) => `x ${shown.value}`).map((shown) => shown.value)).toEqual(['v7'])
  expect(findValues(many, ' ', (shown) => shown.value)).toHaveLength(20)
})
