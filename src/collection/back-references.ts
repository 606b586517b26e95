/**
 * Which event a noun points back to: "the mutiny", "her arrest", "Sunday's vote". First an event that the same article
 * tells, else one that only one article or several of the same people and places tell. In doubt none.
 */
import type { EntityId } from '../core/entity.ts'
import type { EventReference } from '../core/extraction.ts'
import { type Span, spanContains } from '../core/span.ts'
import { eventClassesOf, isCommonplace } from '../knowledge/event-classes.ts'
import { bestDate } from './best-date.ts'
import { type DayInterval, daysOf, daysOverlap, lengthOf } from './day-interval.ts'
import { type SisterArticle, sistersByNames } from './sisters-by-names.ts'
import type { DatedArticle, Telling } from './telling.ts'
import { stemOf } from './told-stems.ts'

/** A place of the text that speaks of an event without telling it. */
export interface ReferringPlace extends Span {
  readonly article: DatedArticle
}

/** What is asked of an event before a noun is taken for it. */
interface KnownEvent {
  readonly tellings: readonly Telling[]
  readonly stems: ReadonlySet<string>
  readonly classes: ReadonlySet<string>
  readonly entities: ReadonlySet<EntityId>
  readonly days: DayInterval | null
  /** The day of its first report; null when no report is dated. */
  readonly known: number | null
}

/** A reference with what its words say of the event. */
interface Pointer {
  readonly reference: EventReference
  readonly stem: string
  readonly classes: ReadonlySet<string>
  readonly names: readonly EntityId[]
  readonly days: readonly DayInterval[]
}

const publishedFrom = ({ publication }: DatedArticle): number | null =>
  publication === null ? null : (daysOf(publication.edtf)?.first ?? null)

const firstReport = (tellings: readonly Telling[]): number | null => {
  let first: number | null = null
  for (const { article } of tellings) {
    const day = publishedFrom(article)
    if (day !== null && (first === null || day < first)) first = day
  }
  return first
}

const knownEvent = (tellings: readonly Telling[]): KnownEvent => {
  const { edtf } = bestDate(tellings)
  return {
    tellings,
    stems: new Set(tellings.map(({ mention }) => stemOf(mention.trigger.lemma))),
    classes: new Set(
      tellings.flatMap(({ article, index }) => article.digest.events[index]!.classes.split(' ')),
    ),
    entities: new Set(tellings.flatMap(({ mention }) => mention.participants.map(({ entity }) => entity))),
    days: edtf === null ? null : daysOf(edtf),
    known: firstReport(tellings),
  }
}

const pointerOf = (doc: DatedArticle, reference: EventReference): Pointer => ({
  reference,
  stem: stemOf(reference.lemma),
  classes: eventClassesOf(reference.lemma),
  names: [...new Set(doc.mentions.filter((one) => spanContains(reference, one)).map(({ entity }) => entity))],
  days: doc.times.flatMap((time) => {
    const days = spanContains(reference, time) && time.edtf !== null ? daysOf(time.edtf) : null
    return days === null ? [] : [days]
  }),
})

const isPerson = (entity: EntityId): boolean => entity.startsWith('person:')
const isOrganization = (entity: EntityId): boolean => entity.startsWith('organization:')
const isPlace = (entity: EntityId): boolean => entity.startsWith('place:')

/** The people whom the noun names take part, its organisations are those of the event if it has any, and its places too. */
const namesFit = ({ names }: Pointer, { entities }: KnownEvent): boolean => {
  if (names.some((name) => isPerson(name) && !entities.has(name))) return false
  const hasOrganizations = [...entities].some(isOrganization)
  if (hasOrganizations && names.some((name) => isOrganization(name) && !entities.has(name))) return false
  const places = names.filter(isPlace)
  return places.length === 0 || places.some((name) => entities.has(name)) || ![...entities].some(isPlace)
}

/** "The deaths" are not one person's. */
const numbersFit = ({ reference, names }: Pointer, { entities }: KnownEvent): boolean =>
  !reference.isPlural || ![...entities].some((entity) => isPerson(entity) && !names.includes(entity))

const datesFit = ({ days }: Pointer, event: KnownEvent): boolean =>
  days.length === 0 || (event.days !== null && days.some((own) => daysOverlap(own, event.days!)))

/** A time of the noun that is longer says little of which event is meant, in days. */
const TELLING_DAYS = 31

/** Words of many senses share one by chance: of what the narrower of the two can tell, the other tells most. */
const isSameSort = (pointer: Pointer, event: KnownEvent): boolean => {
  const shared = [...pointer.classes].filter((each) => event.classes.has(each))
  const least = Math.min(pointer.classes.size, event.classes.size)
  return shared.length > least / 2 && !isCommonplace(new Set(shared))
}

