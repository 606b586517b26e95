import type { Island } from './islands.ts'
import { type ReadDocument, RULE_KIND } from './tagged-document.ts'
import { TABLE_BIT } from './word-facts.ts'

/** What an occurrence of a word shows, as bits: an article means one thing by one name. */
export const EVIDENCE_BIT = {
  afterGiven: 1,
  afterTitle: 1 << 1,
  beforeSpeech: 1 << 2,
  afterLocative: 1 << 3,
  afterThe: 1 << 4,
  beforeOrganizationHead: 1 << 5,
  endsRun: 1 << 6,
  startsRun: 1 << 7,
  alone: 1 << 8,
  rulePerson: 1 << 9,
  rulePlace: 1 << 10,
  ruleOrganization: 1 << 11,
  ruleCountry: 1 << 12,
  owns: 1 << 13,
  besideNumber: 1 << 14,
  inLowerCase: 1 << 15,
} as const

export const EVIDENCE_BITS = 16

/**
 * For each token of an island the evidence that the other occurrences of its word give, in either case; 0 for words
 * that stand once.
 */
export const gatherEvidence = (doc: ReadDocument, islands: readonly Island[]): Uint16Array => {
  const own = new Uint16Array(doc.facts.length)
  const totals = new Map<string, Uint16Array>()
  for (const island of islands) {
    for (let at = island.first; at < island.end; at++) {
      if (!doc.facts[at]!.hasCapital) continue
      const bits = occurrenceBits(doc, island, at)
      own[at] = bits
      addBits(totals, doc.facts[at]!.lower, bits)
    }
  }
  for (let at = 0; at < doc.facts.length; at++) {
    const { hasCapital, lower } = doc.facts[at]!
    const counts = hasCapital ? undefined : totals.get(lower)
    if (counts) counts[15]!++
  }
  return othersOf(doc, islands, own, totals)
}

const addBits = (totals: Map<string, Uint16Array>, lower: string, bits: number): void => {
  let counts = totals.get(lower)
  if (!counts) {
    counts = new Uint16Array(EVIDENCE_BITS)
    totals.set(lower, counts)
  }
  for (let bit = 0; bit < EVIDENCE_BITS; bit++) if (bits & (1 << bit)) counts[bit]!++
}

const othersOf = (
  doc: ReadDocument,
  islands: readonly Island[],
  own: Uint16Array,
  totals: ReadonlyMap<string, Uint16Array>,
): Uint16Array => {
  const others = new Uint16Array(own.length)
  for (const { first, end } of islands) {
    for (let at = first; at < end; at++) {
      const counts = totals.get(doc.facts[at]!.lower)
      if (!counts) continue
      let bits = 0
      for (let bit = 0; bit < EVIDENCE_BITS; bit++)
        if (counts[bit]! > ((own[at]! >> bit) & 1)) bits |= 1 << bit
      others[at] = bits
    }
  }
  return others
}

const occurrenceBits = (doc: ReadDocument, { sentence, first, end }: Island, at: number): number => {
  const { firstToken, endToken } = doc.sentences[sentence]!
  const before = at > firstToken ? doc.facts[at - 1]! : null
  const after = at + 1 < endToken ? doc.facts[at + 1]! : null
  const bit = EVIDENCE_BIT
  const startsRun = at === first || !before?.hasCapital
  const endsRun = at + 1 === end || !after?.hasCapital
  let bits = ruleBits(doc.ruleKinds[at]!)
  if (startsRun && endsRun) bits |= bit.alone
  else if (startsRun) bits |= bit.startsRun
  else if (endsRun) bits |= bit.endsRun
  if (doc.titleMarks[at] === 2) bits |= bit.afterTitle
  if (before) {
    if (before.tables & TABLE_BIT.given && before.hasCapital) bits |= bit.afterGiven
    if (before.tables & TABLE_BIT.locative) bits |= bit.afterLocative
    if (before.lower === 'the') bits |= bit.afterThe
    if (before.isNumber) bits |= bit.besideNumber
  }
  if (after) {
    if (after.tables & (TABLE_BIT.speech | TABLE_BIT.relative)) bits |= bit.beforeSpeech
    if (after.hasCapital && after.tables & TABLE_BIT.organizationHead) bits |= bit.beforeOrganizationHead
    if (after.lower === "'s") bits |= bit.owns
    if (after.isNumber) bits |= bit.besideNumber
  }
  return bits
}

const ruleBits = (kind: number): number =>
  kind === RULE_KIND.person
    ? EVIDENCE_BIT.rulePerson
    : kind === RULE_KIND.place || kind === RULE_KIND.city
      ? EVIDENCE_BIT.rulePlace
      : kind === RULE_KIND.organization
        ? EVIDENCE_BIT.ruleOrganization
        : kind === RULE_KIND.country
          ? EVIDENCE_BIT.ruleCountry
          : 0
