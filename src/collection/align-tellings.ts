/**
 * Which of today's tellings are those that a former build told? Three steps, the surest first; each telling of today is
 * that of one former telling at most, so that no former id comes to open an event that had another id at the time.
 */
import { compareCodeUnits } from '../core/compare-code-units.ts'
import type { EntityId } from '../core/entity.ts'
import type { EventRecord, TellingRecord } from '../core/id-ledger.ts'
import type { Span } from '../core/span.ts'
import { anchorIn } from './anchor.ts'
import { distinctId } from './content-id.ts'
import { daysOf, daysOverlap } from './day-interval.ts'
import { spanIndex } from './span-index.ts'
import type { DatedArticle, Telling } from './telling.ts'

/** A former telling and where its words stand today; null when they are gone. */
interface FormerTelling {
  readonly record: TellingRecord
  readonly event: EventRecord
  /** The article that holds the words today: the record's, or the one that it was renamed to. */
  readonly article: string
  readonly place: Span | null
}

export interface Alignment {
  /** The record that a telling of today goes on with. */
  readonly recordOf: ReadonlyMap<Telling, TellingRecord>
  /** Today's tellings of a former event. */
  readonly tellingsOf: ReadonlyMap<EventRecord, readonly Telling[]>
  /** Records whose own words tell nothing today: gone, or another word of the sentence tells it. */
  readonly isPast: (record: TellingRecord) => boolean
}

interface Pair {
  readonly former: FormerTelling
  readonly telling: Telling
  readonly score: number
}

export type CurrentEntity = (id: EntityId) => EntityId

const wordsOf = (text: string): Set<string> =>
  new Set(
    text
      .toLowerCase()
      .split(/[^\p{L}\p{N}]+/u)
      .filter((word) => word.length > 3),
  )

const likeness = <Value>(a: ReadonlySet<Value>, b: ReadonlySet<Value>): number => {
  const shared = [...a].filter((value) => b.has(value)).length
  return shared === 0 ? 0 : shared / (a.size + b.size - shared)
}

const titleLikeness = (event: EventRecord, { mention }: Telling): number =>
  likeness(wordsOf(event.title), wordsOf(mention.title))

/** 0 to 4: kind, participants (twice) and words of the title. */
const similarityTo = (event: EventRecord, telling: Telling, current: CurrentEntity): number => {
  const { mention } = telling
  const former = new Set(event.participants.map(current))
  const present = new Set(mention.participants.map(({ entity }) => entity))
  return Number(event.kind === mention.kind) + 2 * likeness(former, present) + titleLikeness(event, telling)
}

/** Two happenings that both have a date can only be one when the dates can. */
const datesAgree = (event: EventRecord, { date }: Telling): boolean => {
  const former = event.edtf === null ? null : daysOf(event.edtf)
  const present = date.edtf === null ? null : daysOf(date.edtf)
  return former === null || present === null || daysOverlap(former, present)
}

/** From here on two tellings in one sentence are taken for the same happening. */
const SAME_HAPPENING = 1.5

/** From here on titles are taken to say the same of a happening that is of another kind now. */
const SAME_TITLE = 0.4

const areLikeEnough = (event: EventRecord, telling: Telling, similarity: number): boolean =>
  similarity >= SAME_HAPPENING &&
  (event.kind === telling.mention.kind || titleLikeness(event, telling) >= SAME_TITLE) &&
  datesAgree(event, telling)

/** Today's tellings, taken one by one. */
interface Taking {
  readonly recordOf: Map<Telling, TellingRecord>
  readonly tellingsOf: Map<EventRecord, Telling[]>
  readonly taken: Set<FormerTelling>
}

const take = ({ recordOf, tellingsOf, taken }: Taking, former: FormerTelling, telling: Telling): void => {
  taken.add(former)
  recordOf.set(telling, former.record)
  const tellings = tellingsOf.get(former.event)
  if (tellings) tellings.push(telling)
  else tellingsOf.set(former.event, [telling])
}

/** Best pairs first; neither a former telling nor one of today is taken twice. */
const takeBest = (taking: Taking, pairs: readonly Pair[]): void => {
  for (const { former, telling } of [...pairs].sort((a, b) => b.score - a.score))
    if (!taking.taken.has(former) && !taking.recordOf.has(telling)) take(taking, former, telling)
}

const groupBy = <Key, Value>(values: readonly Value[], keyOf: (value: Value) => Key): Map<Key, Value[]> => {
  const groups = new Map<Key, Value[]>()
  for (const value of values) {
    const key = keyOf(value)
    const group = groups.get(key)
    if (group) group.push(value)
    else groups.set(key, [value])
  }
  return groups
}

/** A record of a sentence says nothing of the trigger, see {@link TellingRecord}. */
const isOfTrigger = ({ record, place }: FormerTelling): boolean => record.id !== null && place !== null

const triggerOf = ({ mention }: Telling): Span => mention.trigger

const hasIdOf = (telling: Telling, { id }: TellingRecord): boolean =>
  telling.id === id || distinctId(telling.id, telling.article, 0) === id

