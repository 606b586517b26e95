/** Ranked events → the columns that marks are drawn and counted from. */

import { edtfBounds } from '../core/edtf.ts'
import type { EntityId } from '../core/entity.ts'
import type { TimelineEvent } from '../core/event.ts'
import { DAY_MS } from '../core/units.ts'
import { lookOf } from './drawn-date.ts'
import { type EventColumns, NO_COLOR, SHAPES } from './event-columns.ts'
import { NOT_REPORTED } from './event-store.ts'
import { byTotal, countValues } from './facet-column.ts'
import type { RankedEvents } from './rank-events.ts'

const importanceByte = ({ importance }: TimelineEvent): number =>
  Math.min(255, Math.max(0, Math.round(importance * 255)))

function irregularEnds(dates: RankedEvents['dates']): EventColumns['ends'] {
  const ranks: number[] = []
  const ends: number[] = []
  dates.forEach((date, rank) => {
    if (date?.shape !== 'interval') return
    ranks.push(rank)
    ends.push(date.end)
  })
  return { ranks: Uint32Array.from(ranks), ends: Float64Array.from(ends) }
}

/** `leaders` are the leading countries, parallel to the events: `leadingCountries`. */
export function columnsOf(
  { events, dates }: RankedEvents,
  leaders: readonly (EntityId | null)[],
): EventColumns {
  const firstUndated = dates.indexOf(null)
  const dated = firstUndated < 0 ? dates.length : firstUndated
  const colorCountries = byTotal(countValues([leaders])).slice(0, NO_COLOR)
  const colorOf = new Map(colorCountries.map((country, color) => [country, color]))
  const isDated = dates.slice(0, dated) as NonNullable<RankedEvents['dates'][number]>[]
  return {
    count: events.length,
    dated,
    start: Float64Array.from(isDated, ({ start }) => start),
    shape: Uint8Array.from(isDated, ({ shape }) => SHAPES.indexOf(shape)),
    ends: irregularEnds(dates),
    look: Uint8Array.from(events, (event, rank) => lookOf(event, dates[rank]!)),
    importance: Uint8Array.from(events, importanceByte),
    color: Uint8Array.from(leaders, (leader) =>
      leader === null ? NO_COLOR : (colorOf.get(leader) ?? NO_COLOR),
    ),
    colorCountries,
  }
}

function dayOfReport({ firstReported }: TimelineEvent): number {
  const start = firstReported === null ? null : edtfBounds(firstReported)?.start
  return start == null ? NOT_REPORTED : Math.floor(start / DAY_MS)
}

/** Day number of each event's first report, by rank; see `EventStore.reported`. */
export const reportedOf = (events: readonly TimelineEvent[]): Int32Array =>
  Int32Array.from(events, dayOfReport)
