/**
 * The notation of the office tables, built in or a reader's own, one line a term:
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

export interface OfficeHeading {
  readonly office: OfficeKey
  readonly country: EntityId
  /** The head of state also heads the government. */
  readonly isBoth: boolean
}

export interface OfficeRow {
  readonly office: OfficeKey
  readonly country: EntityId
  readonly from: string
  readonly statedTo: string | null
  /** The name and its further forms, or the reason of a gap. */
  readonly words: string
}

const HEADING = /^# (\S+) (\S+)( both)?$/u
const ROW = /^(\d{4}(?:-\d\d){0,2})(?:\/(\d{4}(?:-\d\d){0,2}))? (.+)$/u
const ACTING = / \(acting\)/u

const holderId = (word: string): EntityId => (word.includes(':') ? (word as EntityId) : `country:${word}`)

/** Reads `# JP foreign-minister`; null when the line has another form. Whether it is known is not looked at. */
export function readHeading(line: string): OfficeHeading | null {
  const match = HEADING.exec(line)
  if (match === null) return null
  return { office: match[2] as OfficeKey, country: holderId(match[1]!), isBoth: match[3] !== undefined }
}

/** Reads a line of a term or gap; null when it has another form. Whether its days exist is not looked at. */
export function readRow(line: string, { office, country }: OfficeHeading): OfficeRow | null {
  const row = ROW.exec(line)
  return row === null ? null : { office, country, from: row[1]!, statedTo: row[2] ?? null, words: row[3]! }
}

export const isGap = ({ words }: OfficeRow): boolean => words.startsWith('- ')

export const isStandIn = ({ words }: OfficeRow): boolean => ACTING.test(words)

/** The last day that the row states, or that the next row of its office implies. */
export const endOf = (row: OfficeRow, next: OfficeRow | undefined): string | null =>
  row.statedTo ?? (next?.office === row.office && next.country === row.country ? next.from : null)

/** The person's name, then its further forms. */
export function namesOf(row: OfficeRow): string[] {
  const [name, aliases] = row.words.replace(ACTING, '').split(' = ')
  return [name!, ...(aliases?.split(', ') ?? [])]
}

export function termOf(row: OfficeRow, to: string | null, source: string | null): OfficeTerm {
  const { office, country, from } = row
  const [name, ...aliases] = namesOf(row)
  return { office, country, name: name!, aliases, from, to, isActing: isStandIn(row), source }
}

/** Gives every term of a person the aliases that any of the person's terms states. */
export function shareAliases(terms: readonly OfficeTerm[]): OfficeTerm[] {
  const byPerson = new Map<string, Set<string>>()
  const personOf = (term: OfficeTerm) => `${term.country} ${term.name}`
  for (const term of terms) {
    const aliases = byPerson.get(personOf(term)) ?? new Set()
    for (const alias of term.aliases) aliases.add(alias)
    byPerson.set(personOf(term), aliases)
  }
  return terms.map((term) => ({ ...term, aliases: [...byPerson.get(personOf(term))!].sort() }))
}

const linesOf = (text: string): string[] =>
  text
    .split('\n')
    .map((line) => line.trim())
    .filter((line) => line !== '')

/** The headings and rows of one text, in its order. */
function partsOf(text: string): { headings: OfficeHeading[]; rows: OfficeRow[] } {
  const headings: OfficeHeading[] = []
  const rows: OfficeRow[] = []
  for (const line of linesOf(text)) {
    const isHeading = line.startsWith('#')
    const heading = isHeading ? readHeading(line) : headings.at(-1)
    const row = isHeading || !heading ? null : readRow(line, heading)
    if (row) rows.push(row)
    else if (isHeading && heading) headings.push(heading)
    else throw new Error(`office table: cannot read “${line}”`)
  }
  return { headings, rows }
}

/** Reads tables in the notation above. Throws on a line that it cannot read: the tables are our own. */
export function readOfficeTables(texts: readonly string[]): OfficeTable {
  const parts = texts.map(partsOf)
  const rows = parts.flatMap((part) =>
    part.rows.map((row, index) => ({ row, to: endOf(row, part.rows[index + 1]) })),
  )
  const gaps = rows
    .filter(({ row }) => isGap(row))
    .map(({ row: { office, country, from, words }, to }) => ({
      office,
      country,
      from,
      to,
      reason: words.slice(2),
    }))
  const terms = shareAliases(
    rows.filter(({ row }) => !isGap(row)).map(({ row, to }) => termOf(row, to, null)),
  )
  const executiveStates = parts.flatMap(({ headings }) =>
    headings.filter(({ isBoth }) => isBoth).map(({ country }) => country),
  )
  return { terms, gaps, executiveStates }
}
