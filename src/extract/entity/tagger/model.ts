import { LABEL_COUNT } from './labels.ts'

/** Trained weights: for each feature, by its hash, one weight for each label; and one for each pair of labels. */
export interface Model {
  /** Pairs of a feature's hash and one more than its row, at the slot of the hash or behind it; a power of two of them. */
  readonly slots: Int32Array
  /** Rows of {@link LANES} numbers, each two weights: the label's plus 65,536 times the next label's. */
  readonly rows: Int32Array
  /** From label × to label, in the scale of the weights. */
  readonly transitions: Int16Array
}

const LANES = 4
const HIGH = 0x1_0000

/** `hashes[i]` has row `i` of `LABEL_COUNT` weights. */
export const modelOf = (hashes: Int32Array, rows: Int8Array, transitions: Int16Array): Model => {
  let size = 1024
  while (size < hashes.length * 2) size *= 2
  const slots = new Int32Array(size * 2)
  for (let row = 0; row < hashes.length; row++) {
    let slot = hashes[row]! & (size - 1)
    while (slots[2 * slot + 1] !== 0) slot = (slot + 1) & (size - 1)
    slots[2 * slot] = hashes[row]!
    slots[2 * slot + 1] = row + 1
  }
  return { slots, rows: packRows(hashes.length, rows), transitions }
}

const packRows = (count: number, rows: Int8Array): Int32Array => {
  const packed = new Int32Array(count * LANES)
  for (let row = 0; row < count; row++) {
    for (let label = 0; label < LABEL_COUNT; label++)
      packed[row * LANES + (label >> 1)]! += rows[row * LABEL_COUNT + label]! * (label & 1 ? HIGH : 1)
  }
  return packed
}

/**
 * Writes the summed weights of the first `count` of `features` to `scores`, from index `at` on; unknown features add
 * nothing. Two sums share a number, each far below what half of it holds.
 */
export const sumWeights = (
  { slots, rows }: Model,
  features: Int32Array,
  count: number,
  scores: Int32Array,
  at: number,
): void => {
  const mask = (slots.length >> 1) - 1
  let [first, second, third, fourth] = [0, 0, 0, 0]
  for (let index = 0; index < count; index++) {
    const hash = features[index]!
    let slot = hash & mask
    let row = slots[2 * slot + 1]!
    while (row !== 0 && slots[2 * slot] !== hash) {
      slot = (slot + 1) & mask
      row = slots[2 * slot + 1]!
    }
    if (row === 0) continue
    const from = (row - 1) * LANES
    first = (first + rows[from]!) | 0
    second = (second + rows[from + 1]!) | 0
    third = (third + rows[from + 2]!) | 0
    fourth = (fourth + rows[from + 3]!) | 0
  }
  writePair(scores, at, first)
  writePair(scores, at + 2, second)
  writePair(scores, at + 4, third)
  scores[at + 6] = (fourth << 16) >> 16
}

const writePair = (scores: Int32Array, at: number, pair: number): void => {
  const low = (pair << 16) >> 16
  scores[at] = low
  scores[at + 1] = (pair - low) >> 16
}
