import type { PublicationDate, Reason } from '../../core/article.ts'
import { dayNumberEdtf, edtfPrecision, parseEdtf } from '../../core/edtf.ts'
import type { ResolvedTime, TimedArticle } from '../../core/extraction.ts'
import type { Direction, RecognizedTime, TimeReading } from '../../core/time-expression.ts'
import { anchorDays } from './anchor-days.ts'
import { namedEventFinder } from './named-event.ts'
import {
  type NamedEventDate,
  type ReadingContext,
  type ResolvedReading,
  resolveReading,
} from './resolve-reading.ts'
import {
  completeYear,
  isBesideStory,
  type Story,
  type StoryTeller,
  speaksFromReport,
  storyAfter,
  storyAt,
  storyTeller,
} from './story.ts'

/** The reading of the words alone: of "2019" in "from 2019 to 2021", the year 2019. */
function ownReading({ reading, part }: RecognizedTime): TimeReading {
  if (part === null || reading.kind !== 'range') return reading
  return (part === 'start' ? reading.start : reading.end) ?? reading
}

const POINTS = new Set(['minute', 'day', 'month', 'year'])

const isPoint = (edtf: string | null): edtf is string =>
  edtf !== null && POINTS.has(edtfPrecision(edtf) ?? '')

const withoutTilde = (edtf: string): string => edtf.replace(/[~?%]$/, '')

/** "22:30" alone is on the day told last. */
const isClock = (reading: TimeReading): boolean =>
  reading.kind === 'calendar' &&
  reading.time !== null &&
  Object.values(reading.parts).every((part) => part === null)

interface Resolution {
  readonly whole: ResolvedReading
  /** Of the words alone, for the TIMEX3 value and as anchor of what follows. */
  readonly own: ResolvedReading
}

function resolveOne(time: RecognizedTime, reading: TimeReading, context: ReadingContext): Resolution {
  const whole = resolveReading(reading, context)
  if (time.part === null || reading.kind !== 'range') return { whole, own: whole }
  const own = resolveReading(ownReading({ ...time, reading }), context)
  if (own.edtf !== null && !isConsistent(own.edtf, whole.edtf)) {
    // The partner moved this end ("from Monday to Wednesday"): read it off the range.
    const parsed = whole.edtf === null ? null : parseEdtf(whole.edtf)
    const end =
      parsed?.kind === 'interval' ? whole.edtf?.split('/')[time.part === 'start' ? 0 : 1] : undefined
    if (end !== undefined && end !== '..')
      return { whole, own: { ...own, edtf: end, value: withoutTilde(end) } }
  }
  return { whole, own }
}

/** True when the part lies inside the range. */
function isConsistent(part: string, whole: string | null): boolean {
  const inner = anchorDays(part)
  const outer = anchorDays(whole)
  if (inner === null || outer === null) return true
  return (
    (outer.first === null || inner.first === null || inner.first >= outer.first) &&
    (outer.last === null || inner.last === null || inner.last <= outer.last)
  )
}

const placed = (steps: readonly Reason[], article: string, time: RecognizedTime): Reason[] =>
  steps.map((step, index) => (index === 0 ? { ...step, article, start: time.start, end: time.end } : step))

/** What was known of the publication belongs to the chain of every date that was counted from it. */
function withPublication(steps: readonly Reason[], publication: PublicationDate | null): readonly Reason[] {
  const isCountedFromIt = steps.some((step) => step.rule === 'publication')
  return isCountedFromIt && publication !== null ? [...steps, ...publication.because] : steps
}

/** "on Tuesday" of a narrative is the next one after the day told last. */
const isBareWeekday = (reading: TimeReading): boolean =>
  reading.kind === 'calendar' &&
  reading.parts.weekday !== null &&
  reading.parts.month === null &&
  reading.relation === null

