/** JSON lines: one event a line. */
import { type FileLine, NOT_UTF8 } from './file-lines.ts'
import type { ReadRecord, ReadyRecord } from './ready-event.ts'

const recordOf = (text: string): ReadyRecord | string => {
  try {
    const value: unknown = JSON.parse(text)
    if (value !== null && typeof value === 'object' && !Array.isArray(value)) return value as ReadyRecord
  } catch (error) {
    return `is no JSON (${(error as Error).message}). Write one event as a JSON object on each line`
  }
  return 'is no event. Write one event as a JSON object on each line'
}

/** Blank lines are passed over. `name` is the file's. */
export async function* jsonLines(name: string, lines: AsyncIterable<FileLine>): AsyncGenerator<ReadRecord> {
  for await (const { number, text } of lines) {
    const place = `${name}, line ${number}`
    if (text === null) yield { place, reason: NOT_UTF8 }
    else if (text.trim() !== '') {
      const record = recordOf(text)
      yield typeof record === 'string' ? { place, reason: record } : { place, record }
    }
  }
}
