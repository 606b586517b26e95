import { LABEL_COUNT } from './labels.ts'

/** Trained weights: for each feature, by its hash, one weight for each label; and one for each pair of labels. */
export interface Model {
  /** Pairs of a feature's hash and one more than its row, at the slot of the hash or behind it; a power of two of them. */
  readonly slots: Int32Array
  /** Rows of `LABEL_COUNT` weights. */
  readonly rows: Int8Array
  /** From label × to label, in the scale of `rows`. */
  readonly transitions: Int16Array
}

/** `hashes[i]` has row `i`. */
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
  return { slots, rows, transitions }
}

/** Adds the weights of a feature to `scores`, from index `at` on; an unknown feature adds nothing. */
export const addWeights = (
  { slots, rows }: Model,
  hash: number,
  scores: Int32Array | Float64Array,
  at: number,
): void => {
  const mask = slots.length / 2 - 1
  let slot = hash & mask
  for (;;) {
    const row = slots[2 * slot + 1]!
    if (row === 0) return
    if (slots[2 * slot] === hash) {
      const from = (row - 1) * LABEL_COUNT
      for (let label = 0; label < LABEL_COUNT; label++) scores[at + label]! += rows[from + label]!
      return
    }
    slot = (slot + 1) & mask
  }
}
