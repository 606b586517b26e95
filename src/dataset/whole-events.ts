/** The events of a small collection, all out of the first file. */
import { decodeEventsSection, decodeVanished } from './decode-events.ts'
import { decodeSearchShard, markHits, ranksAt, type SearchShard } from './decode-search.ts'
import type { EventAccess } from './open-store.ts'
import { ranksOfIds } from './ranks-of-ids.ts'
import type { Container } from './read-container.ts'
import { inOneGo, type Steps } from './steps.ts'
import { sectionOf } from './store-files.ts'

function* search(shard: SearchShard | null, count: number, words: readonly string[]): Steps<Uint32Array> {
  const hits = new Uint16Array(count)
  if (shard !== null) for (const [level, word] of words.entries()) yield* markHits(shard, word, hits, level)
  return yield* ranksAt(hits, words.length)
}

export function wholeEvents(first: Container, count: number): EventAccess {
  const events = decodeEventsSection(first.section('events'), count)
  const vanished = decodeVanished(first.section('vanished'))
  const ranks = ranksOfIds(events)
  const hasWords = first.has(sectionOf('search', 'words'))
  const shard = hasWords ? decodeSearchShard((name) => first.section(sectionOf('search', name))) : null
  return {
    eventAt: (rank) => events[rank] ?? null,
    loadEvents: async () => undefined,
    holdEvents: () => () => undefined,
    loadHeadlines: async () => Uint32Array.from(events.keys()),
    rankOf: async (id) => ranks.get(id) ?? null,
    search: async (words) => inOneGo(search(shard, count, words)),
    vanished: async () => vanished,
  }
}
