/** Problems of a list: said at once on stderr, the first of them; a million lines may each have one. */
import type { InputProblem } from '../read-articles.ts'

const SHOWN = 40

export interface ProblemList {
  readonly add: (problem: InputProblem) => void
  /** How many were not shown. */
  readonly hidden: () => number
  /** True when something of the input could not be used. */
  readonly isFatal: () => boolean
}

export const listProblems = (write: (line: string) => void): ProblemList => {
  let count = 0
  let isFatal = false
  return {
    add: (problem) => {
      isFatal ||= problem.isFatal
      if (count++ < SHOWN) write(`${problem.file}: ${problem.reason}\n`)
    },
    hidden: () => Math.max(0, count - SHOWN),
    isFatal: () => isFatal,
  }
}
