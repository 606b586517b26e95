/** Where a value of a facet occurs: the events that have it, and the values of an event, without a walk over all. */
import { eventsOf, type FacetColumn } from './event-columns.ts'
import type { Steps } from './steps.ts'

/** Events between two entries of `codeStarts`. */
const BLOCK = 32

type Counts = NonNullable<FacetColumn['counts']>

const startsOf = new WeakMap<FacetColumn, Uint32Array>()

/** Where the codes of every 32nd event begin. Counted once for a column. */
function codeStarts(column: FacetColumn, counts: Counts): Uint32Array {
  const known = startsOf.get(column)
  if (known !== undefined) return known
  const starts = new Uint32Array(Math.ceil(counts.length / BLOCK) + 1)
  let sum = 0
  for (let rank = 0; rank < counts.length; rank++) {
    if (rank % BLOCK === 0) starts[rank / BLOCK] = sum
    sum += counts[rank]!
  }
  starts[starts.length - 1] = sum
  startsOf.set(column, starts)
  return starts
}

export interface CodeWalk {
  /** Where the codes of `rank` begin; asked for ascending ranks. */
  readonly startOf: (rank: number) => number
}

/** Finds codes of ascending ranks. */
export function codeWalk(column: FacetColumn): CodeWalk {
  const { counts } = column
  if (counts === null) return { startOf: (wanted) => wanted }
  const starts = codeStarts(column, counts)
  let rank = 0
  let start = 0
  return {
    startOf: (wanted) => {
      const block = (wanted / BLOCK) | 0
      if (block * BLOCK > rank) {
        rank = block * BLOCK
        start = starts[block]!
      }
      for (; rank < wanted; rank++) start += counts[rank]!
      return start
    },
  }
}

/** A value is looked for by the platform's own search as long as that has to begin anew less than once in so many codes. */
const RARE = 64

/** For a value of few events. */
function ranksByPosition(column: FacetColumn, counts: Counts, code: number): Uint32Array {
  const { codes, totals } = column
  const starts = codeStarts(column, counts)
  const ranks = new Uint32Array(totals[code]!)
  let found = 0
  let block = 0
  for (let at = codes.indexOf(code); at >= 0; ) {
    while (starts[block + 1]! <= at) block++
    let rank = block * BLOCK
    let end = starts[block]! + counts[rank]!
    while (end <= at) end += counts[++rank]!
    ranks[found++] = rank
    at = codes.indexOf(code, end)
  }
  return found === ranks.length ? ranks : ranks.slice(0, found)
}

/** For a value of many events. */
function ranksByWalk({ codes, totals }: FacetColumn, counts: Counts, code: number): Uint32Array {
  const ranks = new Uint32Array(totals[code]!)
  let found = 0
  let next = 0
  for (let rank = 0; rank < counts.length; rank++) {
    const end = next + counts[rank]!
    while (next < end)
      if (codes[next++] === code) {
        ranks[found++] = rank
        next = end
      }
  }
  return found === ranks.length ? ranks : ranks.slice(0, found)
}

/** Where each event has one value: positions are ranks. */
function ranksOfOnes({ codes, totals }: FacetColumn, code: number): Uint32Array {
  const ranks = new Uint32Array(totals[code]!)
  let found = 0
  for (let rank = 0; found < ranks.length && rank < codes.length; rank++)
    if (codes[rank] === code) ranks[found++] = rank
  return ranks
}

function findRanks(column: FacetColumn, code: number): Uint32Array {
  const { counts, codes, totals } = column
  if (counts === null) return ranksOfOnes(column, code)
  const isRare = totals[code]! * RARE < codes.length
  return isRare ? ranksByPosition(column, counts, code) : ranksByWalk(column, counts, code)
}

interface Found {
  readonly lists: Map<number, Uint32Array>
  /** Ranks in all lists. */
  size: number
}

const foundOf = new WeakMap<FacetColumn, Found>()

/** Lists are kept as long as they hold no more than this share of the events, those asked for last. */
const KEPT_SHARE = 1 / 8

function keep(found: Found, code: number, ranks: Uint32Array, most: number): void {
  if (ranks.length > most) return
  found.lists.set(code, ranks)
  found.size += ranks.length
  for (const [oldest, list] of found.lists) {
    if (found.size <= most) return
    found.lists.delete(oldest)
    found.size -= list.length
  }
}

/** Ascending ranks of the events that have the value with this code. */
export function ranksWithCode(column: FacetColumn, code: number): Uint32Array {
  const found = foundOf.get(column) ?? { lists: new Map<number, Uint32Array>(), size: 0 }
  foundOf.set(column, found)
  const known = found.lists.get(code)
  if (known !== undefined) {
    // Back to the end of the line.
    found.lists.delete(code)
    found.lists.set(code, known)
    return known
  }
  const ranks = findRanks(column, code)
  keep(found, code, ranks, eventsOf(column) * KEPT_SHARE)
  return ranks
}

/** Ascending ranks of the events that have the value; none where no event has it. */
export function ranksWithValue(column: FacetColumn, value: string): Uint32Array {
  const code = column.values.indexOf(value)
  return code < 0 ? new Uint32Array() : ranksWithCode(column, code)
}

/** Finds where the first values of a list occur, as many as are kept, so that asking for one of them is quick. */
export function* foremostSteps(column: FacetColumn, values: Iterable<string>): Steps<void> {
  let room = eventsOf(column) * KEPT_SHARE
  for (const value of values) {
    const code = column.values.indexOf(value)
    room -= column.totals[code] ?? 0
    if (room < 0) return
    yield
    if (code >= 0) ranksWithCode(column, code)
  }
}
