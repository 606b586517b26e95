/**
 * A linear-chain conditional random field, trained by AdaGrad with an L1 penalty that is applied when a feature is next
 * seen, so that most weights end as zero.
 */
import { LABEL_COUNT, mayFollow } from '../../src/extract/entity/tagger/labels.ts'
import { type Random, shuffle } from './seeded-random.ts'
import type { TrainingIsland } from './training-islands.ts'

export interface Weights {
  /** Feature hashes, one for each row. */
  readonly hashes: Int32Array
  readonly rows: Float64Array
  readonly transitions: Float64Array
}

export interface TrainingOptions {
  readonly epochs: number
  readonly rate: number
  readonly penalty: number
  /** Features that are seen in fewer islands' tokens are left out. */
  readonly fewest: number
}

const K = LABEL_COUNT
const ALLOWED = Array.from({ length: K * K }, (_, pair) => mayFollow(Math.floor(pair / K), pair % K))

interface State {
  readonly rows: Float64Array
  readonly squares: Float64Array
  readonly lastStep: Int32Array
  readonly transitions: Float64Array
  readonly transitionSquares: Float64Array
}

export const trainWeights = (
  islands: readonly TrainingIsland[],
  { epochs, rate, penalty, fewest }: TrainingOptions,
  random: Random,
): Weights => {
  const rowOf = indexFeatures(islands, fewest)
  const sequences = islands.map((island) => island.features.map((hashes) => rowsOf(hashes, rowOf)))
  const size = rowOf.size
  const state: State = {
    rows: new Float64Array(size * K),
    squares: new Float64Array(size * K).fill(1e-2),
    lastStep: new Int32Array(size),
    transitions: new Float64Array(K * K),
    transitionSquares: new Float64Array(K * K).fill(1e-2),
  }
  const order = Int32Array.from(islands, (_, index) => index)
  let step = 0
  for (let epoch = 0; epoch < epochs; epoch++) {
    shuffle(random, order)
    for (const index of order) {
      step++
      learn(state, sequences[index]!, islands[index]!, rate, penalty, step)
    }
  }
  for (let row = 0; row < size; row++) shrink(state, row, step, rate, penalty)
  return { hashes: Int32Array.from(rowOf.keys()), rows: state.rows, transitions: state.transitions }
}

const indexFeatures = (islands: readonly TrainingIsland[], fewest: number): Map<number, number> => {
  const counts = new Map<number, number>()
  for (const { features } of islands)
    for (const hashes of features) for (const hash of hashes) counts.set(hash, (counts.get(hash) ?? 0) + 1)
  const rows = new Map<number, number>()
  for (const [hash, count] of counts) if (count >= fewest) rows.set(hash, rows.size)
  return rows
}

const rowsOf = (hashes: Int32Array, rowOf: ReadonlyMap<number, number>): Int32Array =>
  Int32Array.from([...hashes].flatMap((hash) => rowOf.get(hash) ?? []))

/** Brings the penalty of all steps since the feature was last seen. */
const shrink = (state: State, row: number, step: number, rate: number, penalty: number): void => {
  const missed = step - state.lastStep[row]!
  state.lastStep[row] = step
  if (missed === 0) return
  for (let at = row * K; at < row * K + K; at++) {
    const weight = state.rows[at]!
    if (weight === 0) continue
    const less = (missed * penalty * rate) / Math.sqrt(state.squares[at]!)
    state.rows[at] = weight > 0 ? Math.max(0, weight - less) : Math.min(0, weight + less)
  }
}

const learn = (
  state: State,
  rows: readonly Int32Array[],
  { labels, weight }: TrainingIsland,
  rate: number,
  penalty: number,
  step: number,
): void => {
  const length = rows.length
  const scores = new Float64Array(length * K)
  rows.forEach((list, at) => {
    for (const row of list) {
      shrink(state, row, step, rate, penalty)
      for (let label = 0; label < K; label++) scores[at * K + label]! += state.rows[row * K + label]!
    }
  })
  const { single, pairs } = marginals(scores, length, state.transitions)
  rows.forEach((list, at) => {
    for (let label = 0; label < K; label++) {
      const gradient = weight * ((labels[at] === label ? 1 : 0) - single[at * K + label]!)
      if (Math.abs(gradient) < 1e-4) continue
      for (const row of list) {
        const index = row * K + label
        const squares = state.squares[index]! + gradient * gradient
        state.squares[index] = squares
        state.rows[index]! += (rate * gradient) / Math.sqrt(squares)
      }
    }
  })
  learnTransitions(state, labels, pairs, weight, rate)
}

const learnTransitions = (
  { transitions, transitionSquares }: State,
  labels: Uint8Array,
  pairs: Float64Array,
  weight: number,
  rate: number,
): void => {
  for (let at = 0; at <= labels.length; at++) {
    const pair = (at > 0 ? labels[at - 1]! : 0) * K + (at < labels.length ? labels[at]! : 0)
    pairs[pair]! -= 1
  }
  for (let pair = 0; pair < K * K; pair++) {
    const gradient = -weight * pairs[pair]!
    transitionSquares[pair]! += gradient * gradient
    transitions[pair]! += (rate * gradient) / Math.sqrt(transitionSquares[pair]!)
  }
}

const logSum = (values: Float64Array, from: number): number => {
  let top = Number.NEGATIVE_INFINITY
  for (let at = from; at < from + K; at++) top = Math.max(top, values[at]!)
  let sum = 0
  for (let at = from; at < from + K; at++) sum += Math.exp(values[at]! - top)
  return top + Math.log(sum)
}

const NEVER = -1e6

/** Probabilities of each label at each token, and expected counts of each pair of labels with both ends outside. */
const marginals = (
  scores: Float64Array,
  length: number,
  transitions: Float64Array,
): { single: Float64Array; pairs: Float64Array } => {
  const forward = new Float64Array(length * K)
  const backward = new Float64Array(length * K)
  const sums = new Float64Array(K)
  const step = (from: number, to: number) => (ALLOWED[from * K + to] ? transitions[from * K + to]! : NEVER)
  for (let label = 0; label < K; label++) {
    forward[label] = scores[label]! + step(0, label)
    backward[(length - 1) * K + label] = transitions[label * K]!
  }
  for (let at = 1; at < length; at++)
    for (let label = 0; label < K; label++) {
      for (let last = 0; last < K; last++) sums[last] = forward[(at - 1) * K + last]! + step(last, label)
      forward[at * K + label] = logSum(sums, 0) + scores[at * K + label]!
    }
  for (let at = length - 2; at >= 0; at--)
    for (let label = 0; label < K; label++) {
      for (let next = 0; next < K; next++)
        sums[next] = step(label, next) + scores[(at + 1) * K + next]! + backward[(at + 1) * K + next]!
      backward[at * K + label] = logSum(sums, 0)
    }
  for (let label = 0; label < K; label++)
    sums[label] = forward[(length - 1) * K + label]! + transitions[label * K]!
  const total = logSum(sums, 0)
  const single = forward.map((value, index) => Math.exp(value + backward[index]! - total))
  const pairs = new Float64Array(K * K)
  for (let label = 0; label < K; label++) {
    pairs[label]! += single[label]!
    pairs[label * K]! += single[(length - 1) * K + label]!
  }
  for (let at = 1; at < length; at++)
    for (let last = 0; last < K; last++)
      for (let label = 0; label < K; label++)
        if (ALLOWED[last * K + label])
          pairs[last * K + label]! += Math.exp(
            forward[(at - 1) * K + last]! +
              step(last, label) +
              scores[at * K + label]! +
              backward[at * K + label]! -
              total,
          )
  return { single, pairs }
}
