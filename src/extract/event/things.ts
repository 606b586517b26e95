/** What "it" and "they" stand for: the subject of the sentence before, where that leaves one candidate. */
import type { EntityId } from '../../core/entity.ts'
import { nounReadings } from '../../knowledge/triggers.ts'
import { actors, pronouns, subordinators } from '../../knowledge/word-classes.ts'
import { nounPhraseBefore } from './noun-phrase-before.ts'
import { phraseText } from './phrase-text.ts'
import { isFiniteVerb, isPossessive, type WordRange } from './phrases.ts'
import { isPluralPhrase } from './plural.ts'
import { mentionsBetween, type SentenceView, type Word } from './sentence-view.ts'

export interface Thing {
  readonly text: string
  readonly isPlural: boolean
  readonly entities: readonly EntityId[]
}

/** A longer subject is none that a pronoun would take up in a title. */
const LONGEST = 6

const mainSubject = (view: SentenceView): WordRange | null => {
  const verb = view.words.findIndex(isFiniteVerb)
  if (verb <= 0 || view.words[verb]!.isQuoted) return null
  const opener = view.words[0]!
  if (opener.mention === null && subordinators.has(opener.lower)) return null
  return nounPhraseBefore(view, verb)
}

/** Is there another group of people in the sentence that "they" could mean? */
const hasOtherGroup = (view: SentenceView, { from, to }: WordRange): boolean =>
  view.words.some(
    ({ lower, mention, time }, index) =>
      (index < from || index >= to) &&
      mention === null &&
      time === null &&
      lower.endsWith('s') &&
      actors.has(lower),
  )

/** Is there another thing with a name that "it" could mean? */
const hasOtherName = (view: SentenceView, { from, to }: WordRange): boolean => {
  const own = new Set(mentionsBetween(view, from, to).map(({ entity }) => entity))
  return mentionsBetween(view, 0, view.words.length).some(
    ({ kind, entity }) => kind === 'organization' && !own.has(entity),
  )
}

/** The thing or the group that the subject of the sentence names; null when there is none, or more than one could be meant. */
export const thingOf = (view: SentenceView): Thing | null => {
  const range = view.isHeadline ? null : mainSubject(view)
  if (range === null || range.to - range.from > LONGEST) return null
  const words = view.words.slice(range.from, range.to)
  if (words.some((word) => word.isQuoted || isPossessive(word))) return null
  if (words.some(({ lower, mention }) => mention === null && (pronouns.has(lower) || lower === 'one')))
    return null
  const mentions = mentionsBetween(view, range.from, range.to)
  const isPlural = isPluralPhrase(view, range)
  if (!isPlural && mentions.some(({ kind }) => kind !== 'organization')) return null
  const isGroup = isPlural && words.some(({ lower, mention }) => mention !== null || actors.has(lower))
  if (isPlural ? !isGroup || hasOtherGroup(view, range) : hasOtherName(view, range)) return null
  if (!isPlural && mentions.length === 0 && !isThing(words)) return null
  return {
    text: phraseText(view, range),
    isPlural,
    entities: [...new Set(mentions.map(({ entity }) => entity))],
  }
}

/** Neither a person nor an event: "it" after those says too little. */
const isThing = (words: readonly Word[]): boolean =>
  !words.some(({ lower }) => isHuman.has(lower) || nounReadings.has(lower)) &&
  !/(?:tion|ment|ness|ity|ence|ance)$/.test(words.at(-1)!.lower)

const isHuman = new Set(
  'man woman boy girl mother father driver pilot teacher nurse priest bishop suspect gunman judge mayor minister president senator governor coach manager captain singer actor actress author founder owner victim officer child teenager spokesman spokeswoman who'.split(
    ' ',
  ),
)
