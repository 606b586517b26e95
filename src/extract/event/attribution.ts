/** Who says it: "X said that …", "according to X", direct speech. */
import type { Factuality } from '../../core/event.ts'
import { sayingVerbs } from '../../knowledge/word-classes.ts'
import type { Clause } from './clause.ts'
import { isFiniteVerb } from './phrases.ts'
import { mentionOf, type SentenceView } from './sentence-view.ts'

const denyingVerbs = new Set(['denied', 'denies', 'deny', 'rejected', 'disputed', 'dismissed'])

export interface Attribution {
  readonly factuality: Factuality
  readonly reportedBy: string | null
}

const nameNear = (view: SentenceView, verb: number): string | null => {
  for (let distance = 1; distance <= 12; distance++)
    for (const index of [verb - distance, verb + distance]) {
      const mention = mentionOf(view, view.words[index])
      if (mention?.kind === 'person' || mention?.kind === 'organization')
        return view.doc.entities.find((entity) => entity.id === mention.entity)?.name ?? null
    }
  return null
}

/** The name in the comma segment of the saying verb, or right after it. */
const nameInParenthesis = (view: SentenceView, saying: number): string | null => {
  const { words } = view
  let from = saying
  while (from > 0 && words[from - 1]!.text !== ',') from--
  let to = saying + 1
  while (to < words.length && words[to]!.text !== ',' && words[to]!.text !== '.') to++
  for (let index = to - 1; index >= from; index--) {
    const mention = mentionOf(view, words[index])
    if (mention?.kind === 'person' || mention?.kind === 'organization')
      return view.doc.entities.find((entity) => entity.id === mention.entity)?.name ?? null
  }
  return null
}

const lastVerbBefore = (view: SentenceView, before: number, verbs: ReadonlySet<string>): number =>
  view.words.findLastIndex(
    (word, index) => index < before && verbs.has(word.lower) && word.mention === null && !word.isCapitalized,
  )

const accordingTo = (view: SentenceView): number =>
  view.words.findIndex((word, index) => word.lower === 'according' && view.words[index + 1]?.lower === 'to')

/** "denied having met", "denied that it had": the one who denies is the one who would have done it. */
export const isOwnDenial = (view: SentenceView, { group, subject }: Clause): boolean => {
  const denial = lastVerbBefore(view, group.verb, denyingVerbs)
  if (denial < 0) return false
  const first = subject ? view.words[subject.from]!.lower : ''
  return (
    group.isGerund ||
    view.words[group.first]!.lower === 'having' ||
    ['it', 'he', 'she', 'they'].includes(first)
  )
}

/** A saying verb governs the rest of its sentence up to a full stop of its own: "Jha said India had …". */
const governs = (view: SentenceView, verb: number, group: number): boolean => {
  const between = view.words.slice(verb + 1, group)
  return !between.some((word) => word.text === ';' || word.lower === 'after' || word.lower === 'while')
}

const sayingAfter = (view: SentenceView, from: number): number =>
  view.words.findIndex((word, index) => index > from && sayingVerbs.has(word.lower) && word.verb !== null)

const notParenthetic = new Set([
  'and',
  'but',
  'who',
  'which',
  'when',
  'while',
  'as',
  'after',
  'because',
  'that',
])

/** "…, officials said on Tuesday", "…, said Ann Lee, a nurse": who says so, set off by a comma after the verb at `verb`; else −1. */
const sayingInParenthesis = (view: SentenceView, verb: number): number => {
  const { words } = view
  for (let saying = sayingAfter(view, verb); saying >= 0; saying = sayingAfter(view, saying)) {
    let start = saying - 1
    while (start > verb && words[start]!.text !== ',' && !isFiniteVerb(words[start]!)) start--
    const isSetOff = start > verb && words[start]!.text === ','
    if (isSetOff && !notParenthetic.has(words[start + 1]!.lower) && !isFollowedByClause(view, saying))
      return saying
  }
  return -1
}

/** "said that …", "said prices had …": what is said follows, so it is not what stands before. */
const isFollowedByClause = (view: SentenceView, saying: number): boolean => {
  for (let index = saying + 1; index < view.words.length; index++) {
    const word = view.words[index]!
    if (word.text === ',' || word.lower === 'and') return false
    if (word.lower === 'that' || isFiniteVerb(word)) return true
  }
  return false
}

/**
 * Weakens `factuality` by what stands around the clause that begins at `group` and has its verb at `verb`: a plan stays a plan, a fact
 * that somebody is quoted for becomes `reported`, what somebody denies becomes `denied`.
 */
export const attribute = (
  view: SentenceView,
  group: number,
  factuality: Factuality,
  verb = group,
): Attribution => {
  const denial = lastVerbBefore(view, verb, denyingVerbs)
  if (denial >= 0 && verb - denial <= 6) return { factuality: 'denied', reportedBy: nameNear(view, denial) }
  if (factuality !== 'asserted') return { factuality, reportedBy: null }
  const saying = lastVerbBefore(view, group, sayingVerbs)
  if (saying >= 0 && governs(view, saying, group))
    return { factuality: 'reported', reportedBy: nameNear(view, saying) }
  const source = accordingTo(view)
  if (source >= 0) return { factuality: 'reported', reportedBy: nameNear(view, source + 1) }
  if (view.words[group]?.isQuoted)
    return { factuality: 'reported', reportedBy: nameNear(view, sayingAfter(view, group)) }
  const parenthesis = sayingInParenthesis(view, verb)
  if (parenthesis >= 0) return { factuality: 'reported', reportedBy: nameInParenthesis(view, parenthesis) }
  return { factuality, reportedBy: null }
}
