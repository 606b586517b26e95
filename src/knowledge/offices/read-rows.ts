/**
 * The notation of the office tables, one line a term:
 *
 *     # JP foreign-minister                     an office and its country (or `organization:…`); `both` after it when
 *                                               the head of state also heads the government
 *     2019-09-11 Toshimitsu Motegi              from; lasts until the day of the next row
 *     2013-02-25/2017-03-10 Park Geun-hye       from and last day
 *     2019-05-30 S. Jaishankar = Dr Jaishankar, Subrahmanyam Jaishankar      further forms of the name
 *     2018-07-01/2018-08-20 Jane Roe (acting)
 *     2016-05-12 - why nobody is listed         a gap, until the next row
 */
import type { EntityId } from '../../core/entity.ts'
import type { OfficeGap, OfficeKey, OfficeTerm } from './types.ts'

export interface OfficeTable {
  readonly terms: readonly OfficeTerm[]
  readonly gaps: readonly OfficeGap[]
  /** Countries whose head of state is also head of government. */
  readonly executiveStates: readonly EntityId[]
}

interface Row {
  readonly office: OfficeKey
  readonly country: EntityId
  readonly from: string
  readonly statedTo: string | null
  readonly words: string
}

const HEADER = /^# (\S+) (\S+)( both)?$/u
const ROW = /^(\d{4}(?:-\d\d){0,2})(?:\/(\d{4}(?:-\d\d){0,2}))? (.+)$/u
const ACTING = / \(acting\)/u

const holderId = (word: string): EntityId => (word.includes(':') ? (word as EntityId) : `country:${word}`)

const linesOf = (text: string): string[] =>
  text
    .split('\n')
    .map((line) => line.trim())
    .filter((line) => line !== '')

function readRow(line: string, header: RegExpExecArray | null): Row {
  const row = ROW.exec(line)
  if (row === null || header === null) throw new Error(`office table: cannot read “${line}”`)
  return {
    office: header[2] as OfficeKey,
    country: holderId(header[1]!),
    from: row[1]!,
    statedTo: row[2] ?? null,
    words: row[3]!,
  }
}

/** Rows in the order of the text, each with the last day that it states or that the next row of its office implies. */
function rowsOf(text: string): { rows: (Row & { to: string | null })[]; executiveStates: EntityId[] } {
  const rows: Row[] = []
  const executiveStates: EntityId[] = []
  let header: RegExpExecArray | null = null
  for (const line of linesOf(text)) {
    if (!line.startsWith('#')) {
      rows.push(readRow(line, header))
      continue
    }
    header = HEADER.exec(line)
    if (header === null) throw new Error(`office table: cannot read “${line}”`)
    if (header[3]) executiveStates.push(holderId(header[1]!))
  }
  return { rows: rows.map((row, index) => ({ ...row, to: endOf(row, rows[index + 1]) })), executiveStates }
}

function endOf(row: Row, next: Row | undefined): string | null {
  if (row.statedTo !== null) return row.statedTo
  return next !== undefined && next.office === row.office && next.country === row.country ? next.from : null
}

function termOf(row: Row & { to: string | null }): OfficeTerm {
  const { office, country, from, to } = row
  const [name, aliases] = row.words.replace(ACTING, '').split(' = ')
  const isActing = ACTING.test(row.words)
  return { office, country, name: name!, aliases: aliases?.split(', ') ?? [], from, to, isActing }
}

/** Gives every term of a person the aliases that any of the person's terms states. */
function shareAliases(terms: readonly OfficeTerm[]): OfficeTerm[] {
  const byPerson = new Map<string, Set<string>>()
  const personOf = (term: OfficeTerm) => `${term.country} ${term.name}`
  for (const term of terms) {
    const aliases = byPerson.get(personOf(term)) ?? new Set()
    for (const alias of term.aliases) aliases.add(alias)
    byPerson.set(personOf(term), aliases)
  }
  return terms.map((term) => ({ ...term, aliases: [...byPerson.get(personOf(term))!].sort() }))
}

/** Reads tables in the notation above. Throws on a line that it cannot read: the tables are our own. */
export function readOfficeTables(texts: readonly string[]): OfficeTable {
  const parts = texts.map(rowsOf)
  const rows = parts.flatMap((part) => part.rows)
  const gaps = rows
    .filter(({ words }) => words.startsWith('- '))
    .map(({ office, country, from, to, words }) => ({ office, country, from, to, reason: words.slice(2) }))
  const terms = shareAliases(rows.filter(({ words }) => !words.startsWith('- ')).map(termOf))
  return { terms, gaps, executiveStates: parts.flatMap((part) => part.executiveStates) }
}
