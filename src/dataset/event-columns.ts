/**
 * Events as typed columns: what drawing, filtering and counting need of each, without an object for any. An event's
 * number is its rank: dated events by start, then falling importance, then id; undated ones after them, by id.
 */
import type { EntityId } from '../core/entity.ts'
import type { FacetKey } from './filter-state.ts'

/** How long a date lasts; for `interval` the end stands in `EventColumns.ends`. Up to `day` they are drawn as discs. */
export const SHAPES = [
  'second',
  'minute',
  'day',
  'month',
  'season',
  'quarter',
  'half',
  'year',
  'decade',
  'century',
  'interval',
] as const
export type Shape = (typeof SHAPES)[number]

/**
 * Bits of `EventColumns.look`; the lowest three hold the index in `FACTUALITIES` of the factuality as drawn: what one
 * source denies is drawn no surer than what is possible. (The event's own factuality is the facet `certainty`.)
 */
export const LOOK = {
  factuality: 0b111,
  fadesAtStart: 1 << 3,
  fadesAtEnd: 1 << 4,
  runsOnBefore: 1 << 5,
  runsOnAfter: 1 << 6,
  /** Sources differ on the date, or it is one of several: the event itself tells the extents. */
  hasVersions: 1 << 7,
} as const

/** The grey of all events that none of the leading countries leads. */
export const NO_COLOR = 6

export interface EventColumns {
  /** All events. */
  readonly count: number
  /** Ranks below this have a date that can be drawn. */
  readonly dated: number
  /** Start as drawn, ms UTC, ascending. An open start is drawn a day before the known end. `dated` long. */
  readonly start: Float64Array
  /** Index into `SHAPES`. `dated` long. */
  readonly shape: Uint8Array
  /** Half-open ends, ms UTC, of the events whose shape is `interval`, by rank. */
  readonly ends: IrregularEnds
  /** See `LOOK`. `count` long. */
  readonly look: Uint8Array
  /** 0 to 255. `count` long. */
  readonly importance: Uint8Array
  /** Colour 0 to 5 by the leading country, else `NO_COLOR`. `count` long. */
  readonly color: Uint8Array
  /** The countries of the colours. */
  readonly colorCountries: readonly EntityId[]
}

/** Ascending ranks and, parallel to them, ends in ms UTC. */
export interface IrregularEnds {
  readonly ranks: Uint32Array
  readonly ends: Float64Array
}

/** The values of one facet over all events. */
export interface FacetColumn {
  readonly facet: FacetKey
  /** Distinct values by falling total, then code unit. Countries that only lead events stand last, with total 0. */
  readonly values: readonly string[]
  /** Parallel to `values`: how many events have it, whatever the filter. */
  readonly totals: Uint32Array
  /** How many values each event has; `count` long. Null where each has exactly one. */
  readonly counts: Uint8Array | Uint16Array | null
  /** The values' indexes, event after event, each event's own in order of their role. */
  readonly codes: Codes
  /**
   * Index of the value whose lane an event belongs to, `values.length` where it has none; null where that is the first of
   * its own. A country leads an event also through somebody who serves it.
   */
  readonly leading: Codes | null
}

/** Whole numbers, as narrow as the largest lets them be: {@link codesFor}. */
export type Codes = Uint8Array | Uint16Array | Uint32Array

/** So many zeros, wide enough for whole numbers up to `largest`. */
export function codesFor(largest: number, length: number): Codes {
  if (largest <= 0xff) return new Uint8Array(length)
  return largest <= 0xffff ? new Uint16Array(length) : new Uint32Array(length)
}

/** How many events a facet's column is about. */
export const eventsOf = ({ counts, codes }: Pick<FacetColumn, 'counts' | 'codes'>): number =>
  (counts ?? codes).length
