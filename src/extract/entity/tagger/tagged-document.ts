import type { Sentence, TimedArticle } from '../../../core/extraction.ts'
import type { Candidate } from '../candidate.ts'
import type { RuleFinds } from '../settle-kinds.ts'
import { TABLE_BIT, type WordFacts, wordFacts } from './word-facts.ts'

/** What the rules make of a token, as small numbers. */
export const RULE_KIND = {
  none: 0,
  undecided: 1,
  person: 2,
  place: 3,
  organization: 4,
  country: 5,
  demonym: 6,
  city: 7,
  event: 8,
} as const

/** An article as the tagger reads it: one entry for each token. */
export interface ReadDocument {
  readonly sentences: readonly Sentence[]
  readonly facts: readonly WordFacts[]
  /** One of {@link RULE_KIND}. */
  readonly ruleKinds: Uint8Array
  /** Number of the rule and whether it is the first token, with a title, in a heading; 0 outside candidates. */
  readonly ruleMarks: Uint16Array
  /** 1 inside a title phrase, 2 right behind one. */
  readonly titleMarks: Uint8Array
  /** How much the article speaks of sport: 0, 1 or 2. */
  readonly sport: number
}

const RULES = [
  'name-run',
  'acronym',
  'known-organization',
  'organization-word',
  'place-word',
  'place-opener',
  'country-name',
  'demonym',
  'metonym',
  'capital',
  'known-place',
  'region',
]

/** Takes what the rules make of the article: candidates have the kind that a rule gave, null where none decided. */
export const readDocument = (
  { sentences, tokens }: TimedArticle,
  { candidates, titles, events }: RuleFinds,
): ReadDocument => {
  const facts = new Array<WordFacts>(tokens.length)
  let sportWords = 0
  let words = 0
  for (let at = 0; at < tokens.length; at++) {
    const token = tokens[at]!
    const fact = wordFacts(token.text)
    facts[at] = fact
    if (fact.tables & TABLE_BIT.sport) sportWords++
    if (token.kind === 'word') words++
  }
  const share = words === 0 ? 0 : sportWords / words
  const doc = {
    sentences,
    facts,
    ruleKinds: new Uint8Array(tokens.length),
    ruleMarks: new Uint16Array(tokens.length),
    titleMarks: new Uint8Array(tokens.length),
    sport: share > 0.06 ? 2 : share > 0.03 ? 1 : 0,
  }
  for (const { firstToken, endToken } of titles) {
    doc.titleMarks.fill(1, firstToken, endToken)
    if (endToken < tokens.length && doc.titleMarks[endToken] === 0) doc.titleMarks[endToken] = 2
  }
  for (const { firstToken, endToken } of events) {
    doc.ruleKinds.fill(RULE_KIND.event, firstToken, endToken)
    doc.ruleMarks.fill(EVENT_MARK, firstToken, endToken)
    doc.ruleMarks[firstToken] = EVENT_MARK + 1
  }
  for (const candidate of candidates) {
    const { firstToken, endToken } = candidate
    const isWhole =
      candidate.start === tokens[firstToken]!.start && candidate.end === tokens[endToken - 1]!.end
    if (!isWhole) continue
    const mark = markOf(candidate)
    doc.ruleKinds.fill(kindOf(candidate), firstToken, endToken)
    doc.ruleMarks.fill(mark, firstToken, endToken)
    doc.ruleMarks[firstToken] = mark + 1
  }
  return doc
}

const EVENT_MARK = 32 * RULE_KIND.event

const kindOf = ({ kind, rule }: Candidate): number => {
  if (rule === 'demonym') return RULE_KIND.demonym
  if (kind === 'place' && (rule === 'known-place' || rule === 'capital')) return RULE_KIND.city
  return kind === null ? RULE_KIND.undecided : RULE_KIND[kind]
}

const markOf = (candidate: Candidate): number =>
  2 * (1 + RULES.indexOf(candidate.rule) + 16 * kindOf(candidate)) +
  (candidate.title ? 1024 : 0) +
  (candidate.isWeak ? 2048 : 0)
