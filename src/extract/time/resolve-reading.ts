/** Turns any reading into a date; each kind of reading has its own way, which this module only chooses. */
import type { Reason } from '../../core/article.ts'
import { edtfPrecision } from '../../core/edtf.ts'
import type { TimeReading } from '../../core/time-expression.ts'
import { anchorDays } from './anchor-days.ts'
import type { DatedValue } from './dated-value.ts'
import { meaningStep } from './explain-reading.ts'
import { nothing, type Outcome, type ReadingContext } from './reading-context.ts'
import { resolveStatedDate, resolveStatedHoliday } from './resolve-calendar.ts'
import { resolveCounted } from './resolve-counted.ts'
import { resolveAt, resolveFromPublication } from './resolve-from-day.ts'
import {
  isBareDay,
  isFromTold,
  resolveBareDay,
  resolveFromPeriod,
  resolveFromPrevious,
  resolveFromTold,
  resolvePeriodOfYear,
} from './resolve-from-told.ts'
import { resolveRange } from './resolve-range.ts'
import { resolveStatedUnit } from './resolve-unit.ts'
import { unresolvedValue } from './unresolved-value.ts'

/** A reading with its date. */
export interface ResolvedReading {
  /** EDTF, or null when it cannot be told. */
  readonly edtf: string | null
  /** TIMEX3. */
  readonly value: string
  /** ISO weekday when the words name one and the day stays unknown, else null. */
  readonly weekday: number | null
  readonly because: readonly Reason[]
}

/** The date of a reading that needs no anchor. */
function resolveStated(reading: TimeReading): DatedValue | null {
  if (reading.kind === 'calendar') return resolveStatedDate(reading)
  if (reading.kind === 'unit') return resolveStatedUnit(reading)
  return reading.kind === 'holiday' ? resolveStatedHoliday(reading) : null
}

function resolveAlternatives(readings: readonly TimeReading[], context: ReadingContext): Outcome {
  const edtfs = readings.map((reading) => resolveOutcome(reading, context).edtf)
  if (edtfs.some((edtf) => edtf === null)) return nothing()
  const sorted = [...new Set(edtfs as string[])].sort()
  return { edtf: `[${sorted.join(',')}]`, value: sorted[0]?.slice(0, 4) ?? null, because: [] }
}

/** The inner date seen from the first and from the last day of the period: the one that lies inside. */
function resolveWithin(
  { inner, outer }: Extract<TimeReading, { kind: 'within' }>,
  context: ReadingContext,
): Outcome {
  const period = resolveOutcome(outer, context)
  const days = anchorDays(period.edtf)
  if (days?.first == null || days.last == null) return nothing(period.because)
  if (inner.kind === 'offset' && inner.anchor === 'period') return resolvePeriodOfYear(period, context)
  const value = 'relation' in inner ? resolveAt({ ...inner, relation: null }, 'future', days.first) : null
  const inside = anchorDays(value?.edtf ?? null)
  const isInside = inside?.first != null && inside.first >= days.first && inside.first <= days.last
  return value === null || !isInside ? nothing(period.because) : { ...value, because: period.because }
}

function resolveCountedIn(
  reading: Extract<TimeReading, { kind: 'counted' }>,
  context: ReadingContext,
): Outcome {
  const period = resolveOutcome(reading.outer, context)
  const days = anchorDays(period.edtf)
  const counted = days === null ? null : resolveCounted(reading, days)
  return counted === null ? nothing(period.because) : { ...counted, because: period.because }
}

function resolveOutcome(reading: TimeReading, context: ReadingContext): Outcome {
  switch (reading.kind) {
    case 'range':
      return resolveRange(reading, context, resolveOutcome)
    case 'alternatives':
      return resolveAlternatives(reading.readings, context)
    case 'duration':
    case 'set':
    case 'reference':
      return { edtf: null, value: reading.value, because: [] }
    case 'within':
      return resolveWithin(reading, context)
    case 'counted':
      return resolveCountedIn(reading, context)
    case 'event-relative':
      return resolveFromPrevious(reading, context)
    case 'offset':
      if (reading.anchor === 'period') return resolveFromPeriod(reading, context)
      return reading.anchor === 'previous'
        ? resolveFromPrevious(reading, context)
        : resolveFromPublication(reading, context)
    default: {
      const stated = resolveStated(reading)
      if (stated === null && isFromTold(reading)) return resolveFromTold(reading, context)
      if (stated === null && isBareDay(reading)) return resolveBareDay(reading, context)
      return stated === null ? resolveFromPublication(reading, context) : { ...stated, because: [] }
    }
  }
}

const isDayKnown = (edtf: string | null): boolean =>
  edtf !== null && ['day', 'minute'].includes(edtfPrecision(edtf) ?? '')

const weekdayOfReading = (reading: TimeReading): number | null =>
  reading.kind === 'calendar' ? reading.parts.weekday : null

const NO_DATES = new Set<TimeReading['kind']>(['duration', 'set', 'reference'])

/**
 * The date of a reading as seen from a publication date. Pure; no clock. A publication interval gives an interval
 * unless all of its days agree ("on Monday" of a report from 22 April – 20 May is 21 April – 19 May, `weekday` 1).
 */
export function resolveReading(reading: TimeReading, context: ReadingContext): ResolvedReading {
  const outcome = resolveOutcome(reading, context)
  return {
    edtf: outcome.edtf,
    value: lengthOf(reading) ?? outcome.value ?? rangeValue(reading, outcome) ?? unresolvedValue(reading),
    weekday: isDayKnown(outcome.edtf) ? null : weekdayOfReading(reading),
    // Lengths, repetitions and "recently" give no date, so there is nothing to explain.
    because: NO_DATES.has(reading.kind)
      ? []
      : [meaningStep(context.rule, context.words, reading, context.direction), ...outcome.because],
  }
}

/** "two weeks" before the vote: TimeML takes the words for a length, whatever day they lead to. */
const lengthOf = (reading: TimeReading): string | null =>
  reading.kind === 'event-relative' ? reading.length : null

/** TIMEX3 has no value for a whole range; the ISO 8601 interval is the nearest thing. */
const rangeValue = (reading: TimeReading, { edtf }: Outcome): string | null =>
  reading.kind === 'range' && reading.start !== null && reading.end !== null ? edtf : null
