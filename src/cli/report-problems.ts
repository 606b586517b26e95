/** What could not be used: said on stderr, and told by the exit code. */
import { EXIT, type ExitCode } from './cli-error.ts'
import type { InputProblem } from './read-articles.ts'

export const exitCodeFor = (problems: readonly InputProblem[]): ExitCode =>
  problems.some((problem) => problem.isFatal) ? EXIT.someInputUnused : EXIT.done

export const reportProblems = (problems: readonly InputProblem[]): ExitCode => {
  for (const { file, reason } of problems) process.stderr.write(`${file}: ${reason}\n`)
  return exitCodeFor(problems)
}
