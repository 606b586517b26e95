import { groupDigits } from '../core/group-digits.ts'
import { DAY_MS, type UtcMs, utcMs } from '../core/units.ts'
import { countWords } from '../state/words.ts'
import { periodWords } from '../timeline/period-words.ts'
import type { EventCounts } from '../timeline/ranks.ts'
import type { TimeWindow } from '../timeline/time-window.ts'

const dayWords = (time: UtcMs): string => periodWords(time, time, 'day')
const clockWords = (time: UtcMs): string => new Date(time).toISOString().slice(-13, -8)

/** A window in words: "22 April – 3 May 2025"; of less than two days with the clock. */
export function windowWords({ from, to }: TimeWindow): string {
  if (to - from >= 2 * DAY_MS) return periodWords(from, utcMs(to - 1), 'day')
  const [first, last] = [dayWords(from), dayWords(to)]
  return `${first}, ${clockWords(from)} – ${first === last ? '' : `${last}, `}${clockWords(to)} UTC`
}

/** "24 events · 22 April – 3 May 2025 · not shown: 2 earlier, 1 undated". */
export function footWords({ earlier, inView, later }: EventCounts, undated: number, period: string): string {
  const others = [
    ...(earlier === 0 ? [] : [`${groupDigits(earlier)} earlier`]),
    ...(later === 0 ? [] : [`${groupDigits(later)} later`]),
    ...(undated === 0 ? [] : [`${groupDigits(undated)} undated`]),
  ]
  const rest = others.length === 0 ? [] : [`not shown: ${others.join(', ')}`]
  return [countWords(inView, 'event'), period, ...rest].join(' · ')
}
