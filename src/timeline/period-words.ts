import { civilDate, dayNumberAt } from '../core/civil-date.ts'
import { MONTH_NAMES, yearSpanWords, yearWords } from '../core/date-words.ts'
import type { UtcMs } from '../core/units.ts'

const monthName = (month: number): string => MONTH_NAMES[month - 1] ?? ''

/** Drops from the left words what both sides end with, and joins: ["28", "April", "2025"] and ["3", "May", "2025"] → "28 April – 3 May 2025". */
function joined(left: readonly string[], right: readonly string[]): string {
  if (left.join(' ') === right.join(' ')) return right.join(' ')
  let kept = left.length
  while (kept > 1 && left[kept - 1] === right[kept - 1]) kept--
  return `${left.slice(0, kept).join(' ')} – ${right.join(' ')}`
}

/**
 * A period in full by its first and last moment, both included: in months "April – June 2025", "May 2025",
 * "December 2024 – January 2025"; in days "22 May 2025", "28 April – 3 May 2025".
 */
export function periodWords(first: UtcMs, last: UtcMs, unit: 'day' | 'month'): string {
  const parts = (time: UtcMs): string[] => {
    const { year, month, day } = civilDate(dayNumberAt(time))
    return [...(unit === 'day' ? [String(day)] : []), monthName(month), yearWords(year)]
  }
  return joined(parts(first), parts(last))
}

/** Years by first and last moment: "2014", "2019–21", "1998–2003", "44 BC – 12". */
export function yearRangeWords(first: UtcMs, last: UtcMs): string {
  const from = civilDate(dayNumberAt(first)).year
  const to = civilDate(dayNumberAt(last)).year
  const sharesCentury = from > 999 && Math.floor(from / 100) === Math.floor(to / 100)
  return sharesCentury && from !== to ? `${from}–${String(to).slice(-2)}` : yearSpanWords(from, to)
}
