/** Participles whose auxiliary was said before: "was arrested and charged", "two were killed and five wounded". */
import {
  beForms,
  determiners,
  intransitivePasts,
  isAdverb,
  negations,
  pronouns,
  sayingVerbs,
} from '../../knowledge/word-classes.ts'
import type { Word } from './sentence-view.ts'
import { isCount, isFloating, lacksObject } from './verb-tags.ts'

export interface Lookback {
  /** Index of the first word that is neither adverb nor negation, going left; −1 at the sentence's start. */
  readonly index: number
  readonly isNegated: boolean
}

export const lookBack = (words: readonly Word[], from: number): Lookback => {
  let index = from
  let isNegated = false
  while (index >= 0) {
    const word = words[index]!
    if (negations.has(word.lower) && !determiners.has(word.lower)) isNegated = true
    else if (
      !(isAdverb(word.lower) || word.time !== null || isFloating(words[index - 1], word.lower)) ||
      word.mention !== null
    )
      break
    index--
  }
  return { index, isNegated }
}

const isPassiveGroup = (words: readonly Word[], verb: number): boolean => {
  if (words[verb]!.verb !== 'main') return false
  const back = lookBack(words, verb - 1)
  return beForms.has(words[back.index]?.lower ?? '')
}

/** "was arrested on Saturday and charged", "three were killed and 20 wounded": the auxiliary is said once. */
export const sharesPassive = (words: readonly Word[], verb: number): boolean => {
  if (!lacksObject(words, verb) || intransitivePasts.has(words[verb]!.lower)) return false
  let sawAnd = false
  for (let index = verb - 1; index >= 0 && index > verb - SHARED_WITHIN; index--) {
    const word = words[index]!
    if (word.text === ';' || word.text === ':') return false
    if (word.mention === null && (word.lower === 'and' || word.lower === 'or')) sawAnd = true
    if (word.mention === null && pronouns.has(word.lower)) return false
    if (isPassiveGroup(words, index)) return sawAnd
    if (word.verb === 'finite' && !sayingVerbs.has(word.lower)) return false
  }
  return false
}

/** "left injured", "left homeless": what became of those named before. */
export const plights = new Set([
  'dead',
  'injured',
  'wounded',
  'homeless',
  'stranded',
  'trapped',
  'paralysed',
  'paralyzed',
])

/** "Two were killed and five wounded", "…, and at least 20 people injured": a count whose auxiliary was said before. */
export const isGapped = (words: readonly Word[], verb: number): boolean => {
  let index = verb - 1
  let sawCount = false
  while (index > 0 && index >= verb - GAP_WITHIN && !isClauseJoint(words[index]!)) {
    const word = words[index]!
    if (word.verb !== null || (word.mention !== null && word.kind !== 'number')) return false
    sawCount ||= isCount(word)
    index--
  }
  if (!sawCount || index < 0 || !isClauseJoint(words[index]!)) return false
  return words.some((_, place) => place < index && isPassiveGroup(words, place))
}

const isClauseJoint = ({ text, lower, mention }: Word): boolean =>
  mention === null && (text === ',' || lower === 'and')

/** How many words may stand between the joint and a gapped participle: "and at least 20 other people injured". */
const GAP_WITHIN = 7

/** How far back the auxiliary of a coordinated participle is looked for. */
const SHARED_WITHIN = 30
