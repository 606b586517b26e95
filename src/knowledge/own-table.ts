/** A table that a reader adds to the built-in ones, and what can be wrong with it. */
import { edtfBounds } from '../core/edtf.ts'
import { DAY_MS } from '../core/units.ts'
import { countryByCode } from './countries.ts'

export interface OwnTable {
  /** The file's name, as reasons cite it: `ministers.txt`. */
  readonly name: string
  readonly text: string
}

export interface TableLine {
  readonly table: string
  /** From 1. */
  readonly line: number
}

export interface TableProblem extends TableLine {
  /** What is wrong and what to do, in words for the one who wrote the table. */
  readonly reason: string
  /** False when the row was used all the same. */
  readonly isFatal: boolean
}

export const problemAt = ({ table, line }: TableLine, reason: string, isFatal = true): TableProblem => ({
  table,
  line,
  reason,
  isFatal,
})

/** The first day of an EDTF value that is known to have both ends, in ms. */
export const firstDay = (edtf: string): number => edtfBounds(edtf)!.start!

/** Its last day. */
export const lastDay = (edtf: string): number => edtfBounds(edtf)!.end! - DAY_MS

/** Why the word is no country; null when it is one. */
export const countryProblem = (code: string): string | null =>
  countryByCode(code) === null
    ? `“${code}” is no country that Dateline knows; write its two capital letters of ISO 3166-1, such as JP`
    : null
