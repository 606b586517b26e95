/** What a verb form means where it stands: tense, voice, polarity and the words that belong to it. */
import type { Factuality } from '../../core/event.ts'
import type { VerbReading } from '../../knowledge/triggers.ts'
import {
  beForms,
  coordinators,
  determiners,
  doForms,
  haveForms,
  isAdverb,
  negations,
  plainVerbs,
  planCues,
  possibilityCues,
  possibleModals,
  prepositions,
  pronouns,
  subordinators,
  willForms,
} from '../../knowledge/word-classes.ts'
import type { SentenceView, Word } from './sentence-view.ts'

export interface VerbGroup {
  /** Index of the verb itself in `view.words`. */
  readonly verb: number
  /** Index of the group's first word: auxiliary, cue or the verb. */
  readonly first: number
  readonly isPassive: boolean
  /** A participle that hangs on the noun before it: "Operation Sindoor, launched in …". */
  readonly isReduced: boolean
  readonly isGerund: boolean
  readonly isNegated: boolean
  readonly factuality: Factuality
}

interface Lookback {
  /** Index of the first word that is neither adverb nor negation, going left; −1 at the sentence's start. */
  readonly index: number
  readonly isNegated: boolean
}

const lookBack = (words: readonly Word[], from: number): Lookback => {
  let index = from
  let isNegated = false
  while (index >= 0) {
    const word = words[index]!
    if (negations.has(word.lower) && !determiners.has(word.lower)) isNegated = true
    else if (!(isAdverb(word.lower) || word.time !== null) || word.mention !== null) break
    index--
  }
  return { index, isNegated }
}

const group = (verb: number, first: number, overrides: Partial<VerbGroup>): VerbGroup => ({
  verb,
  first,
  isPassive: false,
  isReduced: false,
  isGerund: false,
  isNegated: false,
  factuality: 'asserted',
  ...overrides,
})

/** "scheduled to visit", "agreed to hold": the group begins at the auxiliary before the cue. */
const readInfinitive = (words: readonly Word[], verb: number, to: number): VerbGroup | null => {
  const cue = lookBack(words, to - 1)
  const lower = words[cue.index]?.lower ?? ''
  if (lower === 'be' || lower === 'been') return null
  const factuality =
    planCues.has(lower) || beForms.has(lower) ? 'planned' : possibilityCues.has(lower) ? 'possible' : null
  if (factuality === null || cue.isNegated) return null
  let first = cue.index
  const before = lookBack(words, cue.index - 1)
  const auxiliary = words[before.index]?.lower ?? ''
  if (beForms.has(auxiliary) || haveForms.has(auxiliary) || willForms.has(auxiliary)) first = before.index
  return group(verb, first, { factuality, isNegated: before.isNegated })
}

/** Walks left over a chain of auxiliaries ("will have been") and says what it makes of the verb. */
const readAuxiliaries = (words: readonly Word[], verb: number, start: Lookback): VerbGroup => {
  let { index, isNegated } = start
  let first = index
  let isPassive = false
  let factuality: Factuality = 'asserted'
  let isOver = false
  while (index >= 0 && !isOver) {
    const lower = words[index]!.lower
    if (negations.has(lower)) isNegated = true
    if (beForms.has(lower)) isPassive ||= index === start.index
    else if (willForms.has(lower)) factuality = 'planned'
    else if (possibleModals.has(lower)) factuality = 'possible'
    else if (!(haveForms.has(lower) || doForms.has(lower))) isOver = true
    if (!isOver) {
      first = index
      const next = lookBack(words, index - 1)
      isNegated ||= next.isNegated
      index = next.index
    }
  }
  return group(verb, first, { isPassive, isNegated, factuality })
}

const isAuxiliaryWord = (lower: string): boolean =>
  beForms.has(lower) ||
  haveForms.has(lower) ||
  doForms.has(lower) ||
  willForms.has(lower) ||
  possibleModals.has(lower)

/** "candidates elected in this district were …": the finite verb of the clause comes later. */
const hasLaterVerb = (words: readonly Word[], verb: number): boolean => {
  for (let index = verb + 2; index < Math.min(verb + 9, words.length); index++) {
    const word = words[index]!
    if (word.kind === 'punctuation' || coordinators.has(word.lower) || subordinators.has(word.lower))
      return false
    if (word.mention === null && (isAuxiliaryWord(word.lower) || plainVerbs.has(word.lower))) return true
  }
  return false
}

const hangsOnNoun = (words: readonly Word[], verb: number, before: number): boolean => {
  const previous = words[before]
  const next = words[verb + 1]?.lower ?? ''
  if (next === 'by' || next === 'of') return true
  if (prepositions.has(next) && hasLaterVerb(words, verb)) return true
  if (
    next === 'as' &&
    /^(?:elected|re-elected|appointed|nominated|named|inaugurated)$/.test(words[verb]!.lower)
  )
    return true
  return previous?.text === ',' && (prepositions.has(next) || next === '')
}

const gerundLeads = new Set(['after', 'before', 'upon', 'since'])

const readBare = (
  words: readonly Word[],
  reading: VerbReading,
  verb: number,
  back: Lookback,
): VerbGroup | null => {
  const { form } = reading
  const previous = words[back.index]
  if (form === 'gerund')
    return previous && gerundLeads.has(previous.lower)
      ? group(verb, verb, {
          isGerund: true,
          factuality: previous.lower === 'before' ? 'possible' : 'asserted',
        })
      : null
  if (form !== 'past' && form !== 'participle') return null
  if (previous === undefined) return null
  if (
    (determiners.has(previous.lower) && !pronouns.has(previous.lower)) ||
    previous.text === '’s' ||
    previous.text === "'s"
  )
    return null
  if (prepositions.has(previous.lower) && back.index === verb - 1) return null
  if (hangsOnNoun(words, verb, back.index) && !coordinators.has(previous.lower))
    return group(verb, verb, { isReduced: true, isPassive: true })
  return form === 'participle'
    ? group(verb, verb, { isReduced: true, isPassive: true })
    : group(verb, verb, {})
}

/**
 * Reads the verb at `verb` in its surroundings. Null when it tells of nothing that happened or is planned there:
 * a present habit, a bare infinitive, an adjective ("the elected government").
 * Headlines tell the past in the present tense and plans in the infinitive.
 */
export const readVerbGroup = (view: SentenceView, reading: VerbReading, verb: number): VerbGroup | null => {
  const { words } = view
  const back = lookBack(words, verb - 1)
  const previous = words[back.index]?.lower ?? ''
  if (previous === 'to') {
    const infinitive = readInfinitive(words, verb, back.index)
    if (infinitive || !view.isHeadline) return infinitive
    return group(verb, back.index, { factuality: 'planned' })
  }
  if (isAuxiliaryWord(previous)) {
    const chain = readAuxiliaries(words, verb, back)
    if (reading.form === 'gerund') return previous === 'being' ? null : { ...chain, isPassive: false }
    if (beForms.has(previous) && reading.form !== 'participle' && reading.form !== 'past') return null
    return chain
  }
  if (view.isHeadline && reading.form === 'present') return group(verb, verb, {})
  return readBare(words, reading, verb, back)
}
