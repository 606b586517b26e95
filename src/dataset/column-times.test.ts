import fc from 'fast-check'
import { expect, test } from 'vitest'
import { edtfBounds } from '../core/edtf.ts'
import { FACTUALITIES } from '../core/event.ts'
import { timelineItem } from '../timeline/testing-items.ts'
import { anchorOf, endOf, isPoint, startOf } from './column-times.ts'
import { columnsOf } from './columns-of.ts'
import { versionBounds } from './drawn-date.ts'
import { LOOK } from './event-columns.ts'
import { leadingCountries } from './facet-column.ts'
import { rankEvents } from './rank-events.ts'
import { anyEvents, ENTITIES, someEvents } from './testing-events.ts'

const columnsFor = (events: Parameters<typeof rankEvents>[0]) => {
  const ranked = rankEvents(events)
  return { ranked, columns: columnsOf(ranked, leadingCountries(ranked.events, ENTITIES)) }
}

test('bounds, anchor and looks of an event follow from its columns as from the event itself', () => {
  fc.assert(
    fc.property(anyEvents(30), (events) => {
      const { ranked, columns } = columnsFor(events)
      ranked.events.forEach((event, rank) => {
        const item = timelineItem(event, rank)
        expect(item === null).toBe(rank >= columns.dated)
        if (item === null) return
        const look = columns.look[rank]!
        expect({
          start: startOf(columns, rank),
          end: endOf(columns, rank),
          anchor: anchorOf(columns, rank),
          isPoint: isPoint(columns, rank),
          fadesAtStart: (look & LOOK.fadesAtStart) !== 0,
          fadesAtEnd: (look & LOOK.fadesAtEnd) !== 0,
          runsOnBefore: (look & LOOK.runsOnBefore) !== 0,
          runsOnAfter: (look & LOOK.runsOnAfter) !== 0,
          hasVersions: (look & LOOK.hasVersions) !== 0,
          versions: versionBounds(event),
        }).toEqual({
          start: item.start,
          end: item.end,
          anchor: item.anchor,
          isPoint: item.isPoint,
          fadesAtStart: item.fadesAtStart,
          fadesAtEnd: item.fadesAtEnd,
          runsOnBefore: item.runsOnBefore,
          runsOnAfter: item.runsOnAfter,
          hasVersions: item.versions.length > 0,
          versions: item.versions,
        })
        const style = FACTUALITIES[look & LOOK.factuality]!
        expect(style === 'asserted' || style === 'reported' ? 'solid' : style).toBe(item.style)
      })
    }),
  )
})

test('dated events stand by start, then falling importance, then id, undated ones after them by id', () => {
  fc.assert(
    fc.property(anyEvents(30), (events) => {
      const { ranked, columns } = columnsFor(events)
      for (let rank = 1; rank < columns.count; rank++) {
        const [before, event] = [ranked.events[rank - 1]!, ranked.events[rank]!]
        if (rank < columns.dated) {
          const [first, second] = [columns.start[rank - 1]!, columns.start[rank]!]
          expect(first).toBeLessThanOrEqual(second)
          if (first !== second) continue
          expect(before.importance).toBeGreaterThanOrEqual(event.importance)
          if (before.importance === event.importance) expect(before.id < event.id).toBe(true)
        } else if (rank > columns.dated) expect(before.id < event.id).toBe(true)
      }
      expect(ranked.events.filter(({ date }) => date.edtf === null)).toHaveLength(
        columns.count - columns.dated,
      )
    }),
  )
})

test('an open start is drawn a day before the known end', () => {
  const [event] = someEvents(1)
  const open = { ...event!, date: { ...event!.date, edtf: '/-0044-03-15' } }
  const { columns } = columnsFor([open])
  const end = edtfBounds('-0044-03-15')!.end!
  expect([startOf(columns, 0), endOf(columns, 0), anchorOf(columns, 0)]).toEqual([end - 86_400_000, end, end])
})
