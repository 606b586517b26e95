/** How well a noun that points back ("the mutiny", "her arrest", "Sunday's vote") fits an event that is told. */
import type { EntityId } from '../core/entity.ts'
import type { EventKind } from '../core/event.ts'
import type { EventReference } from '../core/extraction.ts'
import { spanContains } from '../core/span.ts'
import { eventClassesOf, isCommonplace, isEventWord } from '../knowledge/event-classes.ts'
import { bestDate } from './best-date.ts'
import { type DayInterval, daysOf, daysOverlap, lengthOf } from './day-interval.ts'
import type { DatedArticle, Telling } from './telling.ts'
import { stemOf } from './told-stems.ts'

/** What is asked of an event before a noun is taken for it. */
export interface KnownEvent {
  readonly tellings: readonly Telling[]
  readonly stems: ReadonlySet<string>
  readonly classes: ReadonlySet<string>
  readonly entities: ReadonlySet<EntityId>
  readonly days: DayInterval | null
  /** The day of its first report; null when no report is dated. */
  readonly known: number | null
}

/** A reference with what its words say of the event. */
export interface Pointer {
  readonly reference: EventReference
  readonly stem: string
  readonly classes: ReadonlySet<string>
  /** "The meeting", "the visit": one of many alike. */
  readonly isCommonplace: boolean
  readonly names: readonly EntityId[]
  /** Indexes of the times in its words. */
  readonly times: readonly number[]
  readonly days: readonly DayInterval[]
}

/** Day number of the earliest day that the article may be of; null where it is not known. */
export const publishedFrom = ({ publication }: DatedArticle): number | null =>
  publication === null ? null : (daysOf(publication.edtf)?.first ?? null)

const firstReport = (tellings: readonly Telling[]): number | null => {
  let first: number | null = null
  for (const { article } of tellings) {
    const day = publishedFrom(article)
    if (day !== null && (first === null || day < first)) first = day
  }
  return first
}

/** An event by its tellings, of which there is at least one. */
export const knownEvent = (tellings: readonly Telling[]): KnownEvent => {
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

/** "The dissolution" is rare, though no table has it. */
const isOfTable = ({ lemma }: EventReference): boolean =>
  isEventWord(lemma) || isEventWord(lemma.replace(/s$/, ''))

export const pointerOf = (doc: DatedArticle, reference: EventReference): Pointer => ({
  reference,
  stem: stemOf(reference.lemma),
  classes: eventClassesOf(reference.lemma),
  isCommonplace: isOfTable(reference) && isCommonplace(eventClassesOf(reference.lemma)),
  names: [...new Set(doc.mentions.filter((one) => spanContains(reference, one)).map(({ entity }) => entity))],
  times: doc.times.flatMap((time, index) => (spanContains(reference, time) ? [index] : [])),
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
  let shared = 0
  for (const each of pointer.classes) if (event.classes.has(each)) shared++
  if (shared <= Math.min(pointer.classes.size, event.classes.size) / 2) return false
  return !isCommonplace(new Set([...pointer.classes].filter((each) => event.classes.has(each))))
}

/** Nouns that take up whatever of a kind has been told: "the attack" of "two bombs killed nine people". */
const TAKES_UP: ReadonlyMap<string, EventKind> = new Map([
  ['attack', 'attack'],
  ['assault', 'attack'],
  ['violence', 'attack'],
  ['disaster', 'disaster'],
  ['tragedy', 'disaster'],
  ['accident', 'disaster'],
])

const isTakenUp = ({ reference }: Pointer, { tellings }: KnownEvent): boolean =>
  tellings.some(({ mention }) => mention.kind === TAKES_UP.get(reference.lemma))

/** Its words say more of the event than its sort. */
export const saysMore = ({ names, days }: Pointer): boolean => days.length > 0 || names.some(isPerson)

/** How surely the noun is of this event: 0 where it cannot be; 1 where only the sort of both is the same. */
export const strengthOf = (pointer: Pointer, event: KnownEvent): number => {
  const isSameStem = event.stems.has(pointer.stem)
  if (!isSameStem && !isSameSort(pointer, event) && !isTakenUp(pointer, event)) return 0
  if (!namesFit(pointer, event) || !datesFit(pointer, event) || !numbersFit(pointer, event)) return 0
  const isNamed = pointer.names.some((name) => isPerson(name) && event.entities.has(name))
  const isDated = pointer.days.some((own) => lengthOf(own) <= TELLING_DAYS)
  return 1 + (isSameStem ? 1 : 0) + (isNamed ? 2 : 0) + (isDated ? 2 : 0)
}
