/** The promises that a dataset keeps. The build refuses to write one that breaks any of them. */
import type { ArticleDocument, Dataset } from '../core/dataset.ts'
import { parseEdtf } from '../core/edtf.ts'
import type { CanonicalEntity } from '../core/entity.ts'
import { isReadyMade, type TimelineEvent } from '../core/event.ts'

const quoteProblems = (event: TimelineEvent, articles: ReadonlyMap<string, ArticleDocument>): string[] =>
  event.evidence.flatMap(({ article, start, end, exact }) => {
    const text = articles.get(article)?.text
    if (text === undefined)
      return [`event ${event.id}: evidence names the article "${article}", which is not in the dataset`]
    return text.slice(start, end) === exact
      ? []
      : [`event ${event.id}: its quote is not at ${start}–${end} of "${article}"`]
  })

const dateProblems = (event: TimelineEvent): string[] => {
  if (event.date.edtf === null)
    return event.date.because.length > 0 ? [] : [`event ${event.id}: is undated without a reason`]
  return parseEdtf(event.date.edtf) === null
    ? [`event ${event.id}: "${event.date.edtf}" is no EDTF date`]
    : []
}

const referenceProblems = (
  event: TimelineEvent,
  entities: ReadonlySet<string>,
  articles: ReadonlyMap<string, unknown>,
): string[] => [
  ...event.participants
    .filter(({ entity }) => !entities.has(entity))
    .map(({ entity }) => `event ${event.id}: participant "${entity}" is no entity of the dataset`),
  ...event.sources
    .filter((id) => !articles.has(id))
    .map((id) => `event ${event.id}: source "${id}" is no article of the dataset`),
]

const eventProblems = (
  event: TimelineEvent,
  entities: ReadonlySet<string>,
  articles: ReadonlyMap<string, ArticleDocument>,
): string[] => [
  ...(event.evidence.length === 0 && !isReadyMade(event) ? [`event ${event.id}: has no evidence`] : []),
  ...(event.sources.length === 0 && !isReadyMade(event) ? [`event ${event.id}: has no source`] : []),
  ...(event.title.trim() === '' ? [`event ${event.id}: has no title`] : []),
  ...quoteProblems(event, articles),
  ...dateProblems(event),
  ...referenceProblems(event, entities, articles),
]

const roleProblems = (
  { id, roles }: CanonicalEntity,
  entities: ReadonlySet<string>,
  articles: ReadonlyMap<string, unknown>,
): string[] =>
  roles.flatMap(({ title, country, from, to, articles: tellers }) => [
    ...(tellers.length === 0 ? [`entity ${id}: no article tells the role "${title}"`] : []),
    ...tellers
      .filter((teller) => !articles.has(teller))
      .map((teller) => `entity ${id}: "${teller}", which tells a role, is no article of the dataset`),
    ...[from, to].flatMap((day) =>
      day !== null && parseEdtf(day) === null ? [`entity ${id}: "${day}" is no EDTF date`] : [],
    ),
    ...(country?.startsWith('country:') && !entities.has(country)
      ? [`entity ${id}: "${country}", where it has a role, is no entity of the dataset`]
      : []),
  ])

const entityProblems = (
  entity: CanonicalEntity,
  entities: ReadonlySet<string>,
  articles: ReadonlyMap<string, unknown>,
): string[] => [
  ...(entity.country && !entities.has(entity.country)
    ? [`entity ${entity.id}: country "${entity.country}" is no entity of the dataset`]
    : []),
  ...(entity.wikidata !== null && !/^Q[1-9]\d*$/.test(entity.wikidata)
    ? [`entity ${entity.id}: "${entity.wikidata}" is no Wikidata id`]
    : []),
  ...roleProblems(entity, entities, articles),
]

const duplicates = (ids: readonly string[], what: string): string[] => {
  const seen = new Set<string>()
  return ids.filter((id) => seen.size === seen.add(id).size).map((id) => `${what} "${id}" stands twice`)
}

/** A link must have one answer: an id or alias stands for one event, a former id for one entity. */
const idProblems = ({ events, entities }: Dataset): string[] => [
  ...duplicates(
    events.flatMap(({ id, aliases }) => [id, ...aliases]),
    'event id or alias',
  ),
  ...duplicates(
    entities.flatMap(({ id, formerIds = [] }) => [id, ...formerIds]),
    'entity id or former id',
  ),
]

/** What is wrong with the dataset, one sentence each; empty when nothing is. */
export const validateDataset = (dataset: Dataset): string[] => {
  const entities = new Set<string>(dataset.entities.map((entity) => entity.id))
  const articles = new Map(dataset.articles.map((article) => [article.id, article]))
  return [
    ...idProblems(dataset),
    ...duplicates(
      dataset.articles.map((article) => article.id),
      'article',
    ),
    ...dataset.entities.flatMap((entity) => entityProblems(entity, entities, articles)),
    ...dataset.events.flatMap((event) => eventProblems(event, entities, articles)),
  ]
}
