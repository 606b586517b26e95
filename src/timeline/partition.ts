import { type EventColumns, NO_COLOR } from '../dataset/event-columns.ts'
import { countOf, type Ranks, rankAt } from './ranks.ts'

/** The ascending ranks of each part, by a counting sort; an event's part is `partOfCode[codes[rank]]`, `counts` are the parts' sizes. */
export function partition(
  columns: EventColumns,
  ranks: Ranks,
  codes: Uint8Array | Uint16Array | Uint32Array,
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

const COLORS = NO_COLOR + 1
const SAME = Uint8Array.from({ length: COLORS }, (_, color) => color)

/** The ascending ranks of each colour, `NO_COLOR` last: counted one by one they stack to the cells of all. */
export function ranksByColor(columns: EventColumns, ranks: Ranks): Uint32Array[] {
  const counts = new Uint32Array(COLORS)
  const count = countOf(columns, ranks)
  for (let position = 0; position < count; position++) counts[columns.color[rankAt(ranks, position)]!]!++
  return partition(columns, ranks, columns.color, SAME, counts)
}
