import { describe, expect, test } from 'vitest'
import type { TimelineEvent } from '../core/event.ts'
import { memoryStore } from '../dataset/memory-store.ts'
import { itemAt, itemsAt } from './timeline-item.ts'

const event = (edtf: string | null, more: Partial<TimelineEvent> = {}): TimelineEvent => ({
  id: `e-${edtf}`,
  aliases: [],
  title: 'Ministers meet',
  kind: 'meeting',
  date: { edtf, asWritten: null, weekday: null, because: [] },
  factuality: 'asserted',
  reportedBy: null,
  participants: [],
  evidence: [],
  sources: [],
  versions: [],
  firstReported: null,
  importance: 0.5,
  ...more,
})

/** Null where the event has no date that can be drawn. */
function itemOf(told: TimelineEvent) {
  const store = memoryStore([told], [])
  return store.columns.dated === 0 ? null : itemAt(store, 0)
}

function idsOf(told: readonly TimelineEvent[]) {
  const store = memoryStore(told, [])
  return itemsAt(store, told.keys()).map(({ id }) => id)
}

const day = (value: string): number => Date.parse(`${value}T00:00:00Z`)

describe('timelineItem', () => {
  test('a day is a point of one day, its anchor at noon', () => {
    const item = itemOf(event('2025-05-22'))
    expect(item).toMatchObject({ isPoint: true, start: day('2025-05-22'), end: day('2025-05-23') })
    expect(item?.anchor).toBe(day('2025-05-22') + 12 * 3_600_000)
  })
  test('a month is a bar of its true length', () => {
    expect(itemOf(event('2025-08'))).toMatchObject({
      isPoint: false,
      start: day('2025-08-01'),
      end: day('2025-09-01'),
    })
  })
  test('an approximate end fades, a stated one does not', () => {
    expect(itemOf(event('2025-04-22/2025-05-26~'))).toMatchObject({
      fadesAtStart: false,
      fadesAtEnd: true,
    })
  })
  test('an interval that fades out has its anchor at the firm start', () => {
    expect(itemOf(event('2025-05-22/2026-05-26~'))?.anchor).toBe(day('2025-05-22'))
  })
  test('an open end runs on from the known one, where the anchor stands', () => {
    const item = itemOf(event('2025-05-22/..'))
    expect(item).toMatchObject({ runsOnAfter: true, runsOnBefore: false, anchor: day('2025-05-22') })
    expect(itemOf(event('../2025-05-22'))).toMatchObject({
      runsOnBefore: true,
      anchor: day('2025-05-23'),
    })
  })
  test('one of two days is split into both', () => {
    expect(itemOf(event('[2024-03-04,2024-04-03]'))?.versions).toHaveLength(2)
  })
  test('sources that give the same date do not split the mark', () => {
    const date = { edtf: '2025-05-22', asWritten: null, weekday: null, because: [] }
    const version = { article: 'a', date, factuality: 'asserted' as const }
    expect(itemOf(event('2025-05-22', { versions: [version, version] }))?.versions).toEqual([])
  })
  test('a planned event is drawn as planned', () => {
    expect(itemOf(event('2026', { factuality: 'planned' }))?.style).toBe('planned')
  })
  test('what one source denies is drawn no surer than what may have happened', () => {
    const date = { edtf: '2025-05-22', asWritten: null, weekday: null, because: [] }
    const versions = (['asserted', 'denied'] as const).map((factuality) => ({
      article: 'a',
      date,
      factuality,
    }))
    expect(itemOf(event('2025-05-22', { versions }))?.style).toBe('possible')
  })
  test('an undated event has no item', () => {
    expect(itemOf(event(null))).toBeNull()
  })
  test('a value that is no date has no item', () => {
    expect(itemOf(event('soon'))).toBeNull()
  })
  test('items stand in the order of their anchors', () => {
    const ids = idsOf([event('2025-08'), event('2000'), event('2025-05-22')])
    expect(ids).toEqual(['e-2000', 'e-2025-05-22', 'e-2025-08'])
  })
})
