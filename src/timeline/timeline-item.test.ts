import { describe, expect, test } from 'vitest'
import type { TimelineEvent } from '../core/event.ts'
import { timelineItem, timelineItems } from './timeline-item.ts'

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

const day = (value: string): number => Date.parse(`${value}T00:00:00Z`)

describe('timelineItem', () => {
  test('a day is a point of one day, its anchor at noon', () => {
    const item = timelineItem(event('2025-05-22'), 0)
    expect(item).toMatchObject({ isPoint: true, start: day('2025-05-22'), end: day('2025-05-23') })
    expect(item?.anchor).toBe(day('2025-05-22') + 12 * 3_600_000)
  })
  test('a month is a bar of its true length', () => {
    expect(timelineItem(event('2025-08'), 0)).toMatchObject({
      isPoint: false,
      start: day('2025-08-01'),
      end: day('2025-09-01'),
    })
  })
  test('an approximate end fades, a stated one does not', () => {
    expect(timelineItem(event('2025-04-22/2025-05-26~'), 0)).toMatchObject({
      fadesAtStart: false,
      fadesAtEnd: true,
    })
  })
  test('an interval that fades out has its anchor at the firm start', () => {
    expect(timelineItem(event('2025-05-22/2026-05-26~'), 0)?.anchor).toBe(day('2025-05-22'))
  })
  test('an open end runs on from the known one, where the anchor stands', () => {
    const item = timelineItem(event('2025-05-22/..'), 0)
    expect(item).toMatchObject({ runsOnAfter: true, runsOnBefore: false, anchor: day('2025-05-22') })
    expect(timelineItem(event('../2025-05-22'), 0)).toMatchObject({
      runsOnBefore: true,
      anchor: day('2025-05-23'),
    })
  })
  test('one of two days is split into both', () => {
    expect(timelineItem(event('[2024-03-04,2024-04-03]'), 0)?.versions).toHaveLength(2)
  })
  test('sources that give the same date do not split the mark', () => {
    const date = { edtf: '2025-05-22', asWritten: null, weekday: null, because: [] }
    const version = { article: 'a', date, factuality: 'asserted' as const }
    expect(timelineItem(event('2025-05-22', { versions: [version, version] }), 0)?.versions).toEqual([])
  })
  test('a planned event is drawn as planned', () => {
    expect(timelineItem(event('2026', { factuality: 'planned' }), 0)?.style).toBe('planned')
  })
  test('what one source denies is drawn no surer than what may have happened', () => {
    const date = { edtf: '2025-05-22', asWritten: null, weekday: null, because: [] }
    const versions = (['asserted', 'denied'] as const).map((factuality) => ({
      article: 'a',
      date,
      factuality,
    }))
    expect(timelineItem(event('2025-05-22', { versions }), 0)?.style).toBe('possible')
  })
  test('an undated event has no item', () => {
    expect(timelineItem(event(null), 0)).toBeNull()
  })
  test('a value that is no date has no item', () => {
    expect(timelineItem(event('soon'), 0)).toBeNull()
  })
  test('items stand in the order of their anchors', () => {
    const ids = timelineItems([event('2025-08'), event('2000'), event('2025-05-22')]).map(({ id }) => id)
    expect(ids).toEqual(['e-2000', 'e-2025-05-22', 'e-2025-08'])
  })
})
