/** Horizontal lanes: which one each event is in, and where they lie. */
import { compareCodeUnits } from '../core/compare-code-units.ts'
import { groupDigits } from '../core/group-digits.ts'
import { type Codes, codesFor, type EventColumns, type FacetColumn } from '../dataset/event-columns.ts'
import { partition } from './partition.ts'
import { countOf, type Ranks } from './ranks.ts'

export interface LaneName {
  readonly key: string
  readonly label: string
}

export interface Lane extends LaneName {
  /** Events in it, in view or not. */
  readonly count: number
  readonly topPx: number
  readonly heightPx: number
}

/** Which lane each event asks for; the code `keys.length` stands for none. */
export interface LaneCodes {
  readonly keys: readonly string[]
  /** By rank. */
  readonly codes: Codes
}

/** The frame that lanes share, and their names. */
export interface LaneRoom {
  readonly heightPx: number
  /** No lane is lower, but for a frame that is itself. */
  readonly leastPx: number
  /** Keys that come first, in this order, even where no event is left of them. */
  readonly pinned: readonly string[]
  /** What a lane is called; asked only for lanes that are shown. The key is empty for events that have none. */
  readonly labelOf: (key: string) => string
}

export interface LaneRanks {
  readonly lanes: readonly Lane[]
  /** Parallel to `lanes`: the ascending ranks of each; null for all dated events in a single lane. */
  readonly ranks: readonly Ranks[]
  /** Index into `lanes`. */
  readonly laneOf: (rank: number) => number
}

/** The name of the lane that `count` others share; it is never one alone. */
const restLabel = (count: number, isOnly: boolean): string =>
  isOnly ? `All ${groupDigits(count)}` : `${groupDigits(count)} others`

/** The lanes that a facet's events ask for: the leading value, else the first of their own. */
export function laneCodesOf({ values, counts, codes, leading }: FacetColumn): LaneCodes {
  if (leading !== null) return { keys: values, codes: leading }
  if (counts === null) return { keys: values, codes }
  const none = values.length
  const lanes = codesFor(none, counts.length)
  let next = 0
  for (let rank = 0; rank < counts.length; rank++) {
    const count = counts[rank]!
    lanes[rank] = count === 0 ? none : codes[next]!
    next += count
  }
  return { keys: values, codes: lanes }
}

interface Choice {
  /** Codes of the lanes shown, in order. */
  readonly shown: readonly number[]
  /** How many others share a last lane; 0 when all are shown. */
  readonly restCount: number
}

/**
 * As many lanes as there is room for: pinned ones, then by falling count and code unit of the key, then the one of what has
 * no name. Where not all have room, the remainder shares the last lane.
 */
function chooseLanes(
  keys: readonly string[],
  counts: Uint32Array,
  { heightPx, leastPx, pinned }: LaneRoom,
): Choice {
  const room = Math.max(1, Math.floor(heightPx / leastPx))
  const places = new Map(pinned.map((key, place) => [keys.indexOf(key), place]))
  places.delete(-1)
  const placeOf = (code: number): number =>
    places.get(code) ?? (code < keys.length ? pinned.length : pinned.length + 1)
  const compare = (a: number, b: number): number =>
    placeOf(a) - placeOf(b) || counts[b]! - counts[a]! || compareCodeUnits(keys[a] ?? '', keys[b] ?? '')
  // There may be a hundred thousand names: only the first few are kept in order.
  const first: number[] = []
  let all = 0
  for (let code = 0; code <= keys.length; code++) {
    if (counts[code] === 0 && !places.has(code)) continue
    all++
    if (first.length === room && compare(code, first[room - 1]!) > 0) continue
    first.push(code)
    first.sort(compare)
    if (first.length > room) first.pop()
  }
  if (all <= room) return { shown: first, restCount: 0 }
  return { shown: first.slice(0, room - 1), restCount: all - room + 1 }
}

type CountedName = LaneName & { readonly count: number }

