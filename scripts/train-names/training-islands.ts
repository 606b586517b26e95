/** Annotated documents → islands of tokens with their features and the labels that the annotation gives. */

import type { AnnotatedDocument } from '../../bench/annotated-names.ts'
import { bareArticle } from '../../src/core/article.ts'
import { readByRules } from '../../src/extract/entity/settle-kinds.ts'
import { gatherEvidence } from '../../src/extract/entity/tagger/document-evidence.ts'
import { lineOf, MOST_FEATURES, writeFeatures } from '../../src/extract/entity/tagger/features.ts'
import { findIslands } from '../../src/extract/entity/tagger/islands.ts'
import { firstLabelOf } from '../../src/extract/entity/tagger/labels.ts'
import { readDocument } from '../../src/extract/entity/tagger/tagged-document.ts'
import { numberBefore } from '../../src/extract/entity/tagger/word-facts.ts'
import { segmentArticle } from '../../src/extract/text/segment-article.ts'
import { countryForm } from '../../src/knowledge/countries.ts'

export interface TrainingIsland {
  /** Hashes of the features of each token. */
  readonly features: readonly Int32Array[]
  readonly labels: Uint8Array
  /** How much the island counts. */
  readonly weight: number
}

/** Islands of one document; those with capitals of which the annotation is unsure are left out. */
export const islandsOf = (document: AnnotatedDocument, weight: number): TrainingIsland[] => {
  const article = { ...segmentArticle(bareArticle('training', document.text)), recognizedTimes: [] }
  const read = readDocument(article, readByRules(article))
  const islands = findIslands(read)
  const evidence = gatherEvidence(read, islands)
  const labels = labelsOf(document, article.tokens)
  const unsure = tokensIn(document.unsure, article.tokens)
  const buffer = new Int32Array(MOST_FEATURES)
  return islands.flatMap(({ sentence, first, end }) => {
    if (unsure.subarray(first, end).includes(1)) return []
    const line = lineOf(read, sentence)
    const features: Int32Array[] = []
    for (let at = first; at < end; at++)
      features.push(buffer.slice(0, writeFeatures(read, line, at, evidence[at]!, buffer)))
    return [{ features, labels: legal(labels.slice(first, end)), weight }]
  })
}

interface TokenSpan {
  readonly text: string
  readonly start: number
  readonly end: number
}

/** Tokens by where their name starts: behind the number of "7-Roar". */
const startsOf = (tokens: readonly TokenSpan[]): ReadonlyMap<number, number> =>
  new Map(tokens.map(({ start, text }, index) => [start + numberBefore(text), index]))

/** A country is a place whatever it does. Names that begin or end inside a token, such as "*Tokyo*-based", are none for the tagger. */
const labelsOf = (document: AnnotatedDocument, tokens: readonly TokenSpan[]): Uint8Array => {
  const labels = new Uint8Array(tokens.length)
  const starts = startsOf(tokens)
  const ends = new Map(tokens.map(({ end }, index) => [end, index + 1]))
  for (const { start, end, kind } of document.names) {
    const first = starts.get(start)
    const last = ends.get(end)
    const isCountry = countryForm(document.text.slice(start, end))?.kind === 'name'
    const label = firstLabelOf(isCountry ? 'place' : kind)
    if (first === undefined || last === undefined) continue
    labels.fill(label + 1, first, last)
    labels[first] = label
  }
  return labels
}

const tokensIn = (spans: readonly { readonly start: number }[], tokens: readonly TokenSpan[]): Uint8Array => {
  const marks = new Uint8Array(tokens.length)
  const starts = startsOf(tokens)
  for (const { start } of spans) {
    const token = starts.get(start)
    if (token !== undefined) marks[token] = 1
  }
  return marks
}

/** A further word at the start of an island has lost its first: it is outside. */
const legal = (labels: Uint8Array): Uint8Array => {
  for (let at = 0; at < labels.length && labels[at]! > 0 && labels[at]! % 2 === 0; at++) labels[at] = 0
  return labels
}
