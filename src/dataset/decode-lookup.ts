/** Ids of events → ranks, out of a shard. */
import { listOf, string } from './load-shape.ts'
import { type Container, damaged, jsonOf } from './read-container.ts'
import { varintReader } from './varint-reader.ts'

/** `limit`: how many events there are. */
export function decodeLookup(container: Container, limit: number): ReadonlyMap<string, number> {
  const ids = listOf(string)(jsonOf(container.section('ids')))
  const section = container.section('ranks')
  const ranks = varintReader(section)
  const rankOf = new Map<string, number>()
  for (const id of ids) {
    const rank = ranks.next()
    if (rank >= limit) damaged(section.file, section.name, `an event is out of range (${rank} of ${limit})`)
    rankOf.set(id, rank)
  }
  ranks.end()
  return rankOf
}
