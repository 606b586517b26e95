/** Which format a list of events is in, by its content. */
import { closeSync, openSync, readSync } from 'node:fs'
import { isHeader } from './csv-records.ts'

export const FORMATS = ['jsonl', 'json', 'timelinejs', 'csv'] as const
/** `json` is an array of events in our own fields. */
export type Format = (typeof FORMATS)[number]

const HEAD_BYTES = 1 << 16

/** The first bytes of a file, at most 64 kB. */
export const readHead = (file: string): Buffer => {
  const descriptor = openSync(file, 'r')
  try {
    const head = Buffer.alloc(HEAD_BYTES)
    return head.subarray(0, readSync(descriptor, head, 0, HEAD_BYTES, 0))
  } finally {
    closeSync(descriptor)
  }
}

/** Why the bytes cannot be the beginning of a list in UTF-8; null when they can. */
export const unreadable = (head: Buffer): string | null => {
  if (head.length === 0) return 'is empty. Write one event as a JSON object on each line'
  const [first, second] = head
  if ((first === 0xff && second === 0xfe) || (first === 0xfe && second === 0xff))
    return 'is UTF-16; save the file again with the encoding UTF-8'
  if (head.includes(0))
    return 'holds binary data, or text in UTF-16; save the file as text with the encoding UTF-8'
  return null
}

const parsedObject = (line: string): Record<string, unknown> | null => {
  try {
    const value: unknown = JSON.parse(line)
    return value !== null && typeof value === 'object' ? (value as Record<string, unknown>) : null
  } catch {
    return null
  }
}

/** Null when the content looks like none of the formats. */
export const detectFormat = (head: Buffer): Format | null => {
  const text = head
    .toString('utf8')
    .replace(/^\uFEFF/u, '')
    .trimStart()
  if (text.startsWith('[')) return 'json'
  const lines = text
    .split('\n')
    .map((line) => line.trim())
    .filter((line) => line !== '')
  if (!text.startsWith('{')) return isHeader(lines[0] ?? '') ? 'csv' : null
  const objects = lines.slice(0, 3).map(parsedObject)
  if (Array.isArray(objects[0]?.events)) return 'timelinejs'
  if (objects.some((value) => value !== null)) return 'jsonl'
  // No line is an object: lines that all mean to be one, or one object over several lines.
  if (lines.length > 1 && lines.slice(0, 3).every((line) => line.startsWith('{"'))) return 'jsonl'
  return lines.length > 1 || /"(?:events|title)"\s*:\s*[[{]/u.test(text) ? 'timelinejs' : 'jsonl'
}
