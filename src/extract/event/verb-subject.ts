/** Who or what does it: the subject of a clause as words of a title and as participants. */
import type { EntityId } from '../../core/entity.ts'
import type { Participant } from '../../core/event.ts'
import { prepositions, sayingVerbs } from '../../knowledge/word-classes.ts'
import type { Clause } from './clause.ts'
import { participantsIn } from './participants.ts'
import { phraseText, possessive } from './phrase-text.ts'
import { isFiniteVerb, type WordRange } from './phrases.ts'
import { isPluralPhrase } from './plural.ts'
import type { Antecedent, Antecedents } from './pronouns.ts'
import { mentionsBetween, type SentenceView } from './sentence-view.ts'
import { governingSubject } from './subject-range.ts'
import { thingOf } from './things.ts'

export interface Subject {
  readonly text: string
  readonly isPlural: boolean
  readonly participants: readonly Participant[]
}

const agentsOf = (entities: readonly EntityId[]): Participant[] =>
  entities.map((entity) => ({ entity, role: 'agent' as const }))

const standIn = ({ text, entities, isPlural }: Antecedent): Subject => ({
  text,
  isPlural: isPlural ?? entities.length > 1,
  participants: agentsOf(entities),
})

const owned = new Set(['his', 'her', 'their', 'its'])

const ownerIn = (
  view: SentenceView,
  range: WordRange,
  antecedents: Antecedents,
): Antecedent | 'none' | null => {
  const { lower } = view.words[range.from]!
  if (lower === 'his' || lower === 'her')
    return personOfSentence(view, range, lower === 'his' ? 'he' : 'she') ?? antecedents.person()
  return antecedents.resolve(lower === 'their' ? 'they' : 'it', view, {
    from: range.from,
    to: range.from + 1,
  })
}

/** "His lawyer": told with the name of whose lawyer it is; null when that is not known. */
const ownedSubject = (view: SentenceView, range: WordRange, antecedents: Antecedents): Subject | null => {
  const owner = ownerIn(view, range, antecedents)
  if (owner === null || owner === 'none' || range.to - range.from < 2) return null
  const rest = phraseText(view, shortSubject(view, { from: range.from + 1, to: range.to }))
  return {
    text: `${possessive(owner.text)} ${rest}`,
    isPlural: isPluralPhrase(view, range),
    participants: participantsIn(view, range, 'agent'),
  }
}

export const subjectOf = (view: SentenceView, clause: Clause, antecedents: Antecedents): Subject | null => {
  if (clause.subject === null)
    return clause.group.isGerund
      ? (firstNamed(view, clause.group.first) ?? lastPerson(view, antecedents))
      : null
  const first = view.words[clause.subject.from]!
  const governing = governedPronouns.has(first.lower) ? governingSubject(view, clause.subject.from) : null
  if (governing !== null) return phraseSubject(view, { ...clause, subject: governing })
  const own = thingPronouns.has(first.lower) ? thingOfSentence(view, clause.subject, first.lower) : undefined
  if (own === null) return null
  if (own !== undefined && !(first.lower === 'it' && isExpletive(view, clause))) return standIn(own)
  const antecedent = antecedents.resolve(first.lower, view, clause.subject)
  const person = personOfSentence(view, clause.subject, first.lower)
  if (person !== null) return standIn(person)
  if (antecedent === 'none' || (first.lower === 'it' && isExpletive(view, clause))) return null
  if (antecedent !== null) return standIn(antecedent)
  if (owned.has(first.lower) && first.mention === null) return ownedSubject(view, clause.subject, antecedents)
  return phraseSubject(view, clause)
}

/** "It was announced that", "it took nine hours", "it emerged": an "it" that stands for nothing. */
const isExpletive = (view: SentenceView, { group, predicate, trigger }: Clause): boolean => {
  const next = view.words[predicate.from]
  const isLength = next?.kind === 'number' || (next !== undefined && next.time !== null)
  if (next !== undefined && (next.lower === 'that' || next.lower === 'to') && group.isPassive) return true
  if (group.isPassive && (group.factuality !== 'asserted' || sayingVerbs.has(trigger.forms.past))) return true
  return (trigger.forms.base === 'take' && isLength) || expletives.has(trigger.forms.base)
}

const expletives = new Set(['emerge', 'rain', 'snow', 'seem', 'turn', 'happen', 'come'])

