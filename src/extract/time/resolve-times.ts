import type { PublicationDate, Reason } from '../../core/article.ts'
import { parseEdtf } from '../../core/edtf.ts'
import type { ResolvedTime, TimedArticle, WithoutTokens } from '../../core/extraction.ts'
import type { Direction, RecognizedTime, TimeReading } from '../../core/time-expression.ts'
import { anchorDays } from './anchor-days.ts'
import { isClock } from './bare-dates.ts'
import { datelineDay } from './dateline-day.ts'
import { namedEventFinder } from './named-event.ts'
import type { NamedEventDate, ReadingContext } from './reading-context.ts'
import { isBareDay } from './resolve-from-told.ts'
import { type ResolvedReading, resolveReading } from './resolve-reading.ts'
import { completeYear, type StoryTeller, storyAt, storyTeller } from './story.ts'
import {
  COMPARISON_BEFORE,
  dayAfter,
  isNextMorning,
  NOTHING_TOLD,
  periodToCompare,
  type Told,
  tellOn,
  withoutTilde,
} from './told-so-far.ts'

/** The reading of the words alone: of "2019" in "from 2019 to 2021", the year 2019. */
function ownReading({ reading, part }: RecognizedTime): TimeReading {
  if (part === null || reading.kind !== 'range') return reading
  return (part === 'start' ? reading.start : reading.end) ?? reading
}

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

function sentenceOfEach(doc: WithoutTokens<TimedArticle>): number[] {
  let sentence = 0
  return doc.recognizedTimes.map((time) => {
    while (sentence < doc.sentences.length - 1 && (doc.sentences[sentence]?.end ?? 0) <= time.start)
      sentence++
    return sentence
  })
}

/** So many sentences further down, a time of day in news is still on the day told; after that it is on that of the report. */
const CLOCK_REACH = 2

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

interface Anchor {
  readonly publication: string | null
  /** Overrides that of the grammar, unless null. */
  readonly direction: Direction | null
}

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

/** "They will meet on the 29th" of news counts from the report, whatever month was told last. */
const isAheadOfNews = (reading: TimeReading, { direction }: RecognizedTime, teller: StoryTeller): boolean =>
  !teller.isNarrative && direction === 'future' && isBareDay(reading)

/**
 * The dates of an article's time expressions, parallel to `doc.recognizedTimes`, as seen from its publication date:
 * a day, an interval that holds it (open ends allowed), or null when nothing is known of it. Pure: the same text and
 * publication give the same dates on every day and machine.
 */
export function resolveTimes(
  doc: WithoutTokens<TimedArticle>,
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
      previous: isAheadOfNews(reading, time, teller) ? null : told.previous,
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

function resolvedTime(
  doc: WithoutTokens<TimedArticle>,
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
