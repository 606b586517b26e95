/** What a title says after its subject: the verb, and as much of its predicate as says something by itself. */
import { type VerbForms, verbForms } from '../../knowledge/verb-forms.ts'
import { coordinators, prepositions } from '../../knowledge/word-classes.ts'
import type { Clause } from './clause.ts'
import { phraseText } from './phrase-text.ts'
import type { WordRange } from './phrases.ts'
import type { SentenceView } from './sentence-view.ts'
import type { StandIns } from './stand-ins.ts'

export interface Wording {
  readonly forms: VerbForms
  readonly rest: string
}

const heldMeetings = new Set(['meeting', 'meetings', 'talks', 'discussions'])
/** "held wide-ranging bilateral talks with": how far the "with" may stand from the verb. */
const WITH_WITHIN = 5

/** Where "with" stands in "met with X" and "held talks with X"; null when nobody is met so. */
const meetingWith = (view: SentenceView, { trigger, predicate }: Clause): number | null => {
  const isMet = (index: number) => view.words[index]?.lower === 'with'
  if (trigger.forms.base === 'meet') return isMet(predicate.from) ? predicate.from : null
  if (trigger.forms.base !== 'hold') return null
  for (let index = predicate.from; index < Math.min(predicate.to, predicate.from + WITH_WITHIN); index++)
    if (heldMeetings.has(view.words[index]!.lower)) return isMet(index + 1) ? index + 1 : null
  return null
}

/** A meeting held with somebody is put as "meets": shorter, and the same in every article. */
export const wordingOf = (view: SentenceView, clause: Clause, stands: StandIns): Wording => {
  const { trigger, predicate } = clause
  const preposition = meetingWith(view, clause)
  if (preposition === null) return { forms: trigger.forms, rest: phraseRest(view, predicate, stands) }
  return {
    forms: verbForms('meet'),
    rest: phraseRest(view, { ...predicate, from: preposition + 1 }, stands),
  }
}

const unknownObjects = new Set(['it', 'them', 'us', 'me', 'him'])

/** "executed for it", "flew over them to the coast": up to the preposition of a pronoun that nothing stands for. */
const beforePronoun = (
  view: SentenceView,
  { from, to }: WordRange,
  replaced: StandIns['replaced'],
): WordRange => {
  const at = view.words.findIndex(
    ({ text, mention }, index) =>
      index > from && index < to && mention === null && unknownObjects.has(text) && !replaced.has(index),
  )
  return at > 0 && prepositions.has(view.words[at - 1]!.lower) ? { from, to: at - 1 } : { from, to }
}

/** "taken away in the week before the vote": what a date is counted from is cut off with it. */
const beforeNamedEvent = (view: SentenceView, { from, to }: WordRange): WordRange => {
  const at = view.words.findIndex(({ time }, index) => {
    const reading =
      index >= from && index < to && time !== null ? view.doc.recognizedTimes[time]!.reading : null
    return reading?.kind === 'event-relative' && reading.isNamedEvent
  })
  if (at < 0) return { from, to }
  const isLed = at > from && prepositions.has(view.words[at - 1]!.lower)
  return { from, to: isLed ? at - 1 : at }
}

const phraseRest = (view: SentenceView, whole: WordRange, { replaced }: StandIns): string => {
  const range = beforeNamedEvent(view, beforePronoun(view, whole, replaced))
  const opener = view.words[range.from]
  if (range.to <= range.from || opener === undefined || coordinators.has(opener.lower)) return ''
  return phraseText(view, range, { namesInFull: true, keepsThe: true, replaced })
}
