/** Where caches lie: a folder for each archive in one that may grow to a bound. */
import { mkdirSync, readdirSync, rmSync, statSync, utimesSync } from 'node:fs'
import path from 'node:path'
import { hashOf } from './cache-key.ts'
import { CliError, EXIT } from './cli-error.ts'
import { projectRoot } from './source-files.mjs'

/** How the options stand in the `options` of `parseArgs`. */
export const WORKERS_OPTION = { workers: { type: 'string' } } as const
export const CACHE_OPTIONS = {
  cache: { type: 'string' },
  'no-cache': { type: 'boolean', default: false },
  ...WORKERS_OPTION,
} as const

const DEFAULT_FOLDER = path.join(projectRoot, '.cache', 'extractions')

/** All archives together; those used longest ago go first. */
const MAXIMUM_BYTES = 4_000_000_000

export interface BuildOptions {
  /** Where caches lie; null for none. */
  readonly cacheFolder: string | null
  /** How many threads; as many as the machine has cores if undefined. */
  readonly workers?: number
}

/** How many threads the user wants; undefined for as many as there are cores. */
export const readWorkers = (values: { readonly workers?: string | undefined }): number | undefined => {
  if (values.workers === undefined) return undefined
  const workers = Number(values.workers)
  if (Number.isInteger(workers) && workers >= 1 && workers <= 256) return workers
  throw new CliError(
    `--workers ${values.workers} is no number of threads; give one from 1 to 256`,
    EXIT.wrongUsage,
  )
}

/** Reads the values of {@link CACHE_OPTIONS}. */
export const readBuildOptions = (values: {
  readonly cache?: string | undefined
  readonly 'no-cache'?: boolean | undefined
  readonly workers?: string | undefined
}): BuildOptions => {
  const workers = readWorkers(values)
  const cacheFolder = values['no-cache'] ? null : path.resolve(values.cache ?? DEFAULT_FOLDER)
  return { cacheFolder, ...(workers !== undefined && { workers }) }
}

const bytesIn = (folder: string): number =>
  readdirSync(folder, { withFileTypes: true }).reduce(
    (sum, entry) => sum + (entry.isFile() ? statSync(path.join(folder, entry.name)).size : 0),
    0,
  )

/** A name that no user gives a folder, so that nothing else in the cache's folder is ever removed. */
const ARCHIVE_FOLDER = /^archive-[0-9a-f]{16}$/

/** Removes the caches of the archives that were used longest ago, until the others fit. The one in use stays. */
const prune = (root: string, own: string): void => {
  const archives = readdirSync(root)
    .filter((name) => ARCHIVE_FOLDER.test(name) && name !== own)
    .map((name) => path.join(root, name))
    .map((folder) => ({ folder, bytes: bytesIn(folder), used: statSync(folder).mtimeMs }))
    .sort((a, b) => b.used - a.used)
  let sum = bytesIn(path.join(root, own))
  for (const { folder, bytes } of archives) {
    sum += bytes
    if (sum > MAXIMUM_BYTES) rmSync(folder, { recursive: true, force: true })
  }
}

/** The folder for the cache of an archive, which it makes. Throws what the file system throws. */
export const cacheFolderFor = (root: string, archive: string): string => {
  const name = `archive-${hashOf([path.resolve(archive)]).slice(0, 16)}`
  const folder = path.join(root, name)
  mkdirSync(folder, { recursive: true })
  // Its age orders what is removed, no output hangs on it.
  const now = Date.now() / 1000
  utimesSync(folder, now, now)
  prune(root, name)
  return folder
}