/** The same trigger at the same place. Where it tells several events, they must be like each other, too. */
const takeSamePlace = (
  taking: Taking,
  formers: readonly FormerTelling[],
  tellings: readonly Telling[],
  current: CurrentEntity,
): void => {
  const ofTriggers = formers.filter(isOfTrigger)
  const formersAt = spanIndex(ofTriggers, ({ place }) => [place!])
  const tellingsAt = spanIndex(tellings, (telling) => [triggerOf(telling)])
  const pairs = ofTriggers.flatMap((former) => {
    const here = tellingsAt(former.place!)
    const isAlone = here.length === 1 && formersAt(triggerOf(here[0]!)).length === 1
    return here.flatMap((telling): Pair[] => {
      const similarity = similarityTo(former.event, telling, current)
      const isSameId = !isAlone && hasIdOf(telling, former.record)
      if (!isAlone && !isSameId && !areLikeEnough(former.event, telling, similarity)) return []
      const isSamePlace = triggerOf(telling).start === former.place!.start
      const score = 4 * Number(isSameId) + Number(isSamePlace) + Number(former.event.isTold) + similarity / 4
      return [{ former, telling, score }]
    })
  })
  takeBest(taking, pairs)
}

/** The words stand in another file now: a renamed or copied article. */
const takeSameWords = (
  taking: Taking,
  formers: readonly FormerTelling[],
  tellings: readonly Telling[],
): void => {
  const free = groupBy(
    tellings.filter((telling) => !taking.recordOf.has(telling)),
    ({ id }) => id,
  )
  for (const former of formers) {
    if (former.place !== null || former.record.id === null) continue
    const telling = free.get(former.record.id)?.find((one) => !taking.recordOf.has(one))
    if (telling) take(taking, former, telling)
  }
}

/** An event of which no trigger is left goes on in a telling that is new in the sentence and much like it. */
const pairsInSentence = (
  taking: Taking,
  formers: readonly FormerTelling[],
  tellings: readonly Telling[],
  current: CurrentEntity,
): Pair[] => {
  const free = tellings.filter((telling) => !taking.recordOf.has(telling))
  const freeAt = spanIndex(free, ({ mention }) => mention.evidence)
  return formers
    .filter(({ event, place }) => place !== null && !taking.tellingsOf.has(event))
    .flatMap((former) =>
      freeAt(former.place!)
        .map((telling) => ({ former, telling, score: similarityTo(former.event, telling, current) }))
        .filter(({ telling, score }) => areLikeEnough(former.event, telling, score)),
    )
}

type Articles = ReadonlyMap<string, DatedArticle>

const placeIn = (articles: Articles, article: string, record: TellingRecord): Span | null => {
  const text = articles.get(article)?.text
  return text === undefined ? null : anchorIn(text, record)
}

const placesOf = (events: readonly EventRecord[], articles: Articles): FormerTelling[] =>
  events.flatMap((event) =>
    event.tellings.map((record) => {
      const { article } = record
      return { record, event, article, place: placeIn(articles, article, record) }
    }),
  )

/** The words of some tellings stand in another file: so do the words around those whose trigger is read elsewhere now. */
const placesInRenamed = (
  { recordOf, taken }: Taking,
  formers: readonly FormerTelling[],
  articles: Articles,
): FormerTelling[] => {
  const renamed = new Map<string, string>()
  for (const [{ article }, record] of recordOf)
    if (article.id !== record.article && !renamed.has(record.article)) renamed.set(record.article, article.id)
  return formers.flatMap((former) => {
    const article = renamed.get(former.article)
    if (article === undefined || former.place !== null || taken.has(former)) return []
    const place = placeIn(articles, article, former.record)
    return place === null ? [] : [{ ...former, article, place }]
  })
}

/** The same answer whatever the order of `events` and `tellings`. */
export const alignTellings = (
  events: readonly EventRecord[],
  tellings: readonly Telling[],
  articles: Articles,
  current: CurrentEntity,
): Alignment => {
  const taking: Taking = { recordOf: new Map(), tellingsOf: new Map(), taken: new Set() }
  const inOrder = [...events].sort(
    (a, b) => Number(b.isTold) - Number(a.isTold) || compareCodeUnits(a.id, b.id),
  )
  const formers = placesOf(inOrder, articles)
  const present = [...tellings].sort(
    (a, b) => compareCodeUnits(a.article.id, b.article.id) || a.index - b.index,
  )
  const byArticle = groupBy(present, ({ article }) => article.id)
  const inArticles = (all: readonly FormerTelling[]) =>
    [...groupBy(all, ({ article }) => article)].map(([id, here]) => [here, byArticle.get(id) ?? []] as const)
  for (const [here, now] of inArticles(formers)) takeSamePlace(taking, here, now, current)
  takeSameWords(taking, formers, present)
  const moved = placesInRenamed(taking, formers, articles)
  for (const [here, now] of inArticles(moved)) takeSamePlace(taking, here, now, current)
  const placed = inArticles([...formers, ...moved])
  const atTrigger = new Set(taking.recordOf.values())
  takeBest(
    taking,
    placed.flatMap(([here, now]) => pairsInSentence(taking, here, now, current)),
  )
  return { ...taking, isPast: (record) => !atTrigger.has(record) }
}
