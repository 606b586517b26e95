/** Ends of events as drawn, from columns: the shape of a date tells how long it lasts. */
import { addMonths, civilDate, dayNumber, dayNumberAt, startOfDay } from '../core/civil-date.ts'
import { DAY_MS, type UtcMs, utcMs } from '../core/units.ts'
import { type EventColumns, LOOK, SHAPES, type Shape } from '../dataset/event-columns.ts'

const MINUTE_MS = 60_000
const MONTHS: Readonly<Record<Exclude<Shape, 'second' | 'minute' | 'day' | 'interval'>, number>> = {
  month: 1,
  season: 3,
  quarter: 3,
  half: 6,
  year: 12,
  decade: 120,
  century: 1200,
}

function monthsAfter(start: number, count: number): UtcMs {
  const { year, month, day } = civilDate(dayNumberAt(utcMs(start)))
  return startOfDay(dayNumber({ ...addMonths(year, month, count), day }))
}

/** Half-open end of a date of this shape, but for `interval`. */
export function endOfShape(start: number, shape: Exclude<Shape, 'interval'>): UtcMs {
  if (shape === 'second') return utcMs(start + 1000)
  if (shape === 'minute') return utcMs(start + MINUTE_MS)
  return shape === 'day' ? utcMs(start + DAY_MS) : monthsAfter(start, MONTHS[shape])
}

const INTERVAL = SHAPES.indexOf('interval')
const DAY = SHAPES.indexOf('day')

/** Never shorter than any date of the shape, by its index; intervals have their own ends. */
const LONGEST = Float64Array.from(SHAPES, (shape) => {
  if (shape === 'second' || shape === 'minute') return MINUTE_MS
  if (shape === 'day') return DAY_MS
  return shape === 'interval' ? 0 : (MONTHS[shape] * 31 + 1) * DAY_MS
})

function intervalEnd({ ends }: EventColumns, rank: number): number {
  let low = 0
  let high = ends.ranks.length
  while (low < high) {
    const middle = (low + high) >>> 1
    if (ends.ranks[middle]! < rank) low = middle + 1
    else high = middle
  }
  return ends.ends[low]!
}

/** Half-open end as drawn of a dated event, ms UTC. An open end is drawn a day after the known start. */
export function endOf(columns: EventColumns, rank: number): UtcMs {
  const shape = columns.shape[rank]!
  if (shape === INTERVAL) return utcMs(intervalEnd(columns, rank))
  return endOfShape(columns.start[rank]!, SHAPES[shape] as Exclude<Shape, 'interval'>)
}

/**
 * Where the stem of bounds stands: the middle, the known end of an open interval, or the firm start of one that goes on
 * after it without a firm end.
 */
export function anchorOf(start: number, end: number, runsOnBefore: boolean, goesOnAfter: boolean): UtcMs {
  if (goesOnAfter) return utcMs(start)
  return utcMs(runsOnBefore ? end : (start + end) / 2)
}

/** Where the stem of a dated event stands. */
export function anchorAt(columns: EventColumns, rank: number): UtcMs {
  const look = columns.look[rank]!
  const fadesOut = (look & (LOOK.fadesAtEnd | LOOK.fadesAtStart)) === LOOK.fadesAtEnd
  const goesOnAfter = (look & LOOK.runsOnAfter) !== 0 || fadesOut
  return anchorOf(columns.start[rank]!, endOf(columns, rank), (look & LOOK.runsOnBefore) !== 0, goesOnAfter)
}

/** True when the event reaches past `time`: it ends after it, or has no end. */
export const reachesPast = (columns: EventColumns, rank: number, time: number): boolean =>
  (columns.look[rank]! & LOOK.runsOnAfter) !== 0 || endOf(columns, rank) > time

/** The latest end as drawn of all dated events, ms UTC; −Infinity when there are none. */
export function latestEnd(columns: EventColumns): number {
  const { dated, start, shape, ends } = columns
  let latest = ends.ends.reduce((most, end) => Math.max(most, end), Number.NEGATIVE_INFINITY)
  for (let rank = 0; rank < dated; rank++)
    if (start[rank]! + LONGEST[shape[rank]!]! > latest) latest = Math.max(latest, endOf(columns, rank))
  return latest
}

/** True for a day or a finer moment: drawn as a disc. */
export const isPointShape = (shape: number): boolean => shape <= DAY

/** Events in a block of `latestEnds`. */
export const BLOCK = 256

/** What is computed of columns once: see `reachOf`. */
export interface Reach {
  /** For each block of `BLOCK` ranks a time that no event of it reaches past; infinite where one has no end. */
  readonly latestEnds: Float64Array
  /** Ascending ranks of the events without a start: they reach back from wherever they end. */
  readonly startless: Uint32Array
}

function reachOfAll(columns: EventColumns): Reach {
  const { dated, start, shape, look, ends } = columns
  const latestEnds = new Float64Array(Math.ceil(dated / BLOCK)).fill(Number.NEGATIVE_INFINITY)
  const startless: number[] = []
  for (let rank = 0; rank < dated; rank++) {
    const end =
      look[rank]! & LOOK.runsOnAfter ? Number.POSITIVE_INFINITY : start[rank]! + LONGEST[shape[rank]!]!
    const block = (rank / BLOCK) | 0
    if (end > latestEnds[block]!) latestEnds[block] = end
    if (look[rank]! & LOOK.runsOnBefore) startless.push(rank)
  }
  ends.ranks.forEach((rank, index) => {
    const block = (rank / BLOCK) | 0
    latestEnds[block] = Math.max(latestEnds[block]!, ends.ends[index]!)
  })
  return { latestEnds, startless: Uint32Array.from(startless) }
}

const reaches = new WeakMap<EventColumns, Reach>()

/** How far blocks of events reach; computed once for columns. */
export function reachOf(columns: EventColumns): Reach {
  const known = reaches.get(columns) ?? reachOfAll(columns)
  reaches.set(columns, known)
  return known
}
