import fc from 'fast-check'
import { expect, test } from 'vitest'
import { FACETS } from '../dataset/filter-state.ts'
import { shareView } from './share-view.ts'
import { parseView } from './url.ts'

/** Few values, so that two views often say the same here and there. */
const anySearch = fc
  .tuple(
    fc.subarray([
      'person=person:a',
      'person=person:b',
      'person=-person:c',
      'country=country:JP',
      'kind=visit',
    ]),
    fc.subarray(['q=tokyo', 'known=2020-01-02', 'lanes=person', 'pin=person:a', 'pin=person:b']),
    fc.subarray(['article=one', 'article=two@3-9', 'event=e-one', 'view=list', 'all=person']),
  )
  .map((parts) => `?${parts.flat().join('&')}`)
const viewOf = (search: string) => parseView(search).view

test('a view says the same after it has shared with any former one', () => {
  fc.assert(
    fc.property(anySearch, anySearch, (search, former) => {
      expect(shareView(viewOf(search), viewOf(former))).toEqual(viewOf(search))
    }),
  )
})

test('what says the same as before is the same object, and nothing else is', () => {
  fc.assert(
    fc.property(anySearch, anySearch, (search, before) => {
      const former = viewOf(before)
      const parsed = viewOf(search)
      const view = shareView(parsed, former)
      const pairs: readonly (readonly [unknown, unknown, unknown])[] = [
        [view.filter, former.filter, parsed.filter],
        [view.articles, former.articles, parsed.articles],
        [view.pins, former.pins, parsed.pins],
        ...FACETS.map(
          (key) => [view.filter.facets[key], former.filter.facets[key], parsed.filter.facets[key]] as const,
        ),
      ]
      for (const [shared, one, other] of pairs)
        expect(shared === one).toBe(JSON.stringify(one) === JSON.stringify(other))
    }),
  )
})
