/** Long work in steps, so that whoever does it may do something else in between. */

/** Each `yield` is a place to pause; nothing between two of them takes longer than a few milliseconds. */
export type Steps<Result> = Generator<void, Result, void>

/** Waits where it is time to; null where the work may go on at once. */
export type Pause = () => Promise<void> | null

/** How many elements of a column are dealt with between two pauses. */
const STRIDE = 1 << 16

/** Does `work` for the half-open spans that make up `length`, with a pause after each. */
export function* inSpans(length: number, work: (from: number, to: number) => void): Steps<void> {
  for (let from = 0; from < length; from += STRIDE) {
    work(from, Math.min(length, from + STRIDE))
    yield
  }
}

export function inOneGo<Result>(steps: Steps<Result>): Result {
  for (;;) {
    const step = steps.next()
    if (step.done === true) return step.value
  }
}

/**
 * `isGone`, where given, is asked at first and after each pause; once it is true the rest is left undone and the result is
 * null.
 */
export async function withPauses<Result>(
  steps: Steps<Result>,
  pause: Pause,
  isGone: () => boolean = () => false,
): Promise<Result | null> {
  while (!isGone()) {
    let pausing: Promise<void> | null = null
    while (pausing === null) {
      const step = steps.next()
      if (step.done === true) return step.value
      pausing = pause()
    }
    await pausing
  }
  return null
}
