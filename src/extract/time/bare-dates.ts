/** Dates that the words give no year: "in May", "on June 10", "that winter"; and how a year completes them. */
import type { DateParts, TimeReading } from '../../core/time-expression.ts'

/** The parts of a calendar reading; null for the other kinds. */
export const partsOf = (reading: TimeReading | null): DateParts | null =>
  reading?.kind === 'calendar' ? reading.parts : null

/** Reads as a month, a day or a season without a year, by itself or at every end of a range. */
export function lacksYear(reading: TimeReading): boolean {
  if (reading.kind === 'range')
    return [reading.start, reading.end].every((end) => end === null || lacksYear(end))
  if (reading.kind === 'counted') return lacksYear(reading.outer)
  if (reading.kind === 'unit')
    return (
      (reading.unit === 'season' || reading.unit === 'quarter' || reading.unit === 'half') &&
      reading.year === null &&
      reading.yearOffset === null &&
      reading.relation === null
    )
  if (reading.kind === 'holiday') return reading.year === null && reading.relation === null
  const parts = partsOf(reading)
  return (
    parts !== null &&
    parts.year === null &&
    parts.month !== null &&
    'relation' in reading &&
    reading.relation === null
  )
}

/** The reading with this year in every date of it that may hold one. */
export function withYear(reading: TimeReading, year: number): TimeReading {
  if (reading.kind === 'calendar') return { ...reading, parts: { ...reading.parts, year } }
  if (reading.kind === 'unit' || reading.kind === 'holiday') return { ...reading, year }
  if (reading.kind === 'counted') return { ...reading, outer: withYear(reading.outer, year) }
  if (reading.kind !== 'range') return reading
  return {
    ...reading,
    start: reading.start === null ? null : withYear(reading.start, year),
    end: reading.end === null ? null : withYear(reading.end, year),
  }
}

const FIRST_MONTHS = { season: 3, quarter: 1, half: 1 } as const

const MONTHS_LONG = { season: 3, quarter: 3, half: 6 } as const

const NO_READING: TimeReading = { kind: 'reference', value: 'PAST_REF' }

/** The last month of what a reading names, so that a season that is still on counts as ahead; null when not known. */
export function monthOf(reading: TimeReading): number | null {
  if (reading.kind === 'range') return monthOf(reading.start ?? reading.end ?? NO_READING)
  if (reading.kind === 'counted') return monthOf(reading.outer)
  if (reading.kind === 'unit' && reading.unit in FIRST_MONTHS && reading.index !== null) {
    const unit = reading.unit as keyof typeof FIRST_MONTHS
    return FIRST_MONTHS[unit] + reading.index * MONTHS_LONG[unit] - 1
  }
  return partsOf(reading)?.month ?? null
}

/** A time of day alone: "22:30", "at dawn". It is on a day told elsewhere. */
export const isClock = (reading: TimeReading): boolean =>
  reading.kind === 'calendar' &&
  reading.time !== null &&
  Object.values(reading.parts).every((part) => part === null)
