/** Stretches of time: both ends of a range, and the whole. */
import { dayNumberEdtf } from '../../core/edtf.ts'
import type { TimeReading } from '../../core/time-expression.ts'
import { anchorDays } from './anchor-days.ts'
import { spanning } from './dated-value.ts'
import { nothing, type Outcome, type ReadingContext, type ResolveOutcome } from './reading-context.ts'

/** "April 28 to May 19, 2025": the year stated at one end holds for both, crossing New Year where the months do. */
function shareYear(start: TimeReading, end: TimeReading): [TimeReading, TimeReading] {
  if (start.kind !== 'calendar' || end.kind !== 'calendar') return [start, end]
  const { year: startYear, month: startMonth } = start.parts
  const { year: endYear, month: endMonth } = end.parts
  if (startMonth === null || endMonth === null) return [start, end]
  const crosses = startMonth > endMonth ? 1 : 0
  if (startYear === null && endYear !== null)
    return [{ ...start, parts: { ...start.parts, year: endYear - crosses } }, end]
  if (endYear === null && startYear !== null)
    return [start, { ...end, parts: { ...end.parts, year: startYear + crosses } }]
  return [start, end]
}

/** Inside a range, "the end of the year" is its last day and "the start" its first: the whole unit bounds it. */
const withoutEdge = (reading: TimeReading): TimeReading =>
  (reading.kind === 'offset' || reading.kind === 'calendar') &&
  (reading.modifier === 'end' || reading.modifier === 'start')
    ? { ...reading, modifier: null }
    : reading

function edgeDay(reading: TimeReading, edtf: string): string {
  const modifier = reading.kind === 'offset' || reading.kind === 'calendar' ? reading.modifier : null
  if (modifier !== 'end' && modifier !== 'start') return edtf
  const days = anchorDays(edtf)
  const day = modifier === 'end' ? days?.last : days?.first
  return day === null || day === undefined ? edtf : dayNumberEdtf(day)
}

function resolveEnd(reading: TimeReading, context: ReadingContext, resolve: ResolveOutcome): Outcome {
  const outcome = resolve(withoutEdge(reading), context)
  return outcome.edtf === null ? outcome : { ...outcome, edtf: edgeDay(reading, outcome.edtf) }
}

/** A start without a year is the last one up to the end: "from Monday to Wednesday" is one stretch. */
function resolveStartBefore(
  start: TimeReading,
  end: string,
  context: ReadingContext,
  resolve: ResolveOutcome,
): Outcome {
  if (start.kind !== 'calendar' || start.parts.year !== null) return resolveEnd(start, context, resolve)
  const { edtf, value } = resolve(start, { ...context, direction: 'past', publication: end })
  return { edtf, value, because: [] }
}

/** The date of a range: an interval, open where an end is open; no date when an end has none. */
export function resolveRange(
  reading: Extract<TimeReading, { kind: 'range' }>,
  context: ReadingContext,
  resolve: ResolveOutcome,
): Outcome {
  if (reading.start === null || reading.end === null) {
    const only = reading.start ?? reading.end
    if (only === null) return nothing()
    const outcome = resolveEnd(only, context, resolve)
    if (outcome.edtf === null) return outcome
    const edtf = reading.end === null ? spanning(outcome.edtf, null) : spanning(null, outcome.edtf)
    return { ...outcome, edtf }
  }
  const [start, end] = shareYear(reading.start, reading.end)
  const last = resolveEnd(end, context, resolve)
  if (last.edtf === null) return last
  const first = resolveStartBefore(start, last.edtf, context, resolve)
  if (first.edtf === null) return first
  return { edtf: spanning(first.edtf, last.edtf), value: null, because: last.because }
}