function sentenceOfEach(doc: TimedArticle): number[] {
  let sentence = 0
  return doc.recognizedTimes.map((time) => {
    while (sentence < doc.sentences.length - 1 && (doc.sentences[sentence]?.end ?? 0) <= time.start)
      sentence++
    return sentence
  })
}

interface Told {
  readonly previous: string | null
  /** The day told last and the sentence that told it. */
  readonly previousDay: string | null
  readonly previousDaySentence: number
  /** TIMEX3 value of the time that told it. */
  readonly previousValue: string | null
  /** The date told last that does not count from the report. */
  readonly previousStated: string | null
  /** The quarter or half told last and its sentence. */
  readonly period: string | null
  readonly periodSentence: number
  /** The month told last and its sentence. */
  readonly month: string | null
  readonly monthSentence: number
  readonly story: Story | null
}

const NOTHING_TOLD: Told = {
  previous: null,
  previousDay: null,
  previousDaySentence: 0,
  previousValue: null,
  previousStated: null,
  period: null,
  periodSentence: 0,
  month: null,
  monthSentence: 0,
  story: null,
}

/** So many sentences further down, "a year earlier" still compares with the quarter told. */
const COMPARISON_REACH = 1

/** So many sentences further down, a time of day in news is still on the day told; after that it is on that of the report. */
const CLOCK_REACH = 1

const isPeriod = (edtf: string | null): edtf is string =>
  edtf !== null && /^\d{4}-(?:3[3-6]|4[01])$/.test(edtf)

/** How far back a comparison may stand, in code units: as far as `COMPARES` can read. */
const COMPARISON_BEFORE = 60

/** Figures that are compared: "$1.34 a share, a year earlier", "up from 4.9 percent a year ago". */
const COMPARES = /(?:\b(?:share|from|with|against|versus|vs|than|even|to)\b|[\d%])[^.;:]{0,40}$/i

/** Where "a year earlier" means the same quarter or month of the year before, that quarter or month; else null. */
function periodToCompare(time: RecognizedTime, told: Told, sentence: number, before: string): string | null {
  const { reading, rule } = time
  const isYearBefore =
    (rule === 'unitsEarlierOrLater' || rule === 'unitsAgo') &&
    (reading.kind === 'event-relative' || reading.kind === 'offset') &&
    reading.unit === 'year' &&
    reading.count === -1
  if (!isYearBefore || !COMPARES.test(before)) return null
  if (told.period !== null && sentence - told.periodSentence <= COMPARISON_REACH) return told.period
  return told.month !== null && sentence === told.monthSentence ? told.month : null
}

const YEAR_BEFORE_PERIOD: TimeReading = {
  kind: 'offset',
  unit: 'year',
  count: -1,
  anchor: 'period',
  isApproximate: false,
  modifier: null,
  time: null,
}

/** In a narrative "the end of the month" and "this year" are of the story, and "today" is the writer's own time. */
function inNarrative(reading: TimeReading): TimeReading {
  if (reading.kind === 'range')
    return {
      ...reading,
      start: reading.start && inNarrative(reading.start),
      end: reading.end && inNarrative(reading.end),
    }
  if (reading.kind === 'counted' || reading.kind === 'within')
    return { ...reading, outer: inNarrative(reading.outer) }
  if (reading.kind === 'unit' && reading.unit === 'year') return { ...reading, relation: 'following' }
  if (reading.kind !== 'offset' || reading.anchor !== 'publication' || reading.count !== 0) return reading
  if (reading.unit !== 'day') return { ...reading, anchor: 'previous' }
  return reading.time === null ? { kind: 'reference', value: 'PRESENT_REF' } : reading
}

const EVENING = /T(?:EV|NI|1[89]|2[0-4])/
const MORNING = /^T(?:MO|0\d|1[0-2])/

/** "that night … shortly before daybreak": of the day after. */
const isNextMorning = (reading: TimeReading, { previousValue }: Told): boolean =>
  previousValue !== null &&
  EVENING.test(previousValue) &&
  reading.kind === 'calendar' &&
  MORNING.test(reading.time ?? '')

