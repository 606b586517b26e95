/** Numbers in [0, 1) from a seed (mulberry32): the same on every machine. */
export type Random = () => number

export const randomFrom = (seed: number): Random => {
  let state = seed | 0
  return () => {
    state = (state + 0x6d2b79f5) | 0
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state)
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296
  }
}

export const pick = <T>(random: Random, items: readonly T[]): T => items[Math.floor(random() * items.length)]!

/** Puts `items` into another order, in place (Fisher–Yates). */
export const shuffle = (random: Random, items: Int32Array): void => {
  for (let at = items.length - 1; at > 0; at--) {
    const other = Math.floor(random() * (at + 1))
    const moved = items[at]!
    items[at] = items[other]!
    items[other] = moved
  }
}
