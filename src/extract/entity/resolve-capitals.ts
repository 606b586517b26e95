import type { TimedArticle, Token } from '../../core/extraction.ts'
import { SPEECH_VERBS } from '../../knowledge/titles.ts'
import { type Candidate, isPossessive } from './candidate.ts'
import { firstEndingAfter } from './nearest.ts'

/** Verbs of governments: who does these is a country, not a town. */
const ACTION =
  /^(?:said|says|agree[sd]?|play(?:s|ed)?|has|have|had|will|would|could|may|must|should|wants?|wanted|accuse[sd]?|claims?|claimed|insists?|insisted|seeks?|sought|backs?|backed|rejects?|rejected|signed|signs|imposed?|imposes|launched|fears?|feared|hopes?|hoped|plans?|planned|share[sd]?|announced|denied|denies|condemned|urged?|urges|warned|warns|called|calls|considers?|considered|views?|maintains?|expects?|needs?|faces|faced|stands?|supports?|supported|responded|responds|retaliated|summoned|expelled|protested|ordered|refused|vowed|threatened|offered|offers|approved|sent|sends|suspended|cut|severed|lifted|withdrew|recognised|recognized|remains?|is|are|was|were|did|does|do|cannot|can|also|still|reiterated|stressed)$/u
const OWNED_BY_A_STATE =
  /^(?:government|policy|position|stance|ambassador|envoy|military|army|forces|decision|support|role|interests?|response|claims?|commitment|efforts?|foreign|defen[cs]e|relationship|relations|ties|plans?|position|security|influence|sanctions|nuclear|allies|ally|attempts?|request|demands?|approach|concerns?|leadership|leaders|diplomats|diplomacy|new|strategic|strategy|refusal|invasion|aggression|actions?)$/u
const SIDE = /^(?:with|against|by|between|among|urged|told|accused|blamed|warned|pressed|and)$/u
const PLACE_PREPOSITION =
  /^(?:in|at|to|from|near|into|around|outside|inside|through|via|toward|towards|visit|visits|visited|visiting|leave|left|reach|reached|reaching|arrived?|central|downtown|greater|north|south|east|west|of)$/u

/** True when a capital's name stands for its country: "Tokyo and New Delhi agreed", "talks between Tokyo and Seoul", "Beijing said". */
export const standsForCountry = (
  doc: TimedArticle,
  candidate: Candidate,
  all: readonly Candidate[],
): boolean => {
  const sentence = doc.sentences[candidate.sentence]!
  if (doc.blocks[sentence.block]!.kind === 'dateline') return false
  const list = coordinated(doc, candidate, all)
  const before = tokenAt(doc, sentence, list[0]!.firstToken - 1)
  if (before && PLACE_PREPOSITION.test(before.lower)) return false
  if (list.length > 1 && before && /^(?:between|both|that|,|while|as|when|and)$/u.test(before.lower))
    return true
  if (before && SIDE.test(before.lower) && before.lower !== 'and') return true
  const last = list.at(-1)!
  return isActor(doc, sentence, last.endToken)
}

type Bounds = { readonly firstToken: number; readonly endToken: number }

const tokenAt = (doc: TimedArticle, { firstToken, endToken }: Bounds, index: number): Token | undefined =>
  index >= firstToken && index < endToken ? doc.tokens[index] : undefined

const LONGEST_LIST = 8

/** The capitals joined to this one by "and" or commas, in text order. */
const coordinated = (
  doc: TimedArticle,
  candidate: Candidate,
  all: readonly Candidate[],
): readonly Candidate[] => {
  const at = firstEndingAfter(all, candidate.start)
  const [first, last] = [-1, 1].map((step) => {
    let index = at
    while (Math.abs(index - at) < LONGEST_LIST && joins(doc, all[index], all[index + step])) index += step
    return index
  }) as [number, number]
  return all.slice(first, last + 1)
}

const joins = (doc: TimedArticle, a: Candidate | undefined, b: Candidate | undefined): boolean => {
  if (
    !a ||
    !b ||
    a.sentence !== b.sentence ||
    (b.rule !== 'capital' && b.kind !== 'country') ||
    b.rule === 'demonym'
  )
    return false
  const [from, to] = a.start < b.start ? [a.endToken, b.firstToken] : [b.endToken, a.firstToken]
  return (
    from <= to &&
    /^(?:and|or)$/u.test(
      doc.tokens
        .slice(from, to)
        .map(({ lower }) => lower)
        .join(' '),
    )
  )
}

const isActor = (doc: TimedArticle, sentence: Bounds, index: number): boolean => {
  const next = tokenAt(doc, sentence, index)
  if (!next) return false
  if (isPossessive(next)) return OWNED_BY_A_STATE.test(tokenAt(doc, sentence, index + 1)?.lower ?? '')
  return SPEECH_VERBS.has(next.lower) || ACTION.test(next.lower)
}
