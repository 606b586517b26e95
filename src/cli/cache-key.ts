/** Keys of the cache: the same content read by the same program has the same key. */
import { createHash } from 'node:crypto'
import type { OwnTable } from '../knowledge/own-table.ts'
import { readSources } from './source-files.mjs'

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

/**
 * Changes with anything that may change what is written: the pipeline's sources, tables and weights, a reader's own
 * tables, and Node, which brings the rules of Unicode.
 */
export const pipelineVersion = (tables: readonly OwnTable[]): string =>
  hashOf([process.version, ...readSources().flat(), ...tables.flatMap(({ name, text }) => [name, text])])
