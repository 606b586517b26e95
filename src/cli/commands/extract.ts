/** A filter: articles as JSON lines on stdin → extractions as JSON lines on stdout, one for each, in order. */

import { once } from 'node:events'
import { createInterface } from 'node:readline'
import { parseArgs } from 'node:util'
import { EXIT, type ExitCode } from '../cli-error.ts'
import { extractionFailure, extractionOf, parseLine } from '../extraction-line.ts'
import { KNOWLEDGE_OPTION, readKnowledge } from '../read-knowledge.ts'
import { reportProblems } from '../report-problems.ts'

const write = async (value: unknown): Promise<void> => {
  if (!process.stdout.write(`${JSON.stringify(value)}\n`)) await once(process.stdout, 'drain')
}

/** `dateline extract`; exit code 1 when a line was no article. Blank lines are answered too, so that lines stay in step. */
export const extract = async (args: readonly string[]): Promise<ExitCode> => {
  const { values } = parseArgs({ args: [...args], options: KNOWLEDGE_OPTION })
  const own = await readKnowledge(values.knowledge)
  let code: ExitCode = reportProblems(own.problems)
  let number = 0
  for await (const line of createInterface({ input: process.stdin, crlfDelay: Number.POSITIVE_INFINITY })) {
    number++
    const parsed = parseLine(line, number)
    if ('reason' in parsed) {
      code = EXIT.someInputUnused
      process.stderr.write(`line ${number}: ${parsed.reason}\n`)
      await write(extractionFailure(parsed.id, parsed.reason))
    } else await write(extractionOf(parsed.article, parsed.notes, own.knowledge))
  }
  return code
}
