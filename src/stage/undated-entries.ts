import type { TimelineEvent } from '../core/event.ts'
import type { PopoverEntry } from './event-popover.ts'

/** Undated events with the reason why they have no date: the last step of the chain that led nowhere. */
export const undatedEntries = (events: readonly TimelineEvent[]): PopoverEntry[] =>
  events.map(({ id, title, date }) => ({
    id,
    title,
    dateLine: null,
    note: date.because[date.because.length - 1]?.words ?? null,
  }))
