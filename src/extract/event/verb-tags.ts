/**
 * Which words of a sentence are verbs, and how they stand there. From closed classes, the ending -ed and the irregular
 * pasts alone: a list of all verbs is not needed to know where a clause begins.
 */
import { verbReadings } from '../../knowledge/triggers.ts'
import {
  bareParticiples,
  basePasts,
  beForms,
  coordinators,
  countWords,
  determiners,
  falseVerbForms,
  finitePasts,
  haveForms,
  intransitivePasts,
  irregularPasts,
  isAdverb,
  isAuxiliary,
  nounPasts,
  placeAdverbs,
  plainVerbs,
  planCues,
  possessives,
  prepositions,
  sayingVerbs,
  subordinators,
  transitivePasts,
} from '../../knowledge/word-classes.ts'
import type { Word } from './sentence-view.ts'

/**
 * `finite`: it or its auxiliary makes a clause; `main`: the verb after an auxiliary; `reduced`: a participle that hangs on a noun
 * ("a pipeline owned by …"); `infinitive`: after "to".
 */
export type VerbTag = 'finite' | 'main' | 'reduced' | 'infinitive'

export type UntaggedWord = Omit<Word, 'verb' | 'isTight'>

const irregularForms: ReadonlySet<string> = new Set([...irregularPasts, ...finitePasts, ...bareParticiples])

export const isPastForm = ({ lower }: UntaggedWord): boolean =>
  irregularForms.has(lower) ||
  (lower.length > 3 && lower.endsWith('ed') && !falseVerbForms.has(lower) && !lower.includes('-'))

export const canBeVerb = (word: UntaggedWord, index: number): boolean =>
  word.kind === 'word' && word.mention === null && word.time === null && (!word.isCapitalized || index === 0)

/** "were all donated": a quantifier between auxiliary and verb. */
export const isFloating = (before: UntaggedWord | undefined, lower: string): boolean =>
  (lower === 'all' || lower === 'both' || lower === 'each') &&
  before !== undefined &&
  isAuxiliary(before.lower)

/** Index of the next word to the left that is neither adverb nor negation nor time; −1 at the start. */
const skipAdverbs = (words: readonly UntaggedWord[], from: number): number => {
  let index = from
  while (index >= 0) {
    const word = words[index]!
    const isSkipped =
      word.lower === 'not' ||
      word.lower === "n't" ||
      isAdverb(word.lower) ||
      isFloating(words[index - 1], word.lower)
    if (!isSkipped || word.mention !== null) break
    index--
  }
  return index
}

const wordsAroundNouns: ReadonlySet<string> = new Set([
  ...prepositions,
  ...determiners,
  ...coordinators,
  ...subordinators,
])

export const isNounLike = (word: UntaggedWord | undefined): boolean =>
  word !== undefined &&
  word.kind === 'word' &&
  word.time === null &&
  !wordsAroundNouns.has(word.lower) &&
  !isAuxiliary(word.lower) &&
  !isAdverb(word.lower)

/** "the wounded", "of convicted murderers", "three injured men": a participle in an adjective's place. */
const isAdjective = (words: readonly UntaggedWord[], index: number): boolean => {
  const before = words[index - 1]
  if (before === undefined) return isNounLike(words[1])
  if (before.mention !== null) return false
  if (possessives.has(before.lower)) return true
  if (before.lower === 'that' && isNounLike(words[index + 1]) && isAuxiliary(words[index + 2]?.lower ?? ''))
    return true
  if (degrees.has(before.lower)) return isNounLike(words[index + 1])
  if (determiners.has(before.lower))
    return !['that', 'this', 'those', 'all', 'both', 'others'].includes(before.lower)
  if (prepositions.has(before.lower) || isCount(before)) return isNounLike(words[index + 1])
  return false
}

const degrees = new Set(['more', 'most', 'less', 'first', 'second', 'third', 'last', 'newly', 'only'])

/** "35", "five", "dozens" */
export const isCount = (word: UntaggedWord): boolean =>
  word.kind === 'number' || (word.mention === null && countWords.has(word.lower))

/** "at least six", "up to 20", "about 300": prepositions that open a number, no prepositional phrase. */
export const opensQuantity = (words: readonly UntaggedWord[], index: number): boolean => {
  const next = words[index + 1]
  if (next === undefined) return false
  switch (words[index]!.lower) {
    case 'at':
      return next.lower === 'least' || next.lower === 'most'
    case 'up':
      return next.lower === 'to'
    case 'over':
    case 'under':
    case 'about':
    case 'around':
    case 'nearly':
    case 'almost':
    case 'between':
      return isCount(next)
    default:
      return false
  }
}

const objectPronouns = new Set(['him', 'them', 'it', 'her', 'us', 'me', 'himself', 'herself', 'themselves'])