/** "Lee resigned after it became known that he had …": the one person of the sentence's first subject. */
const personOfSentence = (view: SentenceView, pronoun: WordRange, lower: string): Antecedent | null => {
  if (lower !== 'he' && lower !== 'she') return null
  const verb = view.words.findIndex((word, index) => index < pronoun.from && isFiniteVerb(word))
  const people = new Map(
    mentionsBetween(view, 0, Math.max(0, verb))
      .filter(({ kind }) => kind === 'person')
      .map(({ entity }) => [entity, view.doc.entities.find((one) => one.id === entity)?.name ?? '']),
  )
  const [only] = people
  return only !== undefined && people.size === 1 ? { text: only[1], entities: [only[0]] } : null
}

const thingPronouns = new Set(['it', 'they'])

/** "Challenger was lost when it exploded": the subject that the sentence began with; undefined when the pronoun itself begins it. */
const thingOfSentence = (
  view: SentenceView,
  pronoun: WordRange,
  lower: string,
): Antecedent | null | undefined => {
  const verb = view.words.findIndex((word) => isFiniteVerb(word))
  if (verb < 0 || verb > pronoun.from) return undefined
  const thing = thingOf(view)
  return thing !== null && thing.isPlural === (lower === 'they') ? thing : null
}

const governedPronouns = new Set(['it', 'he', 'she', 'they'])

const phraseSubject = (view: SentenceView, clause: Clause): Subject | null => {
  const { subject } = clause
  const text = subject === null ? '' : phraseText(view, shortSubject(view, subject))
  if (subject === null || text === '') return null
  return {
    text,
    isPlural: isPluralPhrase(view, subject),
    participants: [...participantsIn(view, subject, 'agent'), ...membersOf(view, clause)],
  }
}

/** Who "after attending …" speaks of: whoever the sentence names first outside of speech. */
const firstNamed = (view: SentenceView, before: number): Subject | null => {
  const index = view.words.findIndex(
    (word, place) => place < before && word.mention !== null && !word.isQuoted,
  )
  const mention = mentionsBetween(view, index, index + 1)[0]
  const name = view.doc.entities.find((entity) => entity.id === mention?.entity)?.name
  return mention && name ? standIn({ text: name, entities: [mention.entity] }) : null
}

const lastPerson = (view: SentenceView, antecedents: Antecedents): Subject | null => {
  const person = antecedents.resolve('he', view, { from: 0, to: 1 })
  return person === null || person === 'none' ? null : standIn(person)
}

const memberWords = new Set(['comprising', 'including', 'consisting', 'led', 'headed', 'represented'])

/** "The delegation—comprising MPs …, including A, B and C—is to visit": who the aside after the subject names. */
const membersOf = (view: SentenceView, { subject, group }: Clause): Participant[] => {
  const aside = view.words[(subject?.to ?? 0) + 1]
  if (subject === null || subject.sharedWith !== null || aside === undefined) return []
  if (!memberWords.has(aside.lower) && !isListOfNames(view, subject.to, group.first)) return []
  return participantsIn(view, { from: subject.to, to: group.first }, 'agent').filter(({ entity }) =>
    entity.startsWith('person:'),
  )
}

/** "Two lawmakers, Lee and Fung, were arrested": nothing but names between the commas. */
const isListOfNames = (view: SentenceView, from: number, to: number): boolean =>
  to - from > 2 &&
  view.words[from]!.text === ',' &&
  view.words[to - 1]!.text === ',' &&
  view.words
    .slice(from, to)
    .every(({ mention, lower, text }) => mention !== null || lower === 'and' || text === ',')

/** "The crowd that had come to the square": where the relative clause of a subject begins. */
const relativeIn = (view: SentenceView, { from, to }: WordRange): number | null => {
  for (let index = from + 1; index < to; index++) {
    const { lower, mention } = view.words[index]!
    if (mention === null && (lower === 'who' || lower === 'which' || lower === 'that')) {
      const end = view.words[index - 1]!.text === ',' ? index - 1 : index
      return view.words.slice(index, to).some(isFiniteVerb) ? end : null
    }
  }
  return null
}

/** A subject with trailing phrases is cut to its head: "The delegation from four parties" → "The delegation". */
const shortSubject = (view: SentenceView, range: WordRange): WordRange => {
  const relative = relativeIn(view, range)
  if (relative !== null) return { from: range.from, to: relative }
  const length = view.words[range.to - 1]!.end - view.words[range.from]!.start
  if (length <= 60) return range
  for (let index = range.from + 1; index < range.to; index++) {
    const { lower, mention } = view.words[index]!
    if (mention === null && prepositions.has(lower) && lower !== 'of') return { from: range.from, to: index }
  }
  return range
}
