/** Who held which office when: an article that calls somebody foreign minister was written while that was so. */
import { dateWords } from '../core/date-words.ts'
import { dayNumberEdtf } from '../core/edtf.ts'
import type { Entity, Role } from '../core/entity.ts'
import type { EventfulArticle, EventMention, WithoutTokens } from '../core/extraction.ts'
import { accordingTo, BUILT_IN_KNOWLEDGE, type Knowledge } from '../knowledge/knowledge.ts'
import { findOffice, type OfficeKey, type OfficeTerm, termsOf } from '../knowledge/offices/index.ts'
import { type DayInterval, daysOf } from './day-interval.ts'
import { NEWS_LAG_DAYS, type PublicationConstraint } from './publication-constraints.ts'
import { sentenceAt } from './sentence-at.ts'

/** How long the press calls somebody the new minister. */
export const NEW_IN_OFFICE_DAYS = 60

const firstMention = (doc: WithoutTokens<EventfulArticle>, entity: Entity): number =>
  doc.mentions.find((mention) => mention.entity === entity.id)?.start ?? Number.POSITIVE_INFINITY

/** "Prime Minister Abe visited in 2014" tells who held the office then, not when the article was written. */
const isHistorical = (doc: WithoutTokens<EventfulArticle>, entity: Entity): boolean => {
  const sentence = sentenceAt(doc, firstMention(doc, entity))
  return doc.recognizedTimes.some(
    (time) =>
      sentence !== null &&
      time.start >= sentence.start &&
      time.end <= sentence.end &&
      time.reading.kind === 'calendar' &&
      time.reading.parts.year !== null,
  )
}

/** Words of losing an office. */
const LEAVING =
  /\b(?:impeach|remov|resign|oust|toppl|depos|dismiss|sack|overthr|quit|steps? down|stepped down|stepping down)/i

/** The first sentence about somebody tells of the end in office: the news of it comes when it is over. */
const isLeaving = (doc: WithoutTokens<EventfulArticle>, entity: Entity): boolean => {
  const sentence = sentenceAt(doc, firstMention(doc, entity))
  return sentence !== null && LEAVING.test(doc.text.slice(sentence.start, sentence.end))
}

