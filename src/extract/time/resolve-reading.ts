import type { Reason } from '../../core/article.ts'
import { dayNumberEdtf, edtfPrecision } from '../../core/edtf.ts'
import type { Direction, Relation, TimeReading } from '../../core/time-expression.ts'
import { type AnchorDays, anchorDays, resolveFromDays } from './anchor-days.ts'
import { type DatedValue, periodYearsAway, spanning } from './dated-value.ts'
import { meaningStep, missingStep, namedEventStep, previousStep, publicationStep } from './explain-reading.ts'
import {
  resolveBareDayFrom,
  resolveCalendarAt,
  resolveHolidayAt,
  resolveStatedDate,
  resolveStatedHoliday,
} from './resolve-calendar.ts'
import { resolveCounted } from './resolve-counted.ts'
import { resolveOffsetAt, resolveStatedUnit, resolveUnitAt } from './resolve-unit.ts'
import { unresolvedValue } from './unresolved-value.ts'

/** What the words are seen from. */
export interface ReadingContext {
  readonly direction: Direction
  /** EDTF of the publication date: a day, an interval that holds it (open ends allowed), or null when unknown. */
  readonly publication: string | null
  /** EDTF of the date that the text told last, for "the following day"; null when none. */
  readonly previous: string | null
  /** The same among dates that do not count from the report: what "that summer" goes back to. */
  readonly previousStated: string | null
  /** EDTF of the day that the text told last, where something coarser came after it; null when none. */
  readonly previousDay: string | null
  /** EDTF of the quarter, half or month that the text told last; null when none is near. */
  readonly period: string | null
  /** EDTF of the event that the words name ("the eve of the invasion") and how the text dates it; null when it does not. */
  readonly namedEvent: NamedEventDate | null
  /** The words and their rule, for the explanation. */
  readonly words: string
  readonly rule: string
}

export interface NamedEventDate {
  readonly edtf: string
  /** "the attack". */
  readonly words: string
  /** Where the text dates it, half-open, in code units of the article. */
  readonly start: number
  readonly end: number
}

export interface ResolvedReading {
  /** EDTF, or null when it cannot be told. */
  readonly edtf: string | null
  /** TIMEX3. */
  readonly value: string
  /** ISO weekday when the words name one and the day stays unknown, else null. */
  readonly weekday: number | null
  readonly because: readonly Reason[]
}

interface Outcome {
  readonly edtf: string | null
  readonly value: string | null
  readonly because: readonly Reason[]
}

const nothing = (because: readonly Reason[] = []): Outcome => ({ edtf: null, value: null, because })

/** The date of a reading that needs no anchor. */
function resolveStated(reading: TimeReading): DatedValue | null {
  if (reading.kind === 'calendar') return resolveStatedDate(reading)
  if (reading.kind === 'unit') return resolveStatedUnit(reading)
  return reading.kind === 'holiday' ? resolveStatedHoliday(reading) : null
}

function resolveAt(reading: TimeReading, direction: Direction, day: number): DatedValue | null {
  if (reading.kind === 'calendar') return resolveCalendarAt(reading, direction, day)
  if (reading.kind === 'unit') return resolveUnitAt(reading, direction, day)
  if (reading.kind === 'holiday') return resolveHolidayAt(reading, direction, day)
  return reading.kind === 'offset' ? resolveOffsetAt(reading, day) : null
}

function resolveFromPublication(reading: TimeReading, { direction, publication }: ReadingContext): Outcome {
  const days = anchorDays(publication)
  if (days === null || publication === null) return nothing([missingStep(reading)])
  const { edtf, value } = resolveFromDays(days, (day) => resolveAt(reading, direction, day))
  return { edtf, value, because: [publicationStep(publication)] }
}

const COARSE = new Set(['year', 'season', 'quarter', 'half', 'decade', 'century', 'interval', 'open', 'set'])

