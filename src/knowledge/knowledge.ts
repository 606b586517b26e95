/** All that is looked up about the world beyond the words of an article: one value, passed to whoever asks. */
import { compareCodeUnits } from '../core/compare-code-units.ts'
import { layOver } from './offices/lay-over.ts'
import { BUILT_IN_OFFICES, type OfficeRegister } from './offices/register.ts'
import type { OwnNameRule } from './own-names.ts'
import { withOwnSummits } from './own-summits.ts'
import type { OwnTable, TableProblem } from './own-table.ts'
import { readOwnTables } from './own-tables.ts'
import { BUILT_IN_SUMMITS, type SummitRegister } from './summits.ts'

export interface Knowledge {
  readonly offices: OfficeRegister
  readonly summits: SummitRegister
  /** Who is who by a reader's own tables, in their order. */
  readonly names: readonly OwnNameRule[]
}

export const BUILT_IN_KNOWLEDGE: Knowledge = {
  offices: BUILT_IN_OFFICES,
  summits: BUILT_IN_SUMMITS,
  names: [],
}

export interface KnowledgeWithOwn {
  readonly knowledge: Knowledge
  /** By table and line. */
  readonly problems: readonly TableProblem[]
}

const byPlace = (a: TableProblem, b: TableProblem): number =>
  compareCodeUnits(a.table, b.table) || a.line - b.line

/**
 * The built-in tables with a reader's own added, in the notation of `own-tables.ts`. An own row holds for the days
 * that it covers; rows that cannot be used are named and left out.
 */
export function knowledgeWith(tables: readonly OwnTable[]): KnowledgeWithOwn {
  const own = readOwnTables(tables)
  const offices = layOver(BUILT_IN_OFFICES, own.offices, own.executiveStates)
  const summits = withOwnSummits(BUILT_IN_SUMMITS, own)
  return {
    knowledge: { offices: offices.offices, summits: summits.summits, names: own.nameRules },
    problems: [...own.problems, ...offices.problems, ...summits.problems].sort(byPlace),
  }
}

/** What a reason adds about a fact that a reader's own table states: ` according to ministers.txt`. */
export const accordingTo = (source: string | null): string =>
  source === null ? '' : ` according to ${source}`
