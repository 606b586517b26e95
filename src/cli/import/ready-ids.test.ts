import fc from 'fast-check'
import { expect, test } from 'vitest'
import type { ReadyEvent } from './ready-event.ts'
import { idsOf } from './ready-ids.ts'

const event = (changes: Partial<ReadyEvent> = {}): ReadyEvent => ({
  place: 'a.jsonl, line 1',
  id: null,
  title: 'Ministers meet',
  edtf: '2004-05-12',
  asWritten: null,
  people: [],
  countries: [],
  organizations: [],
  places: [],
  kind: 'other',
  sources: [],
  ...changes,
})
const source = (title: string) => ({ title, url: null, publisher: null, datePublished: null, quote: null })

test('a given id is kept', () => {
  expect(idsOf([event({ id: 'Q42' }), event({ id: 'a b' })]).ids).toEqual(['Q42', 'a b'])
})

test('of two events with one given id the second gets one of its own', () => {
  const { ids, repeated } = idsOf([event({ id: 'a' }), event({ id: 'a', title: 'Other' })])
  expect(ids).toEqual(['a', expect.stringMatching(/^e-[0-9a-z]{10}$/)])
  expect(repeated).toEqual([{ event: 1, first: 0 }])
})

test('an event keeps its id when a source is added and its people are named in another order', () => {
  const [before] = idsOf([event({ people: ['Ann', 'Bob'] })]).ids
  const [after] = idsOf([event({ people: ['Bob', 'Ann'], sources: [source('A')] })]).ids
  expect(after).toBe(before)
})

test('an id that was given to another event is not made from content', () => {
  const [made] = idsOf([event()]).ids
  const { ids } = idsOf([event(), event({ id: made!, title: 'Other' })])
  expect(ids[1]).toBe(made)
  expect(ids[0]).not.toBe(made)
})

const some = fc.record({
  id: fc.option(fc.constantFrom('a', 'b', 'c', 'd', 'e', 'f')),
  title: fc.constantFrom('x', 'y'),
  edtf: fc.constantFrom('2004', null),
  sources: fc.constantFrom([], [source('A')], [source('B')]),
})

test('no two events have one id', () => {
  fc.assert(
    fc.property(fc.array(some), (list) => {
      const { ids } = idsOf(list.map(event))
      expect(new Set(ids).size).toBe(list.length)
      expect(ids.every((id) => typeof id === 'string' && id !== '')).toBe(true)
    }),
  )
})

test('the order of the lines changes no id', () => {
  const ordered = fc
    .uniqueArray(some, { selector: ({ id }) => id ?? {}, minLength: 2, maxLength: 8 })
    .chain((list) =>
      fc.tuple(fc.constant(list), fc.shuffledSubarray([...list.keys()], { minLength: list.length })),
    )
  fc.assert(
    fc.property(ordered, ([list, order]) => {
      const whole = (ids: readonly string[], events: readonly object[]) =>
        events.map((one, index) => `${ids[index]} ${JSON.stringify(one)}`).sort()
      const moved = order.map((index) => list[index]!)
      expect(whole(idsOf(moved.map(event)).ids, moved)).toEqual(whole(idsOf(list.map(event)).ids, list))
    }),
  )
})

test('events that repeat another word for word are counted', () => {
  expect(idsOf([event(), event(), event(), event({ title: 'Other' })]).copies).toBe(2)
})
