import type { Model } from './model.ts'
import { unpackWeights } from './packed-weights.ts'
import { WEIGHTS } from './weights.ts'

let unpacked: Model | null = null

/** The model that ships with the project; unpacked when it is first needed. */
export const trainedModel = (): Model => {
  unpacked ??= unpackWeights(WEIGHTS)
  return unpacked
}