/** Signs of money and of quotation, that open an object. */
const opensObject = /^[$€£¥“"‘']/

/** No object follows: what the verb says, if it can be passive, was done to its subject. */
export const lacksObject = (words: readonly UntaggedWord[], verb: number): boolean => {
  const at = skipForward(words, verb + 1)
  const next = words[at]
  if (next !== undefined && opensQuantity(words, at)) return false
  return (
    next === undefined ||
    (next.kind === 'punctuation' && !opensObject.test(next.text)) ||
    next.time !== null ||
    (next.mention === null &&
      (prepositions.has(next.lower) || coordinators.has(next.lower) || subordinators.has(next.lower)) &&
      !objectPronouns.has(next.lower))
  )
}

const skipForward = (words: readonly UntaggedWord[], from: number): number => {
  let index = from
  while (index < words.length && words[index]!.mention === null && isAdverb(words[index]!.lower)) index++
  return index
}

const isClauseEdge = (word: UntaggedWord): boolean =>
  (word.kind === 'punctuation' && word.mention === null && !"'’‘".includes(word.text)) ||
  (word.mention === null && (coordinators.has(word.lower) || subordinators.has(word.lower)))

/** "rose by 3 percent" is no passive. */
export const isAgentless = (words: readonly UntaggedWord[], by: number): boolean => {
  const next = words[by + 1]
  return next === undefined || next.kind === 'number' || /^[$€£¥]/.test(next.text) || next.lower === 'half'
}

const finiteForm = (words: readonly UntaggedWord[], index: number, finiteAhead: boolean): VerbTag => {
  const { lower } = words[index]!
  if (bareParticiples.has(lower)) return 'reduced'
  if (finitePasts.has(lower) || intransitivePasts.has(lower) || sayingVerbs.has(lower)) return 'finite'
  const next = words[index + 1]
  const isCoordinated = coordinators.has(words[skipAdverbs(words, index - 1)]?.lower ?? '')
  if (isCoordinated) return 'finite'
  if (next?.lower === 'by' && !isAgentless(words, index + 1)) return 'reduced'
  if (next !== undefined && (beForms.has(next.lower) || haveForms.has(next.lower))) return 'reduced'
  if (transitivePasts.has(lower) && lacksObject(words, index)) return 'reduced'
  const hangs =
    next === undefined ||
    next.time !== null ||
    prepositions.has(next.lower) ||
    isAdverb(next.lower) ||
    placeAdverbs.has(next.lower)
  if (finiteAhead && hangs) return 'reduced'
  const before = words[index - 1]
  if (before?.text === ',' && next !== undefined && prepositions.has(next.lower)) return 'reduced'
  return 'finite'
}

const subjectWords = new Set(['he', 'she', 'it', 'who', 'which', 'they', 'we', 'i', 'you'])

/** "he denies", "Norway wins the": a form in -s of a trigger verb or a plain verb where only a verb can stand. */
const isPresent = (words: readonly UntaggedWord[], index: number): boolean => {
  const word = words[index]!
  if (!word.lower.endsWith('s') && !plainVerbs.has(word.lower)) return false
  const before = words[skipAdverbs(words, index - 1)]
  if (before === undefined) return false
  if (planCues.has(word.lower) && words[index + 1]?.lower === 'to' && word.lower.endsWith('s'))
    return !determiners.has(before.lower) && !possessives.has(before.lower) && !prepositions.has(before.lower)
  if (plainVerbs.has(word.lower)) return !determiners.has(before.lower) && !possessives.has(before.lower)
  if (!word.lower.endsWith('s')) return false
  const isVerb = verbReadings.get(word.lower)?.some(({ form }) => form === 'present') ?? false
  if (!isVerb) return false
  if (subjectWords.has(before.lower)) return true
  const next = words[index + 1]
  return (
    before.mention !== null && next !== undefined && (determiners.has(next.lower) || next.mention !== null)
  )
}

const nonfiniteAuxiliaries = new Set(['be', 'been', 'being', 'having'])

const tagOf = (words: readonly UntaggedWord[], index: number, finiteAhead: boolean): VerbTag | null => {
  const word = words[index]!
  if (!canBeVerb(word, index)) return null
  if (nonfiniteAuxiliaries.has(word.lower)) return null
  if (isAuxiliary(word.lower)) return 'finite'
  const before = words[skipAdverbs(words, index - 1)]
  const lower = before?.mention === null ? before.lower : ''
  const isPast = isPastForm(word)
  if (lower === 'to' && (!isPast || basePasts.has(word.lower))) return 'infinitive'
  if (beForms.has(lower) || haveForms.has(lower)) return isPast || word.lower.endsWith('ing') ? 'main' : null
  if (isAuxiliary(lower)) return 'main'
  if (isPast && nounPasts.has(word.lower) && words[index + 1]?.lower === 'of') return null
  if (!isPast) return isPresent(words, index) ? 'finite' : null
  return isAdjective(words, index) ? null : finiteForm(words, index, finiteAhead)
}

const relatives = new Set(['who', 'which', 'that', 'whose', 'whom'])

/** A finite verb that is neither in a relative clause nor behind a conjunction. */
const hasMainVerb = (words: readonly UntaggedWord[], tags: readonly (VerbTag | null)[]): boolean => {
  let isSubordinate = false
  for (const [index, word] of words.entries()) {
    if (word.text === ',') isSubordinate = false
    else if (word.mention === null && (subordinators.has(word.lower) || relatives.has(word.lower)))
      isSubordinate = true
    else if (tags[index] === 'finite' && !isSubordinate) return true
  }
  return false
}

/** "The quake, the strongest in 80 years, struck on Monday": without another main verb, one after an aside is no participle. */
const withMainVerb = (words: readonly UntaggedWord[], tags: (VerbTag | null)[]): (VerbTag | null)[] => {
  const after = tags.findLastIndex((tag, index) => tag === 'reduced' && words[index - 1]?.text === ',')
  if (after < 0 || hasMainVerb(words, tags)) return tags
  return tags.map((tag, index) => (index === after ? 'finite' : tag))
}

/** A tag for each word, parallel to `words`; null for what is no verb. One pass from the right. */
export const tagVerbs = (words: readonly UntaggedWord[]): (VerbTag | null)[] => {
  const tags: (VerbTag | null)[] = new Array(words.length).fill(null)
  let finiteAhead = false
  for (let index = words.length - 1; index >= 0; index--) {
    if (isClauseEdge(words[index]!)) finiteAhead = false
    const tag = tagOf(words, index, finiteAhead)
    tags[index] = tag
    if (tag === 'finite') finiteAhead = true
  }
  return withMainVerb(words, tags)
}
