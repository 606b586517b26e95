/** Comma-separated values as RFC 4180 has them, also with semicolons or tabs between cells. */
import { type FileLine, NOT_UTF8 } from './file-lines.ts'

export interface CsvRow {
  /** Line on which the row begins. */
  readonly line: number
  readonly cells: readonly string[]
  /** Why the row cannot be used; null when it can. */
  readonly problem: string | null
}

export type CsvSeparator = ',' | ';' | '\t'

/** A row that is being read: cells so far, the open quoted cell, and the line on which it began. */
interface OpenRow {
  readonly line: number
  readonly cells: string[]
  quoted: string
  problem: string | null
}

/** Reads cells from one line on; true when the row ends with it, false inside of a quoted cell. */
const readLine = (row: OpenRow, text: string, separator: string, isInside: boolean): boolean => {
  let at = 0
  let inside = isInside
  for (;;) {
    if (!inside && text[at] === '"') {
      row.quoted = ''
      inside = true
      at++
    }
    if (!inside) {
      const end = text.indexOf(separator, at)
      row.cells.push(end < 0 ? text.slice(at) : text.slice(at, end))
      if (end < 0) return true
      at = end + 1
      continue
    }
    const mark = text.indexOf('"', at)
    if (mark < 0) {
      row.quoted += `${text.slice(at)}\n`
      return false
    }
    row.quoted += text.slice(at, mark)
    at = mark + 1
    if (text[at] === '"') {
      row.quoted += '"'
      at++
      continue
    }
    const end = text.indexOf(separator, at)
    row.cells.push(row.quoted + text.slice(at, end < 0 ? undefined : end))
    if (end < 0) return true
    inside = false
    at = end + 1
  }
}

const UNCLOSED = 'opens a quotation mark that is never closed. Write " inside of quoted cells twice'

/** Rows in order; blank lines between rows are passed over. */
export async function* csvRows(
  lines: AsyncIterable<FileLine>,
  separator: CsvSeparator,
): AsyncGenerator<CsvRow> {
  let open: OpenRow | null = null
  for await (const { number, text } of lines) {
    if (open === null && text?.trim() === '') continue
    const row: OpenRow = open ?? { line: number, cells: [], quoted: '', problem: null }
    if (text === null) row.problem = NOT_UTF8
    const isDone = readLine(row, text ?? '', separator, open !== null)
    open = isDone ? null : row
    if (isDone) yield { line: row.line, cells: row.cells, problem: row.problem }
  }
  if (open !== null) yield { line: open.line, cells: [], problem: UNCLOSED }
}
