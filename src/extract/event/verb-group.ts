/** What a verb form means where it stands: tense, voice, polarity and the words that belong to it. */
import type { Factuality } from '../../core/event.ts'
import type { VerbReading } from '../../knowledge/triggers.ts'
import {
  beForms,
  doForms,
  factCues,
  haveForms,
  intransitivePasts,
  irregularPasts,
  isAuxiliary,
  negations,
  planCues,
  possibilityCues,
  possibleModals,
  prepositions,
  sayingVerbs,
  willForms,
} from '../../knowledge/word-classes.ts'
import type { SentenceView, Word } from './sentence-view.ts'
import { isGapped, type Lookback, lookBack, plights, sharesPassive } from './shared-passive.ts'
import { isAgentless, lacksObject } from './verb-tags.ts'

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
  /** With "have": "may have left". */
  readonly isPerfect: boolean
  readonly factuality: Factuality
}

const group = (verb: number, first: number, overrides: Partial<VerbGroup>): VerbGroup => ({
  verb,
  first,
  isPassive: false,
  isReduced: false,
  isGerund: false,
  isNegated: false,
  isPerfect: false,
  factuality: 'asserted',
  ...overrides,
})

const infinitiveFactuality = (cue: string): Factuality | null => {
  if (planCues.has(cue) || beForms.has(cue)) return 'planned'
  if (possibilityCues.has(cue)) return 'possible'
  return factCues.has(cue) ? 'asserted' : null
}

/** "scheduled to visit", "agreed to hold": the group begins at the auxiliary before the cue. */
const readInfinitive = (words: readonly Word[], verb: number, to: number): VerbGroup | null => {
  const cue = lookBack(words, to - 1)
  const lower = words[cue.index]?.lower ?? ''
  if (lower === 'be' || lower === 'been') return null
  const factuality = infinitiveFactuality(lower)
  if (factuality === null || cue.isNegated) return null
  let first = cue.index
  const before = lookBack(words, cue.index - 1)
  const auxiliary = words[before.index]?.lower ?? ''
  if (beForms.has(auxiliary) || haveForms.has(auxiliary) || willForms.has(auxiliary)) first = before.index
  return group(verb, first, { factuality, isNegated: before.isNegated })
}

/** "said it would close": a plan told of in the past. */
const isSaid = (words: readonly Word[], would: number): boolean => {
  for (let index = would - 1; index >= Math.max(0, would - SAID_WITHIN); index--) {
    if (words[index]!.lower === 'if') return false
    if (sayingVerbs.has(words[index]!.lower) || planCues.has(words[index]!.lower)) return true
  }
  return false
}

const SAID_WITHIN = 14

/** "scheduled to be held", "may have to be closed": the cue before "to be" says what to make of it; without one it tells nothing. */
const readPassiveInfinitive = (words: readonly Word[], chain: VerbGroup): VerbGroup | null => {
  const infinitive = readInfinitive(words, chain.verb, chain.first - 1)
  return infinitive && { ...infinitive, isPassive: chain.isPassive }
}

/** Walks left over a chain of auxiliaries ("will have been") and says what it makes of the verb. */
const readAuxiliaries = (words: readonly Word[], verb: number, start: Lookback): VerbGroup => {
  let { index, isNegated } = start
  let first = index
  let isPassive = false
  let factuality: Factuality = 'asserted'
  let isOver = false
  let isPerfect = false
  while (index >= 0 && !isOver) {
    const lower = words[index]!.lower
    if (negations.has(lower)) isNegated = true
    if (beForms.has(lower)) isPassive ||= index === start.index
    else if (willForms.has(lower)) factuality = 'planned'
    else if (possibleModals.has(lower))
      factuality = lower === 'would' && isSaid(words, index) ? 'planned' : 'possible'
    else if (haveForms.has(lower)) isPerfect = true
    else if (!doForms.has(lower)) isOver = true
    if (!isOver) {
      first = index
      const next = lookBack(words, index - 1)
      isNegated ||= next.isNegated
      index = next.index
    }
  }
  return group(verb, first, { isPassive, isNegated, isPerfect, factuality })
}

