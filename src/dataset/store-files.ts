/** Names, sizes and shards of the binary files: what their writer and their reader must agree on. */
import type { FacetKey } from './filter-state.ts'

export const FIRST_FILE = 'columns/first.bin'
export const REPORTED_FILE = 'columns/reported.bin'
export const HEADLINES_FILE = 'columns/headlines.bin'
export const VANISHED_FILE = 'lookup/vanished.bin'
export const SEARCH_INDEX_FILE = 'search/index.bin'

const numbered = (number: number): string => String(number).padStart(4, '0')

export const facetFile = (facet: FacetKey): string => `columns/${facet}.bin`
export const eventsFile = (part: number): string => `events/${numbered(part)}.bin`
export const lookupFile = (shard: number): string => `lookup/${numbered(shard)}.bin`
export const searchFile = (shard: number): string => `search/${numbered(shard)}.bin`

/** The sections of a facet stand under its name, those of the search under `search`. */
export const sectionOf = (group: string, name: string): string => `${group}.${name}`

/** Which of so many shards tells the rank of an event id: FNV-1a over its code units. */
export function lookupShard(id: string, shards: number): number {
  let hash = 0x811c9dc5
  for (let at = 0; at < id.length; at++) hash = Math.imul(hash ^ id.charCodeAt(at), 0x01000193)
  return (hash >>> 0) % shards
}
