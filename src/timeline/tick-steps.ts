import { type TimeInterval, utcDay, utcHour, utcMinute, utcMonth, utcYear } from 'd3-time'
import { MONTH_NAMES, yearWords } from '../core/date-words.ts'
import { DAY_MS } from '../core/units.ts'

export type TickUnit = 'minute' | 'hour' | 'day' | 'month' | 'year'

/** One row of the table: a tick every `count` units. */
export interface TickStep {
  readonly unit: TickUnit
  readonly interval: Pick<TimeInterval, 'range' | 'ceil'>
  /** Usual length, ms. */
  readonly lengthMs: number
  /** Least distance between ticks, px, so that labels have room. */
  readonly leastPx: number
  /** True when the label names the whole step ("Aug", "2014") and stands in its middle; else it names the tick. */
  readonly namesPeriod: boolean
}

const MINUTE_MS = 60_000
const HOUR_MS = 60 * MINUTE_MS
const MONTH_MS = 30.44 * DAY_MS
const YEAR_MS = 365.2425 * DAY_MS

const shortMonth = (month: number): string => (MONTH_NAMES[month] ?? '').slice(0, 3)

const twoDigits = (value: number): string => String(value).padStart(2, '0')

const dayLabel = (date: Date): string => `${date.getUTCDate()} ${shortMonth(date.getUTCMonth())}`

function clockLabel(date: Date): string {
  const clock = `${twoDigits(date.getUTCHours())}:${twoDigits(date.getUTCMinutes())}`
  return clock === '00:00' ? dayLabel(date) : clock
}

function monthLabel(date: Date): string {
  const month = shortMonth(date.getUTCMonth())
  return date.getUTCMonth() === 0 ? `${month} ${yearWords(date.getUTCFullYear())}` : month
}

const LABELS: Record<TickUnit, (date: Date) => string> = {
  minute: clockLabel,
  hour: clockLabel,
  day: dayLabel,
  month: monthLabel,
  year: (date) => yearWords(date.getUTCFullYear()),
}

/** The words at a tick: "14:30", "22 Apr", "Aug", "Jan 2025", "2014". */
export const tickLabel = (unit: TickUnit, time: number): string => LABELS[unit](new Date(time))

/** Days of the month at which ticks stand, so that they never bunch at a month's end. */
const onDays = (...days: number[]): TimeInterval => utcDay.filter((date) => days.includes(date.getUTCDate()))

const minutes = (count: number): TickStep => ({
  unit: 'minute',
  interval: utcMinute.every(count) ?? utcMinute,
  lengthMs: count * MINUTE_MS,
  leastPx: 58,
  namesPeriod: false,
})

const hours = (count: number): TickStep => ({
  unit: 'hour',
  interval: utcHour.every(count) ?? utcHour,
  lengthMs: count * HOUR_MS,
  leastPx: 58,
  namesPeriod: false,
})

const days = (count: number, interval: TimeInterval): TickStep => ({
  unit: 'day',
  interval,
  lengthMs: count * DAY_MS,
  leastPx: 54,
  namesPeriod: false,
})

const months = (count: number): TickStep => ({
  unit: 'month',
  interval: utcMonth.every(count) ?? utcMonth,
  lengthMs: count * MONTH_MS,
  leastPx: 44,
  namesPeriod: count === 1,
})

const years = (count: number): TickStep => ({
  unit: 'year',
  interval: utcYear.every(count) ?? utcYear,
  lengthMs: count * YEAR_MS,
  leastPx: count === 1 ? 24 : 48,
  namesPeriod: count === 1,
})

/** Fine to coarse. */
export const TICK_STEPS: readonly TickStep[] = [
  ...[1, 5, 15, 30].map(minutes),
  ...[1, 3, 6, 12].map(hours),
  days(1, utcDay),
  days(
    2,
    utcDay.filter((date) => date.getUTCDate() % 2 === 1 && date.getUTCDate() < 31),
  ),
  days(5, onDays(1, 5, 10, 15, 20, 25)),
  days(10, onDays(1, 10, 20)),
  days(14, onDays(1, 15)),
  ...[1, 3, 6].map(months),
  ...[1, 2, 5, 10, 20, 50, 100, 200, 500, 1000].map(years),
]

/** The finest step whose ticks are far enough apart at `pxPerMs`. */
export const tickStepFor = (pxPerMs: number): TickStep =>
  TICK_STEPS.find(({ lengthMs, leastPx }) => lengthMs * pxPerMs >= leastPx) ??
  (TICK_STEPS[TICK_STEPS.length - 1] as TickStep)

const YEAR_STEP = TICK_STEPS.find(({ unit }) => unit === 'year') as TickStep

/**
 * The step for one of several stretches: where only quarters of a year would fit, the year's own name says more than
 * "Jul" without a year.
 */
export function tickStepOfPart(pxPerMs: number): TickStep {
  const step = tickStepFor(pxPerMs)
  return step.unit === 'month' && !step.namesPeriod ? YEAR_STEP : step
}
