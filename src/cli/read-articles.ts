/** A folder → articles. What cannot be read is named with the reason; the rest goes on. */

import { readFileSync, statSync } from 'node:fs'
import { readdir } from 'node:fs/promises'
import path from 'node:path'
import { parse as parseYaml } from 'yaml'
import type { Article } from '../core/article.ts'
import { compareCodeUnits } from '../core/compare-code-units.ts'
import { dayNumberEdtf, parseEdtf } from '../core/edtf.ts'
import { timesInSentence } from '../extract/time/recognize-times.ts'
import { statedDay } from '../extract/time/stated-day.ts'
import { CliError, EXIT } from './cli-error.ts'

/** An article is read whole; a file beyond this is no article. */
const MAXIMUM_BYTES = 20_000_000

export interface InputProblem {
  /** Path relative to the folder, with `/`. */
  readonly file: string
  readonly reason: string
  /** False when the file was used all the same. */
  readonly isFatal: boolean
}

export interface ReadResult {
  readonly article: Article | null
  readonly problems: readonly InputProblem[]
}

/** Every visible file below the folder, as paths relative to it with `/`, in code unit order. */
export const listFiles = async (folder: string): Promise<string[]> => {
  let entries: Awaited<ReturnType<typeof readEntries>>
  try {
    entries = await readEntries(folder)
  } catch (error) {
    const code = (error as NodeJS.ErrnoException).code
    const reason =
      code === 'ENOENT'
        ? 'does not exist'
        : code === 'ENOTDIR'
          ? 'is a file, not a folder'
          : `cannot be read (${code})`
    throw new CliError(
      `The folder ${folder} ${reason}. Name a folder that holds articles as .txt or .md files.`,
      EXIT.nothingWritten,
    )
  }
  return entries
    .filter((entry) => entry.isFile() || entry.isSymbolicLink())
    .map((entry) => path.relative(folder, path.join(entry.parentPath, entry.name)).split(path.sep).join('/'))
    .filter((file) => !file.split('/').some((part) => part.startsWith('.')))
    .sort(compareCodeUnits)
}

const readEntries = (folder: string) => readdir(folder, { recursive: true, withFileTypes: true })

/** "2025/Misri visits Tokyo.txt" → `2025-misri-visits-tokyo`. */
export const articleIdOf = (file: string): string => {
  const slug = file
    .replace(/\.[^./]+$/, '')
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-|-$/g, '')
  return slug === '' ? 'article' : slug
}

/** The text of a file in UTF-8, byte order mark included, or why it has none. */
export const decode = (bytes: Uint8Array): { text: string } | { reason: string } => {
  if (bytes.length === 0) return { reason: 'is empty' }
  if (bytes.subarray(0, 4096).includes(0))
    return { reason: 'holds binary data, not text; save the article as UTF-8 text' }
  try {
    return { text: new TextDecoder('utf-8', { fatal: true }).decode(bytes) }
  } catch {
    return { reason: 'is not UTF-8; save it again with the encoding UTF-8' }
  }
}

const frontMatter = /^---[ \t]*\r?\n([\s\S]*?)\r?\n---[ \t]*(?:\r?\n|$)/

interface Metadata {
  readonly headline: string | null
  readonly datePublished: string | null
  readonly url: string | null
  readonly publisher: string | null
  readonly inLanguage: string | null
}

const noMetadata: Metadata = {
  headline: null,
  datePublished: null,
  url: null,
  publisher: null,
  inLanguage: null,
}

/** EDTF as given; the day of an ISO time stamp or of a date in words ("22 May 2025"); null for anything else. */
export const readDatePublished = (value: string): string | null => {
  const trimmed = value.trim()
  if (parseEdtf(trimmed) !== null && !/T/.test(trimmed)) return trimmed
  const day = /^(-?\d{4,}-\d\d-\d\d)[T ]\d\d/.exec(trimmed)?.[1]
  if (day !== undefined && parseEdtf(day) !== null) return day
  return trimmed.length > MAXIMUM_DATE_LENGTH ? null : dayInWords(trimmed)
}

const MAXIMUM_DATE_LENGTH = 100

/** The one day that words state with its year; null when they state none or several. */
const dayInWords = (value: string): string | null => {
  const days = timesInSentence(value).flatMap(({ reading }) => {
    const day = statedDay(reading)
    return day === null ? [] : [dayNumberEdtf(day)]
  })
  return days.length === 1 ? days[0]! : null
}

/** What front matter may call each field; the first that is there counts. */
const FIELD_NAMES = {
  headline: ['headline', 'title'],
  datePublished: [
    'datePublished',
    'published',
    'date',
    'pubDate',
    'publishedAt',
    'published_at',
    'date_published',
  ],
  url: ['url', 'link', 'canonical_url'],
  publisher: ['publisher', 'outlet', 'source', 'site_name'],
  inLanguage: ['inLanguage', 'language', 'lang'],
} as const

