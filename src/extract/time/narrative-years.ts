/**
 * Which year each bare date of a narrative is of. A story mostly goes forward, sometimes back, and states a year now
 * and then: the cheapest way through all of its dates gives each bare "in April" its year, from the years stated
 * before it as well as from those after it ("on December 20 … at the end of January 1863").
 */
import { civilDate } from '../../core/civil-date.ts'
import type { TimedArticle, WithoutTokens } from '../../core/extraction.ts'
import type { Modifier, RecognizedTime, Relation, TimeReading } from '../../core/time-expression.ts'
import { holidayByName, holidayInYear } from '../../knowledge/calendar-holidays.ts'

/** Costs of going from one date of the story to the next, in no unit; see `stepCost`. Set by hand on `bench/timeml/history`. */
const FORWARD_PER_MONTH = 0.1
const BACKWARD = 0.6
const BACKWARD_PER_MONTH = 0.1
/** A year that the text states may be anywhere: it costs so little of the above. */
const STATED_SHARE = 0.2
/** In a clause in the past perfect the story looks back. */
const LOOKING_BACK_PER_MONTH = 0.05
const LOOKING_BACK_AHEAD = 0.25
/** A year stated there is more likely an aside. */
const LEAVING_FOR_PAST = 0.05
/** A jump costs no more than that of three years: how far it goes beyond tells nothing. */
const MOST_MONTHS = 36
/** So many ways are followed at once. */
const MOST_WAYS = 8

interface Place {
  readonly year: number
  /** 1 to 12; null when only a year was told. */
  readonly month: number | null
}

/** What one time does to the story. */
interface Step {
  /** Index into `doc.recognizedTimes`. */
  readonly index: number
  /** `at`: a stated year; `bare`: a month, day or season without one; `shift`: "two years later"; `next`: "the following May". */
  readonly kind: 'at' | 'bare' | 'shift' | 'next'
  /** Of `at` the year, of `shift` the count of years. */
  readonly years: number
  readonly month: number | null
  /** The story stays where it is: "since October", "(1850)". */
  readonly isAside: boolean
  readonly looksBack: boolean
}

/** Mid months of spring, summer, autumn and winter; a winter is named by the year that it begins in. */
const SEASON_MONTHS = [4, 7, 10, 12]

function monthOfUnit(reading: Extract<TimeReading, { kind: 'unit' }>): number | null {
  const { unit, index } = reading
  if (index === null) return null
  if (unit === 'season') return SEASON_MONTHS[index - 1] ?? null
  if (unit === 'quarter') return 3 * index - 1
  return unit === 'half' ? 6 * index - 3 : null
}

function monthOfHoliday(name: string): number | null {
  const rule = holidayByName(name)?.rule
  return rule === undefined ? null : civilDate(holidayInYear(rule, 2000)).month
}

type Told = Pick<Step, 'kind' | 'years' | 'month'>

function toldPart(year: number | null, month: number | null): Told | null {
  if (year !== null) return { kind: 'at', years: year, month }
  return month === null ? null : { kind: 'bare', years: 0, month }
}

/** "By the end of 1948" has come to December. A bare year may be at any month. */
const MONTHS_WITHIN: Readonly<Partial<Record<Modifier, number>>> = {
  start: 1,
  early: 2,
  mid: 6,
  late: 11,
  end: 12,
}

const monthWithin = (modifier: Modifier | null): number | null =>
  modifier === null ? null : (MONTHS_WITHIN[modifier] ?? null)

/** "that October" and "the following February" count from the date told before. */
function related(relation: Relation | null, told: Told | null): Told | null {
  if (relation === null || told === null) return told
  if (relation === 'following') return { ...told, kind: 'next' }
  return relation === 'same' ? { ...told, kind: 'shift', years: 0 } : null
}

/** What a reading does to the story by itself; null for what says nothing of the year. */
function toldBy(reading: TimeReading): Told | null {
  switch (reading.kind) {
    case 'calendar':
      return related(
        reading.relation,
        toldPart(reading.parts.year, reading.parts.month ?? monthWithin(reading.modifier)),
      )
    case 'unit':
      if (reading.yearOffset !== null || reading.unit === 'decade' || reading.unit === 'century') return null
      return related(reading.relation, toldPart(reading.year, monthOfUnit(reading)))
    case 'holiday':
      return related(reading.relation, toldPart(reading.year, monthOfHoliday(reading.name)))
    case 'within': {
      const outer = toldBy(reading.outer)
      const inner = toldBy(reading.inner)
      return outer?.kind === 'shift' || outer?.kind === 'at'
        ? { ...outer, month: inner?.month ?? null }
        : null
    }
    case 'offset':
      return reading.unit === 'year' && reading.anchor === 'previous'
        ? { kind: 'shift', years: reading.count, month: null }
        : null
    case 'counted':
      return toldBy(reading.outer)
    case 'event-relative':
      return reading.unit === 'year' && reading.count > 0 && !reading.isNamedEvent
        ? { kind: 'shift', years: reading.count, month: null }
        : null
    default:
      return null
  }
}

function ownReading({ reading, part }: RecognizedTime): TimeReading | null {
  if (reading.kind !== 'range') return reading
  return part === 'end' ? reading.end : (reading.start ?? reading.end)
}

