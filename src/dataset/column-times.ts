/** Times of an event out of its columns, by rank. Ranks are below `columns.dated`. Nothing here allocates but dates of months and longer. */
import { addMonths, civilDate, dayNumber } from '../core/civil-date.ts'
import { DAY_MS } from '../core/units.ts'
import { type EventColumns, LOOK, SHAPES, type Shape } from './event-columns.ts'

/** Months that each shape lasts; 0 for those that are no whole months. */
const MONTHS: Readonly<Partial<Record<Shape, number>>> = {
  month: 1,
  season: 3,
  quarter: 3,
  half: 6,
  year: 12,
  decade: 120,
  century: 1200,
}
const MONTHS_OF_SHAPE = Uint16Array.from(SHAPES, (shape) => MONTHS[shape] ?? 0)
const SECOND = SHAPES.indexOf('second')
const MINUTE = SHAPES.indexOf('minute')
const DAY = SHAPES.indexOf('day')

/** Midnight UTC of the first of the month that is `count` months after the one that holds `start`. */
function monthsAfter(start: number, count: number): number {
  const { year, month } = civilDate(Math.floor(start / DAY_MS))
  const after = addMonths(year, month, count)
  return dayNumber({ ...after, day: 1 }) * DAY_MS
}

/** Position of the first of the ascending `ranks` that is not below `rank`. */
function lowerBound(ranks: ArrayLike<number>, rank: number): number {
  let low = 0
  let high = ranks.length
  while (low < high) {
    const middle = (low + high) >>> 1
    if (ranks[middle]! < rank) low = middle + 1
    else high = middle
  }
  return low
}

/** Start as drawn, ms UTC. */
export const startOf = (columns: EventColumns, rank: number): number => columns.start[rank]!

/** Half-open end as drawn, ms UTC. An open end is drawn a day after the start. */
export function endOf(columns: EventColumns, rank: number): number {
  const start = columns.start[rank]!
  const shape = columns.shape[rank]!
  if (shape === DAY) return start + DAY_MS
  if (shape === MINUTE) return start + 60_000
  if (shape === SECOND) return start + 1000
  const months = MONTHS_OF_SHAPE[shape]!
  return months > 0 ? monthsAfter(start, months) : columns.ends.ends[lowerBound(columns.ends.ranks, rank)]!
}

/** Where the stem stands, ms UTC: the middle, the known end of an open interval, or the firm start of one that fades out. */
export function anchorOf(columns: EventColumns, rank: number): number {
  const start = columns.start[rank]!
  const look = columns.look[rank]!
  const fadesOut = (look & (LOOK.fadesAtStart | LOOK.fadesAtEnd)) === LOOK.fadesAtEnd
  if ((look & LOOK.runsOnAfter) !== 0 || fadesOut) return start
  const end = endOf(columns, rank)
  return (look & LOOK.runsOnBefore) !== 0 ? end : (start + end) / 2
}

/** True for a day or a finer moment: drawn as a disc. */
export const isPoint = (columns: EventColumns, rank: number): boolean => columns.shape[rank]! <= DAY
