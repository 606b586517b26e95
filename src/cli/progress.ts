/** How far long work is: a bar on a terminal, else a plain line now and then. The clock is for this display alone. */

/** Below this a build is over before a line could be read. */
const WORTHWHILE = 50
/** Milliseconds between two displays. */
const EVERY = { terminal: 100, plain: 10_000 } as const
const BAR_CELLS = 24

export interface Progress {
  /** One more of `total` is done. */
  readonly step: (total: number) => void
  /** Work without parts to count begins. */
  readonly phase: (words: string) => void
  /** Takes the display away. */
  readonly finish: () => void
}

type Stream = Pick<NodeJS.WriteStream, 'isTTY' | 'write'>

const twoDigits = (value: number): string => String(value).padStart(2, '0')

/** `1:05`, `2:00:00`. */
export const durationWords = (seconds: number): string => {
  const whole = Math.max(0, Math.round(seconds))
  const [hours, minutes] = [Math.floor(whole / 3600), Math.floor(whole / 60) % 60]
  return hours > 0
    ? `${hours}:${twoDigits(minutes)}:${twoDigits(whole % 60)}`
    : `${minutes}:${twoDigits(whole % 60)}`
}

const bar = (share: number): string => {
  const full = Math.round(BAR_CELLS * Math.min(1, share))
  return '█'.repeat(full) + '░'.repeat(BAR_CELLS - full)
}

/** `1200 of 20000 articles, 410 a second, 0:46 left`. The rate is that of all so far. */
export const progressWords = (done: number, total: number, seconds: number, unit = 'articles'): string => {
  const rate = seconds > 0 ? done / seconds : 0
  const left = rate > 0 ? `, ${Math.round(rate)} a second, ${durationWords((total - done) / rate)} left` : ''
  return `${done} of ${total} ${unit}${left}`
}

/** `now` gives milliseconds; `unit` is what steps are counted in. */
export const createProgress = (
  stream: Stream,
  now: () => number = () => performance.now(),
  unit = 'articles',
): Progress => {
  let started = now()
  let last = started
  let done = 0
  let total = 0
  let isShown = false
  const show = (words: string): void => {
    isShown = true
    stream.write(stream.isTTY ? `\r\u001b[K${words}` : `${words}\n`)
  }
  return {
    step: (of) => {
      if (done === 0 || of !== total) total = of
      done++
      const moment = now()
      if (total < WORTHWHILE || moment - last < (stream.isTTY ? EVERY.terminal : EVERY.plain)) return
      last = moment
      const words = progressWords(done, total, (moment - started) / 1000, unit)
      show(stream.isTTY ? `${bar(done / total)} ${words}` : words)
    },
    phase: (words) => {
      if (total >= WORTHWHILE) show(words)
    },
    finish: () => {
      if (isShown && stream.isTTY) stream.write('\r\u001b[K')
      isShown = false
      started = now()
    },
  }
}
