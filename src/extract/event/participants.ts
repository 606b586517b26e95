/** Who takes part in an event, by grammatical role. */
import type { EntityId } from '../../core/entity.ts'
import { PARTICIPANT_ROLES, type Participant, type ParticipantRole } from '../../core/event.ts'
import type { Mention } from '../../core/extraction.ts'
import { isPossessive, type WordRange } from './phrases.ts'
import { mentionsBetween, type SentenceView, spanIndexAt } from './sentence-view.ts'

const placePrepositions = new Set(
  'in at near outside inside across into through off around over throughout from along'.split(' '),
)
const counterpartPrepositions = new Set(['with', 'between', 'and', 'against'])

const wordIndexOf = (view: SentenceView, mention: Mention): number =>
  view.words.findIndex((word) => word.end > mention.start)

const precedingPreposition = (view: SentenceView, index: number): string => {
  for (let before = index - 1; before >= Math.max(0, index - 8); before--) {
    const word = view.words[before]!
    if (placePrepositions.has(word.lower) || counterpartPrepositions.has(word.lower) || word.lower === 'to')
      return word.lower
    if (word.text === ',') return ','
  }
  return ''
}

const roleOf = (view: SentenceView, mention: Mention, outsideSubject: ParticipantRole): ParticipantRole => {
  const preposition = precedingPreposition(view, wordIndexOf(view, mention))
  if (
    (mention.kind === 'place' || mention.kind === 'country') &&
    (placePrepositions.has(preposition) || preposition === 'to')
  )
    return 'place'
  if (mention.kind === 'place') return 'place'
  if (counterpartPrepositions.has(preposition)) return 'counterpart'
  return outsideSubject
}

const locating = new Set('in at near outside inside across around throughout'.split(' '))
const sides = /^(?:the|(?:north|south|east|west)\w{0,12}|central|upper|lower|downtown|nearby)$/

/** "Police in Dublin", "rebels in eastern Congo": where a subject is, no part of who acts. */
const isWhere = (view: SentenceView, { kind, start }: Mention): boolean => {
  if (kind !== 'place' && kind !== 'country') return false
  let before = view.words.findIndex((word) => word.end > start) - 1
  while (before > 0 && sides.test(view.words[before]!.lower)) before--
  return before > 0 && locating.has(view.words[before]!.lower)
}

/** Nameless references ("the Foreign Minister") inside the range. */
const roleMentionsBetween = (view: SentenceView, range: WordRange): EntityId[] => {
  const found = new Set<EntityId>()
  for (let index = range.from; index < range.to; index++) {
    const hit = spanIndexAt(view.doc.roleMentions, view.words[index]!.start)
    if (hit !== null) found.add(view.doc.roleMentions[hit]!.entity)
  }
  return [...found]
}

export const participantsIn = (
  view: SentenceView,
  range: WordRange,
  role: ParticipantRole,
): Participant[] => [
  ...mentionsBetween(view, range.from, range.to).map((mention) => ({
    entity: mention.entity,
    role: role !== 'agent' ? roleOf(view, mention, role) : isWhere(view, mention) ? 'place' : role,
  })),
  ...roleMentionsBetween(view, range).map((entity) => ({ entity, role })),
]

/** The possessor of a noun phrase ("Pakistan's recent test") is the agent; the others by their preposition. */
export const nominalParticipants = (view: SentenceView, range: WordRange, head: number): Participant[] =>
  mentionsBetween(view, range.from, range.to).map((mention) => {
    const index = wordIndexOf(view, mention)
    if (index < head) {
      const last = view.words.findLastIndex((word) => word.start < mention.end)
      const isAgent = isPossessive(view.words[last + 1])
      return {
        entity: mention.entity,
        role: isAgent ? 'agent' : mention.kind === 'place' ? 'place' : 'involved',
      }
    }
    return { entity: mention.entity, role: roleOf(view, mention, 'patient') }
  })

/**
 * Each entity once with its strongest role, and after them, as involved, the countries that its people serve and
 * its places lie in.
 */
export const completeParticipants = (view: SentenceView, direct: readonly Participant[]): Participant[] => {
  const strongest = new Map<EntityId, ParticipantRole>()
  const put = (entity: EntityId, role: ParticipantRole) => {
    const known = strongest.get(entity)
    if (known === undefined || PARTICIPANT_ROLES.indexOf(role) < PARTICIPANT_ROLES.indexOf(known))
      strongest.set(entity, role)
  }
  for (const { entity, role } of direct) put(entity, role)
  for (const { entity } of direct) {
    const country = view.doc.entities.find((candidate) => candidate.id === entity)?.country
    if (country && !strongest.has(country)) put(country, 'involved')
  }
  return [...strongest].map(([entity, role]) => ({ entity, role }))
}