/** How surely the noun is of this event: 0 where it cannot be. */
const strengthOf = (pointer: Pointer, event: KnownEvent): number => {
  const isSameStem = event.stems.has(pointer.stem)
  if (!isSameStem && !isSameSort(pointer, event)) return 0
  if (!namesFit(pointer, event) || !datesFit(pointer, event) || !numbersFit(pointer, event)) return 0
  const isNamed = pointer.names.some((name) => isPerson(name) && event.entities.has(name))
  const isDated = pointer.days.some((own) => lengthOf(own) <= TELLING_DAYS)
  return 1 + (isSameStem ? 1 : 0) + (isNamed ? 2 : 0) + (isDated ? 2 : 0)
}

/** Of the events told in so many sentences before the noun, the last one is meant. */
const NEAR_SENTENCES = 4

interface Rated {
  readonly event: number
  readonly strength: number
}

const strongest = (rated: readonly Rated[]): Rated[] => {
  const most = rated.reduce((best, { strength }) => Math.max(best, strength), 0)
  return most === 0 ? [] : rated.filter(({ strength }) => strength === most)
}

/** Which of the events that fit alike the article has told last before the noun; null where none is near. */
const toldLast = (
  { reference }: Pointer,
  rated: readonly Rated[],
  told: readonly (readonly [event: number, telling: Telling])[],
): number | null => {
  let last: readonly [number, Telling] | null = null
  for (const entry of told) {
    const { trigger, sentence } = entry[1].mention
    const isNear = trigger.start < reference.start && reference.sentence - sentence <= NEAR_SENTENCES
    if (isNear && rated.some(({ event }) => event === entry[0])) last = entry
  }
  return last?.[0] ?? null
}

/** Of what other articles tell, only one event may fit, or one that clearly more of them tell. */
const CLEARLY = 2

/** By its sort alone an event of other articles is not known. */
const LEAST_OF_OTHERS = 2

export const resolveReferences = (
  articles: readonly DatedArticle[],
  clusters: readonly (readonly Telling[])[],
): ReadonlyMap<number, readonly ReferringPlace[]> => {
  const places = new Map<number, ReferringPlace[]>()
  if (articles.every(({ references }) => references.length === 0)) return places
  const known = new Map<number, KnownEvent>()
  const eventAt = (index: number): KnownEvent => {
    const event = known.get(index) ?? knownEvent(clusters[index]!)
    known.set(index, event)
    return event
  }
  const toldBy = new Map<string, (readonly [number, Telling])[]>()
  clusters.forEach((tellings, event) => {
    for (const telling of tellings) {
      const told = toldBy.get(telling.article.id)
      if (told === undefined) toldBy.set(telling.article.id, [[event, telling]])
      else told.push([event, telling])
    }
  })
  const sistersOf = sistersByNames(articles)
  const rate = (pointer: Pointer, events: Iterable<number>): Rated[] =>
    strongest([...new Set(events)].map((event) => ({ event, strength: strengthOf(pointer, eventAt(event)) })))

  const ofOthers = (
    doc: DatedArticle,
    pointer: Pointer,
    sisters: readonly SisterArticle[],
  ): number | null => {
    const report = publishedFrom(doc)
    const votes = new Map<number, number>()
    for (const { article, weight } of sisters)
      for (const event of new Set((toldBy.get(articles[article]!.id) ?? []).map(([one]) => one))) {
        const first = eventAt(event).known
        if (first === null || report === null || first <= report)
          votes.set(event, (votes.get(event) ?? 0) + weight)
      }
    const rated = rate(pointer, votes.keys())
    const [best, second] = rated
      .map(({ event, strength }) => ({ event, strength, votes: votes.get(event)! }))
      .sort((a, b) => b.votes - a.votes || a.event - b.event)
    if (best === undefined || best.strength < LEAST_OF_OTHERS) return null
    return second === undefined || best.votes >= CLEARLY * second.votes ? best.event : null
  }

  const eventOf = (
    doc: DatedArticle,
    pointer: Pointer,
    sisters: () => readonly SisterArticle[],
  ): number | null => {
    const told = toldBy.get(doc.id) ?? []
    const rated = rate(
      pointer,
      told.map(([event]) => event),
    )
    if (rated.length === 0) return ofOthers(doc, pointer, sisters())
    return rated.length === 1 ? rated[0]!.event : toldLast(pointer, rated, told)
  }

  articles.forEach((doc, index) => {
    let sisters: readonly SisterArticle[] | null = null
    for (const reference of doc.references) {
      const event = eventOf(doc, pointerOf(doc, reference), () => (sisters ??= sistersOf(index)))
      if (event === null) continue
      const place = { article: doc, start: reference.start, end: reference.head.end }
      if (
        clusters[event]!.some(
          (one) =>
            one.article.id === doc.id && one.mention.evidence.some((quote) => spanContains(quote, place)),
        )
      )
        continue
      places.set(event, [...(places.get(event) ?? []), place])
    }
  })
  return places
}
