/** The events of a large collection, fetched part by part when they are wanted. */
import type { TimelineEvent } from '../core/event.ts'
import { decodeEventsSection, decodeVanished } from './decode-events.ts'
import { decodeLookup } from './decode-lookup.ts'
import { decodeSearchShard, markHits, ranksAt, type SearchShard, shardsFor } from './decode-search.ts'
import type { VanishedEvent } from './files.ts'
import { keepRecent } from './keep-recent.ts'
import { get, listOf, offset, string } from './load-shape.ts'
import { onceEach, recentEach, sharing } from './once-each.ts'
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

/**
 * How many events are kept that nobody holds: about 6 MB. Far more than any view shows, so that one that was laid out is
 * there when it is laid out anew.
 */
const MOST_EVENTS = 4096
/** Neighbours of an event are often asked for next; a part takes about a third of a megabyte. */
const MOST_PARTS = 16
/** A link names one event, a former link another. */
const MOST_LOOKUPS = 4
/** Words that begin with the same letter lie in a few, about a quarter of a megabyte each. */
const MOST_SEARCH_SHARDS = 16

function eventParts({ count, partLength }: StoreLayout, open: OpenFile) {
  const parts = keepRecent<number, readonly TimelineEvent[]>(MOST_PARTS)
  const events = keepRecent<number, TimelineEvent>(MOST_EVENTS)
  const headlines = new Map<number, TimelineEvent>()
  const partOf = (rank: number): number => Math.floor(rank / partLength)
  const loadPart = sharing(async (part: number) => {
    const known = parts.get(part)
    if (known !== undefined) return known
    const container = await open(eventsFile(part))
    const length = Math.min(partLength, count - part * partLength)
    const loaded = decodeEventsSection(container.section('events'), length)
    parts.set(part, loaded)
    return loaded
  })
  /** An event that is used is kept for itself, without its neighbours. */
  const fromPart = (rank: number): TimelineEvent | null => {
    const event = parts.get(partOf(rank))?.[rank % partLength]
    if (event === undefined) return null
    events.set(rank, event)
    return event
  }
  const eventAt = (rank: number): TimelineEvent | null =>
    headlines.get(rank) ?? events.get(rank) ?? fromPart(rank)
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
    eventAt,
    holdEvents: events.hold,
    loadHeadlines: () => loadHeadlines('headlines'),
    loadEvents: async (ranks: Iterable<number>): Promise<void> => {
      const missing = [...ranks].filter((rank) => rank >= 0 && rank < count && eventAt(rank) === null)
      await Promise.all(
        missing.map(async (rank) => {
          const part = await loadPart(partOf(rank))
          events.set(rank, part[rank % partLength]!)
        }),
      )
    },
  }
}

function lookup({ count, lookupShards }: StoreLayout, open: OpenFile) {
  const loadShard = recentEach(MOST_LOOKUPS, async (shard: number) =>
    decodeLookup(await open(lookupFile(shard)), count),
  )
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
  const loadShard = recentEach(MOST_SEARCH_SHARDS, async (shard: number) =>
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
