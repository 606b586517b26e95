/** The rows that a reader's own tables give to an office: are they sound, and when does each end? */
import { parseEdtf } from '../../core/edtf.ts'
import {
  countryProblem,
  firstDay,
  lastDay,
  problemAt,
  type TableLine,
  type TableProblem,
} from '../own-table.ts'
import { OFFICE_ORGANIZATIONS, officeHolderId } from './organization-ids.ts'
import { endOf, isGap, isStandIn, namesOf, type OfficeHeading, type OfficeRow } from './read-rows.ts'
import { type OfficeRegister, officeId } from './register.ts'
import { OFFICE_KEYS } from './types.ts'

export interface OwnOfficeRow extends OfficeRow, TableLine {}

/** A row with its last day; null: until further notice. */
export interface SettledRow {
  readonly row: OwnOfficeRow
  readonly to: string | null
}

const holderProblem = ({ country }: OfficeHeading): string | null => {
  if (country.startsWith('country:')) return countryProblem(country.slice('country:'.length))
  return Object.hasOwn(OFFICE_ORGANIZATIONS, officeHolderId(country))
    ? null
    : `“${country}” is no organisation with offices; they are ${Object.keys(OFFICE_ORGANIZATIONS).join(', ')}`
}

/** A state's government has one head: either the head of state or somebody else, in all tables alike. */
const executiveProblem = (
  { office, country, isBoth }: OfficeHeading,
  builtIn: OfficeRegister,
): string | null => {
  if (isBoth && office !== 'head-of-state') return '“both” can only follow head-of-state'
  if (office === 'head-of-government' && builtIn.executiveStates.has(country))
    return 'the head of state heads this government; list the terms under head-of-state'
  if (isBoth && builtIn.byOffice.has(officeId('head-of-government', country)))
    return 'the built-in tables list a head of government apart; leave “both” out'
  return null
}

/** Why rows cannot stand under the heading; null when they can. */
export const headingProblem = (heading: OfficeHeading, builtIn: OfficeRegister): string | null =>
  OFFICE_KEYS.includes(heading.office)
    ? (holderProblem(heading) ?? executiveProblem(heading, builtIn))
    : `“${heading.office}” is no office that Dateline knows; the offices are ${OFFICE_KEYS.join(', ')}`

const isDate = (value: string): boolean => parseEdtf(value)?.kind === 'date'

/** Why the row cannot be used; null when it can. */
export function rowProblem(row: OfficeRow): string | null {
  const { from, statedTo } = row
  const wrong = [from, statedTo ?? from].find((date) => !isDate(date))
  if (wrong !== undefined) return `there is no day, month or year ${wrong}`
  if (statedTo !== null && lastDay(statedTo) < firstDay(from)) return `the term ends before it begins`
  if (!isGap(row) && !namesOf(row).every((name) => /\p{L}/u.test(name)))
    return 'it names nobody; for a time without a holder write “- ” and the reason'
  return null
}

const spanOf = ({ from, statedTo, words }: OfficeRow): string =>
  `${from}${statedTo === null ? '' : `/${statedTo}`} ${words}`

/** True when the two rows cannot both be: a day of handover and dates of less precision leave them be. */
const clash = (before: OfficeRow, row: OfficeRow): boolean =>
  before.statedTo === null
    ? before.from === row.from && row.from.length === 'YYYY-MM-DD'.length
    : firstDay(before.statedTo) > lastDay(row.from)

/** Rows of one office → in order of time, each with its end; a row that would make two holders at once is left out. */
function settleOffice(rows: readonly OwnOfficeRow[]): { settled: SettledRow[]; problems: TableProblem[] } {
  const kept: OwnOfficeRow[] = []
  const problems: TableProblem[] = []
  let former: OwnOfficeRow | null = null
  for (const row of [...rows].sort((a, b) => firstDay(a.from) - firstDay(b.from))) {
    if (former !== null && !isStandIn(row) && clash(former, row)) {
      const other = `“${spanOf(former)}” (${former.table}:${former.line})`
      problems.push(
        problemAt(
          row,
          `“${spanOf(row)}” makes two holders at once with ${other}; correct the days, or mark who stood in with “(acting)”`,
        ),
      )
      continue
    }
    kept.push(row)
    if (!isStandIn(row)) former = row
  }
  return { settled: kept.map((row, index) => ({ row, to: endOf(row, kept[index + 1]) })), problems }
}

/** The rows of all offices, office by office. */
export function settleRows(rows: readonly OwnOfficeRow[]): {
  readonly byOffice: ReadonlyMap<string, readonly SettledRow[]>
  readonly problems: readonly TableProblem[]
} {
  const grouped = new Map<string, OwnOfficeRow[]>()
  for (const row of rows) {
    const id = officeId(row.office, row.country)
    const ofOffice = grouped.get(id) ?? []
    grouped.set(id, ofOffice)
    ofOffice.push(row)
  }
  const offices = [...grouped].map(([id, ofOffice]) => [id, settleOffice(ofOffice)] as const)
  return {
    byOffice: new Map(offices.map(([id, { settled }]) => [id, settled])),
    problems: offices.flatMap(([, { problems }]) => problems),
  }
}
