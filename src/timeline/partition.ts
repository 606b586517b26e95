import type { Codes, EventColumns } from '../dataset/event-columns.ts'
import { countOf, type Ranks, rankAt } from './ranks.ts'

/** The ascending ranks of each part, by a counting sort; an event's part is `partOfCode[codes[rank]]`, `counts` are the parts' sizes. */
export function partition(
  columns: EventColumns,
  ranks: Ranks,
  codes: Codes,
  partOfCode: Uint8Array,
  counts: ArrayLike<number>,
): Uint32Array[] {
  const parts = Array.from(counts, (count) => new Uint32Array(count))
  const ends = new Uint32Array(parts.length)
  const count = countOf(columns, ranks)
  for (let position = 0; position < count; position++) {
    const rank = rankAt(ranks, position)
    const part = partOfCode[codes[rank]!]!
    parts[part]![ends[part]!++] = rank
  }
  return parts
}
