/** What an article has told up to a sentence: the dates that "the following day", "22:30" or "a year earlier" go back to. */
import { dayNumberEdtf, edtfPrecision } from '../../core/edtf.ts'
import type { TimedArticle, WithoutTokens } from '../../core/extraction.ts'
import type { RecognizedTime, TimeReading } from '../../core/time-expression.ts'
import { anchorDays } from './anchor-days.ts'
import { isBesideStory, type Story, type StoryTeller, speaksFromReport, storyAfter } from './story.ts'

/** All dates are EDTF; sentences are indexes into `doc.sentences`. */
export interface Told {
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

/** Where an article begins. */
export const NOTHING_TOLD: Told = {
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

const POINTS = new Set(['minute', 'day', 'month', 'year'])

const isPoint = (edtf: string | null): edtf is string =>
  edtf !== null && POINTS.has(edtfPrecision(edtf) ?? '')

/** An EDTF value without its mark of doubt. */
export const withoutTilde = (edtf: string): string => edtf.replace(/[~?%]$/, '')

const isPeriod = (edtf: string | null): edtf is string =>
  edtf !== null && /^\d{4}-(?:3[3-6]|4[01])$/.test(edtf)

/** What a date was told as: "early July" and "the end of July" are still of July. */
function pointOf({ edtf, value }: { readonly edtf: string | null; readonly value: string }): string | null {
  if (isPoint(edtf)) return withoutTilde(edtf)
  return edtf !== null && /^\d{4}-\d\d$/.test(value) ? value : null
}

const seasonOf = (edtf: string | null): string | null =>
  edtf !== null && /^-?\d{4}-2[1-4]$/.test(edtf) ? edtf : null

const EVENING = /T(?:EV|NI|1[89]|2[0-4])/

const MORNING = /^T(?:MO|0\d|1[0-2])/

/** "that night … shortly before daybreak": of the day after. */
export const isNextMorning = (reading: TimeReading, { previousValue }: Told): boolean =>
  previousValue !== null &&
  EVENING.test(previousValue) &&
  reading.kind === 'calendar' &&
  MORNING.test(reading.time ?? '')

export /** The day after the last of an EDTF date. */
function dayAfter(day: string): string {
  const last = anchorDays(day)?.last
  return last == null ? day : dayNumberEdtf(last + 1)
}

/** So many sentences further down, "a year earlier" still compares with the quarter told. */
const COMPARISON_REACH = 1

/** How far back a comparison may stand, in code units: as far as `COMPARES` can read. */
export const COMPARISON_BEFORE = 60

/** Figures that are compared: "$1.34 a share, a year earlier", "up from 4.9 percent a year ago". */
const COMPARES = /(?:\b(?:share|from|with|against|versus|vs|than|even|to)\b|[\d%])[^.;:]{0,40}$/i

/** Where "a year earlier" means the same quarter or month of the year before, that quarter or month; else null. */
export function periodToCompare(
  time: RecognizedTime,
  told: Told,
  sentence: number,
  before: string,
): string | null {
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

/** "a year earlier", "the year-ago period", "the 1998 quarter": the text still speaks of the quarter told before them. */
const isComparison = ({ reading }: RecognizedTime): boolean =>
  reading.kind === 'event-relative' ||
  (reading.kind === 'offset' && reading.unit === 'year') ||
  (reading.kind === 'within' && reading.inner.kind === 'offset')

/** What is told once a time was resolved: `edtf` and `value` are what its own words came to. */
export function tellOn(
  told: Told,
  doc: WithoutTokens<TimedArticle>,
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
  const period = isPeriod(one.edtf) && !isComparison(one.time) ? one.edtf : null
  const isMonth = point !== null && edtfPrecision(point) === 'month'
  return {
    previous: point ?? told.previous,
    previousDay: isDay ? point.replace(/T[\d:.+Z-]{1,20}$/, '') : told.previousDay,
    previousDaySentence: isDay ? one.sentence : told.previousDaySentence,
    previousValue: isDay ? one.value : told.previousValue,
    previousStated: speaksFromReport(one.time)
      ? told.previousStated
      : (seasonOf(one.edtf) ?? point ?? told.previousStated),
    period: period ?? told.period,
    periodSentence: isPeriod(one.edtf) ? one.sentence : told.periodSentence,
    month: isMonth ? point : told.month,
    monthSentence: isMonth ? one.sentence : told.monthSentence,
    story: storyAfter(told.story, one, teller),
  }
}
