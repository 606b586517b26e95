/** Brings the words of events that would be shown, once the view has come to rest for a moment. */
import type { EventStore } from '../dataset/event-store.ts'

export interface WordLoader {
  /** Ranks, most wanted first; those whose events are in memory cost nothing. Replaces what was wanted before. */
  readonly want: (ranks: readonly number[]) => void
}

const AFTER_MS = 100
/** Each may lie in a part of its own. */
const MOST_AT_ONCE = 24

/** `onWords` is called when some have come. What could not be brought is not asked for again. */
export function createWordLoader(store: EventStore, onWords: () => void): WordLoader {
  const asked = new Set<number>()
  let timer = 0
  const isMissing = (rank: number): boolean => store.eventAt(rank) === null && !asked.has(rank)
  /** The most important of all come in one file: what a wide view shows is mostly there. */
  const bring = async (ranks: readonly number[]): Promise<void> => {
    await store.loadHeadlines().catch(() => undefined)
    const now = ranks.filter(isMissing).slice(0, MOST_AT_ONCE)
    for (const rank of now) asked.add(rank)
    try {
      await store.loadEvents(now)
    } finally {
      for (const rank of now) if (store.eventAt(rank) !== null) asked.delete(rank)
    }
  }
  return {
    want: (ranks) => {
      clearTimeout(timer)
      const missing = ranks.filter(isMissing)
      if (missing.length === 0) return
      timer = window.setTimeout(() => void bring(missing).then(onWords, () => undefined), AFTER_MS)
    },
  }
}
