/** Readings that count from what the text told before: "the following day", "that summer", "the quarter", "on the 22nd". */
import { edtfPrecision } from '../../core/edtf.ts'
import type { Relation, TimeReading } from '../../core/time-expression.ts'
import { type AnchorDays, anchorDays, resolveFromDays } from './anchor-days.ts'
import { periodYearsAway } from './dated-value.ts'
import { namedEventStep, previousStep } from './explain-reading.ts'
import { nothing, type Outcome, type ReadingContext } from './reading-context.ts'
import { resolveBareDayFrom } from './resolve-calendar.ts'
import { resolveAt, resolveFromPublication } from './resolve-from-day.ts'
import { resolveOffsetAt } from './resolve-unit.ts'

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

/** "the following day", "two weeks later": counted from the date told last, or from an event that the words name. */
export function resolveFromPrevious(
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

/** True for a month, weekday, season or feast with "that", "the following" or "the preceding". */
export const isFromTold = (reading: TimeReading): reading is RelatedReading =>
  'relation' in reading &&
  (reading.relation === 'same' || reading.relation === 'following' || reading.relation === 'preceding')

/** "the following spring" counts from the end of what was told, "the preceding one" from its start. */
function edgeFor(relation: Relation | null, { first, last }: AnchorDays): number | null {
  return relation === 'following' ? last : first
}

/** "that summer", "the following May", "the preceding Friday"; from the report where nothing is told before. */
export function resolveFromTold(reading: RelatedReading, context: ReadingContext): Outcome {
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

const isQuarter = (edtf: string): boolean => edtfPrecision(edtf) === 'quarter'

/** "the quarter" is the one told of, else the last that is over; "the year-ago period" the same one a year back. */
export function resolveFromPeriod(
  reading: Extract<TimeReading, { kind: 'offset' }>,
  context: ReadingContext,
): Outcome {
  const { period } = context
  const years = reading.unit === 'year' ? reading.count : 0
  const isKindMeant = period !== null && (reading.unit === 'year' || isQuarter(period))
  const told = isKindMeant ? periodYearsAway(period, years) : null
  if (told !== null && period !== null) return { ...told, because: [previousStep(period)] }
  const last = { ...reading, unit: 'quarter' as const, count: 4 * years - 1, anchor: 'publication' as const }
  return resolveFromPublication(last, context)
}

/** "the same quarter of 1988", "the 1988 quarter": the one told of, in that year. */
export function resolvePeriodOfYear(year: Outcome, { period }: ReadingContext): Outcome {
  const years = Number(year.edtf) - Number(period?.slice(0, 4))
  const value = period === null || Number.isNaN(years) ? null : periodYearsAway(period, years)
  return value === null ? nothing(year.because) : { ...value, because: year.because }
}

/** True for a day of the month without its month. */
export const isBareDay = (reading: TimeReading): reading is Extract<TimeReading, { kind: 'calendar' }> =>
  reading.kind === 'calendar' && reading.parts.day !== null && reading.parts.month === null

/** "on the 22nd": of the month told last, or of the next where the day would lie far back. */
export function resolveBareDay(
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
