/** Who says it: "X said that …", "according to X", direct speech. */
import type { Factuality } from '../../core/event.ts'
import { mentionOf, type SentenceView } from './sentence-view.ts'

/** Verbs that pass on what somebody says, past and present forms. After FactBank's source-introducing predicates. */
const sayingVerbs = new Set(
  'said says told tells added adds announced announces claimed claims alleged alleges reported reports confirmed confirms stated states insisted insists argued argues acknowledged acknowledges wrote writes posted recalled recalls revealed asserted maintained'.split(
    ' ',
  ),
)
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

const lastVerbBefore = (view: SentenceView, before: number, verbs: ReadonlySet<string>): number =>
  view.words.findLastIndex((word, index) => index < before && verbs.has(word.lower) && word.mention === null)

const accordingTo = (view: SentenceView): number =>
  view.words.findIndex((word, index) => word.lower === 'according' && view.words[index + 1]?.lower === 'to')

/** A saying verb governs the rest of its sentence up to a full stop of its own: "Jha said India had …". */
const governs = (view: SentenceView, verb: number, group: number): boolean => {
  const between = view.words.slice(verb + 1, group)
  return !between.some((word) => word.text === ';' || word.lower === 'after' || word.lower === 'while')
}

const sayingAfter = (view: SentenceView, from: number): number =>
  view.words.findIndex(
    (word, index) => index > from && sayingVerbs.has(word.lower) && view.words[index - 1]?.text !== 'to',
  )

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
  const trailing = sayingAfter(view, group)
  if (trailing >= 0 && view.words.slice(trailing + 1).every((word) => word.kind === 'punctuation'))
    return { factuality: 'reported', reportedBy: nameNear(view, trailing) }
  return { factuality, reportedBy: null }
}
