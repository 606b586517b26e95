/** Pauses of long work on the page's own thread. */
import type { Pause } from '../dataset/steps.ts'

/** Work goes on for so long before the page may do something else. */
const SLICE_MS = 5

interface Scheduling {
  readonly scheduler?: {
    readonly postTask?: (work: () => void, options: { readonly priority: 'user-visible' }) => Promise<void>
  }
}

/** Lets whatever waits go first: input, frames, what was asked for before. */
const nextTask = (): Promise<void> => {
  const { scheduler } = globalThis as Scheduling
  if (scheduler?.postTask !== undefined)
    return scheduler.postTask(() => undefined, { priority: 'user-visible' })
  return new Promise((resolve) => setTimeout(resolve))
}

/** One for each piece of long work: it pauses when the present task has lasted long enough. */
export function createPause(): Pause {
  let began = performance.now()
  const pause = async (): Promise<void> => {
    await nextTask()
    began = performance.now()
  }
  return () => (performance.now() - began < SLICE_MS ? null : pause())
}
