/** What the files of a data folder look like: the only place where the pipeline and the app meet. */
import type { ArticleDocument, ArticleSummary } from '../core/dataset.ts'
import type { CanonicalEntity } from '../core/entity.ts'
import type { TimelineEvent } from '../core/event.ts'
import type { IdLedger } from '../core/id-ledger.ts'

/** Raised when a file changes so that an older app cannot read it. */
export const FORMAT_VERSION = 3

const FILE_KINDS = [
  'events',
  'entities',
  'articles',
  'article',
  'schema',
  'ids',
  'columns',
  'events-part',
  'lookup',
  'search',
] as const
export type FileKind = (typeof FILE_KINDS)[number]

export interface ManifestFile {
  /** Path relative to the manifest, with `/`. */
  readonly name: string
  readonly kind: FileKind
  readonly formatVersion: number
  /** SHA-256 of the bytes, lower case hexadecimal. */
  readonly sha256: string
  readonly bytes: number
  /** Events, entities or articles in it; ids in a `lookup`, words in a `search`. */
  readonly count: number
}

/** `manifest.json`: the file to read first. */
export interface Manifest {
  readonly format: 'dateline'
  readonly formatVersion: number
  readonly title: string
  readonly counts: {
    readonly events: number
    readonly dated: number
    readonly articles: number
    readonly people: number
    readonly countries: number
  }
  readonly files: readonly ManifestFile[]
}

/** An event that articles told once and tell no more; a link to it says so. */
export interface VanishedEvent {
  readonly id: string
  /** Other ids that opened it. Sorted. */
  readonly aliases: readonly string[]
  readonly title: string
}

/** `events.json`: for people and programs; `events.schema.json` beside it is its JSON Schema. */
export interface EventsFile {
  readonly $schema: './events.schema.json'
  readonly formatVersion: number
  readonly title: string
  readonly events: readonly TimelineEvent[]
  /** By id. None of their ids opens any of `events`. */
  readonly vanished: readonly VanishedEvent[]
}

/**
 * `ids.json`: what each id stands for, by the words of the articles. The page has no use for it; the next build into
 * the same folder reads it, so that links keep opening what they opened.
 */
export interface IdsFile extends IdLedger {
  readonly formatVersion: number
}

/** `entities.json`; `entities.schema.json` beside it is its JSON Schema. */
export interface EntitiesFile {
  readonly $schema: './entities.schema.json'
  readonly formatVersion: number
  /** The stamp in the headers of the binary files: files of different builds do not fit together. */
  readonly build: string
  /** One a line. */
  readonly entities: readonly CanonicalEntity[]
}

/** `articles.json` */
export interface ArticlesFile {
  readonly formatVersion: number
  /** As in `entities.json`. */
  readonly build: string
  /** One a line. */
  readonly articles: readonly ArticleSummary[]
}

/** `articles/<id>.json` */
export interface ArticleFile extends ArticleDocument {
  readonly formatVersion: number
}

export const IDS_FILE_NAME = 'ids.json'

export const articleFileName = (id: string): string => `articles/${id}.json`
