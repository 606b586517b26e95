import { LABEL_COUNT, mayFollow, OUTSIDE } from './labels.ts'

const IMPOSSIBLE = -1e9

/**
 * The best labels of an island (Viterbi): `scores` holds `LABEL_COUNT` numbers for each of `length` tokens. Before and
 * behind the island stand words outside of names.
 */
export const bestLabels = (scores: Int32Array, length: number, transitions: Int16Array): Uint8Array => {
  const best = new Float64Array(length * LABEL_COUNT)
  const from = new Uint8Array(length * LABEL_COUNT)
  for (let label = 0; label < LABEL_COUNT; label++)
    best[label] = mayFollow(OUTSIDE, label) ? scores[label]! + transitions[label]! : IMPOSSIBLE
  for (let at = 1; at < length; at++) extend(best, from, scores, at, transitions)
  return trace(best, from, length, transitions)
}

const extend = (
  best: Float64Array,
  from: Uint8Array,
  scores: Int32Array,
  at: number,
  transitions: Int16Array,
): void => {
  const before = (at - 1) * LABEL_COUNT
  for (let label = 0; label < LABEL_COUNT; label++) {
    let top = IMPOSSIBLE * 2
    let chosen = OUTSIDE
    for (let last = 0; last < LABEL_COUNT; last++) {
      if (!mayFollow(last, label)) continue
      const score = best[before + last]! + transitions[last * LABEL_COUNT + label]!
      if (score > top) {
        top = score
        chosen = last
      }
    }
    best[at * LABEL_COUNT + label] = top + scores[at * LABEL_COUNT + label]!
    from[at * LABEL_COUNT + label] = chosen
  }
}

const trace = (best: Float64Array, from: Uint8Array, length: number, transitions: Int16Array): Uint8Array => {
  const labels = new Uint8Array(length)
  let top = Number.NEGATIVE_INFINITY
  for (let label = 0; label < LABEL_COUNT; label++) {
    const score = best[(length - 1) * LABEL_COUNT + label]! + transitions[label * LABEL_COUNT]!
    if (score > top) {
      top = score
      labels[length - 1] = label
    }
  }
  for (let at = length - 1; at > 0; at--) labels[at - 1] = from[at * LABEL_COUNT + labels[at]!]!
  return labels
}
