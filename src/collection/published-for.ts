/** On which days of publication a time that counts from the report means a given day. */
import { civilDate, weekdayOf } from '../core/civil-date.ts'
import { dayNumberEdtf } from '../core/edtf.ts'
import type { RecognizedTime } from '../core/time-expression.ts'
import { resolveReading } from '../extract/time/resolve-reading.ts'
import { exactDay } from './day-interval.ts'

/** The day that a time means when the article appeared on this one. */
const dayMeant = ({ reading, direction, rule }: RecognizedTime, published: number): number | null =>
  exactDay(
    resolveReading(reading, {
      direction,
      publication: dayNumberEdtf(published),
      previous: null,
      previousStated: null,
      previousDay: null,
      period: null,
      namedEvent: null,
      words: '',
      rule,
    }).edtf,
  )

/**
 * True when no day of publication can make the time mean the day: a stated month, day or weekday stays what it is
 * wherever it is counted from. Spares most of the work of {@link publishedFor}.
 */
const neverMeans = ({ reading }: RecognizedTime, day: number): boolean => {
  if (reading.kind !== 'calendar' || reading.time !== null) return false
  const { parts } = reading
  const stated = civilDate(day)
  return (
    (parts.month !== null && parts.month !== stated.month) ||
    (parts.day !== null && parts.day !== stated.day) ||
    (parts.weekday !== null && parts.weekday !== weekdayOf(day))
  )
}

/** The same words are asked in every round, and in many articles. */
const MOST_REMEMBERED = 50_000
const remembered = new Map<string, readonly number[]>()

const workOut = (time: RecognizedTime, reach: number, day: number): readonly number[] => {
  const published: number[] = []
  for (let one = day - reach; one <= day + reach; one++) if (dayMeant(time, one) === day) published.push(one)
  return published
}

/** The days of publication, at most so many days away, that make the time mean the day, in order. */
export const publishedFor = (time: RecognizedTime, reach: number, day: number): readonly number[] => {
  if (neverMeans(time, day)) return []
  const { reading, direction, rule } = time
  const key = `${day} ${reach} ${direction} ${rule} ${JSON.stringify(reading)}`
  const known = remembered.get(key)
  if (known !== undefined) return known
  if (remembered.size >= MOST_REMEMBERED) remembered.clear()
  const published = workOut(time, reach, day)
  remembered.set(key, published)
  return published
}
