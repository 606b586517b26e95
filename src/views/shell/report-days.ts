import { dayEdtf } from '../../core/edtf.ts'
import { DAY_MS, utcMs } from '../../core/units.ts'
import { NOT_REPORTED } from '../../dataset/event-store.ts'

export interface ReportDay {
  /** `YYYY-MM-DD`. */
  readonly day: string
  /** Events first reported on it. */
  readonly count: number
}

/** More shortcuts than this help nobody; the date field reaches the others. */
const MOST = 12

/** The days with most first reports, in order of time, from the day number of each event's first report. */
export function reportDays(reported: Int32Array): readonly ReportDay[] {
  const counts = new Map<number, number>()
  for (const day of reported) if (day !== NOT_REPORTED) counts.set(day, (counts.get(day) ?? 0) + 1)
  return [...counts]
    .sort(([a, countOfA], [b, countOfB]) => countOfB - countOfA || a - b)
    .slice(0, MOST)
    .sort(([a], [b]) => a - b)
    .map(([day, count]) => ({ day: dayEdtf(utcMs(day * DAY_MS)), count }))
}
