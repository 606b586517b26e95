/** Rows of a table with a header → records. */
import { type CsvRow, type CsvSeparator, csvRows } from './csv.ts'
import type { FileLine } from './file-lines.ts'
import type { ReadRecord, ReadyRecord } from './ready-event.ts'

/** What a column may be called: the names of the JSON fields, and how people write them. Lower case, letters only. */
const COLUMN_NAMES = {
  id: ['id'],
  title: ['title', 'headline', 'event'],
  edtf: ['edtf', 'date', 'when'],
  start: ['start', 'startdate', 'from'],
  end: ['end', 'enddate', 'to'],
  people: ['people', 'person', 'persons'],
  countries: ['countries', 'country'],
  organizations: ['organizations', 'organisations', 'organization', 'organisation'],
  places: ['places', 'place', 'location'],
  kind: ['kind', 'type'],
  source: ['source', 'sources', 'sourcetitle'],
  publisher: ['publisher'],
  url: ['url', 'link', 'sourceurl'],
  datePublished: ['datepublished', 'published', 'sourcedate'],
  quote: ['quote'],
} as const
type ColumnName = keyof typeof COLUMN_NAMES
type Cells = Readonly<Partial<Record<ColumnName, string>>>

const LISTS = ['people', 'countries', 'organizations', 'places'] as const

const columnNamed = (cell: string): ColumnName | null => {
  const plain = cell.toLowerCase().replace(/[^a-z]/gu, '')
  const names = Object.entries(COLUMN_NAMES) as [ColumnName, readonly string[]][]
  return names.find(([, forms]) => forms.includes(plain))?.[0] ?? null
}

/** What stands between the cells of a header: the sign that gives most known names. */
export const separatorOf = (header: string): CsvSeparator => {
  const known = (separator: string): number =>
    header.split(separator).filter((cell) => columnNamed(cell) !== null).length
  return ([',', ';', '\t'] as const).reduce((best, one) => (known(one) > known(best) ? one : best))
}

/** True when the line is the header of a table of events. */
export const isHeader = (line: string): boolean => {
  const columns = new Set(line.split(separatorOf(line)).map(columnNamed))
  return columns.has('title') && (columns.has('edtf') || columns.has('start'))
}

const spanOf = ({ start = '', end = '' }: Cells): string =>
  end === '' || end === start ? start : `${start}/${end}`

const sourceOf = ({ source, url, publisher, datePublished, quote }: Cells): ReadyRecord | null =>
  source || url ? { title: source, url, publisher, datePublished, quote } : null

const recordOf = (cells: Cells): ReadyRecord => {
  const lists = LISTS.map((name) => [name, (cells[name] ?? '').split(';')] as const)
  const source = sourceOf(cells)
  return {
    id: cells.id,
    title: cells.title,
    edtf: cells.edtf || spanOf(cells),
    kind: cells.kind,
    ...Object.fromEntries(lists),
    sources: source === null ? [] : [source],
  }
}

const readRow = (
  columns: readonly (ColumnName | null)[],
  { cells, problem }: CsvRow,
): ReadyRecord | string => {
  if (problem !== null) return problem
  if (cells.length > columns.length)
    return `has ${cells.length} cells where the header has ${columns.length}. Put cells that hold the separator in quotation marks`
  const named = columns.flatMap((name, index) =>
    name === null ? [] : [[name, (cells[index] ?? '').trim()] as const],
  )
  return recordOf(Object.fromEntries(named))
}

const missingColumns = (columns: readonly (ColumnName | null)[]): string | null => {
  const has = (name: ColumnName) => columns.includes(name)
  if (!has('title')) return 'has no column “title”'
  return has('edtf') || has('start') ? null : 'has no column “edtf”, “date” or “start”'
}

/** The rows below the header. Cells of several names part them with semicolons. `name` is the file's. */
export async function* csvRecords(
  name: string,
  lines: AsyncIterable<FileLine>,
  separator: CsvSeparator,
): AsyncGenerator<ReadRecord> {
  let columns: readonly (ColumnName | null)[] | null = null
  for await (const row of csvRows(lines, separator)) {
    const place = `${name}, line ${row.line}`
    if (columns === null) {
      columns = row.cells.map(columnNamed)
      const missing = row.problem ?? missingColumns(columns)
      if (missing !== null) {
        yield {
          place,
          reason: `${missing}. Begin the table with a header such as title,edtf,people,countries`,
        }
        return
      }
      continue
    }
    const record = readRow(columns, row)
    yield typeof record === 'string' ? { place, reason: record } : { place, record }
  }
}
