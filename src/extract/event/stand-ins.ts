/** Pronouns in the object of a title, put as the name they stand for: "sentences him" → "sentences Ivan Petrov". */
import type { Participant } from '../../core/event.ts'
import { determiners, prepositions } from '../../knowledge/word-classes.ts'
import type { Clause } from './clause.ts'
import { possessive } from './phrase-text.ts'
import type { Antecedent, Antecedents } from './pronouns.ts'
import { mentionsBetween, type SentenceView } from './sentence-view.ts'
import type { Subject } from './verb-subject.ts'

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
  return (
    next === undefined ||
    next.kind === 'punctuation' ||
    next.time !== null ||
    prepositions.has(next.lower) ||
    determiners.has(next.lower)
  )
}

/** "Ann Lee said the court jailed her": the person that the sentence names before the clause. */
const namedBefore = (
  view: SentenceView,
  before: number,
  subject: readonly Participant[],
): Antecedent | null => {
  const named = mentionsBetween(view, 0, before).filter(
    ({ kind, entity }) => kind === 'person' && !subject.some((one) => one.entity === entity),
  )
  const last = named.at(-1)
  const name = view.doc.entities.find((entity) => entity.id === last?.entity)?.name
  return last && name ? { text: name, entities: [last.entity] } : null
}

/** Who acts on others: "his" in what they do is somebody else's. */
const institutions = /\b(?:police|court|judge|jury|tribunal|government|parliament|senate|army|company)$/i

/**
 * What "him", "her" and "his" of a predicate stand for: the person told of last, where that is not the subject itself.
 * "his" of an unknown owner is left out, as headlines do.
 */
export const standInsFor = (
  view: SentenceView,
  { predicate, group }: Clause,
  subject: Subject | null,
  antecedents: Antecedents,
): StandIns => {
  const participants = subject?.participants ?? []
  const person = namedBefore(view, group.first, participants) ?? antecedents.person()
  const isOwner = subject !== null && !subject.isPlural && !institutions.test(subject.text)
  const isSelf = person !== null && participants.some(({ entity }) => person.entities.includes(entity))
  const replaced = new Map<number, string>()
  let isNamed = false
  for (let index = predicate.from; index < predicate.to; index++) {
    const { lower, mention } = view.words[index]!
    if (mention !== null) continue
    if (isObject(view, index) && person !== null && !isSelf) {
      replaced.set(index, person.text)
      isNamed = true
    } else if ((lower === 'his' || lower === 'her') && !isObject(view, index) && !isOwner) {
      replaced.set(index, person === null ? '' : possessive(person.text))
    }
  }
  if (replaced.size === 0) return none
  return {
    replaced,
    participants: isNamed && person ? person.entities.map((entity) => ({ entity, role: 'patient' })) : [],
  }
}
