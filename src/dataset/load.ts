/**
 * From the text of the data files to typed values. Every shape is checked once, here; the rest of the app
 * relies on it. What the files look like: `README.md` of this folder and `src/core`.
 */
import type { PublicationDate, Reason } from '../core/article.ts'
import {
  type ArticleDocument,
  type ArticleSummary,
  BLOCK_KINDS,
  type EntityMention,
} from '../core/dataset.ts'
import { type CanonicalEntity, ENTITY_KINDS, type EntityId, type ToldRole } from '../core/entity.ts'
import {
  EVENT_KINDS,
  type EventDate,
  type EventVersion,
  type Evidence,
  FACTUALITIES,
  isReadyMade,
  type Participant,
  type ParticipantRole,
  type TimelineEvent,
} from '../core/event.ts'
import type { VanishedEvent } from './files.ts'
import { listFileSteps } from './list-file.ts'
import {
  checkVersion,
  type Field,
  get,
  listOf,
  nullable,
  number,
  offset,
  oneOf,
  parseJson,
  string,
  wrongField,
} from './load-shape.ts'
import type { Steps } from './steps.ts'

const PARTICIPANT_ROLES: readonly ParticipantRole[] = ['agent', 'patient', 'counterpart', 'place', 'involved']
const ROLE_QUALIFIERS = ['new', 'former', 'acting', 'deputy'] as const

const ENTITY_ID = new RegExp(`^(${ENTITY_KINDS.join('|')}):.`)

export const entityId = (field: Field): EntityId => {
  const id = string(field)
  return ENTITY_ID.test(id) ? (id as EntityId) : wrongField(field, 'an entity id such as “country:JP”')
}

const optionalOffset = (field: Field): number | undefined => nullable(offset)(field) ?? undefined

function reason(field: Field): Reason {
  const article = get(field, 'article', nullable(string))
  const start = get(field, 'start', optionalOffset)
  const end = get(field, 'end', optionalOffset)
  return {
    rule: get(field, 'rule', string),
    words: get(field, 'words', string),
    ...(article === null ? {} : { article }),
    ...(start === undefined ? {} : { start }),
    ...(end === undefined ? {} : { end }),
  }
}

const publicationDate = (field: Field): PublicationDate => ({
  edtf: get(field, 'edtf', string),
  method: get(field, 'method', string),
  because: get(field, 'because', listOf(reason)),
})

const weekday = (field: Field): number => {
  const day = offset(field)
  return day >= 1 && day <= 7 ? day : wrongField(field, 'a weekday from 1 (Monday) to 7')
}

const eventDate = (field: Field): EventDate => ({
  edtf: get(field, 'edtf', nullable(string)),
  asWritten: get(field, 'asWritten', nullable(string)),
  weekday: get(field, 'weekday', nullable(weekday)),
  because: get(field, 'because', listOf(reason)),
})

const participant = (field: Field): Participant => ({
  entity: get(field, 'entity', entityId),
  role: get(field, 'role', oneOf(PARTICIPANT_ROLES)),
})

export function evidence(field: Field): Evidence {
  const quote = {
    article: get(field, 'article', string),
    start: get(field, 'start', offset),
    end: get(field, 'end', offset),
    exact: get(field, 'exact', string),
    prefix: get(field, 'prefix', string),
    suffix: get(field, 'suffix', string),
  }
  return quote.end - quote.start === quote.exact.length
    ? quote
    : wrongField(field, 'a quote as long as its offsets say')
}

const version = (field: Field): EventVersion => ({
  article: get(field, 'article', string),
  date: get(field, 'date', eventDate),
  factuality: get(field, 'factuality', oneOf(FACTUALITIES)),
})

const atLeastOne =
  <T>(read: (field: Field) => readonly T[]) =>
  (field: Field): readonly T[] => {
    const list = read(field)
    return list.length > 0 ? list : wrongField(field, 'at least one entry')
  }

/** Ready-made events may have no evidence. */
const evidenceOf = (field: Field): readonly Evidence[] => {
  const list = listOf(evidence)
  return get(
    field,
    'evidence',
    isReadyMade({ date: get(field, 'date', eventDate) }) ? list : atLeastOne(list),
  )
}