const gerundLeads = new Set([
  'after',
  'before',
  'upon',
  'since',
  'denied',
  'denies',
  'denying',
  'admitted',
  'admits',
])
/** "…, killing 35": what came of the clause before the comma. */
const resultVerbs = new Set(['kill', 'injure', 'wound', 'destroy'])

const readGerund = (
  words: readonly Word[],
  reading: VerbReading,
  verb: number,
  back: Lookback,
): VerbGroup | null => {
  const previous = words[back.index]
  if (previous === undefined || back.isNegated) return null
  const isResult =
    (previous.text === ',' || previous.lower === 'and') && resultVerbs.has(reading.trigger.forms.base)
  if (!isResult && !gerundLeads.has(previous.lower)) return null
  return group(verb, verb, {
    isGerund: true,
    factuality: previous.lower === 'before' ? 'possible' : 'asserted',
  })
}

/** "elected as", "named as": the passive of a headline, or of an apposition. */
const roleParticiples = new Set(['elected', 're-elected', 'appointed', 'nominated', 'named', 'inaugurated'])

const readBare = (
  view: SentenceView,
  reading: VerbReading,
  verb: number,
  back: Lookback,
): VerbGroup | null => {
  const { words } = view
  const { form } = reading
  if (form === 'gerund') return readGerund(words, reading, verb, back)
  if (form !== 'past' && form !== 'participle') return null
  const { verb: tag, lower } = words[verb]!
  if (words[back.index] === undefined || tag === null || tag === 'infinitive') return null
  if (
    prepositions.has(words[back.index]!.lower) &&
    words[back.index]!.mention === null &&
    back.index === verb - 1
  )
    return null
  const next = words[verb + 1]?.lower ?? ''
  if (words[verb - 1]?.lower === 'left') return null
  if (reading.trigger.forms.base === 'leave' && plights.has(next))
    return group(verb, verb, { isPassive: true })
  if (tag === 'reduced' && isGapped(words, verb)) return group(verb, verb, { isPassive: true })
  if (tag === 'reduced' || (next === 'as' && roleParticiples.has(lower)) || form === 'participle')
    return group(verb, verb, { isReduced: true, isPassive: true })
  const isByPassive = next === 'by' && !isAgentless(words, verb + 1)
  const isHeadlinePassive =
    view.isHeadline && lacksObject(words, verb) && !intransitivePasts.has(lower) && form === 'past'
  return group(verb, verb, { isPassive: isHeadlinePassive || isByPassive || sharesPassive(words, verb) })
}

/**
 * Reads the verb at `verb` in its surroundings. Null when it tells of nothing that happened or is planned there:
 * a present habit, a bare infinitive, an adjective ("the elected government").
 * Headlines tell the past in the present tense and plans in the infinitive.
 */
export const readVerbGroup = (view: SentenceView, reading: VerbReading, verb: number): VerbGroup | null => {
  const { words } = view
  const back = lookBack(words, verb - 1)
  const before = words[back.index]
  const previous = before?.mention === null ? before.lower : ''
  if (previous === 'to') {
    const infinitive = readInfinitive(words, verb, back.index)
    if (infinitive || !view.isHeadline) return infinitive
    return group(verb, back.index, { factuality: 'planned' })
  }
  if (isAuxiliary(previous)) {
    const chain = readAuxiliaries(words, verb, back)
    if (reading.form === 'gerund') return previous === 'being' ? null : { ...chain, isPassive: false }
    if (words[chain.first]!.lower === 'being') return null
    if (words[chain.first - 1]?.lower === 'to') return readPassiveInfinitive(words, chain)
    if (beForms.has(previous) && reading.form !== 'participle' && reading.form !== 'past') return null
    return chain
  }
  const isPresent = reading.form === 'present' && (view.isHeadline || words[verb]!.verb === 'finite')
  if (
    isPresent ||
    (reading.form === 'base' && words[verb]!.verb === 'finite' && !irregularPasts.has(words[verb]!.lower))
  )
    return group(verb, verb, {})
  return readBare(view, reading, verb, back)
}
