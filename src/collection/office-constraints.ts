/** Who held which office when: an article that calls somebody foreign minister was written while that was so. */
import { dateWords } from '../core/date-words.ts'
import { dayNumberEdtf } from '../core/edtf.ts'
import type { Entity, Role } from '../core/entity.ts'
import type { EventfulArticle } from '../core/extraction.ts'
import { accordingTo, BUILT_IN_KNOWLEDGE, type Knowledge } from '../knowledge/knowledge.ts'
import { findOffice, type OfficeTerm, termsOf } from '../knowledge/offices/index.ts'
import { type DayInterval, daysOf } from './day-interval.ts'
import type { PublicationConstraint } from './publication-constraints.ts'

/** How long the press calls somebody the new minister. */
export const NEW_IN_OFFICE_DAYS = 60

const firstMention = (doc: EventfulArticle, entity: Entity): number =>
  doc.mentions.find((mention) => mention.entity === entity.id)?.start ?? Number.POSITIVE_INFINITY

/** "Prime Minister Abe visited in 2014" tells who held the office then, not when the article was written. */
const isHistorical = (doc: EventfulArticle, entity: Entity): boolean => {
  const start = firstMention(doc, entity)
  const sentence = doc.sentences.find((one) => one.start <= start && start < one.end)
  return doc.recognizedTimes.some(
    (time) =>
      sentence &&
      time.start >= sentence.start &&
      time.end <= sentence.end &&
      time.reading.kind === 'calendar' &&
      time.reading.parts.year !== null,
  )
}

const termDays = (term: OfficeTerm, role: Role): DayInterval => {
  const first = daysOf(term.from)?.first ?? null
  const last = term.to === null ? null : (daysOf(term.to)?.last ?? null)
  if (role.qualifier !== 'new' || first === null) return { first, last }
  return {
    first,
    last: last === null ? first + NEW_IN_OFFICE_DAYS : Math.min(last, first + NEW_IN_OFFICE_DAYS),
  }
}

const spanWords = (days: DayInterval): string => {
  const from = days.first === null ? null : dateWords(dayNumberEdtf(days.first))
  if (days.last === null) return from === null ? 'at all times' : `from ${from} on`
  const to = dateWords(dayNumberEdtf(days.last))
  return from === null ? `until ${to}` : `from ${from} to ${to}`
}

const wordsFor = (
  entity: Entity,
  role: Role,
  terms: readonly OfficeTerm[],
  days: readonly DayInterval[],
): string => {
  const spans = days.map((one, index) => spanWords(one) + accordingTo(terms[index]!.source)).join(' or ')
  const office = `${role.qualifier === 'new' ? 'the new ' : ''}${role.title}`
  return `it calls ${terms[0]?.name ?? entity.name} ${office}, which was so ${spans}`
}

const constraintOf = (entity: Entity, role: Role, { offices }: Knowledge): PublicationConstraint[] => {
  if (role.country === null || role.qualifier === 'former' || role.qualifier === 'deputy') return []
  const office = findOffice(role.title, role.country)
  const terms = office === null ? [] : termsOf({ name: entity.name, office, country: role.country }, offices)
  if (terms.length === 0) return []
  const anyOf = terms.map((term) => termDays(term, role))
  return [
    {
      anyOf,
      method: 'office-terms',
      because: [{ rule: 'office-terms', words: wordsFor(entity, role, terms, anyOf) }],
      isFinal: false,
    },
  ]
}

/** One constraint for each office that the article gives to somebody whom the tables know, in the order of their first mention. */
export const fromOffices = (
  doc: EventfulArticle,
  knowledge: Knowledge = BUILT_IN_KNOWLEDGE,
): PublicationConstraint[] =>
  doc.entities
    .filter((entity) => entity.kind === 'person' && !isHistorical(doc, entity))
    .sort((a, b) => firstMention(doc, a) - firstMention(doc, b))
    .flatMap((entity) => entity.roles.flatMap((role) => constraintOf(entity, role, knowledge)))
