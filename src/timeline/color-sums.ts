/**
 * How many events of each colour lie before a position, so that cells can be stacked by colour: counts of every 256th
 * position are kept (seven figures for 256 events), the rest is looked at.
 */
import { type EventColumns, NO_COLOR } from '../dataset/event-columns.ts'
import { countOf, type Ranks, rankAt } from './ranks.ts'

/** The leading countries and, last, everything else. */
export const COLORS = NO_COLOR + 1
const BLOCK = 256

/** For each block of positions, how many events of each colour lie before it. */
export type ColorSums = Uint32Array

const known = new WeakMap<object, ColorSums>()

function sumsOf(columns: EventColumns, ranks: Ranks): ColorSums {
  const count = countOf(columns, ranks)
  const sums = new Uint32Array((Math.floor(count / BLOCK) + 1) * COLORS)
  const running = new Uint32Array(COLORS)
  for (let first = 0; first <= count; first += BLOCK) {
    sums.set(running, (first / BLOCK) * COLORS)
    const end = Math.min(count, first + BLOCK)
    for (let position = first; position < end; position++) running[columns.color[rankAt(ranks, position)]!]!++
  }
  return sums
}

/** Worked out once for each list of ranks, and once for all dated events. */
export function colorSumsOf(columns: EventColumns, ranks: Ranks): ColorSums {
  const key = ranks ?? columns
  const sums = known.get(key) ?? sumsOf(columns, ranks)
  known.set(key, sums)
  return sums
}

/** Writes for each colour how many of the first `position` events have it, from index `at` on. Allocates nothing. */
export function writeColorsBefore(
  columns: EventColumns,
  ranks: Ranks,
  sums: ColorSums,
  position: number,
  into: Uint32Array,
  at: number,
): void {
  const block = Math.floor(position / BLOCK)
  for (let color = 0; color < COLORS; color++) into[at + color] = sums[block * COLORS + color]!
  for (let next = block * BLOCK; next < position; next++) into[at + columns.color[rankAt(ranks, next)]!]!++
}
