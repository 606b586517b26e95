/** A progress line for long input, on a terminal only. */

/** Below this a build is over before a line could be read. */
const WORTHWHILE = 50
const EVERY = 10

export interface Progress {
  /** One file of `total` is done. */
  step(total: number): void
  finish(): void
}

export const createProgress = (stream: NodeJS.WriteStream): Progress => {
  let done = 0
  let isShown = false
  return {
    step: (total) => {
      done++
      if (!stream.isTTY || total < WORTHWHILE || done % EVERY !== 0) return
      isShown = true
      stream.write(`\r\u001b[K${done} of ${total} files read`)
    },
    finish: () => {
      if (isShown) stream.write('\r\u001b[K')
    },
  }
}