const stringField = (fields: Record<string, unknown>, field: keyof typeof FIELD_NAMES): string | null => {
  const value = FIELD_NAMES[field]
    .map((name) => fields[name])
    .find((one) => one !== undefined && one !== null)
  if (typeof value === 'number') return String(value)
  return typeof value === 'string' && value.trim() !== '' ? value.trim() : null
}

const readMetadata = (file: string, yaml: string): { metadata: Metadata; problems: InputProblem[] } => {
  const problem = (reason: string): InputProblem => ({ file, reason, isFatal: false })
  let fields: unknown
  try {
    fields = parseYaml(yaml)
  } catch (error) {
    return {
      metadata: noMetadata,
      problems: [
        problem(`front matter is not YAML (${(error as Error).message.split('\n')[0]}); it was left out`),
      ],
    }
  }
  if (fields === null || typeof fields !== 'object' || Array.isArray(fields))
    return { metadata: noMetadata, problems: [] }
  const record = fields as Record<string, unknown>
  const date = stringField(record, 'datePublished')
  const datePublished = date === null ? null : readDatePublished(date)
  const problems =
    date !== null && datePublished === null
      ? [problem(`datePublished "${date}" is no date; write it as 2025-05-22 (EDTF)`)]
      : []
  const metadata = {
    headline: stringField(record, 'headline'),
    datePublished,
    url: stringField(record, 'url'),
    publisher: stringField(record, 'publisher'),
    inLanguage: stringField(record, 'inLanguage'),
  }
  return { metadata, problems }
}

/** The bytes of one file → an article, or the reason why not. The text keeps its line ends; only a byte order mark and front matter are taken off. */
export const parseArticle = (file: string, id: string, bytes: Uint8Array): ReadResult => {
  const decoded = decode(bytes)
  if ('reason' in decoded)
    return { article: null, problems: [{ file, reason: decoded.reason, isFatal: true }] }
  const raw = decoded.text.replace(/^\uFEFF/, '')
  const match = frontMatter.exec(raw)
  const { metadata, problems } = match
    ? readMetadata(file, match[1]!)
    : { metadata: noMetadata, problems: [] }
  const text = match ? raw.slice(match[0].length) : raw
  if (text.trim() === '')
    return { article: null, problems: [...problems, { file, reason: 'holds no text', isFatal: true }] }
  return { article: { id, text, ...metadata }, problems }
}

export const isArticleFile = (file: string): boolean => /\.(?:txt|md)$/i.test(file)

/** Ids for all files: a slug of the path, with a number where two would be alike. */
export const assignIds = (files: readonly string[]): Map<string, string> => {
  const taken = new Set<string>()
  return new Map(
    files.map((file) => {
      const base = articleIdOf(file)
      let id = base
      for (let copy = 2; taken.has(id); copy++) id = `${base}-${copy}`
      taken.add(id)
      return [file, id] as const
    }),
  )
}

/** What is said of an article that some stage or worker fails on: a mistake of ours. */
export const couldNotWorkThrough = (why: string): string =>
  `could not be worked through (${why}); it was skipped, please report it`

export type ReadBytes = { readonly bytes: Uint8Array } | { readonly problem: InputProblem }

/**
 * The bytes of a file below the folder, or why there are none. Synchronous: an archive has thousands of small files,
 * which are read five times as fast so.
 */
export const readBytes = (folder: string, file: string): ReadBytes => {
  const fatal = (reason: string): ReadBytes => ({ problem: { file, reason, isFatal: true } })
  try {
    const full = path.join(folder, file)
    const status = statSync(full)
    if (status.isDirectory()) return fatal('cannot be read (EISDIR)')
    if (!status.isFile()) return fatal('is no file with text, but a device, a pipe or a socket')
    if (status.size > MAXIMUM_BYTES)
      return fatal(
        `has ${Math.round(status.size / 1_000_000)} MB; an article may have ${MAXIMUM_BYTES / 1_000_000} MB at most`,
      )
    return { bytes: readFileSync(full) }
  } catch (error) {
    return fatal(`cannot be read (${(error as NodeJS.ErrnoException).code ?? (error as Error).message})`)
  }
}

const readOne = (folder: string, file: string, id: string): ReadResult => {
  const read = readBytes(folder, file)
  return 'problem' in read ? { article: null, problems: [read.problem] } : parseArticle(file, id, read.bytes)
}

/** Reads the folder's articles one by one; results come in path order. */
export async function* readArticles(
  folder: string,
): AsyncGenerator<ReadResult & { readonly file: string; readonly total: number }> {
  const files = await listFiles(folder)
  const ids = assignIds(files.filter(isArticleFile))
  for (const file of files) {
    const id = ids.get(file)
    const result = id === undefined ? unsupported(file) : readOne(folder, file, id)
    yield { ...result, file, total: files.length }
  }
}

/** The problem of a file that is no article by its name. */
export const unsupportedFile = (file: string): InputProblem => ({
  file,
  reason: 'is no .txt or .md file; save the article as one of these',
  isFatal: true,
})

const unsupported = (file: string): ReadResult => ({ article: null, problems: [unsupportedFile(file)] })
