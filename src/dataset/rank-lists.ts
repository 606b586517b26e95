/** Sets of events as ascending lists of ranks, each given once. */

/** Binary search costs so many steps of a walk. */
const SEARCH_STEPS = 16

/** Position of the first element from `from` on that is not below `rank`. */
function positionFrom(list: Uint32Array, rank: number, from: number): number {
  let low = from
  let high = list.length
  while (low < high) {
    const middle = (low + high) >>> 1
    if (list[middle]! < rank) low = middle + 1
    else high = middle
  }
  return low
}

/** How many of the ranks are below `rank`. */
export const countBelow = (list: Uint32Array, rank: number): number => positionFrom(list, rank, 0)

const firstOf = (ranks: Uint32Array, count: number): Uint32Array =>
  count === ranks.length ? ranks : ranks.slice(0, count)

/** The ranks of `list` that `other` has, or those that it has not. */
function sifted(list: Uint32Array, other: Uint32Array, isIn: boolean): Uint32Array {
  const left = new Uint32Array(list.length)
  const isSparse = list.length * SEARCH_STEPS < other.length
  let count = 0
  let at = 0
  for (let position = 0; position < list.length; position++) {
    const rank = list[position]!
    if (isSparse) at = positionFrom(other, rank, at)
    else while (at < other.length && other[at]! < rank) at++
    left[count] = rank
    if ((at < other.length && other[at] === rank) === isIn) count++
  }
  return firstOf(left, count)
}

export const intersection = (a: Uint32Array, b: Uint32Array): Uint32Array =>
  a.length <= b.length ? sifted(a, b, true) : sifted(b, a, true)

export const difference = (list: Uint32Array, without: Uint32Array): Uint32Array =>
  sifted(list, without, false)

function merged(a: Uint32Array, b: Uint32Array): Uint32Array {
  const all = new Uint32Array(a.length + b.length)
  let count = 0
  let i = 0
  let j = 0
  while (i < a.length && j < b.length) {
    const left = a[i]!
    const right = b[j]!
    if (left <= right) i++
    if (right <= left) j++
    all[count++] = Math.min(left, right)
  }
  all.set(a.subarray(i), count)
  count += a.length - i
  all.set(b.subarray(j), count)
  return firstOf(all, count + b.length - j)
}

/** The ranks that any of the lists has. */
export const union = (lists: readonly Uint32Array[]): Uint32Array =>
  // Short ones first: each is walked through again for every one that follows.
  [...lists].sort((a, b) => a.length - b.length).reduce(merged, new Uint32Array())

/** The ranks below `end` from `start` on. */
export function rankRange(start: number, end: number): Uint32Array {
  const ranks = new Uint32Array(end - start)
  for (let position = 0; position < ranks.length; position++) ranks[position] = start + position
  return ranks
}

/** The ranks below `count` that the list has not. */
export function complement(list: Uint32Array, count: number): Uint32Array {
  const others = new Uint32Array(count - list.length)
  let next = 0
  let rank = 0
  for (let position = 0; position <= list.length; position++) {
    const end = position < list.length ? list[position]! : count
    while (rank < end) others[next++] = rank++
    rank = end + 1
  }
  return others
}
