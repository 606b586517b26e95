import type { PublicationDate, Reason } from '../../core/article.ts'
import { edtfPrecision, parseEdtf } from '../../core/edtf.ts'
import type { ResolvedTime, TimedArticle } from '../../core/extraction.ts'
import type { RecognizedTime, TimeReading } from '../../core/time-expression.ts'
import { anchorDays } from './anchor-days.ts'
import { type ReadingContext, type ResolvedReading, resolveReading } from './resolve-reading.ts'
import { completeYears } from './year-memory.ts'

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

/**
 * The dates of an article's time expressions, parallel to `doc.recognizedTimes`, as seen from its publication date:
 * a day, an interval that holds it (open ends allowed), or null when nothing is known of it. Pure: the same text and
 * publication give the same dates on every day and machine.
 */
export function resolveTimes(
  doc: TimedArticle,
  publication: PublicationDate | null,
): readonly ResolvedTime[] {
  const completed = completeYears(doc, publication?.edtf ?? null)
  let previous: string | null = null
  let previousDay: string | null = null
  return doc.recognizedTimes.map((time, index) => {
    const { reading, step } = completed[index] ?? { reading: time.reading, step: null }
    const words = doc.text.slice(time.start, time.end)
    const context = {
      direction: time.direction,
      publication: isClock(reading) && previousDay !== null ? previousDay : (publication?.edtf ?? null),
      previous,
      words,
      rule: time.rule,
    }
    const { whole, own } = resolveOne(time, reading, context)
    if (isPoint(own.edtf)) previous = withoutTilde(own.edtf)
    if (previous !== null && edtfPrecision(previous) === 'day') previousDay = previous
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
  })
}
