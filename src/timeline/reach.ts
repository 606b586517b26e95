/** How far events reach: which of those that began earlier are still going on at a time. */
import { endOf } from '../dataset/column-times.ts'
import { type EventColumns, LOOK, SHAPES, type Shape } from '../dataset/event-columns.ts'

const DAYS: Readonly<Record<Exclude<Shape, 'interval'>, number>> = {
  second: 1,
  minute: 1,
  day: 1,
  month: 31,
  season: 92,
  quarter: 92,
  half: 184,
  year: 366,
  decade: 3653,
  century: 36_525,
}
const INTERVAL = SHAPES.indexOf('interval')

/** No date of a shape, by its index, is longer, ms; intervals have their own ends. */
const LONGEST = Float64Array.from(SHAPES, (shape) => (shape === 'interval' ? 0 : DAYS[shape] * 86_400_000))

/** True when the event reaches past `time`: it ends after it, or has no end. */
export function reachesPast(columns: EventColumns, rank: number, time: number): boolean {
  if ((columns.look[rank]! & LOOK.runsOnAfter) !== 0) return true
  const shape = columns.shape[rank]!
  // Most are long over: no need to ask the calendar.
  if (shape !== INTERVAL && columns.start[rank]! + LONGEST[shape]! <= time) return false
  return endOf(columns, rank) > time
}

/** The latest end as drawn of all dated events, ms UTC; −Infinity when there are none. */
export function latestEnd(columns: EventColumns): number {
  const { dated, start, shape, ends } = columns
  let latest = ends.ends.reduce((most, end) => Math.max(most, end), Number.NEGATIVE_INFINITY)
  for (let rank = 0; rank < dated; rank++)
    if (start[rank]! + LONGEST[shape[rank]!]! > latest) latest = Math.max(latest, endOf(columns, rank))
  return latest
}

/** Events in a block of `latestEnds`. */
export const BLOCK = 256

/** What is computed of columns once: see `reachOf`. */
export interface Reach {
  /** For each block of `BLOCK` ranks a time that no event of it reaches past; infinite where one has no end. */
  readonly latestEnds: Float64Array
  /** Ascending ranks of the events without a start: they reach back from wherever they end. */
  readonly startless: Uint32Array
}

function latestOfBlock({ dated, start, shape, look }: EventColumns, block: number): number {
  const end = Math.min(dated, (block + 1) * BLOCK)
  let latest = Number.NEGATIVE_INFINITY
  for (let rank = block * BLOCK; rank < end; rank++) {
    if (look[rank]! & LOOK.runsOnAfter) return Number.POSITIVE_INFINITY
    const own = start[rank]! + LONGEST[shape[rank]!]!
    if (own > latest) latest = own
  }
  return latest
}

function reachOfAll(columns: EventColumns): Reach {
  const { dated, look, ends } = columns
  const latestEnds = Float64Array.from({ length: Math.ceil(dated / BLOCK) }, (_, block) =>
    latestOfBlock(columns, block),
  )
  for (let index = 0; index < ends.ranks.length; index++) {
    const block = (ends.ranks[index]! / BLOCK) | 0
    if (ends.ends[index]! > latestEnds[block]!) latestEnds[block] = ends.ends[index]!
  }
  const startless: number[] = []
  for (let rank = 0; rank < dated; rank++) if (look[rank]! & LOOK.runsOnBefore) startless.push(rank)
  return { latestEnds, startless: Uint32Array.from(startless) }
}

const reaches = new WeakMap<EventColumns, Reach>()

/** How far blocks of events reach; computed once for columns. */
export function reachOf(columns: EventColumns): Reach {
  const known = reaches.get(columns) ?? reachOfAll(columns)
  reaches.set(columns, known)
  return known
}
