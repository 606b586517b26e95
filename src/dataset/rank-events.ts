/** The order of events: dated ones by start, then falling importance, then id; undated ones after them, by id. */
import { compareCodeUnits } from '../core/compare-code-units.ts'
import type { TimelineEvent } from '../core/event.ts'
import { type DrawnDate, drawnDate } from './drawn-date.ts'

/** An event's position in both lists is its rank. */
export interface RankedEvents {
  readonly events: readonly TimelineEvent[]
  /** Parallel to `events`; null for those that have no date that can be drawn, which are the last. */
  readonly dates: readonly (DrawnDate | null)[]
}

interface Dated {
  readonly event: TimelineEvent
  readonly date: DrawnDate | null
}

const byRank = (a: Dated, b: Dated): number => {
  if (a.date === null || b.date === null)
    return Number(a.date === null) - Number(b.date === null) || compareCodeUnits(a.event.id, b.event.id)
  return (
    a.date.start - b.date.start ||
    b.event.importance - a.event.importance ||
    compareCodeUnits(a.event.id, b.event.id)
  )
}

/** Events in whatever order → by rank. */
export function rankEvents(events: readonly TimelineEvent[]): RankedEvents {
  const sorted = events.map((event) => ({ event, date: drawnDate(event.date.edtf) })).sort(byRank)
  return { events: sorted.map(({ event }) => event), dates: sorted.map(({ date }) => date) }
}
