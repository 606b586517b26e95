/** Seeded chance for measurements: the same seed gives the same numbers on every machine. */

/** Numbers from 0 up to, not including, 1. */
export type Random = () => number

/** Mulberry32: a generator with 32 bits of state. */
export const randomFrom = (seed: number): Random => {
  let state = seed
  return () => {
    state = (state + 0x6d2b79f5) | 0
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state)
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296
  }
}

export const pick = <Value>(values: readonly Value[], random: Random): Value =>
  values[Math.floor(random() * values.length)]!

/** A whole number from `least` to `most`, both included. */
export const between = (least: number, most: number, random: Random): number =>
  least + Math.floor(random() * (most - least + 1))

/** Draws from 0 to `count − 1`, the n-th as often as 1 / (n + 1 + flatness): Zipf's law, flatter at the top. */
export const zipf = (count: number, random: Random, flatness = 2): (() => number) => {
  const sums = new Float64Array(count)
  let sum = 0
  for (let index = 0; index < count; index++) sums[index] = sum += 1 / (index + 1 + flatness)
  return () => {
    const wanted = random() * sum
    let low = 0
    let high = count - 1
    while (low < high) {
      const middle = (low + high) >> 1
      if (sums[middle]! <= wanted) low = middle + 1
      else high = middle
    }
    return low
  }
}

const SYLLABLES =
  'ba be bi bo da de do fa fe ga go ha he ja jo ka ke ki ko la le li lo ma me mi mo na ne ni no pa pe ra re ri ro sa se si so ta te ti to va ve vi wa ya yo za'.split(
    ' ',
  )

export const madeUpName = (random: Random): string => {
  const length = between(2, 3, random)
  const letters =
    Array.from({ length }, () => pick(SYLLABLES, random)).join('') + pick(['n', 'r', 's', ''], random)
  return letters.charAt(0).toUpperCase() + letters.slice(1)
}
