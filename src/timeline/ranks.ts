/**
 * Which events a stretch of time holds, by rank. `ranks` is always the ascending ranks of the events in question (those
 * that pass the filter, or those of a lane), or null for all dated ones; a "position" counts in that list. Times in ms UTC.
 */
import { type EventColumns, LOOK } from '../dataset/event-columns.ts'
import { BLOCK, reachesPast, reachOf } from './reach.ts'
import type { TimeWindow } from './time-window.ts'

export type Ranks = Uint32Array | null

/** How many events there are in question. */
export const countOf = (columns: EventColumns, ranks: Ranks): number =>
  ranks === null ? columns.dated : ranks.length

/** The rank at a position. */
export const rankAt = (ranks: Ranks, position: number): number =>
  ranks === null ? position : ranks[position]!

/** Position of the first event, from position `low` on and before `high`, that starts at `time` or later; else `high`. */
export function positionOf(
  { start }: EventColumns,
  ranks: Ranks,
  time: number,
  low: number,
  high: number,
): number {
  let from = low
  let to = high
  if (ranks === null)
    while (from < to) {
      const middle = (from + to) >>> 1
      if (start[middle]! < time) from = middle + 1
      else to = middle
    }
  else
    while (from < to) {
      const middle = (from + to) >>> 1
      if (start[ranks[middle]!]! < time) from = middle + 1
      else to = middle
    }
  return from
}

/** How many of the events start before `time`. */
export const countBefore = (columns: EventColumns, ranks: Ranks, time: number): number =>
  positionOf(columns, ranks, time, 0, countOf(columns, ranks))

/** How many of the events start in [from, to). */
export const countBetween = (columns: EventColumns, ranks: Ranks, from: number, to: number): number =>
  Math.max(0, countBefore(columns, ranks, to) - countBefore(columns, ranks, from))

/** Position of a rank in an ascending list, or of the first greater one, from position `from` on. */
export function positionOfRank(ranks: Ranks, rank: number, from = 0): number {
  if (ranks === null) return rank
  let low = from
  let high = ranks.length
  while (low < high) {
    const middle = (low + high) >>> 1
    if (ranks[middle]! < rank) low = middle + 1
    else high = middle
  }
  return low
}

/** True when the rank is among them. */
export const hasRank = (columns: EventColumns, ranks: Ranks, rank: number): boolean =>
  ranks === null ? rank < columns.dated : ranks[positionOfRank(ranks, rank)] === rank

/**
 * Calls `visit` with each rank, ascending, of the events that start before `from` and reach past it; stops when `visit`
 * gives false. Whole blocks that end before are skipped.
 */
export function visitLasting(
  columns: EventColumns,
  ranks: Ranks,
  from: number,
  visit: (rank: number) => boolean,
): void {
  const { latestEnds } = reachOf(columns)
  const last = countBefore(columns, ranks, from)
  let position = 0
  while (position < last) {
    const rank = rankAt(ranks, position)
    const block = (rank / BLOCK) | 0
    if (latestEnds[block]! <= from) {
      position = positionOfRank(ranks, (block + 1) * BLOCK, position)
      continue
    }
    if (reachesPast(columns, rank, from) && !visit(rank)) return
    position++
  }
}

/** The same for those that start at `to` or later but have no start: they reach back into any window before. */
export function visitStartless(
  columns: EventColumns,
  ranks: Ranks,
  to: number,
  visit: (rank: number) => boolean,
): void {
  const { startless } = reachOf(columns)
  for (const rank of startless)
    if (columns.start[rank]! >= to && hasRank(columns, ranks, rank) && !visit(rank)) return
}

/**
 * Calls `visit` with the rank of each event any part of which lies in [from, to), ascending; open ends reach without
 * limit. Stops when `visit` gives false.
 */
export function visitTouching(
  columns: EventColumns,
  ranks: Ranks,
  { from, to }: TimeWindow,
  visit: (rank: number) => boolean,
): void {
  let goesOn = true
  const held = (rank: number): boolean => {
    goesOn = visit(rank)
    return goesOn
  }
  visitLasting(columns, ranks, from, held)
  const end = countBefore(columns, ranks, to)
  for (let position = countBefore(columns, ranks, from); goesOn && position < end; position++)
    held(rankAt(ranks, position))
  if (goesOn) visitStartless(columns, ranks, to, held)
}

/** Ascending ranks of the events any part of which lies in the window; null when they are more than `most`. */
export function ranksTouching(
  columns: EventColumns,
  ranks: Ranks,
  window: TimeWindow,
  most: number,
): Uint32Array | null {
  if (countBetween(columns, ranks, window.from, window.to) > most) return null
  const found: number[] = []
  visitTouching(columns, ranks, window, (rank) => found.push(rank) <= most)
  return found.length > most ? null : Uint32Array.from(found)
}

export interface EventCounts {
  readonly earlier: number
  readonly inView: number
  readonly later: number
}

/** How many of the events lie before, in and after the window, by any part of them; the three sum to all. */
export function countsAround(columns: EventColumns, ranks: Ranks, { from, to }: TimeWindow): EventCounts {
  let lasting = 0
  let startless = 0
  visitLasting(columns, ranks, from, () => ++lasting > 0)
  visitStartless(columns, ranks, to, () => ++startless > 0)
  const earlier = countBefore(columns, ranks, from) - lasting
  const later = countOf(columns, ranks) - countBefore(columns, ranks, to) - startless
  return { earlier, later, inView: countOf(columns, ranks) - earlier - later }
}

/** −1 when the event lies wholly before the window, 1 wholly after it, 0 when any part of it is in view. Open ends reach. */
export function sideOfRank(columns: EventColumns, rank: number, { from, to }: TimeWindow): -1 | 0 | 1 {
  if (!reachesPast(columns, rank, from)) return -1
  const isStartless = (columns.look[rank]! & LOOK.runsOnBefore) !== 0
  return !isStartless && columns.start[rank]! >= to ? 1 : 0
}
