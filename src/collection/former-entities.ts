/** Ids of entities: a filter for an id that a former build gave means the entity that has its mentions now. */
import { compareCodeUnits } from '../core/compare-code-units.ts'
import { type Entity, type EntityId, entityKindOf } from '../core/entity.ts'
import type { LinkedArticle } from '../core/extraction.ts'
import type { EntityRecord, MentionRecord } from '../core/id-ledger.ts'
import { spanIndex } from './span-index.ts'

type NamingArticle = Pick<LinkedArticle, 'id' | 'text' | 'mentions'>

/** Former id → present id. */
export type EntityAliases = ReadonlyMap<EntityId, EntityId>

/** So many mentions of an entity are kept, spread over the articles; they are enough to find it again. */
const MENTIONS_KEPT = 8

type EntityAt = (mention: MentionRecord) => EntityId | null

/** The entity that is named where the mention stood; where its text has moved, at the nearest place with the words. */
const entityLookup = (docs: readonly NamingArticle[]): EntityAt => {
  const byId = new Map(docs.map((doc) => [doc.id, doc]))
  const indexes = new Map<string, ReturnType<typeof indexMentions>>()
  return ({ article, start, exact }) => {
    const doc = byId.get(article)
    if (doc === undefined) return null
    const at = nearest(doc.text, exact, start)
    if (at === null) return null
    const mentionsAt = indexes.get(article) ?? indexMentions(doc)
    indexes.set(article, mentionsAt)
    return mentionsAt({ start: at, end: at + exact.length })[0]?.entity ?? null
  }
}

const indexMentions = (doc: NamingArticle) => spanIndex(doc.mentions, (mention) => [mention])

const nearest = (text: string, exact: string, start: number): number | null => {
  if (text.startsWith(exact, start)) return start
  const before = text.lastIndexOf(exact, start)
  const after = text.indexOf(exact, start)
  if (before < 0 || after < 0) return Math.max(before, after) < 0 ? null : Math.max(before, after)
  return start - before <= after - start ? before : after
}

const partsOf = (id: EntityId): string[] => id.slice(id.indexOf(':') + 1).split('-')

const sharedParts = (a: EntityId, b: EntityId): number =>
  partsOf(a).filter((part) => partsOf(b).includes(part)).length

/** The entity of the same kind that has half or more of the mentions that can be found. */
const successorOf = ({ id, mentions }: EntityRecord, entityAt: EntityAt): EntityId | null => {
  const counts = new Map<EntityId, number>()
  let found = 0
  for (const mention of mentions) {
    const entity = entityAt(mention)
    if (entity === null) continue
    found++
    if (entityKindOf(entity) === entityKindOf(id)) counts.set(entity, (counts.get(entity) ?? 0) + 1)
  }
  const [best] = [...counts].sort(
    (a, b) => b[1] - a[1] || sharedParts(b[0], id) - sharedParts(a[0], id) || compareCodeUnits(a[0], b[0]),
  )
  return best !== undefined && best[1] * 2 >= found ? best[0] : null
}

/**
 * Where every former id leads. `equivalent` are ids that today's merging gave up; where a former build tells otherwise,
 * that holds. An id that an entity bears today means that entity.
 */
export const entityAliases = (
  former: readonly EntityRecord[],
  equivalent: EntityAliases,
  docs: readonly NamingArticle[],
): EntityAliases => {
  const present = new Set<EntityId>()
  for (const { mentions } of docs) for (const { entity } of mentions) present.add(entity)
  const aliases = new Map<EntityId, EntityId>()
  const entityAt = entityLookup(docs)
  const put = (from: EntityId, to: EntityId) => {
    if (!present.has(from) && present.has(to) && !aliases.has(from)) aliases.set(from, to)
  }
  for (const record of former) {
    const successor = present.has(record.id) ? record.id : successorOf(record, entityAt)
    if (successor !== null) for (const id of [record.id, ...record.formerIds]) put(id, successor)
  }
  for (const [from, to] of equivalent) put(from, to)
  return aliases
}

/** The entities with their former ids, in the given order. */
export const withFormerIds = <Named extends Entity>(
  entities: readonly Named[],
  aliases: EntityAliases,
): Named[] => {
  const formerIds = new Map<EntityId, EntityId[]>()
  for (const [from, to] of aliases) {
    const ids = formerIds.get(to)
    if (ids) ids.push(from)
    else formerIds.set(to, [from])
  }
  return entities.map((entity) => {
    const ids = formerIds.get(entity.id)?.sort(compareCodeUnits)
    return ids ? { ...entity, formerIds: ids } : entity
  })
}

/** The first two mentions of each article, up to {@link MENTIONS_KEPT} of an entity. */
const keptMentions = (docs: readonly NamingArticle[]): Map<EntityId, MentionRecord[]> => {
  const kept = new Map<EntityId, MentionRecord[]>()
  const seen = new Map<EntityId, { readonly article: string; count: number }>()
  for (const { id: article, text, mentions } of docs)
    for (const { entity, start, end } of mentions) {
      const last = seen.get(entity)
      if (last?.article === article && ++last.count > 2) continue
      if (last?.article !== article) seen.set(entity, { article, count: 1 })
      const records = kept.get(entity) ?? []
      kept.set(entity, records)
      if (records.length < MENTIONS_KEPT) records.push({ article, start, end, exact: text.slice(start, end) })
    }
  return kept
}

/** What the next build needs; `docs` by id. Entities that no article names any more stay on record. */
export const entityRecords = (
  entities: readonly Entity[],
  docs: readonly NamingArticle[],
  former: readonly EntityRecord[],
): EntityRecord[] => {
  const mentions = keptMentions(docs)
  const records = entities.map(
    ({ id, formerIds = [], name }): EntityRecord => ({
      id,
      formerIds,
      isNamed: true,
      name,
      mentions: mentions.get(id) ?? [],
    }),
  )
  const spokenFor = new Set(records.flatMap(({ id, formerIds }) => [id, ...formerIds]))
  const gone = former
    .filter(({ id }) => !spokenFor.has(id))
    .map((record) => ({ ...record, isNamed: false }))
    .sort((a, b) => compareCodeUnits(a.id, b.id))
  return [...records, ...gone]
}
