/** One JSON document: an array of events in our own fields, or a TimelineJS timeline. */
import { readFileSync, statSync } from 'node:fs'
import { decode } from '../read-articles.ts'
import type { ReadRecord, ReadyRecord, RecordSource } from './ready-event.ts'
import { isTimeline, timelineRecords } from './timelinejs.ts'

/** Longer texts cannot be held as one. */
const MAXIMUM_BYTES = 400_000_000

export const isObject = (value: unknown): value is ReadyRecord =>
  value !== null && typeof value === 'object' && !Array.isArray(value)

/** Reads the value; a reason in words where there is none. */
const parse = (file: string): { readonly value: unknown } | { readonly reason: string } => {
  const { size } = statSync(file)
  if (size > MAXIMUM_BYTES)
    return {
      reason: `has ${Math.round(size / 1e6)} MB as one JSON document. Write one event on each line instead`,
    }
  const decoded = decode(readFileSync(file))
  if ('reason' in decoded) return decoded
  try {
    return { value: JSON.parse(decoded.text.replace(/^\uFEFF/u, '')) }
  } catch (error) {
    return { reason: `is no JSON (${(error as Error).message})` }
  }
}

function* arrayRecords(name: string, values: readonly unknown[]): Generator<ReadRecord> {
  for (const [index, value] of values.entries()) {
    const place = `${name}, event ${index + 1}`
    yield isObject(value) ? { place, record: value } : { place, reason: 'is no event. Write a JSON object' }
  }
}

/** The records of a document. `name` is the file's, for messages. */
export const readDocument = (file: string, name: string): RecordSource => {
  const parsed = parse(file)
  const unusable = (reason: string): RecordSource => ({ title: null, records: [{ place: name, reason }] })
  if ('reason' in parsed) return unusable(parsed.reason)
  const { value } = parsed
  if (Array.isArray(value)) return { title: null, records: arrayRecords(name, value) }
  if (isTimeline(value)) return timelineRecords(name, value)
  return unusable('is no list of events. Write one event a line, or a TimelineJS timeline with “events”')
}
