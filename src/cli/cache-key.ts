/** Keys of the cache: the same content read by the same program has the same key. */
import { createHash } from 'node:crypto'
import { readdirSync, readFileSync } from 'node:fs'
import path from 'node:path'
import { fileURLToPath } from 'node:url'
import { compareCodeUnits } from '../core/compare-code-units.ts'
import type { OwnTable } from '../knowledge/own-table.ts'

/** So many hexadecimal digits of SHA-256: 128 bits. */
export const KEY_LENGTH = 32

/** A hash of parts, each with its length before it, so that no two lists of parts are one. */
export const hashOf = (parts: Iterable<string | Uint8Array>): string => {
  const hash = createHash('sha256')
  for (const part of parts) {
    const bytes = typeof part === 'string' ? Buffer.from(part, 'utf8') : part
    hash.update(`${bytes.length}:`).update(bytes)
  }
  return hash.digest('hex').slice(0, KEY_LENGTH)
}

/** The key of what one file gives. */
export const cacheKeyOf = (version: string, file: string, id: string, bytes: Uint8Array): string =>
  hashOf([version, file, id, bytes])

const SOURCES = fileURLToPath(new URL('..', import.meta.url))

/** Folders of the pipeline; the app's own are not of it. */
const PIPELINE = ['cli', 'collection', 'core', 'dataset', 'extract', 'knowledge']

/**
 * Changes with anything that may change what is written: the pipeline's sources, tables and weights, a reader's own
 * tables, and Node, which brings the rules of Unicode.
 */
export const pipelineVersion = (tables: readonly OwnTable[]): string => {
  const files = PIPELINE.flatMap((part) =>
    readdirSync(path.join(SOURCES, part), { recursive: true, withFileTypes: true })
      .filter((entry) => entry.isFile() && !/\.test\.tsx?$|\.md$/.test(entry.name))
      .map((entry) => path.relative(SOURCES, path.join(entry.parentPath, entry.name))),
  ).sort(compareCodeUnits)
  return hashOf([
    process.version,
    ...files.flatMap((file) => [file, readFileSync(path.join(SOURCES, file))]),
    ...tables.flatMap(({ name, text }) => [name, text]),
  ])
}
