/** Weights as small whole numbers, rows of zeros left out. */
import { LABEL_COUNT } from '../src/extract/entity/tagger/labels.ts'
import type { Weights } from './train-weights.ts'

export interface SmallWeights {
  /** Ascending. */
  readonly hashes: Int32Array
  readonly rows: Int8Array
  readonly transitions: Int16Array
}

const LARGEST = 127

/** One step of a weight: the greatest weights are cut off, as the sums hardly feel it. */
const STEP = 0.02

export const quantize = ({ hashes, rows, transitions }: Weights): SmallWeights => {
  const small = Int8Array.from(rows, (weight) =>
    Math.max(-LARGEST, Math.min(LARGEST, Math.round(weight / STEP))),
  )
  const kept = [...hashes.keys()]
    .filter((row) => small.subarray(row * LABEL_COUNT, (row + 1) * LABEL_COUNT).some((weight) => weight !== 0))
    .sort((a, b) => hashes[a]! - hashes[b]!)
  return {
    hashes: Int32Array.from(kept, (row) => hashes[row]!),
    rows: Int8Array.from(
      kept.flatMap((row) => [...small.subarray(row * LABEL_COUNT, (row + 1) * LABEL_COUNT)]),
    ),
    transitions: Int16Array.from(transitions, (weight) => Math.round(weight / STEP)),
  }
}
