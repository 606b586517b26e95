/**
 * Extractions of an archive kept on disk, by key: one file to which answers are added as they come, so that a run that
 * is stopped loses none. A line each: key, checksum, answer. What is torn or altered is not found, and made anew.
 */
import { closeSync, fstatSync, openSync, readSync, renameSync, writeSync } from 'node:fs'
import { hashOf, KEY_LENGTH } from './cache-key.ts'

const LINE_FEED = 10
/** Bytes read at a time; a line that is longer is read whole. */
const CHUNK = 4_000_000
/** Key, space, checksum, space. */
const PREFIX = 2 * KEY_LENGTH + 2

/** A cache grows by what changes; beyond this share of what is in use it is written anew. */
const MOST_UNUSED = 1
const LEAST_UNUSED_BYTES = 1_000_000

export interface ExtractionCache {
  /** The answers kept under some keys, each key at most once, in no particular order. */
  readonly read: (keys: ReadonlySet<string>) => Generator<{ readonly key: string; readonly answer: string }>
  /** Keeps an answer, which has no line feed. On disk when it returns. */
  readonly add: (key: string, answer: string) => void
  /** Drops what has other keys if that is much, and closes the file. */
  readonly close: (used: ReadonlySet<string>) => void
}

/** The lines of a file without their line feeds; a last one without is left out. */
function* linesOf(file: number): Generator<Buffer> {
  let rest: Buffer = Buffer.alloc(0)
  for (let position = 0; ; ) {
    const chunk = Buffer.allocUnsafe(CHUNK)
    const read = readSync(file, chunk, 0, CHUNK, position)
    if (read === 0) return
    position += read
    let data = rest.length === 0 ? chunk.subarray(0, read) : Buffer.concat([rest, chunk.subarray(0, read)])
    for (let end = data.indexOf(LINE_FEED); end >= 0; end = data.indexOf(LINE_FEED)) {
      yield data.subarray(0, end)
      data = data.subarray(end + 1)
    }
    rest = data
  }
}

const isWhole = (line: Buffer): boolean =>
  line.length > PREFIX &&
  line.toString('latin1', KEY_LENGTH + 1, PREFIX - 1) === hashOf([line.subarray(PREFIX)])

const keyOf = (line: Buffer): string => line.toString('latin1', 0, KEY_LENGTH)

/** The whole lines with these keys, each key once. */
function* wanted(file: number, keys: ReadonlySet<string>): Generator<{ key: string; line: Buffer }> {
  const found = new Set<string>()
  for (const line of linesOf(file)) {
    const key = keyOf(line)
    if (!keys.has(key) || found.has(key) || !isWhole(line)) continue
    found.add(key)
    yield { key, line }
  }
}

const writeLine = (file: number, line: Uint8Array): number => {
  for (let written = 0; written < line.length; ) written += writeSync(file, line, written)
  return line.length
}

/** Writes what is in use beside the file, and says where. */
const rewrite = (path: string, file: number, used: ReadonlySet<string>): string => {
  const fresh = `${path}.new`
  const target = openSync(fresh, 'w')
  try {
    for (const { line } of wanted(file, used)) writeLine(target, Buffer.concat([line, Buffer.from('\n')]))
  } finally {
    closeSync(target)
  }
  return fresh
}

/** Opens the cache in a file, which is made when there is none. */
export const openCache = (path: string): ExtractionCache => {
  const file = openSync(path, 'a+')
  let usedBytes = 0
  // A run that was killed may have left half a line.
  writeLine(file, Buffer.from('\n'))
  return {
    read: function* (keys) {
      for (const { key, line } of wanted(file, keys)) {
        usedBytes += line.length
        yield { key, answer: line.toString('utf8', PREFIX) }
      }
    },
    add: (key, answer) => {
      const bytes = Buffer.from(answer, 'utf8')
      usedBytes += writeLine(
        file,
        Buffer.concat([Buffer.from(`${key} ${hashOf([bytes])} `), bytes, Buffer.from('\n')]),
      )
    },
    close: (used) => {
      const unused = fstatSync(file).size - usedBytes
      const isMuch = unused > Math.max(LEAST_UNUSED_BYTES, MOST_UNUSED * usedBytes)
      const fresh = isMuch ? rewrite(path, file, used) : null
      closeSync(file)
      if (fresh !== null) renameSync(fresh, path)
    },
  }
}
