/**
 * Which event a noun points back to: "the mutiny", "her arrest", "Sunday's vote". First an event that the same article
 * tells, else one that other articles of the same people and places tell. In doubt none.
 */
import { type Span, spanContains } from '../core/span.ts'
import { dateOfTimes } from './own-date.ts'
import {
  type KnownEvent,
  knownEvent,
  type Pointer,
  pointerOf,
  publishedFrom,
  saysMore,
  strengthOf,
} from './reference-fit.ts'
import { type SisterArticle, sistersByNames } from './sisters-by-names.ts'
import type { DatedArticle, DatedMention, Telling } from './telling.ts'
import { stemOf } from './told-stems.ts'

/** A place of the text that speaks of an event without telling it. */
export interface ReferringPlace extends Span {
  readonly article: DatedArticle
  /** The date that its words give the event: "the vote on Sunday"; null where they give none. */
  readonly date: DatedMention | null
}

/** What the articles tell, by index of the event. */
interface Told {
  readonly clusters: readonly (readonly Telling[])[]
  /** By article: its tellings in text order, each with its event. */
  readonly byArticle: ReadonlyMap<string, readonly EventTelling[]>
  readonly eventAt: (index: number) => KnownEvent
}

interface EventTelling {
  readonly event: number
  /** Of the word that tells it. */
  readonly stem: string
  readonly telling: Telling
}

/** An event that the noun fits, and how surely. */
interface Rated {
  readonly event: number
  readonly strength: number
}

const indexTold = (clusters: readonly (readonly Telling[])[]): Told => {
  const byArticle = new Map<string, EventTelling[]>()
  clusters.forEach((tellings, event) => {
    for (const telling of tellings) {
      const entry = { event, stem: stemOf(telling.mention.trigger.lemma), telling }
      const told = byArticle.get(telling.article.id)
      if (told === undefined) byArticle.set(telling.article.id, [entry])
      else told.push(entry)
    }
  })
  for (const told of byArticle.values()) told.sort((a, b) => a.telling.index - b.telling.index)
  const known = new Map<number, KnownEvent>()
  const eventAt = (index: number): KnownEvent => {
    const event = known.get(index) ?? knownEvent(clusters[index]!)
    known.set(index, event)
    return event
  }
  return { clusters, byArticle, eventAt }
}

/** The events that the noun fits best, of those given. */
const rate = (pointer: Pointer, events: Iterable<number>, { eventAt }: Told): Rated[] => {
  let most = 1
  let best: Rated[] = []
  for (const event of new Set(events)) {
    const strength = strengthOf(pointer, eventAt(event))
    if (strength < most) continue
    if (strength > most) best = []
    most = strength
    best.push({ event, strength })
  }
  return best
}

/** Of the events told in so many sentences before the noun, the last one is meant. */
const NEAR_SENTENCES = 4

/** By its sort alone a noun takes up only what stands before it; of several events that fit alike, the one told last. */
const ofOwnArticle = (
  { reference }: Pointer,
  rated: readonly Rated[],
  told: readonly EventTelling[],
): number | null => {
  const fitting = told.filter(({ event }) => rated.some((one) => one.event === event))
  const before = fitting.filter(({ telling }) => telling.mention.trigger.start < reference.start)
  if (rated.length === 1) return rated[0]!.strength > 1 || before.length > 0 ? rated[0]!.event : null
  const last = before.at(-1)
  return last === undefined || reference.sentence - last.telling.mention.sentence > NEAR_SENTENCES
    ? null
    : last.event
}

/** By its sort alone an event of other articles is not known. */
const LEAST_OF_OTHERS = 2

/** Of what other articles tell, only one event may fit, or one that clearly more of them tell. */
const CLEARLY = 2

/**
 * How much the articles that tell of each event that may be meant are like this one. Where the noun says no more than its
 * sort, it must be told by a word of its stem; what was first reported later is left out.
 */
const votesOf = (
  doc: DatedArticle,
  pointer: Pointer,
  sisters: readonly SisterArticle[],
  { byArticle, eventAt }: Told,
): ReadonlyMap<number, number> => {
  const report = publishedFrom(doc)
  const isOpen = saysMore(pointer)
  const votes = new Map<number, number>()
  for (const { id, weight } of sisters) {
    const events = new Set<number>()
    for (const { event, stem } of byArticle.get(id) ?? [])
      if (isOpen || stem === pointer.stem) events.add(event)
    for (const event of events) {
      const first = eventAt(event).known
      if (first === null || report === null || first <= report)
        votes.set(event, (votes.get(event) ?? 0) + weight)
    }
  }
  return votes
}

const ofOtherArticles = (pointer: Pointer, votes: ReadonlyMap<number, number>, told: Told): number | null => {
  const [best, second] = rate(pointer, votes.keys(), told)
    .map(({ event, strength }) => ({ event, strength, votes: votes.get(event)! }))
    .sort((a, b) => b.votes - a.votes || a.event - b.event)
  if (best === undefined || best.strength < LEAST_OF_OTHERS) return null
  return second === undefined || best.votes >= CLEARLY * second.votes ? best.event : null
}

/** The place is in what the event is shown by anyway. */
const isTold = (tellings: readonly Telling[], place: ReferringPlace): boolean =>
  tellings.some(
    ({ article, mention }) =>
      article.id === place.article.id && mention.evidence.some((quote) => spanContains(quote, place)),
  )

/** The places that speak of each event, by its index in `clusters`, in the order of the articles. */
export const resolveReferences = (
  articles: readonly DatedArticle[],
  clusters: readonly (readonly Telling[])[],
): ReadonlyMap<number, readonly ReferringPlace[]> => {
  const told = indexTold(clusters)
  const sistersOf = sistersByNames(articles)
  const places = new Map<number, ReferringPlace[]>()
  articles.forEach((doc, index) => {
    const own = told.byArticle.get(doc.id) ?? []
    let sisters: readonly SisterArticle[] | null = null
    const others = (): readonly SisterArticle[] => {
      sisters ??= sistersOf(index)
      return sisters
    }
    for (const reference of doc.references) {
      const pointer = pointerOf(doc, reference)
      if (pointer.isCommonplace && !saysMore(pointer)) continue
      const rated = rate(
        pointer,
        own.map(({ event }) => event),
        told,
      )
      const event =
        rated.length > 0
          ? ofOwnArticle(pointer, rated, own)
          : ofOtherArticles(pointer, votesOf(doc, pointer, others(), told), told)
      const place = {
        article: doc,
        start: reference.start,
        end: reference.head.end,
        date: dateOfTimes(doc, pointer.times),
      }
      if (event !== null && !isTold(clusters[event]!, place))
        places.set(event, [...(places.get(event) ?? []), place])
    }
  })
  return places
}
