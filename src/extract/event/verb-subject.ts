/** Who or what does it: the subject of a clause as words of a title and as participants. */
import type { Participant } from '../../core/event.ts'
import { prepositions } from '../../knowledge/word-classes.ts'
import type { Clause } from './clause.ts'
import { participantsIn } from './participants.ts'
import { phraseText } from './phrase-text.ts'
import type { WordRange } from './phrases.ts'
import type { Antecedents } from './pronouns.ts'
import { mentionsBetween, type SentenceView } from './sentence-view.ts'

export interface Subject {
  readonly text: string
  readonly participants: readonly Participant[]
}

export const subjectOf = (view: SentenceView, clause: Clause, antecedents: Antecedents): Subject | null => {
  if (clause.subject === null)
    return clause.group.isGerund
      ? (firstNamed(view, clause.group.first) ?? lastPerson(view, antecedents))
      : null
  const pronoun = view.words[clause.subject.from]!.lower
  const antecedent = antecedents.resolve(pronoun, view, clause.subject)
  if (antecedent === 'none') return null
  if (antecedent !== null)
    return {
      text: antecedent.text,
      participants: antecedent.entities.map((entity) => ({ entity, role: 'agent' as const })),
    }
  const text = phraseText(view, shortSubject(view, clause.subject))
  return text === ''
    ? null
    : { text, participants: [...participantsIn(view, clause.subject, 'agent'), ...membersOf(view, clause)] }
}

/** Who "after attending …" speaks of: whoever the sentence names first outside of speech. */
const firstNamed = (view: SentenceView, before: number): Subject | null => {
  const index = view.words.findIndex(
    (word, place) => place < before && word.mention !== null && !word.isQuoted,
  )
  const mention = mentionsBetween(view, index, index + 1)[0]
  const name = view.doc.entities.find((entity) => entity.id === mention?.entity)?.name
  return mention && name ? { text: name, participants: [{ entity: mention.entity, role: 'agent' }] } : null
}

const lastPerson = (view: SentenceView, antecedents: Antecedents): Subject | null => {
  const person = antecedents.resolve('he', view, { from: 0, to: 1 })
  if (person === null || person === 'none') return null
  return {
    text: person.text,
    participants: person.entities.map((entity) => ({ entity, role: 'agent' as const })),
  }
}

const memberWords = new Set(['comprising', 'including', 'consisting', 'led', 'headed', 'represented'])

/** "The delegation—comprising MPs …, including A, B and C—is to visit": who the aside after the subject names. */
const membersOf = (view: SentenceView, { subject, group }: Clause): Participant[] => {
  const aside = view.words[(subject?.to ?? 0) + 1]
  if (subject === null || aside === undefined || !memberWords.has(aside.lower)) return []
  return participantsIn(view, { from: subject.to, to: group.first }, 'agent').filter(({ entity }) =>
    entity.startsWith('person:'),
  )
}

/** A subject with trailing phrases is cut to its head: "The delegation from four parties" → "The delegation". */
const shortSubject = (view: SentenceView, range: WordRange): WordRange => {
  const length = view.words[range.to - 1]!.end - view.words[range.from]!.start
  if (length <= 60) return range
  for (let index = range.from + 1; index < range.to; index++) {
    const { lower, mention } = view.words[index]!
    if (mention === null && prepositions.has(lower) && lower !== 'of') return { from: range.from, to: index }
  }
  return range
}
