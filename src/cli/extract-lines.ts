/** JSON lines through the worker threads: an answer for each, in order, each as soon as its turn is done. */
import { extractionFailure, parseLine } from './extraction-line.ts'
import type { LineResult, LineTask } from './extraction-worker.ts'
import { inOrder } from './in-order.ts'
import { couldNotWorkThrough } from './read-articles.ts'
import type { WorkerPool } from './worker-pool.ts'

/** Lines that wait for their turn, for each thread: enough that a long one holds up nobody. */
const WAITING_FOR_EACH = 16

async function* numbered(lines: AsyncIterable<string>): AsyncGenerator<LineTask> {
  let number = 0
  for await (const line of lines) yield { line, number: ++number }
}

/** The answer to a line that no worker could finish. */
const giveUp = ({ line, number }: LineTask, givenUp: string): LineResult => {
  const parsed = parseLine(line, number)
  const problem = couldNotWorkThrough(givenUp)
  const id = 'article' in parsed ? parsed.article.id : parsed.id
  return { output: JSON.stringify(extractionFailure(id, problem, 'extract')), problem }
}

/** As many answers as lines; memory is bounded by the longest line. */
export const extractLines = (lines: AsyncIterable<string>, pool: WorkerPool): AsyncGenerator<LineResult> =>
  inOrder(
    numbered(lines),
    async (task) => {
      const answer = await pool.run<LineTask, LineResult>('extractLine', task, task.line.length)
      return 'givenUp' in answer ? giveUp(task, answer.givenUp) : answer
    },
    WAITING_FOR_EACH * pool.size,
  )
