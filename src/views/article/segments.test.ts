import fc from 'fast-check'
import { expect, test } from 'vitest'
import { type Highlight, segmentsOf } from './segments.ts'

const highlightArbitrary: fc.Arbitrary<Highlight> = fc
  .tuple(fc.nat(60), fc.nat(60), fc.constantFrom('a', 'b', null))
  .map(([x, y, event]) => ({ start: Math.min(x, y), end: Math.max(x, y), event }))

test('a block without highlights is one plain segment', () => {
  expect(segmentsOf({ start: 3, end: 9 }, [])).toEqual([{ start: 3, end: 9, events: [], isPassage: false }])
})

test('overlapping evidence is cut where it begins and ends', () => {
  const segments = segmentsOf({ start: 0, end: 10 }, [
    { start: 2, end: 6, event: 'a' },
    { start: 4, end: 20, event: 'b' },
  ])
  expect(segments.map(({ start, end, events }) => [start, end, events.join()])).toEqual([
    [0, 2, ''],
    [2, 4, 'a'],
    [4, 6, 'a,b'],
    [6, 10, 'b'],
  ])
})

test('segments cover the block without gap, and each letter knows every highlight over it', () => {
  fc.assert(
    fc.property(
      fc.nat(30),
      fc.integer({ min: 1, max: 30 }),
      fc.array(highlightArbitrary),
      (start, length, all) => {
        const segments = segmentsOf({ start, end: start + length }, all)
        const letters = segments.flatMap((segment) =>
          Array.from({ length: segment.end - segment.start }, (_none, place) => ({
            at: segment.start + place,
            segment,
          })),
        )
        expect(letters.map(({ at }) => at)).toEqual(Array.from({ length }, (_none, place) => start + place))
        for (const { at, segment } of letters) {
          const over = all.filter((highlight) => highlight.start <= at && at < highlight.end)
          const events = new Set(over.flatMap(({ event }) => event ?? []))
          expect(new Set(segment.events)).toEqual(events)
          expect(segment.isPassage).toBe(over.some(({ event }) => event === null))
        }
      },
    ),
  )
})
