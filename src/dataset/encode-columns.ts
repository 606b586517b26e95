/** Columns → sections of bytes that compress well. Read back by `decode-columns.ts` and `decode-facet.ts`. */
import { DAY_MS } from '../core/units.ts'
import { ascendingVarints, byteWriter, varints, zigzag } from './byte-writer.ts'
import { type EventColumns, type FacetColumn, NO_COLOR } from './event-columns.ts'
import { NOT_REPORTED } from './event-store.ts'
import { sectionOf } from './store-files.ts'
import { jsonSection, type Sections } from './write-container.ts'

const dayOf = (time: number): number => Math.floor(time / DAY_MS)

/** Seconds of the day in this unit: whole minutes, unless some event tells seconds. */
const clockUnitOf = (start: Float64Array): 60 | 1 => (start.every((time) => time % 60_000 === 0) ? 60 : 1)

/**
 * Starts are ascending. `days` tells of each day with events how many days it lies after the one before, and how many
 * events begin on it; `clock` of each such day how many begin after midnight, and the steps between their times.
 */
function encodeStarts(start: Float64Array, clockUnit: number): Sections {
  const days = byteWriter()
  const clock = byteWriter()
  let before: number | null = null
  for (let rank = 0; rank < start.length; ) {
    const day = dayOf(start[rank]!)
    const midnight = day * DAY_MS
    let timed = rank
    while (timed < start.length && start[timed]! === midnight) timed++
    let end = timed
    while (end < start.length && dayOf(start[end]!) === day) end++
    days.varint(before === null ? zigzag(day) : day - before)
    days.varint(end - rank)
    clock.varint(end - timed)
    let last = 0
    for (let at = timed; at < end; at++) {
      const time = (start[at]! - midnight) / (1000 * clockUnit)
      clock.varint(time - last)
      last = time
    }
    before = day
    rank = end
  }
  return { days: days.bytes(), clock: clock.bytes() }
}

/** Importance falls among events of one start, so that steps down are small numbers. */
function encodeImportance({ importance, start, dated }: EventColumns): Uint8Array {
  return importance.map((value, rank) => {
    const goesOn = rank > 0 && rank < dated && start[rank] === start[rank - 1]
    return goesOn ? importance[rank - 1]! - value : value
  })
}

/** Lengths of the intervals: days as even numbers, seconds where they are no whole days as odd ones. */
function encodeEnds({ start, ends }: EventColumns): Sections {
  const lengths = Array.from(ends.ends, (end, at) => {
    const length = end - start[ends.ranks[at]!]!
    return length % DAY_MS === 0 ? (2 * length) / DAY_MS : (2 * length) / 1000 + 1
  })
  return { endRanks: ascendingVarints(ends.ranks), ends: varints(lengths) }
}

/** What `decodeColumns` needs beside the sections. */
export const columnsMeta = (columns: EventColumns) => ({
  count: columns.count,
  dated: columns.dated,
  intervals: columns.ends.ranks.length,
  clockUnit: clockUnitOf(columns.start),
  colorCountries: columns.colorCountries,
})

export const columnsSections = (columns: EventColumns): Sections => ({
  ...encodeStarts(columns.start, clockUnitOf(columns.start)),
  shape: columns.shape,
  ...encodeEnds(columns),
  look: columns.look,
  importance: encodeImportance(columns),
  color: columns.color,
})

/** The lowest, second, … byte of each code, as many as the largest needs. */
function bytePlanes(codes: FacetColumn['codes'], values: number): Sections {
  const planes: Record<string, Uint8Array> = {}
  for (let plane = 0; plane === 0 || values > 2 ** (8 * plane); plane++)
    planes[`codes${plane}`] = Uint8Array.from(codes, (code) => (code >>> (8 * plane)) & 0xff)
  return planes
}

/**
 * The leading value of each event that has no colour (a colour tells its country): which of the event's own values it
 * is, or their number where it has none, or beyond that number a value that is not its own.
 */
function encodeLeading({ values, counts, codes, leading }: FacetColumn, color: Uint8Array): Sections {
  if (leading === null) return {}
  const writer = byteWriter()
  let at = 0
  for (let rank = 0; rank < leading.length; rank++) {
    const own = codes.subarray(at, at + (counts === null ? 1 : counts[rank]!))
    at += own.length
    if (color[rank] !== NO_COLOR) continue
    const leader = leading[rank]!
    const place = own.indexOf(leader)
    if (leader === values.length) writer.varint(own.length)
    else writer.varint(place >= 0 ? place : own.length + 1 + leader)
  }
  return { leading: writer.bytes() }
}

/** Sections of a facet, under its name: see `sectionOf`. */
export function facetSections(column: FacetColumn, { color }: EventColumns): Sections {
  const sections: Sections = {
    values: jsonSection(column.values),
    totals: varints(column.totals),
    ...(column.counts === null ? {} : { counts: varints(column.counts) }),
    ...bytePlanes(column.codes, column.values.length),
    ...encodeLeading(column, color),
  }
  const named = Object.entries(sections).map(([name, bytes]) => [sectionOf(column.facet, name), bytes])
  return Object.fromEntries(named) as Sections
}

/** Days of first reports, as steps from the event's own day: news is told soon after. 0 = not known. */
export function encodeReported(reported: Int32Array, { start, dated }: EventColumns): Uint8Array {
  const writer = byteWriter()
  let day = 0
  reported.forEach((value, rank) => {
    if (rank < dated) day = dayOf(start[rank]!)
    writer.varint(value === NOT_REPORTED ? 0 : zigzag(value - day) + 1)
  })
  return writer.bytes()
}