function dayAfter(day: string): string {
  const last = anchorDays(day)?.last
  return last == null ? day : dayNumberEdtf(last + 1)
}

/** A dateline lies at most so many days before the publication. */
const DATELINE_DAYS = 3

/** "PASADENA, Calif., July 4 --": the day on which the text was written, when the paper came out the day after. */
function datelineDay(doc: TimedArticle, publication: string | null): string | null {
  const time = doc.recognizedTimes[0]
  const days = anchorDays(publication)
  if (time === undefined || days?.last == null || days.first !== days.last || publication === null)
    return null
  const { reading } = time
  if (reading.kind !== 'calendar' || reading.parts.day === null || reading.parts.month === null) return null
  const first = doc.blocks.find((block) => time.start >= block.start && time.start < block.end)
  const before = doc.text.slice(first?.start ?? 0, time.start)
  const after = doc.text.slice(time.end, time.end + 24)
  if (!/^[\p{L}\s.,'’()/-]{0,48}$/u.test(before) || !/^\p{Lu}{2}/u.test(before)) return null
  if (!/^\s*(?:\([^)]{1,20}\)\s*)?(?:[—–:]|--|-\s)/u.test(after)) return null
  const written = resolveReading(reading, {
    ...NO_CONTEXT,
    publication,
    words: doc.text.slice(time.start, time.end),
    rule: time.rule,
  }).edtf
  const writtenDays = anchorDays(written)
  const isNear =
    writtenDays?.first != null &&
    days.last - writtenDays.first <= DATELINE_DAYS &&
    writtenDays.first <= days.last
  return isNear ? written : null
}

const NO_CONTEXT = {
  direction: 'past',
  previous: null,
  previousStated: null,
  previousDay: null,
  period: null,
  namedEvent: null,
} as const

/** The publication that a reading counts from: a time of day is on the day told last, a weekday of a narrative after it. */
function anchorOf(
  reading: TimeReading,
  told: Told,
  sentence: number,
  publication: string | null,
  { isNarrative, hasReportWords }: StoryTeller,
): Anchor {
  const isNear = isNarrative || publication === null || sentence - told.previousDaySentence <= CLOCK_REACH
  if (isClock(reading) && told.previousDay !== null && isNear)
    return {
      publication: isNextMorning(reading, told) ? dayAfter(told.previousDay) : told.previousDay,
      direction: null,
    }
  if (isNarrative && !hasReportWords && told.previousDay !== null && isBareWeekday(reading))
    return { publication: told.previousDay, direction: 'future' }
  return { publication, direction: null }
}

interface Anchor {
  readonly publication: string | null
  /** Overrides that of the grammar, unless null. */
  readonly direction: Direction | null
}

/**
 * The dates of an article's time expressions, parallel to `doc.recognizedTimes`, as seen from its publication date:
 * a day, an interval that holds it (open ends allowed), or null when nothing is known of it. Pure: the same text and
 * publication give the same dates on every day and machine.
 */
export function resolveTimes(
  doc: TimedArticle,
  publication: PublicationDate | null,
): readonly ResolvedTime[] {
  const sentences = sentenceOfEach(doc)
  const anchorDate = datelineDay(doc, publication?.edtf ?? null) ?? publication?.edtf ?? null
  const teller = storyTeller(doc, publication?.edtf ?? null, sentences)
  let told = NOTHING_TOLD
  const resolveTime = (time: RecognizedTime, index: number, namedEvent: NamedEventDate | null) => {
    const sentence = sentences[index] ?? 0
    const from = Math.max(doc.sentences[sentence]?.start ?? 0, time.start - COMPARISON_BEFORE)
    const before = doc.text.slice(from, time.start)
    const compared = periodToCompare(time, told, sentence, before)
    const own = compared === null ? time.reading : YEAR_BEFORE_PERIOD
    const seen = { ...time, reading: teller.isNarrative ? inNarrative(own) : own }
    const { reading, step } = completeYear(seen, index, storyAt(told.story, sentence), teller)
    const anchor = anchorOf(reading, told, sentence, anchorDate, teller)
    const context = {
      direction: anchor.direction ?? time.direction,
      publication: anchor.publication,
      previous: told.previous,
      previousStated: told.previousStated,
      previousDay: told.previousDay,
      period: compared ?? told.period,
      namedEvent,
      words: doc.text.slice(time.start, time.end),
      rule: time.rule,
    }
    return { ...resolveOne(time, reading, context), step, sentence }
  }
  const times = doc.recognizedTimes.map((time, index): ResolvedTime => {
    const { whole, own, step, sentence } = resolveTime(time, index, null)
    told = tellOn(told, doc, { time, edtf: own.edtf, value: own.value, sentence }, teller)
    return resolvedTime(doc, time, { whole, own }, step, publication)
  })
  // Events that the words name may be dated further down, so they come last; they move no story on.
  const findNamedEvent = namedEventFinder(doc, times)
  return times.map((time, index) => {
    const recognized = doc.recognizedTimes[index]!
    const event = namesEvent(recognized) ? findNamedEvent(index) : null
    if (event === null) return time
    const { whole, own } = resolveTime(recognized, index, event)
    return resolvedTime(doc, recognized, { whole, own }, null, publication)
  })
}

const namesEvent = ({ reading }: RecognizedTime): boolean =>
  reading.kind === 'event-relative' && reading.isNamedEvent

/** What a date was told as: "early July" and "the end of July" are still of July. */
function pointOf({ edtf, value }: { readonly edtf: string | null; readonly value: string }): string | null {
  if (isPoint(edtf)) return withoutTilde(edtf)
  return edtf !== null && /^\d{4}-\d\d$/.test(value) ? value : null
}

const seasonOf = (edtf: string | null): string | null =>
  edtf !== null && /^-?\d{4}-2[1-4]$/.test(edtf) ? edtf : null

function tellOn(
  told: Told,
  doc: TimedArticle,
  one: {
    readonly time: RecognizedTime
    readonly edtf: string | null
    readonly value: string
    readonly sentence: number
  },
  teller: StoryTeller,
): Told {
  if (isBesideStory(doc, one.time, teller)) return told
  const point = pointOf(one)
  const isDay = point !== null && ['day', 'minute'].includes(edtfPrecision(point) ?? '')
  const isMonth = point !== null && edtfPrecision(point) === 'month'
  return {
    previous: point ?? told.previous,
    previousDay: isDay ? point.replace(/T[\d:.+Z-]{1,20}$/, '') : told.previousDay,
    previousDaySentence: isDay ? one.sentence : told.previousDaySentence,
    previousValue: isDay ? one.value : told.previousValue,
    previousStated: speaksFromReport(one.time)
      ? told.previousStated
      : (seasonOf(one.edtf) ?? point ?? told.previousStated),
    period: isPeriod(one.edtf) ? one.edtf : told.period,
    periodSentence: isPeriod(one.edtf) ? one.sentence : told.periodSentence,
    month: isMonth ? point : told.month,
    monthSentence: isMonth ? one.sentence : told.monthSentence,
    story: storyAfter(told.story, one, teller),
  }
}

function resolvedTime(
  doc: TimedArticle,
  time: RecognizedTime,
  { whole, own }: Resolution,
  step: Reason | null,
  publication: PublicationDate | null,
): ResolvedTime {
  return {
    start: time.start,
    end: time.end,
    type: time.type,
    value: own.value,
    edtf: whole.edtf,
    weekday: own.weekday,
    because: withPublication(
      [...placed(whole.because, doc.id, time), ...(step === null ? [] : [step])],
      publication,
    ),
  }
}
