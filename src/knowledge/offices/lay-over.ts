/** Lays a reader's own terms over the built-in ones: theirs hold for the days that they cover, the others elsewhere. */
import { firstDay, lastDay, problemAt, type TableProblem } from '../own-table.ts'
import { nameKey, nameParts } from './name-key.ts'
import { type OwnOfficeRow, type SettledRow, settleRows } from './own-rows.ts'
import { isGap, isStandIn, shareAliases, termOf } from './read-rows.ts'
import { type OfficeRegister, officeId, officeRegister } from './register.ts'
import { KNOWN_UNTIL, type OfficeTerm } from './types.ts'

const bothSources = (one: string | null, other: string): string =>
  one === null || one === other ? other : `${one} and ${other}`

/**
 * Whether the holder is still in office when the row is over. Of those without an end nothing is known after
 * {@link KNOWN_UNTIL}; they come back only to somebody who stood in for them.
 */
function outlasts(term: OfficeTerm, { row, to }: SettledRow): boolean {
  if (to === null) return false
  if (term.to !== null) return firstDay(term.to) > lastDay(to)
  return isStandIn(row) || lastDay(to) < lastDay(KNOWN_UNTIL)
}

/** What a row leaves of a term: the part before it, and the part after it, which later rows may cut again. */
function cut(term: OfficeTerm, settled: SettledRow): { before: OfficeTerm | null; after: OfficeTerm | null } {
  const { row, to } = settled
  const [first, last] = [firstDay(row.from), to === null ? Number.POSITIVE_INFINITY : lastDay(to)]
  const isApart = (term.to !== null && lastDay(term.to) <= first) || firstDay(term.from) >= last
  if (isApart) return { before: null, after: term }
  const source = bothSources(term.source, row.table)
  return {
    before: lastDay(term.from) < first ? { ...term, to: row.from, source } : null,
    after: to !== null && outlasts(term, settled) ? { ...term, from: to, source } : null,
  }
}

/** What rows in order of time leave of a built-in term. */
function restOf(term: OfficeTerm, rows: readonly SettledRow[]): OfficeTerm[] {
  const parts: OfficeTerm[] = []
  let rest: OfficeTerm | null = term
  for (const row of rows) {
    if (rest === null) break
    const { before, after }: ReturnType<typeof cut> = cut(rest, row)
    if (before !== null) parts.push(before)
    rest = after
  }
  return rest === null ? parts : [...parts, rest]
}

/** Under the name that the built-in tables give the person, so that two spellings do not make two people. */
function withKnownName(term: OfficeTerm, builtIn: OfficeRegister): OfficeTerm {
  const forms = [term.name, ...term.aliases]
  const known = forms
    .flatMap((form) => builtIn.byName.get(nameKey(nameParts(form))) ?? [])
    .filter((named) => named.term.country === term.country)
  const [name, ...others] = new Set(known.map((named) => named.term.name))
  if (name === undefined || others.length > 0) return term
  return { ...term, name, aliases: forms.filter((form) => form !== name) }
}

const ownTerms = (rows: readonly SettledRow[], builtIn: OfficeRegister): OfficeTerm[] =>
  rows
    .filter(({ row }) => !isGap(row))
    .map(({ row, to }) => withKnownName(termOf(row, to, row.table), builtIn))

const byStart = (a: OfficeTerm, b: OfficeTerm): number => firstDay(a.from) - firstDay(b.from)

/** A last row without an end hides all built-in terms after it, which may not be meant. */
function hiddenAfter(rows: readonly SettledRow[], builtIn: readonly OfficeTerm[]): TableProblem[] {
  const last = rows.at(-1)
  if (last === undefined || last.to !== null) return []
  const hidden = builtIn.filter(({ from }) => firstDay(from) > lastDay(last.row.from))
  const [next] = hidden
  if (next === undefined) return []
  const more = hidden.length === 1 ? '' : ` and ${hidden.length - 1} more`
  const reason = `the term has no end and hides built-in ones (${next.from} ${next.name}${more}); if that is not meant, write ${last.row.from}/${next.from}`
  return [problemAt(last.row, reason, false)]
}

export interface LaidOver {
  readonly offices: OfficeRegister
  readonly problems: readonly TableProblem[]
}

/** The built-in register with the rows laid over it. `executiveStates` are those that the tables mark with `both`. */
export function layOver(
  builtIn: OfficeRegister,
  rows: readonly OwnOfficeRow[],
  executiveStates: readonly string[],
): LaidOver {
  const { byOffice, problems } = settleRows(rows)
  const untouched = builtIn.terms.filter(({ office, country }) => !byOffice.has(officeId(office, country)))
  const laidOver = [...byOffice].map(([id, own]) => {
    const listed = (builtIn.byOffice.get(id) ?? []).map(({ term }) => term)
    const rest = listed.flatMap((term) => restOf(term, own))
    return {
      terms: [...rest, ...ownTerms(own, builtIn)].sort(byStart),
      problems: hiddenAfter(own, listed),
    }
  })
  const terms = shareAliases([...untouched, ...laidOver.flatMap((office) => office.terms)])
  return {
    offices: officeRegister(terms, new Set([...builtIn.executiveStates, ...executiveStates])),
    problems: [...problems, ...laidOver.flatMap((office) => office.problems)],
  }
}