/** Cost of the story's going from one place to the next. Where one has no month, only years count. */
function stepCost(from: Place, to: Place, looksBack: boolean): number {
  const isByYear = from.month === null || to.month === null
  const months = isByYear
    ? 12 * (to.year - from.year)
    : 12 * (to.year - from.year) + (to.month ?? 0) - (from.month ?? 0)
  const size = Math.min(Math.abs(months), MOST_MONTHS)
  if (looksBack && months <= 0) return LOOKING_BACK_PER_MONTH * size
  if (months >= 0) return FORWARD_PER_MONTH * size + (looksBack ? LOOKING_BACK_AHEAD : 0)
  return BACKWARD + BACKWARD_PER_MONTH * size
}

/** A way through the story up to a place; the years that it gave to bare dates, newest first. */
interface Way {
  readonly place: Place | null
  readonly cost: number
  readonly given: Given | null
}

interface Given {
  readonly index: number
  readonly year: number
  readonly before: Given | null
}

/** Going back to the date that the text opened with, as after the prehistory that follows a lead. */
const RETURN_TO_LEAD = 0.3

function placesFrom(place: Place | null, step: Step, lead: Place | null): Place[] {
  if (step.kind === 'at')
    return [{ year: step.years, month: step.month ?? (place?.year === step.years ? place.month : null) }]
  if (place === null) return []
  if (step.kind === 'shift') return [{ year: place.year + step.years, month: step.month }]
  if (step.kind === 'next') {
    const isThisYear = place.month !== null && (step.month ?? 0) > place.month
    return [{ year: place.year + (isThisYear ? 0 : 1), month: step.month }]
  }
  const years = new Set([-1, 0, 1].map((count) => place.year + count))
  if (lead !== null) years.add(lead.year)
  return [...years].map((year) => ({ year, month: step.month }))
}

function costOf(from: Place | null, to: Place, step: Step): number {
  if (from === null || step.kind === 'shift' || step.kind === 'next') return 0
  return stepCost(from, to, step.looksBack) * (step.kind === 'at' ? STATED_SHARE : 1)
}

function goOn(way: Way, step: Step, lead: Place | null): Way[] {
  const places = placesFrom(way.place, step, lead)
  if (places.length === 0) return [way]
  const returns = step.kind === 'bare' && lead !== null
  const ways = places.map((place): Way => {
    const onward = costOf(way.place, place, step)
    const cost = way.cost + (returns ? Math.min(onward, RETURN_TO_LEAD + costOf(lead, place, step)) : onward)
    const given =
      step.kind === 'bare' ? { index: step.index, year: place.year, before: way.given } : way.given
    return { place: step.isAside ? way.place : place, cost, given }
  })
  // "He had been driven out in 510 BC": the story may go on from there, but more likely from where it was.
  const mayStay = step.looksBack && step.kind === 'at' && way.place !== null && !step.isAside
  return mayStay ? [way, ...ways.map((moved) => ({ ...moved, cost: moved.cost + LEAVING_FOR_PAST }))] : ways
}

/** The first date with month and year. */
function leadPlace(steps: readonly Step[]): Place | null {
  const first = steps.find(({ kind, month, isAside }) => kind === 'at' && month !== null && !isAside)
  return first === undefined ? null : { year: first.years, month: first.month }
}

/** The cheapest way to each place, and of those the cheapest few. */
function cheapest(ways: readonly Way[]): Way[] {
  const byPlace = new Map<string, Way>()
  for (const way of ways) {
    const key = `${way.place?.year} ${way.place?.month}`
    const other = byPlace.get(key)
    if (other === undefined || way.cost < other.cost) byPlace.set(key, way)
  }
  return [...byPlace.values()].sort((a, b) => a.cost - b.cost).slice(0, MOST_WAYS)
}

/** How far back "had" may stand, in code units. */
const REACH = 160
const LOOKS_BACK = /\bhad\b[^.;:—,]{0,160}$/i

/**
 * The years of the bare months, days, seasons and feasts of a narrative, by index into `doc.recognizedTimes`.
 * `sentenceStart` gives the offset where a time's sentence begins; `isAside` tells times that leave the story where it is.
 */
export function narrativeYears(
  doc: WithoutTokens<TimedArticle>,
  sentenceStart: (index: number) => number,
  isAside: (time: RecognizedTime) => boolean,
): ReadonlyMap<number, number> {
  const steps = doc.recognizedTimes.flatMap((time, index): Step[] => {
    const own = time.type === 'SET' || time.type === 'DURATION' ? null : ownReading(time)
    const told = own === null ? null : toldBy(own)
    if (told === null) return []
    const before = doc.text.slice(Math.max(sentenceStart(index), time.start - REACH), time.start)
    return [{ index, ...told, isAside: isAside(time), looksBack: LOOKS_BACK.test(before) }]
  })
  let ways: Way[] = [{ place: null, cost: 0, given: null }]
  const lead = leadPlace(steps)
  for (const step of steps) ways = cheapest(ways.flatMap((way) => goOn(way, step, lead)))
  const years = new Map<number, number>()
  for (let given = ways[0]?.given ?? null; given !== null; given = given.before)
    years.set(given.index, given.year)
  return years
}
