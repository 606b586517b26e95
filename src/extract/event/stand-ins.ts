/** Pronouns in the object of a title, put as the name they stand for: "sentences him" → "sentences Ivan Petrov". */
import type { Participant } from '../../core/event.ts'
import { determiners, prepositions } from '../../knowledge/word-classes.ts'
import type { WordRange } from './phrases.ts'
import type { Antecedents } from './pronouns.ts'
import type { SentenceView } from './sentence-view.ts'

export interface StandIns {
  /** Index of the pronoun → the words in its place. */
  readonly replaced: ReadonlyMap<number, string>
  readonly participants: readonly Participant[]
}

const none: StandIns = { replaced: new Map(), participants: [] }

const isObject = (view: SentenceView, index: number): boolean => {
  const { lower } = view.words[index]!
  if (lower === 'him') return true
  if (lower !== 'her') return false
  const next = view.words[index + 1]
  return next === undefined || next.kind === 'punctuation' || next.time !== null || prepositions.has(next.lower) || determiners.has(next.lower)
}

/**
 * What "him", "her" and "his" of a predicate stand for: the person told of last, where that is not the subject itself.
 * "his" of an unknown owner is left out, as headlines do.
 */
export const standInsFor = (
  view: SentenceView,
  predicate: WordRange,
  subject: readonly Participant[],
  antecedents: Antecedents,
): StandIns => {
  const person = antecedents.person()
  const hasPersonSubject = subject.some(({ entity }) => entity.startsWith('person:'))
  const isSelf = person !== null && subject.some(({ entity }) => person.entities.includes(entity))
  const replaced = new Map<number, string>()
  let isNamed = false
  for (let index = predicate.from; index < predicate.to; index++) {
    const { lower, mention } = view.words[index]!
    if (mention !== null) continue
    if (isObject(view, index) && person !== null && !isSelf) {
      replaced.set(index, person.text)
      isNamed = true
    } else if ((lower === 'his' || lower === 'her') && !isObject(view, index) && !hasPersonSubject) {
      replaced.set(index, person === null ? '' : `${person.text}’s`)
    }
  }
  if (replaced.size === 0) return none
  return {
    replaced,
    participants: isNamed && person ? person.entities.map((entity) => ({ entity, role: 'patient' })) : [],
  }
}
