/** The events of a large collection, fetched part by part when they are wanted. */
import type { TimelineEvent } from '../core/event.ts'
import { decodeEventsSection, decodeVanished } from './decode-events.ts'
import { decodeLookup } from './decode-lookup.ts'
import { decodeSearchShard, markHits, ranksAt, type SearchShard, shardsFor } from './decode-search.ts'
import type { VanishedEvent } from './files.ts'
import { get, listOf, offset, string } from './load-shape.ts'
import { onceEach } from './once-each.ts'
import type { EventAccess, OpenFile } from './open-store.ts'
import { jsonOf } from './read-container.ts'
import { type Pause, type Steps, withPauses } from './steps.ts'
import {
  eventsFile,
  HEADLINES_FILE,
  lookupFile,
  lookupShard,
  SEARCH_INDEX_FILE,
  searchFile,
  VANISHED_FILE,
} from './store-files.ts'
import { readAscending } from './varint-reader.ts'

/** What the first file tells of the others. */
export interface StoreLayout {
  readonly count: number
  readonly partLength: number
  readonly lookupShards: number
  /** How many events are told no more. */
  readonly vanished: number
}

function eventParts({ count, partLength }: StoreLayout, open: OpenFile) {
  const parts: (readonly TimelineEvent[] | undefined)[] = []
  const headlines = new Map<number, TimelineEvent>()
  const loadPart = onceEach(async (part: number) => {
    const container = await open(eventsFile(part))
    const length = Math.min(partLength, count - part * partLength)
    parts[part] = decodeEventsSection(container.section('events'), length)
  })
  const loadHeadlines = onceEach(async (_: 'headlines') => {
    const container = await open(HEADLINES_FILE)
    const ranks = readAscending(container.section('ranks'), get(container.meta, 'count', offset), count)
    const events = decodeEventsSection(container.section('events'), ranks.length)
    ranks.forEach((rank, at) => {
      headlines.set(rank, events[at]!)
    })
    return ranks
  })
  return {
    eventAt: (rank: number): TimelineEvent | null =>
      headlines.get(rank) ?? parts[Math.floor(rank / partLength)]?.[rank % partLength] ?? null,
    loadHeadlines: () => loadHeadlines('headlines'),
    loadEvents: async (ranks: Iterable<number>): Promise<void> => {
      const wanted = new Set<number>()
      for (const rank of ranks)
        if (rank >= 0 && rank < count && !headlines.has(rank)) wanted.add(Math.floor(rank / partLength))
      await Promise.all([...wanted].map(loadPart))
    },
  }
}

function lookup({ count, lookupShards }: StoreLayout, open: OpenFile) {
  const loadShard = onceEach(async (shard: number) => decodeLookup(await open(lookupFile(shard)), count))
  return async (id: string): Promise<number | null> =>
    (await loadShard(lookupShard(id, lookupShards))).get(id) ?? null
}

function* findSteps(
  words: readonly string[],
  shards: readonly (readonly SearchShard[])[],
  count: number,
): Steps<Uint32Array> {
  const hits = new Uint16Array(count)
  for (const [level, word] of words.entries())
    for (const shard of shards[level]!) yield* markHits(shard, word, hits, level)
  return yield* ranksAt(hits, words.length)
}

function searcher({ count }: StoreLayout, open: OpenFile, pause: Pause) {
  const loadFirstWords = onceEach(async (_: 'index') =>
    listOf(string)(jsonOf((await open(SEARCH_INDEX_FILE)).section('firstWords'))),
  )
  const loadShard = onceEach(async (shard: number) =>
    decodeSearchShard((await open(searchFile(shard))).section),
  )
  return async (words: readonly string[]): Promise<Uint32Array> => {
    const firstWords = words.length === 0 ? [] : await loadFirstWords('index')
    const shards = words.map((word) => shardsFor(firstWords, word))
    const loaded = await Promise.all(shards.map((list) => Promise.all(list.map(loadShard))))
    return (await withPauses(findSteps(words, loaded, count), pause))!
  }
}

/** `pause` is asked in long searches. */
export function storedEvents(layout: StoreLayout, open: OpenFile, pause: Pause): EventAccess {
  const loadVanished = onceEach(async (_: 'vanished') =>
    decodeVanished((await open(VANISHED_FILE)).section('vanished')),
  )
  return {
    ...eventParts(layout, open),
    rankOf: lookup(layout, open),
    search: searcher(layout, open, pause),
    vanished: async (): Promise<readonly VanishedEvent[]> =>
      layout.vanished === 0 ? [] : loadVanished('vanished'),
  }
}