export const timelineEvent = (field: Field): TimelineEvent => ({
  id: get(field, 'id', string),
  aliases: get(field, 'aliases', listOf(string)),
  title: get(field, 'title', string),
  kind: get(field, 'kind', oneOf(EVENT_KINDS)),
  date: get(field, 'date', eventDate),
  factuality: get(field, 'factuality', oneOf(FACTUALITIES)),
  reportedBy: get(field, 'reportedBy', nullable(string)),
  participants: get(field, 'participants', listOf(participant)),
  evidence: evidenceOf(field),
  sources: get(field, 'sources', listOf(string)),
  versions: get(field, 'versions', listOf(version)),
  firstReported: get(field, 'firstReported', nullable(string)),
  importance: get(field, 'importance', number),
})

const role = (field: Field): ToldRole => ({
  title: get(field, 'title', string),
  country: get(field, 'country', nullable(entityId)),
  qualifier: get(field, 'qualifier', nullable(oneOf(ROLE_QUALIFIERS))),
  from: get(field, 'from', nullable(string)),
  to: get(field, 'to', nullable(string)),
  articles: get(field, 'articles', atLeastOne(listOf(string))),
})

const formerIds = (field: Field): Pick<CanonicalEntity, 'formerIds'> => {
  const ids = get(field, 'formerIds', nullable(listOf(entityId)))
  return ids === null ? {} : { formerIds: ids }
}

const entity = (field: Field): CanonicalEntity => ({
  id: get(field, 'id', entityId),
  ...formerIds(field),
  kind: get(field, 'kind', oneOf(ENTITY_KINDS)),
  name: get(field, 'name', string),
  aliases: get(field, 'aliases', listOf(string)),
  country: get(field, 'country', nullable(entityId)),
  wikidata: get(field, 'wikidata', nullable(string)),
  roles: get(field, 'roles', listOf(role)),
})

const articleSummary = (field: Field): ArticleSummary => ({
  id: get(field, 'id', string),
  headline: get(field, 'headline', string),
  publication: get(field, 'publication', nullable(publicationDate)),
  url: get(field, 'url', nullable(string)),
  publisher: get(field, 'publisher', nullable(string)),
  eventCount: get(field, 'eventCount', offset),
})

const span = (textLength: number) => (field: Field) => {
  const start = get(field, 'start', offset)
  const end = get(field, 'end', offset)
  return start <= end && end <= textLength ? { start, end } : wrongField(field, 'offsets inside the text')
}

const block = (textLength: number) => (field: Field) => ({
  ...span(textLength)(field),
  kind: get(field, 'kind', oneOf(BLOCK_KINDS)),
})

const mention =
  (textLength: number) =>
  (field: Field): EntityMention => ({ ...span(textLength)(field), entity: get(field, 'entity', entityId) })

/** The top field of a data file of the version that this app reads, or one from `oldest` on. */
export const open = (file: string, text: string, oldest?: number): Field =>
  checkVersion(parseJson(file, text), oldest)

/** Stops unless the text is a `manifest.json` of the version that this app reads. */
export function checkManifest(text: string): void {
  const top = parseJson('manifest.json', text)
  get(top, 'format', oneOf(['dateline']))
  checkVersion(top)
}

export const vanishedEvent = (field: Field): VanishedEvent => ({
  id: get(field, 'id', string),
  aliases: get(field, 'aliases', listOf(string)),
  title: get(field, 'title', string),
})

/** `events.json`: the events in the file's order. `oldest`: the oldest version that will do. */
export const decodeEvents = (text: string, oldest?: number): readonly TimelineEvent[] =>
  get(open('events.json', text, oldest), 'events', listOf(timelineEvent))

/** `entities.json`; `build` is that of the other files. */
export const entitiesSteps = (text: string, build: string): Steps<readonly CanonicalEntity[]> =>
  listFileSteps({ file: 'entities.json', text, build }, 'entities', entity)

/** `articles.json`: the articles without their texts. */
export const articlesSteps = (text: string, build: string): Steps<readonly ArticleSummary[]> =>
  listFileSteps({ file: 'articles.json', text, build }, 'articles', articleSummary)

/** `articles/<id>.json`: one article with its text; every offset lies inside the text. */
export function decodeArticle(text: string, file: string): ArticleDocument {
  const top = open(file, text)
  const words = get(top, 'text', string)
  return {
    ...articleSummary(top),
    text: words,
    blocks: get(top, 'blocks', listOf(block(words.length))),
    mentions: get(top, 'mentions', listOf(mention(words.length))),
  }
}