/** The lanes of a choice among `keys`, and a last one for the others, of all `events` in question. */
function namesOf(
  { shown, restCount }: Choice,
  keys: readonly string[],
  counts: Uint32Array,
  events: number,
  labelOf: LaneRoom['labelOf'],
): readonly CountedName[] {
  const names = shown.map((code) => {
    const key = keys[code] ?? ''
    return { key, label: labelOf(key), count: counts[code]! }
  })
  if (restCount === 0) return names
  const rest = events - names.reduce((sum, { count }) => sum + count, 0)
  return [...names, { key: '', label: restLabel(restCount, names.length === 0), count: rest }]
}

function laidOut(lanes: readonly CountedName[], heightPx: number): Lane[] {
  const height = heightPx / Math.max(1, lanes.length)
  return lanes.map((lane, index) => ({ ...lane, topPx: index * height, heightPx: height }))
}

function countCodes(columns: EventColumns, ranks: Ranks, { keys, codes }: LaneCodes): Uint32Array {
  const counts = new Uint32Array(keys.length + 1)
  if (ranks === null) for (let rank = 0; rank < columns.dated; rank++) counts[codes[rank]!]!++
  else for (let position = 0; position < ranks.length; position++) counts[codes[ranks[position]!]!]!++
  return counts
}

/** Lanes for the events in question; `codes` null for a single lane without a name. */
export function laneRanksOf(
  columns: EventColumns,
  ranks: Ranks,
  codes: LaneCodes | null,
  room: LaneRoom,
): LaneRanks {
  if (codes === null) {
    const lanes = laidOut([{ key: '', label: '', count: countOf(columns, ranks) }], room.heightPx)
    return { lanes, ranks: [ranks], laneOf: () => 0 }
  }
  const counts = countCodes(columns, ranks, codes)
  const choice = chooseLanes(codes.keys, counts, room)
  const laneOfCode = new Uint8Array(counts.length).fill(choice.shown.length)
  choice.shown.forEach((code, lane) => {
    laneOfCode[code] = lane
  })
  const names = namesOf(choice, codes.keys, counts, countOf(columns, ranks), room.labelOf)
  const lanes = laidOut(names, room.heightPx)
  return {
    lanes,
    ranks: partition(
      columns,
      ranks,
      codes.codes,
      laneOfCode,
      lanes.map(({ count }) => count),
    ),
    laneOf: (rank) => laneOfCode[codes.codes[rank]!]!,
  }
}

export interface LaneSlots {
  readonly lanes: readonly Lane[]
  /** Index into `lanes` for each item, in the order of the items given. */
  readonly laneOfItem: readonly number[]
}

/** Index of the lane that holds `y`, px below the frame's top; −1 above the first and below the last. */
export const laneAt = (lanes: readonly Lane[], y: number): number =>
  lanes.findIndex(({ topPx, heightPx }) => y >= topPx && y < topPx + heightPx)

/** One lane without a name for `count` items. */
export const singleLane = (count: number, heightPx: number): LaneSlots => ({
  lanes: laidOut([{ key: '', label: '', count }], heightPx),
  laneOfItem: Array.from({ length: count }, () => 0),
})

/** Lanes by the same rule for a list of names, one for each item. */
export function laneSlots(names: readonly LaneName[], heightPx: number, leastPx: number): LaneSlots {
  const labelOf = new Map(names.map(({ key, label }) => [key, label]))
  const keys = [...labelOf.keys()].filter((key) => key !== '')
  const codeOf = new Map(keys.map((key, code) => [key, code]))
  const codes = names.map(({ key }) => codeOf.get(key) ?? keys.length)
  const counts = new Uint32Array(keys.length + 1)
  for (const code of codes) counts[code]!++
  const room = { heightPx, leastPx, pinned: [], labelOf: (key: string) => labelOf.get(key) ?? '' }
  const choice = chooseLanes(keys, counts, room)
  const laneOfCode = new Map(choice.shown.map((code, lane) => [code, lane]))
  return {
    lanes: laidOut(namesOf(choice, keys, counts, names.length, room.labelOf), heightPx),
    laneOfItem: codes.map((code) => laneOfCode.get(code) ?? choice.shown.length),
  }
}
