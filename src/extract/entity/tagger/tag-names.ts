import type { TimedArticle } from '../../../core/extraction.ts'
import type { RuleFinds } from '../settle-kinds.ts'
import { bestLabels } from './decode.ts'
import { gatherEvidence } from './document-evidence.ts'
import { type Line, lineOf, MOST_FEATURES, writeFeatures } from './features.ts'
import { findIslands, type Island } from './islands.ts'
import { isFurther, kindOfLabel, LABEL_COUNT, OUTSIDE, type TaggedKind } from './labels.ts'
import { type Model, sumWeights } from './model.ts'
import { type ReadDocument, readDocument } from './tagged-document.ts'

/** A name that the tagger sees: half-open range of tokens. */
export interface TaggedName {
  readonly sentence: number
  readonly firstToken: number
  readonly endToken: number
  readonly kind: TaggedKind
}

/**
 * Names of an article in text order, none overlapping. What the rules find is
 * evidence among others. Linear in the length of the article.
 */
export const tagNames = (doc: TimedArticle, finds: RuleFinds, model: Model): TaggedName[] => {
  const read = readDocument(doc, finds)
  const islands = findIslands(read)
  const evidence = gatherEvidence(read, islands)
  const features = new Int32Array(MOST_FEATURES)
  const names: TaggedName[] = []
  let line: Line | null = null
  let sentence = -1
  for (const island of islands) {
    if (line === null || island.sentence !== sentence) {
      sentence = island.sentence
      line = lineOf(read, sentence)
    }
    names.push(...namesOf(island, labelIsland(read, line, island, evidence, features, model)))
  }
  return names
}

const labelIsland = (
  read: ReadDocument,
  line: Line,
  { first, end }: Island,
  evidence: Uint16Array,
  features: Int32Array,
  model: Model,
): Uint8Array => {
  const scores = new Int32Array((end - first) * LABEL_COUNT)
  for (let at = first; at < end; at++) {
    const count = writeFeatures(read, line, at, evidence[at]!, features)
    sumWeights(model, features, count, scores, (at - first) * LABEL_COUNT)
  }
  return bestLabels(scores, end - first, model.transitions)
}

const namesOf = ({ sentence, first }: Island, labels: Uint8Array): TaggedName[] => {
  const names: TaggedName[] = []
  for (let at = 0; at < labels.length; ) {
    const label = labels[at]!
    let end = at + 1
    if (label !== OUTSIDE) {
      while (end < labels.length && isFurther(labels[end]!)) end++
      names.push({ sentence, firstToken: first + at, endToken: first + end, kind: kindOfLabel(label) })
    }
    at = end
  }
  return names
}