/** "the following day" of a year would be invented: the date told before must be as fine as the count. */
function isFineEnough(previous: string, unit: string): boolean {
  const precision = edtfPrecision(previous)
  if (unit === 'day' || unit === 'week' || unit === 'weekend')
    return precision === 'day' || precision === 'minute'
  return precision !== null && (unit !== 'month' || !COARSE.has(precision))
}

const covers = (outer: string, inner: string): boolean => {
  const [a, b] = [anchorDays(outer), anchorDays(inner)]
  return (
    a?.first != null &&
    a.last != null &&
    b?.first != null &&
    b.last != null &&
    a.first <= b.first &&
    b.last <= a.last
  )
}

/** The date told last that is fine enough to count from; a day still holds where only its month or year came after it. */
function previousFor(unit: string, { previous, previousStated, previousDay }: ReadingContext): string | null {
  if ((unit === 'year' || unit === 'decade') && previousStated !== null) return previousStated
  if (previous === null || isFineEnough(previous, unit)) return previous
  return previousDay !== null && covers(previous, previousDay) ? previousDay : null
}

function resolveFromPrevious(
  reading: Extract<TimeReading, { kind: 'offset' | 'event-relative' }>,
  context: ReadingContext,
): Outcome {
  if (reading.kind === 'event-relative' && reading.isNamedEvent)
    return resolveFromNamedEvent(reading, context)
  const previous = previousFor(reading.unit, context)
  const days = anchorDays(previous)
  if (days === null || previous === null) return nothing([previousStep(context.previous)])
  const counted = reading.kind === 'offset' ? reading : asOffset(reading)
  const { edtf, value } = resolveFromDays(days, (day) => resolveOffsetAt(counted, day))
  return { edtf, value, because: [previousStep(previous)] }
}

function resolveFromNamedEvent(
  reading: Extract<TimeReading, { kind: 'event-relative' }>,
  { namedEvent }: ReadingContext,
): Outcome {
  const days = anchorDays(namedEvent?.edtf ?? null)
  if (namedEvent === null || days === null || !isFineEnough(namedEvent.edtf, reading.unit))
    return nothing([namedEventStep(namedEvent)])
  const { edtf, value } = resolveFromDays(days, (day) => resolveOffsetAt(asOffset(reading), day))
  return { edtf, value, because: [namedEventStep(namedEvent)] }
}

/** What "that summer", "the following May" and "the preceding Friday" are when counted from a day. */
const SEEN_FROM_TOLD: Readonly<Partial<Record<Relation, Relation>>> = { preceding: 'last', following: 'next' }

type RelatedReading = Extract<TimeReading, { kind: 'calendar' | 'unit' | 'holiday' }>

const isFromTold = (reading: TimeReading): reading is RelatedReading =>
  'relation' in reading &&
  (reading.relation === 'same' || reading.relation === 'following' || reading.relation === 'preceding')

/** "the following spring" counts from the end of what was told, "the preceding one" from its start. */
function edgeFor(relation: Relation | null, { first, last }: AnchorDays): number | null {
  return relation === 'following' ? last : first
}

function resolveFromTold(reading: RelatedReading, context: ReadingContext): Outcome {
  const isOfDay = reading.kind === 'calendar' && reading.parts.month === null
  const previous = isOfDay ? previousFor('day', context) : (context.previousStated ?? context.previous)
  const days = anchorDays(previous)
  const edge = days === null ? null : edgeFor(reading.relation, days)
  const relation = SEEN_FROM_TOLD[reading.relation ?? 'same'] ?? reading.relation
  if (previous === null || edge === null)
    return resolveFromPublication({ ...reading, relation: relation === 'same' ? null : relation }, context)
  const resolved = resolveAt({ ...reading, relation }, 'unknown', edge)
  return resolved === null
    ? nothing([previousStep(previous)])
    : { ...resolved, because: [previousStep(previous)] }
}

