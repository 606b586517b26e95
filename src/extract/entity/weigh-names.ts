import type { EntityKind } from '../../core/entity.ts'
import type { TimedArticle, Token } from '../../core/extraction.ts'
import { hasCommonEnding, isCommonWord, LOCATIVE_PREPOSITIONS } from '../../knowledge/common-words.ts'
import {
  isFamousSurname,
  isGivenName,
  mayBeGivenName,
  NAME_PARTICLES,
  NAME_SUFFIXES,
} from '../../knowledge/names.ts'
import { isAcronym } from '../../knowledge/organizations.ts'
import { isTitleWord, OCCUPATIONS, PERSON_RELATIVES, SPEECH_VERBS } from '../../knowledge/titles.ts'
import { type Candidate, isPossessive } from './candidate.ts'
import { isAcronymOf } from './organizations.ts'

type Judged = 'person' | 'place' | 'organization'
export type Weights = Record<Judged | 'none', number>

/** A name of one word needs more than its capital; one of two or three plain words is a person unless something speaks against it. */
const THRESHOLD = { single: 1.5, multiple: 1 }

/**
 * The kind of each name that no table knows, by its words: the evidence of all its occurrences is summed, since one
 * article means one thing by one name. Names without enough evidence are left out.
 */
export const judgeNames = (
  doc: TimedArticle,
  candidates: readonly Candidate[],
): ReadonlyMap<string, EntityKind> => {
  const sums = new Map<string, Weights>()
  candidates.forEach((candidate, index) => {
    if (candidate.kind !== null || candidate.isWeak) return
    const weights = sums.get(candidate.words) ?? formWeights(candidate.words)
    addContext(weights, doc, candidate, candidates[index - 1], candidates[index + 1])
    sums.set(candidate.words, weights)
  })
  const kinds = new Map<string, EntityKind>()
  for (const [words, weights] of sums) {
    const kind = decide(words, weights)
    if (kind) kinds.set(words, kind)
  }
  return kinds
}

/** The first counts where two weigh the same. */
const KINDS = ['person', 'place', 'organization', 'none'] as const

const decide = (words: string, weights: Weights): EntityKind | null => {
  const threshold = words.includes(' ') ? THRESHOLD.multiple : THRESHOLD.single
  let best: keyof Weights = 'person'
  for (const kind of KINDS) if (weights[kind] > weights[best]) best = kind
  return best !== 'none' && weights[best] >= threshold ? best : null
}

/** What the words themselves tell. */
const formWeights = (words: string): Weights => {
  if (isAcronym(words))
    return { person: -4, place: 0, organization: words.includes('(') ? 1.6 : 0.9, none: 0 }
  const parts = words.split(' ')
  const weights: Weights = { person: 0, place: 0, organization: 0, none: 0 }
  const plain = parts.filter((part) => !NAME_PARTICLES.has(part) && !NAME_SUFFIXES.has(part))
  const common = plain.filter(
    (part) => isCommonWord(part.toLowerCase()) || hasCommonEnding(part.toLowerCase()),
  )
  weights.person += givenNameWeight(parts) + shapeWeight(parts, common.length)
  if (common.length > 0) weights.none += common.length === plain.length ? 2 : 1
  if (
    /[&\d]|\p{Ll}\p{Lu}/u.test(words) &&
    !/(?:^|[ -])(?:Mc|Mac|O'|O’|D'|D’|Al-|De|Di|La|Le|Van)\p{Lu}/u.test(words)
  )
    weights.organization += 1.2
  if (
    /\p{L}{3}(?:burg|stan|ville|shire|grad|pur|abad|polis|borough|bury|stadt|dorf|heim|mouth|ford|ton|land|istan)$/u.test(
      words,
    ) &&
    parts.length === 1
  )
    weights.place += 1.2
  return weights
}

const givenNameWeight = (parts: readonly string[]): number => {
  const [first] = parts
  const second = parts[1]
  if (parts.length === 1) return isFamousSurname(first!) ? 2 : isGivenName(first!) ? 1.5 : 0
  if (isGivenName(first!)) return 3
  if (mayBeGivenName(first!)) return 1.2
  if (isFamousSurname(parts.at(-1)!)) return 2
  return second !== undefined && isGivenName(second) ? 1.5 : 0
}

