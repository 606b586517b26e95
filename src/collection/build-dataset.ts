/** Many extractions → one dataset. Read this file first: the body is the list of steps. */
import { compareCodeUnits } from '../core/compare-code-units.ts'
import type { ArticleDocument, Dataset } from '../core/dataset.ts'
import type { Diagnostic } from '../core/diagnostic.ts'
import type { CanonicalEntity, EntityId } from '../core/entity.ts'
import type { TimelineEvent } from '../core/event.ts'
import type { EventfulArticle } from '../core/extraction.ts'
import type { IdLedger } from '../core/id-ledger.ts'
import { countryByCode } from '../knowledge/countries.ts'
import { BUILT_IN_KNOWLEDGE, type Knowledge } from '../knowledge/knowledge.ts'
import type { TableProblem } from '../knowledge/own-table.ts'
import { applyOwnNames } from './apply-own-names.ts'
import { assembleEvent, prominenceIn } from './assemble-events.ts'
import { assignIds } from './assign-ids.ts'
import { resolveReferences } from './back-references.ts'
import { type CollectedArticle, collectArticle } from './collected-article.ts'
import { dateCollection } from './date-collection.ts'
import { daysOf } from './day-interval.ts'
import { collectRoles, describeEntities } from './describe-entities.ts'
import { entityAliases, entityRecords, withFormerIds } from './former-entities.ts'
import { mergeEntities } from './merge-entities.ts'
import type { DatedArticle } from './telling.ts'
import { titleOf } from './title-dataset.ts'

export interface BuiltDataset {
  readonly dataset: Dataset
  /** The articles with publication and resolved times, in the order given. */
  readonly articles: readonly DatedArticle[]
  /** By article id. */
  readonly diagnostics: ReadonlyMap<string, readonly Diagnostic[]>
  /** Rules about names, from the reader's own tables, that no article has a use for. */
  readonly ownNameProblems: readonly TableProblem[]
}

const startOf = (event: TimelineEvent): number => {
  const days = event.date.edtf === null ? null : daysOf(event.date.edtf)
  if (days === null) return Number.POSITIVE_INFINITY
  return days.first ?? days.last ?? Number.POSITIVE_INFINITY
}

/** By the first day that they can have been on, then by id. */
const sortByStart = (events: readonly TimelineEvent[]): TimelineEvent[] =>
  events
    .map((event) => ({ event, start: startOf(event) }))
    .sort((a, b) =>
      a.start === b.start ? compareCodeUnits(a.event.id, b.event.id) : a.start < b.start ? -1 : 1,
    )
    .map(({ event }) => event)

/** How many events each article tells, by article id. */
const countBySource = (events: readonly TimelineEvent[]): Map<string, number> => {
  const counts = new Map<string, number>()
  for (const { sources } of events) for (const id of sources) counts.set(id, (counts.get(id) ?? 0) + 1)
  return counts
}

const toDocument = (doc: DatedArticle, eventCount: number): ArticleDocument => ({
  id: doc.id,
  headline: doc.digest.headline,
  publication: doc.publication,
  url: doc.url,
  publisher: doc.publisher,
  eventCount,
  text: doc.text,
  blocks: doc.blocks,
  mentions: doc.mentions.map(({ start, end, entity }) => ({ start, end, entity })),
})

/** A country that no article names, but that somebody in the events serves or some place lies in. */
const countryEntity = (id: EntityId): CanonicalEntity => ({
  id,
  kind: 'country',
  name: countryByCode(id.slice('country:'.length))?.name ?? id,
  aliases: [],
  country: id,
  wikidata: countryByCode(id.slice('country:'.length))?.wikidata ?? null,
  roles: [],
})

/** Entities that an event or a mention names, and the countries that those belong to; sorted by id. */
const usedEntities = (
  entities: readonly CanonicalEntity[],
  docs: readonly DatedArticle[],
  events: readonly TimelineEvent[],
): CanonicalEntity[] => {
  const named = new Set<EntityId>()
  for (const { participants } of events) for (const { entity } of participants) named.add(entity)
  for (const { mentions } of docs) for (const { entity } of mentions) named.add(entity)
  const byId = new Map(entities.filter(({ id }) => named.has(id)).map((entity) => [entity.id, entity]))
  const countries = [...byId.values()].flatMap(({ country, roles }) => [
    ...(country ? [country] : []),
    ...roles.flatMap((role) => role.country ?? []),
  ])
  for (const id of [...named, ...countries])
    if (id.startsWith('country:') && !byId.has(id)) byId.set(id, countryEntity(id))
  return [...byId.values()].sort((a, b) => compareCodeUnits(a.id, b.id))
}

/** The collection is another one when none of its events is told any more: its ids mean nothing here. */
const carriedOn = (former: IdLedger | null, goesOn: boolean): IdLedger =>
  former !== null && goesOn ? former : { events: [], entities: [] }

/** The dataset of whole extractions: {@link buildCollection} of what the collection keeps of them. */
export const buildDataset = (
  extracted: readonly EventfulArticle[],
  knowledge: Knowledge = BUILT_IN_KNOWLEDGE,
  former: IdLedger | null = null,
): BuiltDataset => buildCollection(extracted.map(collectArticle), knowledge, former)

/** In code unit order of their ids, with entities as the collection has them. What they were before may go. */
const mergeArticles = (collected: Iterable<CollectedArticle>, knowledge: Knowledge) => {
  const sorted = [...collected].sort((a, b) => compareCodeUnits(a.id, b.id))
  const merged = applyOwnNames(mergeEntities(sorted), knowledge.names)
  return { ...merged, roles: collectRoles(sorted, merged.docs) }
}

/**
 * Merges, dates and orders; the same articles give the same dataset in whatever order they come. `former` is what the
 * data that this dataset replaces recorded of their ids: links with those open what they opened. An iterable that keeps
 * nothing of what it gave saves half of an archive's memory.
 */
export const buildCollection = (
  collected: Iterable<CollectedArticle>,
  knowledge: Knowledge = BUILT_IN_KNOWLEDGE,
  former: IdLedger | null = null,
): BuiltDataset => {
  const merged = mergeArticles(collected, knowledge)
  const { articles, clusters, diagnostics } = dateCollection(merged.docs, knowledge)
  const prominence = prominenceIn(articles)
  const references = resolveReferences(articles, clusters)
  const told = clusters.map((tellings, index) => ({
    event: assembleEvent(tellings, prominence, references.get(index)),
    tellings,
  }))
  const aliasesFrom = (records: IdLedger | null) =>
    entityAliases(records?.entities ?? [], merged.aliases, articles)
  const formerNames = aliasesFrom(former)
  const byId = new Map(articles.map((doc) => [doc.id, doc]))
  const named = assignIds(told, former?.events ?? [], byId, (id) => formerNames.get(id) ?? id)
  const carried = carriedOn(former, named.goesOn)
  const events = sortByStart(named.events)
  const aliases = carried === former ? formerNames : aliasesFrom(carried)
  const described = describeEntities(merged.entities, merged.roles, articles, knowledge)
  const entities = withFormerIds(usedEntities(described, articles, events), aliases)
  const counts = countBySource(events)
  const documents = articles.map((doc) => toDocument(doc, counts.get(doc.id) ?? 0))
  const ledger = { events: named.records, entities: entityRecords(entities, articles, carried.entities) }
  return {
    dataset: { title: titleOf(events, entities), events, entities, articles: documents, ledger },
    articles,
    diagnostics,
    ownNameProblems: merged.problems,
  }
}
