/** Puts things together that are likely one: the surest pairs first, as long as the groups do not contradict each other. */
import { NO_PAIR, newPairTable } from './pair-table.ts'

/** Two things, by index, with the log-odds that they are one: 0 is as likely as not. */
export interface Edge {
  readonly a: number
  readonly b: number
  readonly weight: number
}

export interface AgglomerationRule {
  /** For any two things; null when they cannot be one. */
  readonly weigh: (a: number, b: number) => number | null
  /** Pairs count from here. */
  readonly leastPair: number
  /** Two groups must be so likely one on average over their pairs. */
  readonly leastMean: number
}

/** Of each group so many members are compared, so that large groups cost no more. */
const COMPARED = 8

/** A pair adds at most so much to the mean of its groups: one sure pair does not outweigh many doubts. */
const MOST_WEIGHT = 3

/** From here on a pair is one whatever else is known. */
export const SURE = 100

/** Whether two groups are likely one on average; asks no further pair once the rest cannot change that. */
const areLikelyOne = (
  { weigh, leastMean }: AgglomerationRule,
  one: readonly number[],
  other: readonly number[],
): boolean => {
  const pairs = Math.min(COMPARED, one.length) * Math.min(COMPARED, other.length)
  let sum = 0
  let count = 0
  for (let first = 0; first < one.length && first < COMPARED; first++)
    for (let second = 0; second < other.length && second < COMPARED; second++) {
      const weight = weigh(one[first]!, other[second]!)
      if (weight === null) return false
      sum += Math.max(-MOST_WEIGHT, Math.min(MOST_WEIGHT, weight))
      count++
      if (sum + (pairs - count) * MOST_WEIGHT < leastMean * pairs) return false
    }
  return sum / count >= leastMean
}

/** Two ascending lists as one. */
const mergeSorted = (one: readonly number[], other: readonly number[]): number[] => {
  const merged: number[] = []
  let next = 0
  for (const index of one) {
    while (next < other.length && other[next]! < index) merged.push(other[next++]!)
    merged.push(index)
  }
  while (next < other.length) merged.push(other[next++]!)
  return merged
}

/** Groups of the indexes below `size`, each in order; the same for any order of the edges. */
export const agglomerate = (size: number, edges: readonly Edge[], rule: AgglomerationRule): number[][] => {
  const groupOf = Array.from({ length: size }, (_, index) => [index])
  // Each group that comes to be gets the next number, so that two are compared once however many pairs tie them.
  const numberOf = Int32Array.from({ length: size }, (_, index) => index)
  let groups = size
  const apart = newPairTable()
  const sorted = edges
    .filter(({ weight }) => weight >= rule.leastPair)
    .sort((x, y) => y.weight - x.weight || x.a - y.a || x.b - y.b)
  for (const { a, b, weight } of sorted) {
    const [one, other] = [groupOf[a]!, groupOf[b]!]
    if (one === other) continue
    if (weight < SURE) {
      if (apart.find(numberOf[a]!, numberOf[b]!) !== NO_PAIR) continue
      if (!areLikelyOne(rule, one, other)) {
        apart.add(numberOf[a]!, numberOf[b]!)
        continue
      }
    }
    const joined = mergeSorted(one, other)
    for (const index of joined) {
      groupOf[index] = joined
      numberOf[index] = groups
    }
    groups++
  }
  return [...new Set(groupOf)]
}
