/**
 * The date of what a text goes on to tell without a date of its own: "On Saturday 22 marines held out. They shot down
 * a helicopter." A clause in the plain past goes with the date told last in its paragraph; one in the pluperfect, or
 * one that only says who somebody is, lies at some time before.
 */
import { dateWords } from '../core/date-words.ts'
import { edtfBounds } from '../core/edtf.ts'
import type { EventMention } from '../core/extraction.ts'
import type { RecognizedTime } from '../core/time-expression.ts'
import { leadSentence } from '../extract/text/lead-sentence.ts'
import { type ClauseReading, clauseAt } from './clause-at.ts'
import { isCounted, isCountedNews } from './counted-links.ts'
import { daysOf, intervalEdtf, lengthOf } from './day-interval.ts'
import { isTold } from './factuality.ts'
import type { DatedArticle, DatedMention } from './telling.ts'

/** A date told last carries the telling so many sentences further within its paragraph. */
const REACH = 2

/** A month can carry a telling; in a year too much happens. */
const LONGEST = 31

/** A time that begins within so many UTF-16 units of its sentence sets the scene: "Early on Tuesday", "In May". */
const OPENING = 24

/** What does not depend on any date: made once for an article. */
interface Told {
  /** Parallel to `eventMentions`. */
  readonly clauses: readonly ClauseReading[]
  /** Parallel to `eventMentions`: index of the time that the telling is at, else null. */
  readonly carriers: readonly (number | null)[]
  /** Index of the lead sentence. */
  readonly lead: number
}

