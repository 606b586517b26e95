/** Weights as small whole numbers, rows of zeros left out. */
import { LABEL_COUNT } from '../../src/extract/entity/tagger/labels.ts'
import type { SmallWeights } from '../../src/extract/entity/tagger/packed-weights.ts'
import type { Weights } from './train-weights.ts'

const LARGEST = 127

/** One step of a weight: the greatest weights are cut off, as the sums hardly feel it. */
const STEP = 0.02

export const quantize = ({ hashes, rows, transitions }: Weights): SmallWeights => {
  const small = Int8Array.from(rows, (weight) =>
    Math.max(-LARGEST, Math.min(LARGEST, Math.round(weight / STEP))),
  )
  const weightsOf = (row: number) => small.subarray(row * LABEL_COUNT, (row + 1) * LABEL_COUNT)
  const kept = [...hashes.keys()]
    .filter((row) => weightsOf(row).some((weight) => weight !== 0))
    .sort((a, b) => (hashes[a]! >>> 0) - (hashes[b]! >>> 0))
  return {
    hashes: Int32Array.from(kept, (row) => hashes[row]!),
    rows: Int8Array.from(kept.flatMap((row) => [...weightsOf(row)])),
    transitions: Int16Array.from(transitions, (weight) => Math.round(weight / STEP)),
  }
}
