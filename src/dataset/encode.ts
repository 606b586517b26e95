/** Dataset → files. Hashing and writing are the caller's. */
import { compareCodeUnits } from '../core/compare-code-units.ts'
import type { ArticleDocument, ArticleSummary, Dataset } from '../core/dataset.ts'
import { type IdLedger, idsOfRecord } from '../core/id-ledger.ts'
import type { TellStory } from './collection-story.ts'
import { encodeStore } from './encode-store.ts'
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
  /** To be written one after the other; can be gone through once. No piece is larger than a few megabytes. */
  readonly pieces: Iterable<string | Uint8Array>
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
  return { name: articleFileName(article.id), kind: 'article', count: 1, pieces: [toJson(file)] }
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

/** Pieces of about this many characters are joined: a million writes take long, and so would one string of them all. */
const PIECE_LENGTH = 1 << 20

/** One record a line: such a file is long and read by programs, but a change should still read well as a diff. */
function* lines(values: Iterable<unknown>): Generator<string> {
  let piece = '['
  let isFirst = true
  for (const value of values) {
    piece += `${isFirst ? '' : ','}\n${JSON.stringify(value)}`
    isFirst = false
    if (piece.length < PIECE_LENGTH) continue
    yield piece
    piece = ''
  }
  yield `${piece}${isFirst ? '' : '\n'}]`
}

function* idsPieces({ events, entities }: IdLedger): Generator<string> {
  yield `{"formatVersion":${FORMAT_VERSION},"events":`
  yield* lines(events)
  yield ',"entities":'
  yield* lines(entities)
  yield '}\n'
}

function* eventsPieces({ title, events }: Dataset, vanished: readonly VanishedEvent[]): Generator<string> {
  const head: Omit<EventsFile, 'events' | 'vanished'> = {
    $schema: './events.schema.json',
    formatVersion: FORMAT_VERSION,
    title,
  }
  yield `${JSON.stringify(head, null, 1).slice(0, -2)},\n "events": `
  yield* lines(events)
  yield ',\n "vanished": '
  yield* lines(vanished)
  yield '\n}\n'
}

const onePiece = (name: string, kind: FileKind, count: number, piece: string | Uint8Array): EncodedFile => ({
  name,
  kind,
  count,
  pieces: [piece],
})

function* binaryFiles(
  { title, events, entities }: Dataset,
  vanished: readonly VanishedEvent[],
  tellStory: TellStory,
): Generator<EncodedFile> {
  for (const { name, kind, count, bytes } of encodeStore({ title, events, entities, vanished }, tellStory))
    yield onePiece(name, kind, count, bytes)
}

/** Every file but the manifest, which needs their hashes: {@link encodeManifest}. One at a time: together they are large. */
export function* encodeFiles(dataset: Dataset, tellStory: TellStory): Generator<EncodedFile> {
  const vanished = vanishedOf(dataset.ledger)
  const { events, entities, articles, ledger } = dataset
  const entitiesFile: EntitiesFile = {
    $schema: './entities.schema.json',
    formatVersion: FORMAT_VERSION,
    entities,
  }
  const articlesFile: ArticlesFile = { formatVersion: FORMAT_VERSION, articles: articles.map(summaryOf) }
  yield { name: 'events.json', kind: 'events', count: events.length, pieces: eventsPieces(dataset, vanished) }
  yield onePiece('events.schema.json', 'schema', 1, toJson(eventsSchema))
  yield* binaryFiles(dataset, vanished, tellStory)
  yield onePiece('entities.json', 'entities', entities.length, toJson(entitiesFile))
  yield onePiece('entities.schema.json', 'schema', 1, toJson(entitiesSchema))
  yield onePiece('articles.json', 'articles', articles.length, toJson(articlesFile))
  if (ledger)
    yield { name: IDS_FILE_NAME, kind: 'ids', count: ledger.events.length, pieces: idsPieces(ledger) }
  for (const article of articles) yield encodeArticle(article)
}

/** A file in memory. `text` is empty for a binary one, `bytes` for one of text. */
export interface WholeFile extends Pick<EncodedFile, 'name' | 'kind' | 'count'> {
  readonly text: string
  readonly bytes: Uint8Array
}

const wholeFile = ({ name, kind, count, pieces }: EncodedFile): WholeFile => {
  let text = ''
  let bytes = new Uint8Array()
  for (const piece of pieces)
    if (typeof piece === 'string') text += piece
    else bytes = piece as Uint8Array<ArrayBuffer>
  return { name, kind, count, text, bytes }
}

/** All that {@link encodeFiles} gives, in memory: for small datasets. */
export const encodeDataset = (dataset: Dataset, tellStory: TellStory): WholeFile[] =>
  [...encodeFiles(dataset, tellStory)].map(wholeFile)

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
