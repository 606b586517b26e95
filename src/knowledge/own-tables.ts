/**
 * The notation of a reader's own tables: that of the built-in ones. A file may hold offices, summits, names or all of them.
 *
 *     # JP foreign-minister                     terms of an office, as `offices/read-rows.ts` tells
 *     2026-03-02 Jane Roe = J. Roe
 *     # g7                                      summits of a series, as `summits-table.ts` tells
 *     2026-06-15/2026-06-17 | FR | Évian
 *     # lake-summit = Lake Summit, Summit of the Lakes       a series of one's own, and what news calls it
 *     2025-05-14/2025-05-15 | KE | Kisumu | 3
 *     # presidencies                            who chairs a group in a year and those after it (`PL/DK`: half a year each)
 *     g20 | 2027 | GB KR
 *     # names                                  who is who in the articles, as `own-names.ts` tells
 *     Vikram Misri = V. Misri
 */

import { officeHolderId } from './offices/organization-ids.ts'
import { headingProblem, type OwnOfficeRow, rowProblem } from './offices/own-rows.ts'
import { type OfficeHeading, readHeading, readRow } from './offices/read-rows.ts'
import { BUILT_IN_OFFICES } from './offices/register.ts'
import { type OwnNameRule, readNameRule } from './own-names.ts'
import {
  BUILT_IN_SERIES,
  type OwnChairs,
  type OwnSummit,
  type OwnSummits,
  readOwnSummit,
} from './own-summits.ts'
import { type OwnTable, problemAt, type TableLine, type TableProblem } from './own-table.ts'
import { type OwnSeriesName, plainName } from './summits.ts'

/** The rows that could be read, in the order of the tables. */
export interface OwnRows extends OwnSummits {
  readonly offices: readonly OwnOfficeRow[]
  /** Countries that a heading marks with `both`. */
  readonly executiveStates: readonly string[]
  readonly nameRules: readonly OwnNameRule[]
  readonly problems: readonly TableProblem[]
}

type Section =
  | { readonly kind: 'office'; readonly heading: OfficeHeading }
  | { readonly kind: 'series'; readonly series: string; readonly names: readonly OwnSeriesName[] }
  | { readonly kind: 'presidencies' }
  | { readonly kind: 'names' }

type Read<Value> = Value | { readonly reason: string }

const SERIES = /^# ([a-z0-9-]+)(?: = (.+))?$/u

function readSeries(line: string): Section | null {
  const [, series, names] = SERIES.exec(line) ?? []
  if (series === undefined) return null
  if (series === 'presidencies' && names === undefined) return { kind: 'presidencies' }
  if (names === undefined && !BUILT_IN_SERIES.includes(series)) return null
  const words = names?.split(',').map(plainName).filter(Boolean) ?? []
  return { kind: 'series', series, names: words.map((one) => ({ words: one, series })) }
}

function readSection(line: string): Read<Section> {
  if (line === '# names') return { kind: 'names' }
  const series = readSeries(line)
  if (series !== null) return series
  const heading = readHeading(line)
  if (heading === null)
    return {
      reason: `cannot read “${line}”; write # names, an office (# JP foreign-minister) or a series of summits (# g7; a new one with its names: # lake-summit = Lake Summit)`,
    }
  const reason = headingProblem(heading, BUILT_IN_OFFICES)
  return reason === null
    ? { kind: 'office', heading: { ...heading, country: officeHolderId(heading.country) } }
    : { reason }
}

function readOfficeRow(line: string, heading: OfficeHeading, at: TableLine): Read<{ own: OwnOfficeRow }> {
  const row = readRow(line, heading)
  if (row === null)
    return { reason: `cannot read “${line}”; write the first day and the name, as in 2026-03-02 Jane Roe` }
  const reason = rowProblem(row)
  return reason === null ? { own: { ...row, ...at } } : { reason: `“${line}”: ${reason}` }
}

interface Lines {
  readonly offices: OwnOfficeRow[]
  readonly executiveStates: string[]
  readonly summits: OwnSummit[]
  readonly names: OwnSeriesName[]
  readonly chairs: OwnChairs[]
  readonly nameRules: OwnNameRule[]
  readonly problems: TableProblem[]
}

function readLine(line: string, section: Section, at: TableLine, into: Lines): void {
  if (section.kind === 'presidencies') {
    into.chairs.push({ ...at, words: line })
  } else if (section.kind === 'names') {
    const read = readNameRule(line, at)
    if ('own' in read) into.nameRules.push(read.own)
    else into.problems.push(read.problem)
  } else if (section.kind === 'series') {
    const read = readOwnSummit(section.series, line, at)
    if ('own' in read) into.summits.push(read.own)
    else into.problems.push(problemAt(at, read.reason))
  } else {
    const read = readOfficeRow(line, section.heading, at)
    if ('own' in read) into.offices.push(read.own)
    else into.problems.push(problemAt(at, read.reason))
  }
}

function openSection(section: Section, into: Lines): void {
  if (section.kind === 'series') into.names.push(...section.names)
  if (section.kind === 'office' && section.heading.isBoth) into.executiveStates.push(section.heading.country)
}

const NO_HEADING =
  'the row stands under no heading; write above it what it tells of, as in # names or # JP foreign-minister'

function readTable({ name, text }: OwnTable, into: Lines): void {
  /** Null before the first heading; a heading that cannot be used takes its rows with it. */
  let section: Read<Section> | null = null
  text.split(/\r\n?|\n/u).forEach((raw, index) => {
    const line = raw.replace(/\s+/gu, ' ').trim()
    const at = { table: name, line: index + 1 }
    if (line.startsWith('#')) {
      section = readSection(line)
      if ('reason' in section)
        into.problems.push(problemAt(at, `${section.reason}; the rows under it are left out`))
      else openSection(section, into)
    } else if (line !== '') {
      if (section === null) into.problems.push(problemAt(at, NO_HEADING))
      else if (!('reason' in section)) readLine(line, section, at, into)
    }
  })
}

/** Reads all tables; a line that cannot be used is named and left out. */
export function readOwnTables(tables: readonly OwnTable[]): OwnRows {
  const rows: Lines = {
    ...{ offices: [], executiveStates: [], summits: [], names: [], chairs: [] },
    ...{ nameRules: [], problems: [] },
  }
  for (const table of tables) readTable(table, rows)
  return rows
}