const termDays = (term: OfficeTerm, role: Role, lag: number): DayInterval => {
  const first = daysOf(term.from)?.first ?? null
  const end = term.to === null ? null : (daysOf(term.to)?.last ?? null)
  const last = end === null ? null : end + lag
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

const wordsFor = (entity: Entity, role: Role, terms: readonly OfficeTerm[], lag: number): string => {
  const days = terms.map((term) => termDays(term, role, 0))
  const spans = days.map((one, index) => spanWords(one) + accordingTo(terms[index]!.source)).join(' or ')
  const office = `${role.qualifier === 'new' ? 'the new ' : ''}${role.title}`
  return `it calls ${terms[0]?.name ?? entity.name} ${office}, which was so ${spans}${lag === 0 ? '' : `, and news of the end comes up to ${lag} days later`}`
}

interface HeldOffice {
  readonly role: Role
  readonly office: OfficeKey
  readonly terms: readonly OfficeTerm[]
}

/** The offices that the article gives to somebody whom the tables know, with all terms in them. */
const officesOf = (entity: Entity, { offices }: Knowledge): HeldOffice[] =>
  entity.roles.flatMap((role): HeldOffice[] => {
    if (role.country === null || role.qualifier === 'former' || role.qualifier === 'deputy') return []
    const office = findOffice(role.title, role.country)
    const terms =
      office === null ? [] : termsOf({ name: entity.name, office, country: role.country }, offices)
    return office === null || terms.length === 0 ? [] : [{ role, office, terms }]
  })

const constraintsOf = (
  doc: WithoutTokens<EventfulArticle>,
  entity: Entity,
  knowledge: Knowledge,
): PublicationConstraint[] =>
  officesOf(entity, knowledge).map(({ role, terms }) => {
    const lag = isLeaving(doc, entity) ? NEWS_LAG_DAYS : 0
    const anyOf = terms.map((term) => termDays(term, role, lag))
    return {
      anyOf,
      method: 'office-terms',
      because: [{ rule: 'office-terms', words: wordsFor(entity, role, terms, lag) }],
      isFinal: false,
    }
  })

/** One constraint for each office that the article gives to somebody whom the tables know, in the order of their first mention. */
export const fromOffices = (
  doc: WithoutTokens<EventfulArticle>,
  knowledge: Knowledge = BUILT_IN_KNOWLEDGE,
): PublicationConstraint[] =>
  doc.entities
    .filter((entity) => entity.kind === 'person' && !isHistorical(doc, entity))
    .sort((a, b) => firstMention(doc, a) - firstMention(doc, b))
    .flatMap((entity) => constraintsOf(doc, entity, knowledge))

/** The same for those who take part in one event: they held their offices on its day. */
export const fromOfficesOf = (
  doc: WithoutTokens<EventfulArticle>,
  mention: EventMention,
  knowledge: Knowledge = BUILT_IN_KNOWLEDGE,
): PublicationConstraint[] =>
  mention.participants.flatMap(({ entity: id }) => {
    const entity = doc.entities.find((one) => one.id === id)
    return entity?.kind !== 'person' || isHistorical(doc, entity) ? [] : constraintsOf(doc, entity, knowledge)
  })

/**
 * Verbs and nouns of coming into office. Not of being elected again: the tables join the terms of one person that
 * follow each other, so that they know the first election only.
 */
const APPOINTMENT =
  /^(?:elect|appoint|name|become|swear|inaugurate|install|nominate|choose|select|confirm|election|appointment|inauguration)$/

/**
 * How long before the first day in office somebody is elected or appointed. Parliaments elect heads of government on
 * the day or in the days before; presidents wait longest where they are elected in June and take office in December.
 */
const ELECTED_BEFORE_DAYS: Readonly<Partial<Record<OfficeKey, number>>> = { 'head-of-state': 180 }
const APPOINTED_BEFORE_DAYS = 14

export interface Appointment {
  readonly days: DayInterval
  readonly words: string
}

/** Who came into office: those whom somebody appointed, where the mention tells of such; else all who take part. */
const appointed = (doc: WithoutTokens<EventfulArticle>, { participants }: EventMention): Entity[] => {
  const peopleOf = (some: EventMention['participants']): Entity[] =>
    some.flatMap(({ entity: id }) => doc.entities.filter((one) => one.id === id && one.kind === 'person'))
  const patients = peopleOf(participants.filter(({ role }) => role === 'patient'))
  return patients.length > 0 ? patients : peopleOf(participants)
}

/**
 * When somebody came into the office that a mention of an election or appointment tells of: the last such time up to
 * the report. Null when nobody or more than one person or office fits.
 */
export const appointmentOf = (
  doc: WithoutTokens<EventfulArticle>,
  mention: EventMention,
  report: DayInterval,
  knowledge: Knowledge = BUILT_IN_KNOWLEDGE,
): Appointment | null => {
  if (mention.kind !== 'election' || !APPOINTMENT.test(mention.trigger.lemma)) return null
  const found = appointed(doc, mention)
    .flatMap((entity) => officesOf(entity, knowledge))
    .flatMap(({ role, office, terms }): Appointment[] => {
      const begun = terms.filter(({ from }) => {
        const first = daysOf(from)?.first ?? null
        return first !== null && (report.last === null || first <= report.last)
      })
      const term = begun.at(-1)
      const start = term === undefined ? null : daysOf(term.from)
      if (term === undefined || start === null || start.first === null) return []
      const before = ELECTED_BEFORE_DAYS[office] ?? APPOINTED_BEFORE_DAYS
      const words = `${term.name} was ${role.title} from ${dateWords(term.from)}${accordingTo(term.source)}, elected or appointed at most ${before} days before`
      return [{ days: { first: start.first - before, last: start.last }, words }]
    })
  return found.length === 1 ? found[0]! : null
}