const NO_PARTICIPLE_AFTER =
  /(?:^|[,;:—–(“"]|\b(?:and|or|but|then|was|were|is|are|been|being|be|got|had|has|have|\p{L}+ly|not|also|first|later))\s*$/u

/** "ministers detained on the first morning": a participle on its noun. The title has such a form only where it is passive. */
const isReduced = (text: string, from: number, { trigger, title }: EventMention): boolean => {
  const form = text.slice(trigger.start, trigger.end)
  if (trigger.nominal || form === trigger.lemma || !/(?:ed|en|t|n|d|k|g)$/.test(form)) return false
  if (!` ${title} `.includes(` ${form} `)) return false
  return !NO_PARTICIPLE_AFTER.test(text.slice(Math.max(from, trigger.start - 30), trigger.start))
}

const clausesOf = (doc: DatedArticle): ClauseReading[] => {
  const verbs = new Set(doc.eventMentions.flatMap(({ trigger }) => (trigger.nominal ? [] : [trigger.start])))
  return doc.eventMentions.map((mention) => {
    const { start } = doc.sentences[mention.sentence]!
    const clause = clauseAt(doc.text, start, mention.trigger.start, (offset) => verbs.has(offset))
    return clause.link === 'main' && clause.tense === 'past' && isReduced(doc.text, start, mention)
      ? { tense: 'past', link: 'relative' }
      : clause
  })
}

const movesOn = (mention: EventMention, clause: ClauseReading): boolean =>
  isTold(mention) && !mention.trigger.nominal && clause.link === 'main' && clause.tense !== 'pluperfect'

interface Carrier {
  readonly time: number
  readonly start: number
  readonly sentence: number
  /** It dates a clause of its own ("on Tuesday, when the unions marched") and carries nothing further. */
  readonly isAside: boolean
}

const WHEN = /^(?:, [^,.;:]{1,50},|,)? when\b/

/** What stands before a time that dates a clause in the plain past: no plan, nothing looked back upon. */
const PLAIN_PAST_ON =
  /^(?!.*\b(?:had|has|have|will|would|to|after|before|since|until|who|which|that|when|while|if)\b).{1,120}\bon $/i

/** Times that carry a telling, in text order: those of clauses that move it on, those that open a sentence, and days of verbs that tell no event of ours. */
const carriersOf = (doc: DatedArticle, clauses: readonly ClauseReading[]): Carrier[] => {
  const attached = new Map<number, number>()
  doc.eventMentions.forEach((mention, index) => {
    const time = mention.times[0]
    if (time !== undefined && movesOn(mention, clauses[index]!)) attached.set(time, mention.sentence)
  })
  const owned = new Set(doc.eventMentions.flatMap(({ times }) => times))
  let sentence = 0
  return doc.recognizedTimes.flatMap(({ start, end }, time): Carrier[] => {
    while (sentence < doc.sentences.length - 1 && doc.sentences[sentence]!.end <= start) sentence++
    const opens = start - doc.sentences[sentence]!.start <= OPENING
    const before = doc.text.slice(doc.sentences[sentence]!.start, start)
    const carries =
      attached.has(time) || opens || (!owned.has(time) && before.length < 130 && PLAIN_PAST_ON.test(before))
    if (!carries && !WHEN.test(doc.text.slice(end, end + 60))) return []
    return [{ time, start, sentence, isAside: !carries }]
  })
}

/** Words that name a point in time, not a length. */
const isPoint = ({ reading }: RecognizedTime): boolean =>
  reading.kind !== 'duration' && reading.kind !== 'set' && reading.kind !== 'reference'

const readTold = (doc: DatedArticle): Told => {
  const clauses = clausesOf(doc)
  const carriers = carriersOf(doc, clauses)
  const points = doc.recognizedTimes.filter(isPoint)
  let next = 0
  let nextPoint = 0
  const carrierFor = ({ sentence, trigger }: EventMention): number | null => {
    while (next < carriers.length && carriers[next]!.start < trigger.start) next++
    while (nextPoint < points.length && points[nextPoint]!.start < trigger.start) nextPoint++
    let at = next - 1
    while (at >= 0 && carriers[at]!.isAside && carriers[at]!.sentence < sentence) at--
    const last = carriers[at]
    if (last === undefined || sentence - last.sentence > REACH) return null
    const point = points[nextPoint - 1]
    const { start, block } = doc.sentences[sentence]!
    // Another time stands between: whatever it dates, the telling is no longer surely at the last one.
    if (point !== undefined && point.start > last.start && point.start >= start) return null
    return doc.sentences[last.sentence]!.block === block ? last.time : null
  }
  return { clauses, carriers: doc.eventMentions.map(carrierFor), lead: leadSentence(doc) }
}

/** An article is dated several times over, always with the same mentions. */
const remembered = new WeakMap<readonly EventMention[], Told>()

const toldOf = (doc: DatedArticle): Told => {
  const known = remembered.get(doc.eventMentions)
  if (known !== undefined) return known
  const told = readTold(doc)
  remembered.set(doc.eventMentions, told)
  return told
}

/** How the clause of a mention is told; `index` is into `eventMentions`. */
export const clauseOf = (doc: DatedArticle, index: number): ClauseReading => toldOf(doc).clauses[index]!

/** A day or a few that the telling is at when it comes to the mention; null where it is at none. */
const carrierOf = (doc: DatedArticle, index: number) => {
  const at = toldOf(doc).carriers[index] ?? null
  const time = at === null ? undefined : doc.times[at]
  const days = time?.edtf == null || time.edtf.includes('..') ? null : daysOf(time.edtf)
  return time === undefined || days === null ? null : { time, days }
}

/** The day of a moment: events have no hour that the text does not give them. */
const withoutClock = (edtf: string): string => {
  const bounds = edtf.includes('T') ? edtfBounds(edtf) : null
  const days = bounds === null ? null : daysOf(edtf)
  return days === null ? edtf : intervalEdtf(days)!
}

/** The date that the paragraph has come to. Undated speech is news, as long as the report may be of that day. */
export const fromNarrative = (
  doc: DatedArticle,
  mention: EventMention,
  index: number,
): DatedMention | null => {
  if (
    isCounted(doc, index) ||
    !movesOn(mention, clauseOf(doc, index)) ||
    clauseOf(doc, index).tense === 'perfect'
  )
    return null
  const carrier = carrierOf(doc, index)
  if (carrier === null || lengthOf(carrier.days) > LONGEST || mention.kind === 'statement') return null
  const report = doc.publication === null ? null : daysOf(doc.publication.edtf)
  if (report?.last != null && carrier.days.first! > report.last) return null
  const { time } = carrier
  const written = doc.text.slice(time.start, time.end).replace(/\s+/g, ' ')
  const words = `the text goes on with what it tells of “${written}” (${dateWords(time.edtf!)})`
  return {
    edtf: withoutClock(time.edtf!),
    source: 'narrative',
    asWritten: null,
    weekday: null,
    because: [
      ...time.because,
      { rule: 'narrative', words, article: doc.id, start: time.start, end: time.end },
    ],
  }
}

/** Looked back upon: no news, but some time before what the text tells there, at the latest before the report. */
export const fromBackground = (
  doc: DatedArticle,
  mention: EventMention,
  index: number,
): DatedMention | null => {
  const { tense, link } = clauseOf(doc, index)
  const isPluperfect = tense === 'pluperfect'
  const isInLead = mention.sentence <= toldOf(doc).lead + 1
  const isOnlyCounted = isCounted(doc, index) && !isCountedNews(doc, index, toldOf(doc).lead)
  const looksBack = isPluperfect || link === 'since' || isOnlyCounted || (link === 'relative' && !isInLead)
  if (!isTold(mention) || mention.trigger.nominal || !looksBack) return null
  const report = doc.publication === null ? null : daysOf(doc.publication.edtf)
  if (report?.last == null) return null
  const carrier = isPluperfect ? carrierOf(doc, index) : null
  const last = Math.min(report.last, carrier?.days.last ?? report.last)
  const edtf = intervalEdtf({ first: null, last })!
  const words = `the text gives no day; it looks back at it from ${last < report.last ? 'what it tells there' : `the report (${dateWords(doc.publication!.edtf)})`}`
  return {
    edtf,
    source: 'background',
    asWritten: null,
    weekday: null,
    because: [
      ...(last < report.last ? carrier!.time.because : doc.publication!.because),
      { rule: 'looks-back', words },
    ],
  }
}
