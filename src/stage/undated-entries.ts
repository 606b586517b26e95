import type { EventStore } from '../dataset/event-store.ts'
import type { PopoverEntry } from './event-popover.ts'

/** Undated events with the reason why they have no date: the last step of the chain that led nowhere. */
export const undatedEntries = (store: EventStore, ranks: ArrayLike<number>): PopoverEntry[] =>
  Array.from(ranks, (rank) => {
    const event = store.eventAt(rank)
    const because = event?.date.because ?? []
    return {
      rank,
      title: event?.title ?? '…',
      dateLine: null,
      note: because[because.length - 1]?.words ?? null,
    }
  })
