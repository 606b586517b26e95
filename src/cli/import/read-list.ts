/** A file with a list of events → the events that can be used, and what cannot. */
import path from 'node:path'
import type { InputProblem } from '../read-articles.ts'
import { csvRecords, separatorOf } from './csv-records.ts'
import { detectFormat, type Format, readHead, unreadable } from './detect-format.ts'
import { fileLines } from './file-lines.ts'
import { readDocument } from './json-document.ts'
import { jsonLines } from './json-lines.ts'
import { readRecord } from './read-record.ts'
import type { ReadyEvent, RecordSource } from './ready-event.ts'

export interface ReadList {
  /** The list's own name, where it has one. */
  readonly title: string | null
  readonly events: readonly ReadyEvent[]
  /** How many entries the list has, usable or not. */
  readonly entries: number
}

/** Told as they are found, so that a million of them need no memory. */
export type OnProblem = (problem: InputProblem) => void

const firstLine = (head: Buffer): string =>
  head
    .toString('utf8')
    .replace(/^\uFEFF/u, '')
    .trimStart()
    .split(/\r?\n/u, 1)[0]!

const UNKNOWN =
  'is in no format that import reads. Write one event as a JSON object on each line, a table with a header such as title,edtf,people, or a TimelineJS timeline; --format says which it is'

const openList = (
  file: string,
  name: string,
  format: Format,
  head: Buffer,
  onBytes: (count: number) => void,
): RecordSource => {
  if (format === 'jsonl') return { title: null, records: jsonLines(name, fileLines(file, onBytes)) }
  if (format === 'csv')
    return { title: null, records: csvRecords(name, fileLines(file, onBytes), separatorOf(firstLine(head))) }
  return readDocument(file, name)
}

/**
 * Reads a list. `format` is found by content where it is null. A problem that costs nothing is no fatal one. Throws what the
 * file system throws.
 */
export const readList = async (
  file: string,
  format: Format | null,
  onProblem: OnProblem,
  onBytes: (count: number) => void = () => {},
): Promise<ReadList> => {
  const name = path.basename(file)
  const nothing = (reason: string): ReadList => {
    onProblem({ file: name, reason, isFatal: true })
    return { title: null, events: [], entries: 0 }
  }
  const head = readHead(file)
  const problem = unreadable(head)
  if (problem !== null) return nothing(problem)
  const found = format ?? detectFormat(head)
  if (found === null) return nothing(UNKNOWN)
  const { title, records } = openList(file, name, found, head, onBytes)
  const events: ReadyEvent[] = []
  let entries = 0
  for await (const entry of records) {
    if ('reason' in entry) {
      onProblem({ file: entry.place, reason: entry.reason, isFatal: entry.isNote !== true })
      if (entry.isNote !== true) entries++
      continue
    }
    entries++
    const { event, problems } = readRecord(entry)
    for (const reason of problems) onProblem({ file: entry.place, reason, isFatal: true })
    if (event !== null) events.push(event)
  }
  return { title, events, entries }
}
