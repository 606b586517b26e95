import { EVIDENCE_BITS } from './document-evidence.ts'
import { featureHash, hashOf, pairHash } from './hash.ts'
import type { ReadDocument } from './tagged-document.ts'
import { TABLE_BIT, TABLE_BITS, type WordFacts } from './word-facts.ts'

/** What all tokens of a sentence share. */
export interface Line {
  readonly first: number
  readonly end: number
  /** How it is written, how long it is, how many numbers it holds, how it ends. */
  readonly form: number
}

/** The most features that a token may have. */
export const MOST_FEATURES = 260

const NOTHING: WordFacts = {
  lower: '',
  hash: hashOf('|'),
  shape: hashOf('|'),
  prefix2: 0,
  prefix3: 0,
  suffix2: 0,
  suffix3: 0,
  suffix4: 0,
  tables: 0,
  hasCapital: false,
  isNumber: false,
}

const ALL_CAPITALS = hashOf('XX')

export const lineOf = (doc: ReadDocument, sentence: number): Line => {
  const { firstToken: first, endToken: end } = doc.sentences[sentence]!
  let numbers = 0
  let capitals = 0
  let shouted = 0
  for (let at = first; at < end; at++) {
    const fact = doc.facts[at]!
    if (fact.isNumber) numbers++
    else if (fact.hasCapital) {
      capitals++
      if (fact.shape === ALL_CAPITALS) shouted++
    }
  }
  const length = end - first
  const numbersShare = numbers === 0 ? 0 : numbers / length < 0.15 ? 1 : numbers / length < 0.35 ? 2 : 3
  const capitalsShare = capitals / length < 0.3 ? 0 : capitals / length < 0.6 ? 1 : 2
  const isShouted = shouted > 2 && shouted / Math.max(1, capitals) > 0.7
  const endsAsSentence = /^[.?!"”]$/u.test(doc.facts[end - 1]!.lower)
  return {
    first,
    end,
    form:
      numbersShare +
      4 * capitalsShare +
      12 * (isShouted ? 1 : 0) +
      24 * (endsAsSentence ? 1 : 0) +
      48 * (length <= 4 ? 0 : length <= 10 ? 1 : 2),
  }
}

/** Where features are asked for, with what stands around. */
interface Place {
  readonly doc: ReadDocument
  readonly line: Line
  readonly at: number
  readonly evidence: number
}

/**
 * Writes the features of the token `at` as hashes to `out`, which has room for {@link MOST_FEATURES}, and gives their
 * number. Linear in the length of the run of capitals around the token, which is bounded.
 */
export const writeFeatures = (
  doc: ReadDocument,
  line: Line,
  at: number,
  evidence: number,
  out: Int32Array,
): number => {
  const place = { doc, line, at, evidence }
  let count = writeWord(place, out, 0)
  count = writeNeighbours(place, out, count)
  count = writeTables(place, out, count)
  count = writeRules(place, out, count)
  count = writeEvidence(place, out, count)
  count = writeRun(place, out, count)
  return writeLine(place, out, count)
}

const factsAt = ({ doc, line }: Place, at: number): WordFacts =>
  at >= line.first && at < line.end ? doc.facts[at]! : NOTHING

const writeWord = (place: Place, out: Int32Array, count: number): number => {
  const word = place.doc.facts[place.at]!
  let n = count
  out[n++] = featureHash(0, 0)
  out[n++] = featureHash(1, word.hash)
  out[n++] = featureHash(2, word.shape)
  out[n++] = featureHash(3, word.prefix2)
  out[n++] = featureHash(4, word.prefix3)
  out[n++] = featureHash(5, word.suffix2)
  out[n++] = featureHash(6, word.suffix3)
  out[n++] = featureHash(7, word.suffix4)
  out[n++] = featureHash(8, pairHash(word.shape, Math.min(12, word.lower.length)))
  return n
}

const writeNeighbours = (place: Place, out: Int32Array, count: number): number => {
  const { at } = place
  const [before2, before, word] = [factsAt(place, at - 2), factsAt(place, at - 1), factsAt(place, at)]
  const [after, after2] = [factsAt(place, at + 1), factsAt(place, at + 2)]
  let n = count
  out[n++] = featureHash(10, before.hash)
  out[n++] = featureHash(11, after.hash)
  out[n++] = featureHash(12, before2.hash)
  out[n++] = featureHash(13, after2.hash)
  out[n++] = featureHash(14, pairHash(before.hash, word.shape))
  out[n++] = featureHash(15, pairHash(after.hash, word.shape))
  out[n++] = featureHash(16, pairHash(before2.hash, before.hash))
  out[n++] = featureHash(17, pairHash(after.hash, after2.hash))
  out[n++] = featureHash(18, pairHash(before.hash, after.hash))
  out[n++] = featureHash(19, pairHash(pairHash(before.shape, word.shape), after.shape))
  out[n++] = featureHash(20, pairHash(before.hash, word.hash))
  out[n++] = featureHash(21, pairHash(word.hash, after.hash))
  out[n++] = featureHash(22, pairHash(pairHash(before2.shape, before.shape), word.shape))
  out[n++] = featureHash(23, pairHash(word.shape, pairHash(after.shape, after2.shape)))
  out[n++] = featureHash(24, before.suffix3)
  out[n++] = featureHash(25, after.suffix3)
  return n
}

/** Tables without those that hold little evidence together. */
const MAIN_TABLES = ~(
  TABLE_BIT.sport |
  TABLE_BIT.occupation |
  TABLE_BIT.relative |
  TABLE_BIT.maybeGiven |
  TABLE_BIT.maybeSurname |
  TABLE_BIT.town
)

const writeTables = (place: Place, out: Int32Array, count: number): number => {
  const { at } = place
  const [before, word, after] = [factsAt(place, at - 1), factsAt(place, at), factsAt(place, at + 1)]
  let n = writeBits(30, word.tables, TABLE_BITS, out, count)
  n = writeBits(60, before.tables, TABLE_BITS, out, n)
  n = writeBits(90, after.tables, TABLE_BITS, out, n)
  n = writeBits(410, factsAt(place, at + 2).tables, TABLE_BITS, out, n)
  n = writeBits(440, factsAt(place, at - 2).tables, TABLE_BITS, out, n)
  const main = word.tables & MAIN_TABLES
  out[n++] = featureHash(120, main)
  out[n++] = featureHash(121, pairHash(main, before.tables & MAIN_TABLES))
  out[n++] = featureHash(122, pairHash(main, after.tables & MAIN_TABLES))
  out[n++] = featureHash(123, pairHash(main, word.shape))
  out[n++] = featureHash(124, pairHash(main, before.hash))
  out[n++] = featureHash(125, pairHash(main, after.hash))
  out[n++] = featureHash(126, pairHash(main, at === place.line.first ? 1 : 0))
  return n
}

const writeBits = (template: number, bits: number, size: number, out: Int32Array, count: number): number => {
  let n = count
  for (let bit = 0; bit < size; bit++) if (bits & (1 << bit)) out[n++] = featureHash(template + bit, 1)
  return n
}

const writeRules = (place: Place, out: Int32Array, count: number): number => {
  const { doc, line, at } = place
  const before = at > line.first ? doc.ruleMarks[at - 1]! : 0
  const after = at + 1 < line.end ? doc.ruleMarks[at + 1]! : 0
  const mark = doc.ruleMarks[at]!
  const title = doc.titleMarks[at]!
  const { shape, tables } = doc.facts[at]!
  let n = count
  out[n++] = featureHash(130, mark)
  out[n++] = featureHash(131, pairHash(before, mark))
  out[n++] = featureHash(132, pairHash(mark, after))
  out[n++] = featureHash(133, pairHash(mark, shape))
  out[n++] = featureHash(134, pairHash(doc.ruleKinds[at]!, title))
  out[n++] = featureHash(135, pairHash(mark, tables & MAIN_TABLES))
  out[n++] = featureHash(136, pairHash(mark, factsAt(place, at - 1).hash))
  out[n++] = featureHash(137, pairHash(mark, factsAt(place, at + 1).hash))
  out[n++] = featureHash(138, pairHash(mark, doc.sport))
  out[n++] = featureHash(139, pairHash(mark, line.form))
  return n
}

const writeEvidence = (place: Place, out: Int32Array, count: number): number => {
  const { doc, at, evidence } = place
  const kind = doc.ruleKinds[at]!
  let n = writeBits(150, evidence, EVIDENCE_BITS, out, count)
  n = writeBits(170 + 20 * kind, evidence, EVIDENCE_BITS, out, n)
  out[n++] = featureHash(400, pairHash(evidence & 0x1e3f, kind))
  return n
}

/** Runs of capitals are looked at so far to either side. */
const LONGEST_RUN = 6

/** The words around in the same run of capitals: how many, and the first and last of them. */
const writeRun = (place: Place, out: Int32Array, count: number): number => {
  const { at } = place
  let first = at
  while (at - first < LONGEST_RUN && factsAt(place, first - 1).hasCapital) first--
  let last = at
  while (last - at < LONGEST_RUN && factsAt(place, last + 1).hasCapital) last++
  const head = factsAt(place, last)
  const opener = factsAt(place, first)
  const where = (at - first) * 8 + (last - at)
  const [before, after] = [factsAt(place, first - 1), factsAt(place, last + 1)]
  let n = count
  out[n++] = featureHash(470, where)
  out[n++] = featureHash(471, head.hash)
  out[n++] = featureHash(472, pairHash(head.tables & MAIN_TABLES, where))
  out[n++] = featureHash(473, pairHash(opener.tables & MAIN_TABLES, where))
  out[n++] = featureHash(474, pairHash(before.hash, where))
  out[n++] = featureHash(475, pairHash(after.hash, where))
  out[n++] = featureHash(476, pairHash(head.suffix3, last - at))
  out[n++] = featureHash(477, pairHash(before.shape, pairHash(after.shape, where)))
  return n
}

const writeLine = (place: Place, out: Int32Array, count: number): number => {
  const { doc, line, at } = place
  const { tables, shape } = doc.facts[at]!
  const position = Math.min(3, at - line.first)
  const main = tables & MAIN_TABLES
  const before = factsAt(place, at - 1)
  const after = factsAt(place, at + 1)
  let n = count
  out[n++] = featureHash(490, line.form)
  out[n++] = featureHash(491, pairHash(line.form, position))
  out[n++] = featureHash(492, pairHash(line.form, main))
  out[n++] = featureHash(493, pairHash(doc.sport, main))
  out[n++] = featureHash(494, pairHash(doc.sport, pairHash(line.form, position)))
  out[n++] = featureHash(495, pairHash(pairHash(line.form, position), pairHash(before.shape, after.shape)))
  out[n++] = featureHash(496, pairHash(doc.sport, pairHash(main, before.hash)))
  out[n++] = featureHash(497, pairHash(doc.sport, pairHash(main, after.hash)))
  out[n++] = featureHash(498, pairHash(position, shape))
  out[n++] = featureHash(499, pairHash(doc.sport, pairHash(before.hash, after.shape)))
  out[n++] = featureHash(500, pairHash(doc.sport, pairHash(before.shape, after.hash)))
  return n
}
