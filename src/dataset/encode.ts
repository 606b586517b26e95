/** Dataset → files. Text only: hashing and writing are the caller's. */
import { compareCodeUnits } from '../core/compare-code-units.ts'
import type { ArticleDocument, ArticleSummary, Dataset } from '../core/dataset.ts'
import { type IdLedger, idsOfRecord } from '../core/id-ledger.ts'
import entitiesSchema from './entities.schema.json' with { type: 'json' }
import eventsSchema from './events.schema.json' with { type: 'json' }
import {
  type ArticleFile,
  type ArticlesFile,
  articleFileName,
  type EntitiesFile,
  type EventsFile,
  type FileKind,
  FORMAT_VERSION,
  IDS_FILE_NAME,
  type Manifest,
  type ManifestFile,
  type VanishedEvent,
} from './files.ts'

export interface EncodedFile {
  readonly name: string
  readonly kind: FileKind
  readonly count: number
  readonly text: string
}

/** Indented, so that a changed dataset reads well as a diff; one line feed at the end. */
const toJson = (value: unknown): string => `${JSON.stringify(value, null, 1)}\n`

const summaryOf = ({
  id,
  headline,
  publication,
  url,
  publisher,
  eventCount,
}: ArticleDocument): ArticleSummary => ({
  id,
  headline,
  publication,
  url,
  publisher,
  eventCount,
})

const encodeArticle = (article: ArticleDocument): EncodedFile => {
  const file: ArticleFile = { formatVersion: FORMAT_VERSION, ...article }
  return { name: articleFileName(article.id), kind: 'article', count: 1, text: toJson(file) }
}

const vanishedOf = (ledger: IdLedger | undefined): VanishedEvent[] => {
  const records = ledger?.events ?? []
  const open = new Set(records.filter(({ isTold }) => isTold).flatMap(idsOfRecord))
  return records
    .filter(({ isTold }) => !isTold)
    .map((record) => {
      const aliases = [...new Set(idsOfRecord(record))].filter((id) => id !== record.id && !open.has(id))
      return { id: record.id, aliases: aliases.sort(compareCodeUnits), title: record.title }
    })
}

/** One record a line: the file is long and read by programs, but a change should still read well as a diff. */
const toLines = (values: readonly unknown[]): string =>
  values.length === 0 ? '[]' : `[\n${values.map((value) => JSON.stringify(value)).join(',\n')}\n]`

const encodeIds = ({ events, entities }: IdLedger): EncodedFile => ({
  name: IDS_FILE_NAME,
  kind: 'ids',
  count: events.length,
  text: `{"formatVersion":${FORMAT_VERSION},"events":${toLines(events)},"entities":${toLines(entities)}}\n`,
})

/** Every file but the manifest, which needs their hashes: {@link encodeManifest}. One at a time: together they are large. */
export function* encodeFiles(dataset: Dataset): Generator<EncodedFile> {
  const events: EventsFile = {
    $schema: './events.schema.json',
    formatVersion: FORMAT_VERSION,
    title: dataset.title,
    events: dataset.events,
    vanished: vanishedOf(dataset.ledger),
  }
  const entities: EntitiesFile = {
    $schema: './entities.schema.json',
    formatVersion: FORMAT_VERSION,
    entities: dataset.entities,
  }
  const articles: ArticlesFile = { formatVersion: FORMAT_VERSION, articles: dataset.articles.map(summaryOf) }
  yield { name: 'events.json', kind: 'events', count: dataset.events.length, text: toJson(events) }
  yield { name: 'events.schema.json', kind: 'schema', count: 1, text: toJson(eventsSchema) }
  yield { name: 'entities.json', kind: 'entities', count: dataset.entities.length, text: toJson(entities) }
  yield { name: 'entities.schema.json', kind: 'schema', count: 1, text: toJson(entitiesSchema) }
  yield { name: 'articles.json', kind: 'articles', count: dataset.articles.length, text: toJson(articles) }
  if (dataset.ledger) yield encodeIds(dataset.ledger)
  for (const article of dataset.articles) yield encodeArticle(article)
}

/** All that {@link encodeFiles} gives. */
export const encodeDataset = (dataset: Dataset): EncodedFile[] => [...encodeFiles(dataset)]

/** `manifest.json`. `files` are the encoded files with the hash and size of their UTF-8 bytes. */
export const encodeManifest = (dataset: Dataset, files: readonly ManifestFile[]): string => {
  const manifest: Manifest = {
    format: 'dateline',
    formatVersion: FORMAT_VERSION,
    title: dataset.title,
    counts: {
      events: dataset.events.length,
      dated: dataset.events.filter((event) => event.date.edtf !== null).length,
      articles: dataset.articles.length,
      people: dataset.entities.filter((entity) => entity.kind === 'person').length,
      countries: dataset.entities.filter((entity) => entity.kind === 'country').length,
    },
    files,
  }
  return toJson(manifest)
}