/** "the quarter" is the one told of, else the last that is over; "the year-ago period" the same one a year back. */
function resolveFromPeriod(
  reading: Extract<TimeReading, { kind: 'offset' }>,
  context: ReadingContext,
): Outcome {
  const { period } = context
  const years = reading.unit === 'year' ? reading.count : 0
  const told = period === null ? null : periodYearsAway(period, years)
  if (told !== null && period !== null) return { ...told, because: [previousStep(period)] }
  const last = { ...reading, unit: 'quarter' as const, count: 4 * years - 1, anchor: 'publication' as const }
  return resolveFromPublication(last, context)
}

const isBareDay = (reading: TimeReading): reading is Extract<TimeReading, { kind: 'calendar' }> =>
  reading.kind === 'calendar' && reading.parts.day !== null && reading.parts.month === null

/** "on the 22nd": of the month told last, or of the next where the day would lie far back. */
function resolveBareDay(
  reading: Extract<TimeReading, { kind: 'calendar' }>,
  context: ReadingContext,
): Outcome {
  const { previous } = context
  const days = anchorDays(previous)
  const isMonth = previous !== null && /^-?\d{4}-\d\d(?:-|$)/.test(previous)
  if (!isMonth || days?.first == null) return resolveFromPublication(reading, context)
  const resolved = resolveBareDayFrom(reading, days.first)
  return resolved === null
    ? nothing([previousStep(previous)])
    : { ...resolved, because: [previousStep(previous)] }
}

const asOffset = ({ unit, count }: Extract<TimeReading, { kind: 'event-relative' }>) =>
  ({
    kind: 'offset',
    unit,
    count,
    anchor: 'previous',
    // "two weeks later" is about two weeks; "the following week" the whole week.
    isApproximate: unit === 'week' && Math.abs(count) > 1,
    modifier: null,
    time: null,
  }) as const

function resolveAlternatives(readings: readonly TimeReading[], context: ReadingContext): Outcome {
  const edtfs = readings.map((reading) => resolveOutcome(reading, context).edtf)
  if (edtfs.some((edtf) => edtf === null)) return nothing()
  const sorted = [...new Set(edtfs as string[])].sort()
  return { edtf: `[${sorted.join(',')}]`, value: sorted[0]?.slice(0, 4) ?? null, because: [] }
}

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

function resolveEnd(reading: TimeReading, context: ReadingContext): Outcome {
  const outcome = resolveOutcome(withoutEdge(reading), context)
  return outcome.edtf === null ? outcome : { ...outcome, edtf: edgeDay(reading, outcome.edtf) }
}

/** A start without a year is the last one up to the end: "from Monday to Wednesday" is one stretch. */
function resolveStartBefore(start: TimeReading, end: string, context: ReadingContext): Outcome {
  if (start.kind !== 'calendar' || start.parts.year !== null) return resolveEnd(start, context)
  const { edtf, value } = resolveOutcome(start, { ...context, direction: 'past', publication: end })
  return { edtf, value, because: [] }
}

function resolveRange(reading: Extract<TimeReading, { kind: 'range' }>, context: ReadingContext): Outcome {
  if (reading.start === null || reading.end === null) {
    const only = reading.start ?? reading.end
    if (only === null) return nothing()
    const outcome = resolveEnd(only, context)
    if (outcome.edtf === null) return outcome
    const edtf = reading.end === null ? spanning(outcome.edtf, null) : spanning(null, outcome.edtf)
    return { ...outcome, edtf }
  }
  const [start, end] = shareYear(reading.start, reading.end)
  const last = resolveEnd(end, context)
  if (last.edtf === null) return last
  const first = resolveStartBefore(start, last.edtf, context)
  if (first.edtf === null) return first
  return { edtf: spanning(first.edtf, last.edtf), value: null, because: last.because }
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

/** "the same quarter of 1988", "the 1988 quarter": the one told of, in that year. */
function resolvePeriodOfYear(year: Outcome, { period }: ReadingContext): Outcome {
  const years = Number(year.edtf) - Number(period?.slice(0, 4))
  const value = period === null || Number.isNaN(years) ? null : periodYearsAway(period, years)
  return value === null ? nothing(year.because) : { ...value, because: year.because }
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
      return resolveRange(reading, context)
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
