/** Worker threads that work on one task each. A task that hangs or ends its worker is given up, the others go on. */
import { availableParallelism } from 'node:os'
import Tinypool from 'tinypool'
import type { WorkerSetting } from './extraction-worker.ts'
import { wordsOf } from './source-place.ts'

const WORKER = new URL('extraction-worker.mjs', import.meta.url)

/** What a task may take. */
export interface Limits {
  /** Seconds after which a task counts as hanging, and characters for each of which it gets a second more. */
  readonly seconds: number
  readonly charactersASecond: number
  readonly heapMegabytes: number
}

/**
 * Some hundred times the time that work takes on a slow machine: the limit is for what never ends, and no result hangs
 * on a clock. An article of the largest size that is read stays below the memory.
 */
const LIMITS: Limits = { seconds: 60, charactersASecond: 5_000, heapMegabytes: 1000 }

/** Why a task has no answer. */
export interface GivenUp {
  readonly givenUp: string
}

export interface WorkerPool {
  /** How many tasks are worked on at the same time. */
  readonly size: number
  /**
   * The answer of a function of the worker to a task of so many characters. Waits for a worker that is free. Throws
   * when workers cannot even start.
   */
  readonly run: <Task, Answer>(name: string, task: Task, characters: number) => Promise<Answer | GivenUp>
  readonly close: () => Promise<void>
}

export interface PoolOptions {
  /** How many threads; as many as the machine has cores if not given. */
  readonly size?: number
  readonly setting: WorkerSetting
  /** The worker's entry, for tests. */
  readonly worker?: URL
  /** For tests. */
  readonly limits?: Limits
}

interface Running {
  secondsLeft: number
  readonly controller: AbortController
}

/** Takes one second from each running task and gives up those that have none left. */
const takeSecond = (running: ReadonlySet<Running>): void => {
  for (const one of running) if (--one.secondsLeft < 0) one.controller.abort()
}

const givenUpBecause = (error: unknown, controller: AbortController): string => {
  if (controller.signal.aborted) return 'it does not come to an end'
  return (error as { code?: string })?.code === 'ERR_WORKER_OUT_OF_MEMORY'
    ? 'it takes more memory than there is'
    : `it ended its worker: ${wordsOf(error, true)}`
}

/** Lets so many run at a time; the others wait in line. */
const turnstile = (size: number) => {
  let free = size
  const line: (() => void)[] = []
  return {
    enter: async (): Promise<void> => {
      if (free > 0) free--
      else await new Promise<void>((resolve) => line.push(resolve))
    },
    leave: (): void => {
      const next = line.shift()
      if (next === undefined) free++
      else next()
    },
  }
}

/** Starts the threads at once, so that they load while the caller reads. Close it, or the process goes on. */
export const startPool = ({
  size = availableParallelism(),
  setting,
  worker = WORKER,
  limits = LIMITS,
}: PoolOptions): WorkerPool => {
  const pool = new Tinypool({
    filename: worker.href,
    minThreads: size,
    maxThreads: size,
    workerData: setting,
    // So that errors name places in the sources.
    execArgv: [...process.execArgv, '--enable-source-maps'],
    resourceLimits: { maxYoungGenerationSizeMb: 6, maxOldGenerationSizeMb: limits.heapMegabytes },
  })
  // What ends an idle worker is met again by its next task.
  pool.on('error', () => undefined)
  const { enter, leave } = turnstile(size)
  const running = new Set<Running>()
  const clock = setInterval(takeSecond, 1000, running)
  const runOnce = async <Answer>(name: string, task: unknown, characters: number) => {
    const one = {
      secondsLeft: limits.seconds + characters / limits.charactersASecond,
      controller: new AbortController(),
    }
    running.add(one)
    try {
      return (await pool.run(task, { name, signal: one.controller.signal })) as Answer
    } catch (error) {
      return { givenUp: givenUpBecause(error, one.controller), error }
    } finally {
      running.delete(one)
    }
  }
  /** A worker that does not even answer that it lives is a mistake of ours, no article's. */
  const refuseDead = async (cause: unknown): Promise<void> => {
    const answer = await runOnce<true>('ping', null, 0)
    if (answer !== true) throw new Error('The worker threads do not start', { cause })
  }
  return {
    size,
    run: async <Task, Answer>(name: string, task: Task, characters: number) => {
      await enter()
      try {
        const answer = await runOnce<Answer>(name, task, characters)
        if (typeof answer !== 'object' || answer === null || !('givenUp' in answer)) return answer as Answer
        await refuseDead((answer as { error: unknown }).error)
        return { givenUp: answer.givenUp as string }
      } finally {
        leave()
      }
    },
    close: async () => {
      clearInterval(clock)
      await pool.destroy()
    },
  }
}