const shapeWeight = (parts: readonly string[], common: number): number => {
  let weight = 0
  if (parts.length > 1 && parts.some((part) => /^(?:\p{Lu}\.){1,12}$/u.test(part))) weight += 2
  if (parts.length > 1 && parts.slice(1).some((part) => NAME_SUFFIXES.has(part) && part.length > 1))
    weight += 2
  if (parts.length > 2 && parts.slice(1, -1).some((part) => NAME_PARTICLES.has(part))) weight += 1
  if (parts.some((part) => /^\p{Lu}\p{Ll}+-\p{Ll}+$/u.test(part)) && parts.length > 1) weight += 1
  if (
    parts.length >= 2 &&
    parts.length <= 3 &&
    common === 0 &&
    parts.every((part) => /^\p{Lu}[\p{L}'’.-]+$/u.test(part))
  )
    weight += 1
  return (
    weight -
    2 * common -
    (parts.some((part) => /\d|&/u.test(part)) ? 2 : 0) -
    (parts.every((part) => part.length > 1 && /^\p{Lu}{2,}$/u.test(part)) ? 1 : 0)
  )
}

const addContext = (
  weights: Weights,
  doc: TimedArticle,
  candidate: Candidate,
  previous: Candidate | undefined,
  next: Candidate | undefined,
): void => {
  const sentence = doc.sentences[candidate.sentence]!
  const at = (index: number): Token | undefined =>
    index >= sentence.firstToken && index < sentence.endToken ? doc.tokens[index] : undefined
  addBefore(weights, candidate, at)
  addAfter(weights, candidate, at)
  if (candidate.rule === 'acronym') addAcronymContext(weights, candidate, at, previous)
  addNeighbour(weights, doc, candidate, previous)
  addNeighbour(weights, doc, candidate, next)
}

/** An acronym alone may be anything; bodies speak, own, come in brackets behind their name and lend members their letters. */
const addAcronymContext = (
  weights: Weights,
  { words, firstToken, endToken }: Candidate,
  at: TokenAt,
  previous: Candidate | undefined,
): void => {
  const [before, after] = [at(firstToken - 1), at(endToken)]
  if (after && SPEECH_VERBS.has(after.lower)) weights.organization += 1.6
  if (
    after &&
    (isTitleWord(after.lower) ||
      /^(?:members?|officials?|leaders?|headquarters|chapter|party|candidate|activists?)$/u.test(after.lower))
  )
    weights.organization += 1
  if (isPossessive(after)) weights.organization += 0.4
  if (before && /^(?:by|with|from|join|joined|told|at)$/u.test(before.lower)) weights.organization += 0.6
  if (before?.text === '(' && after?.text === ')')
    weights.organization += previous?.kind === 'organization' && isAcronymOf(words, previous.words) ? 3 : 0.3
}

type TokenAt = (index: number) => Token | undefined

const addBefore = (weights: Weights, { title, firstToken, words }: Candidate, at: TokenAt): void => {
  const before = at(firstToken - 1)
  const isSingle = !words.includes(' ')
  if (title) weights.person += 4
  if (!before) return
  if (
    SPEECH_VERBS.has(before.lower) &&
    /^(?:said|says|told|asked|added|met|thanked|wrote)$/u.test(before.lower)
  )
    weights.person += 1.2
  if (LOCATIVE_PREPOSITIONS.has(before.lower))
    weights.place += /^(?:in|at|near|into|outside|inside)$/u.test(before.lower) ? (isSingle ? 1.6 : 1.2) : 0.6
  if (/^(?:in|at|into|inside)$/u.test(before.lower)) weights.person -= 1.5
  if (
    before.lower === 'of' &&
    /^(?:city|town|village|province|state|district|region|island|port|county|suburb|outskirts|north|south|east|west)$/u.test(
      at(firstToken - 2)?.lower ?? '',
    )
  )
    weights.place += 4
  if (before.lower === 'the' || before.lower === 'a' || before.lower === 'an') {
    if (isSingle || !isGivenName(words.split(' ')[0]!)) weights.person -= 2.5
    weights.none += before.lower === 'the' ? 0.6 : 1.5
    weights.organization += before.lower === 'the' ? 0.8 : 0
  }
  if (
    /^(?:company|firm|group|outlet|newspaper|magazine|broadcaster|agency|publisher|startup|band|label|club)$/u.test(
      before.lower,
    )
  )
    weights.organization += 3
}

const addAfter = (weights: Weights, { endToken }: Candidate, at: TokenAt): void => {
  const after = at(endToken)
  if (!after) return
  const second = at(endToken + 1)
  if (SPEECH_VERBS.has(after.lower)) weights.person += 1.6
  if (/^(?:also|then|later|has|had|was|is)$/u.test(after.lower) && second && SPEECH_VERBS.has(second.lower))
    weights.person += 1
  if (PERSON_RELATIVES.has(after.lower)) weights.person += 2
  if (after.text === ',' || after.text === '(') addApposition(weights, endToken + 1, at)
  if (isPossessive(after)) addPossessed(weights, second)
  if (
    /^(?:province|city|district|region|village|town|county|airport|prefecture|border|peninsula|island|valley|state|river)$/u.test(
      after.text,
    )
  )
    weights.place += 3
  if (
    /^(?:exercise|exercises|attack|missile|missiles|system|drill|operation|framework|virus|variant|scandal|accord|deal|crisis|massacre|conflict|dispute|project|model|series|software|app|album|film|movie|novel|jet|aircraft|tank|tanks|rifle|drone|satellite|rocket|spacecraft|language|award|prize)$/u.test(
      after.text,
    )
  ) {
    weights.none += 1.5
    weights.person -= 1
  }
  if (
    /^(?:spokesman|spokeswoman|spokesperson|ceo|chief|president|officials|shares|employees|executive|chairman)$/u.test(
      after.lower,
    )
  )
    weights.organization += 1.6
}

/** ", 45,", ", Vice Minister for …", ", a spokesman for …", ", who …". */
const addApposition = (weights: Weights, index: number, at: TokenAt): void => {
  const token = at(index)
  if (!token) return
  if (token.kind === 'number' && /^[1-9]\d?$/u.test(token.text) && at(index + 1)?.kind === 'punctuation')
    weights.person += 3
  if (PERSON_RELATIVES.has(token.lower)) weights.person += 2
  for (let offset = 0; offset < 6; offset++) {
    const word = at(index + offset)
    if (!word || (word.kind === 'punctuation' && offset > 0)) return
    if (offset > 0 && SPEECH_VERBS.has(word.lower)) return
    if (isTitleWord(word.lower) || OCCUPATIONS.has(word.lower)) {
      weights.person += 2.5
      return
    }
    if (
      /^(?:company|firm|organization|organisation|nonprofit|charity|agency|group|startup|newspaper|publisher)$/u.test(
        word.lower,
      )
    ) {
      weights.organization += 3
      return
    }
    if (/^(?:city|town|village|capital|province|suburb|island)$/u.test(word.lower)) {
      weights.place += 3
      return
    }
  }
}

const addPossessed = (weights: Weights, owned: Token | undefined): void => {
  if (!owned) return
  if (
    /^(?:wife|husband|son|daughter|father|mother|brother|sister|family|lawyer|lawyers|death|speech|remarks|comments|visit|book|life|career|office|widow|friend|attorney|parents|children)$/u.test(
      owned.lower,
    )
  )
    weights.person += 1.5
  if (
    /^(?:ceo|headquarters|shareholders|employees|board|spokesman|spokeswoman|founder|products|customers|website)$/u.test(
      owned.lower,
    )
  )
    weights.organization += 1.5
  if (/^(?:airport|streets|mayor|population|residents|downtown|suburbs|outskirts)$/u.test(owned.lower))
    weights.place += 1.5
}

/** "Edogawa, Tokyo": a place inside a place. In a list all are of a kind. */
const addNeighbour = (
  weights: Weights,
  doc: TimedArticle,
  candidate: Candidate,
  other: Candidate | undefined,
): void => {
  if (!other || other.sentence !== candidate.sentence) return
  const [from, to] =
    other.start > candidate.start
      ? [candidate.endToken, other.firstToken]
      : [other.endToken, candidate.firstToken]
  if (to - from > 2) return
  const between = doc.tokens
    .slice(from, to)
    .map(({ lower }) => lower)
    .join(' ')
  if (!/^(?:,|and|, and|or|&)$/u.test(between)) return
  if (other.kind === 'place' || other.kind === 'country')
    weights.place += between === ',' && other.start > candidate.start && other.rule !== 'demonym' ? 2.2 : 0.8
  else if (other.kind === 'organization') weights.organization += 1.4
  else if (other.title) weights.person += 0.8
}
