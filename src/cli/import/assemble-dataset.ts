/** Ready-made events → a dataset. The same lines in any order give the same events with the same ids. */
import { evidenceAt } from '../../collection/assemble-events.ts'
import { titleOf } from '../../collection/title-dataset.ts'
import { compareCodeUnits } from '../../core/compare-code-units.ts'
import type { Dataset } from '../../core/dataset.ts'
import { type EdtfPrecision, edtfBounds, edtfPrecision } from '../../core/edtf.ts'
import { type Evidence, IMPORT_RULE, type Participant, type TimelineEvent } from '../../core/event.ts'
import { articleIdOfSource, collectArticles, type ReadyArticle } from './ready-articles.ts'
import { collectEntities, type EntityCollector } from './ready-entities.ts'
import type { ReadyEvent } from './ready-event.ts'

/** How much finer dates count: a reader looks for what happened on a day. */
const PRECISION_WEIGHTS: Readonly<Record<EdtfPrecision, number>> = {
  minute: 1,
  day: 1,
  interval: 0.7,
  month: 0.6,
  set: 0.5,
  season: 0.4,
  quarter: 0.4,
  half: 0.4,
  year: 0.3,
  open: 0.3,
  decade: 0.1,
  century: 0,
}

/** As many sources as make an event as well told as can be. */
const MANY_SOURCES = 8
/** The most prominent so many participants count. */
const COUNTED_PARTICIPANTS = 3

type Prominence = (participant: Participant) => number

/** 0 to 1 on a scale of orders of magnitude: 1 for whoever takes part in the most events. */
const prominenceFrom = (
  entities: EntityCollector,
  ids: readonly TimelineEvent['participants'][number]['entity'][],
): Prominence => {
  let most = 1
  for (const id of ids) most = Math.max(most, entities.eventsWith(id))
  return ({ entity }) => Math.log1p(entities.eventsWith(entity)) / Math.log1p(most)
}

const importanceOf = (
  { edtf, sources }: ReadyEvent,
  participants: readonly Participant[],
  prominence: Prominence,
): number => {
  const precision = edtf === null ? null : edtfPrecision(edtf)
  const known = participants
    .map(prominence)
    .sort((a, b) => b - a)
    .slice(0, COUNTED_PARTICIPANTS)
    .reduce((sum, value) => sum + value, 0)
  const sum =
    0.4 * Math.min(1, Math.log2(1 + sources.length) / Math.log2(1 + MANY_SOURCES)) +
    0.2 * (precision === null ? 0 : PRECISION_WEIGHTS[precision]) +
    0.4 * (known / COUNTED_PARTICIPANTS)
  return Math.round(sum * 10_000) / 10_000
}

/** Ms UTC, as events are ordered; undated ones come last. */
const startOf = ({ edtf }: ReadyEvent): number => {
  const bounds = edtf === null ? null : edtfBounds(edtf)
  return bounds?.start ?? bounds?.end ?? Number.POSITIVE_INFINITY
}

interface Told {
  readonly evidence: readonly Evidence[]
  readonly sources: readonly string[]
  readonly firstReported: string | null
}

/** One for all events: a million of them make a difference. */
const NONE: readonly never[] = []
const UNTOLD: Told = { evidence: NONE, sources: NONE, firstReported: null }

const byPublication = (a: ReadyArticle, b: ReadyArticle): number =>
  a.published === b.published
    ? compareCodeUnits(a.document.id, b.document.id)
    : a.published < b.published
      ? -1
      : 1

/** Evidence is what is quoted, or the headline of a source without a quote; each span once. */
const toldBy = ({ sources }: ReadyEvent, articles: ReadonlyMap<string, ReadyArticle>): Told => {
  if (sources.length === 0) return UNTOLD
  const named = sources.map((source) => ({ source, article: articles.get(articleIdOfSource(source))! }))
  const tellers = [...new Set(named.map(({ article }) => article))].sort(byPublication)
  const spans = new Map<string, Evidence>()
  for (const { source, article } of named.sort((a, b) => byPublication(a.article, b.article))) {
    const span = article.spanOf(source.quote)
    spans.set(`${article.document.id}@${span.start}`, evidenceAt(article.document, span))
  }
  return {
    evidence: [...spans.values()],
    sources: tellers.map(({ document }) => document.id),
    firstReported: tellers[0]?.document.publication?.edtf ?? null,
  }
}

const NO_DATE = 'no date is given in'

const toEvent = (
  ready: ReadyEvent,
  id: string,
  participants: readonly Participant[],
  told: Told,
  importance: number,
): TimelineEvent => ({
  id,
  aliases: NONE,
  title: ready.title,
  kind: ready.kind,
  date: {
    edtf: ready.edtf,
    asWritten: ready.asWritten,
    weekday: null,
    because: [
      { rule: IMPORT_RULE, words: `${ready.edtf === null ? NO_DATE : 'as given in'} ${ready.place}` },
    ],
  },
  factuality: 'asserted',
  reportedBy: null,
  participants,
  ...told,
  versions: NONE,
  importance,
})

/** `ids` are parallel to `ready`; `title` is null where the list has none of its own. */
export const assembleDataset = (
  ready: readonly ReadyEvent[],
  ids: readonly string[],
  title: string | null,
): Dataset => {
  const entities = collectEntities()
  const collected = collectArticles()
  const starts = Float64Array.from(ready, startOf)
  const participants = ready.map((event, index) => {
    if (event.sources.length > 0) collected.note(event.sources, starts[index]!, event.place)
    return entities.participantsOf(event)
  })
  const described = entities.entities()
  const prominence = prominenceFrom(
    entities,
    described.map(({ id }) => id),
  )
  const articles = collected.articles()
  const order = Uint32Array.from(ready, (_event, index) => index).sort((a, b) =>
    starts[a] === starts[b] ? compareCodeUnits(ids[a]!, ids[b]!) : starts[a]! < starts[b]! ? -1 : 1,
  )
  const events = Array.from(order, (index) => {
    const event = ready[index]!
    const importance = importanceOf(event, participants[index]!, prominence)
    return toEvent(event, ids[index]!, participants[index]!, toldBy(event, articles), importance)
  })
  return {
    title: title ?? titleOf(events, described),
    events,
    entities: described,
    articles: [...articles.values()]
      .map(({ document }) => document)
      .sort((a, b) => compareCodeUnits(a.id, b.id)),
  }
}
