/** A filter: articles as JSON lines on stdin → extractions as JSON lines on stdout, one for each, in order. */

import { once } from 'node:events'
import { createInterface } from 'node:readline'
import { parseArgs } from 'node:util'
import { readWorkers, WORKERS_OPTION } from '../cache-folder.ts'
import { EXIT, type ExitCode } from '../cli-error.ts'
import { extractLines } from '../extract-lines.ts'
import { KNOWLEDGE_OPTION, readKnowledge } from '../read-knowledge.ts'
import { reportProblems } from '../report-problems.ts'
import { startPool } from '../worker-pool.ts'

const write = async (line: string): Promise<void> => {
  if (!process.stdout.write(`${line}\n`)) await once(process.stdout, 'drain')
}

/**
 * `dateline extract`, on all cores; exit code 1 when a line was no article or could not be worked through. Blank lines
 * are answered too, so that lines stay in step.
 */
export const extract = async (args: readonly string[]): Promise<ExitCode> => {
  const { values } = parseArgs({ args: [...args], options: { ...KNOWLEDGE_OPTION, ...WORKERS_OPTION } })
  const workers = readWorkers(values)
  const own = await readKnowledge(values.knowledge)
  let code: ExitCode = reportProblems(own.problems)
  const pool = startPool({
    ...(workers !== undefined && { size: workers }),
    setting: { tables: own.texts, version: '' },
  })
  try {
    const lines = createInterface({ input: process.stdin, crlfDelay: Number.POSITIVE_INFINITY })
    let number = 0
    for await (const { output, problem } of extractLines(lines, pool)) {
      number++
      if (problem !== null) {
        code = EXIT.someInputUnused
        process.stderr.write(`line ${number}: ${problem}\n`)
      }
      await write(output)
    }
  } finally {
    await pool.close()
  }
  return code
}
