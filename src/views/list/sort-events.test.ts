import { expect, test } from 'vitest'
import type { TimelineEvent } from '../../core/event.ts'
import { sortEvents } from './sort-events.ts'

const event = (id: string, edtf: string | null, importance: number) =>
  ({ id, date: { edtf }, importance }) as unknown as TimelineEvent

const EVENTS = [
  event('b', '2025-05', 0.2),
  event('n', null, 0.9),
  event('a', '2014', 0.5),
  event('o', '../2001', 0.5),
]
const idsOf = (events: readonly TimelineEvent[]) => events.map(({ id }) => id).join('')

test('by date the open start comes first and the undated last', () => {
  expect(idsOf(sortEvents(EVENTS, { key: 'date', isDescending: false }))).toBe('oabn')
})

test('by date backwards the undated are still last', () => {
  expect(idsOf(sortEvents(EVENTS, { key: 'date', isDescending: true }))).toBe('baon')
})

test('by weight, equal events keep their order', () => {
  expect(idsOf(sortEvents(EVENTS, { key: 'importance', isDescending: true }))).toBe('naob')
})
