/**
 * A year stated elsewhere in the article: after "May 1940", "June 10" is of 1940; and where nothing is known of the
 * publication, the year of the only full date lends itself to the bare ones.
 */
import type { Reason } from '../../core/article.ts'
import { civilDate } from '../../core/civil-date.ts'
import type { TimedArticle } from '../../core/extraction.ts'
import type { DateParts, RecognizedTime, TimeReading } from '../../core/time-expression.ts'
import { anchorDays } from './anchor-days.ts'

/** A reading, completed with a year from elsewhere where `step` says so. */
export interface CompletedReading {
  readonly reading: TimeReading
  readonly step: Reason | null
}

/** How many sentences back a past year still holds for the story being told. */
const NARRATIVE_REACH = 4

const partsOf = (reading: TimeReading | null): DateParts | null =>
  reading?.kind === 'calendar' ? reading.parts : null

/** The date with its year that a reading states, at either end of a range. */
function statedParts(reading: TimeReading, part: RecognizedTime['part']): DateParts | null {
  const own =
    reading.kind === 'range' ? (part === 'end' ? reading.end : (reading.start ?? reading.end)) : reading
  const parts = partsOf(own)
  return parts !== null && parts.year !== null ? parts : null
}

/** Reads as month or month and day without a year, by itself or at every end of a range. */
function lacksYear(reading: TimeReading): boolean {
  if (reading.kind === 'range')
    return [reading.start, reading.end].every((end) => end === null || lacksYear(end))
  const parts = partsOf(reading)
  return (
    parts !== null &&
    parts.year === null &&
    parts.month !== null &&
    'relation' in reading &&
    reading.relation === null
  )
}

function withYear(reading: TimeReading, year: number): TimeReading {
  if (reading.kind === 'calendar') return { ...reading, parts: { ...reading.parts, year } }
  if (reading.kind !== 'range') return reading
  return {
    ...reading,
    start: reading.start === null ? null : withYear(reading.start, year),
    end: reading.end === null ? null : withYear(reading.end, year),
  }
}

const monthOf = (reading: TimeReading): number | null =>
  partsOf(reading.kind === 'range' ? (reading.start ?? reading.end) : reading)?.month ?? null

/** The story goes on: "In November 1939 … in January" is January 1940. */
function followingYear(stated: DateParts, month: number | null): number {
  const year = stated.year ?? 0
  return stated.month !== null && month !== null && stated.month >= 10 && month <= 3 ? year + 1 : year
}

function sentenceOfEach(doc: TimedArticle): number[] {
  let sentence = 0
  return doc.recognizedTimes.map((time) => {
    while (sentence < doc.sentences.length - 1 && (doc.sentences[sentence]?.end ?? 0) <= time.start)
      sentence++
    return sentence
  })
}

/** A time that speaks from the day of the report ends a story of the past. */
const speaksFromReport = ({ reading }: RecognizedTime): boolean =>
  reading.kind === 'offset' && reading.anchor === 'publication'

/** For an article without any publication date: its full dates' year, when they all agree. */
function onlyFullYear(doc: TimedArticle): number | null {
  const years = new Set<number>()
  for (const { reading, part } of doc.recognizedTimes) {
    const parts = statedParts(reading, part)
    if (parts?.year !== null && parts?.year !== undefined && parts.month !== null) years.add(parts.year)
  }
  return years.size === 1 ? ([...years][0] ?? null) : null
}

/** Without a publication, only a full date begins a story: after "in 2000", "in August" may well be of this year. */
function tellsOfPast(stated: DateParts, publicationYear: number | null): boolean {
  return publicationYear === null ? stated.month !== null : (stated.year ?? 0) < publicationYear
}

const storyStep = (year: number): Reason => ({
  rule: 'yearOfTheStory',
  words: `the text is telling of ${year}`,
})

const onlyYearStep = (year: number): Reason => ({
  rule: 'onlyYearOfArticle',
  words: `every full date of the article is of ${year}`,
})

/**
 * The readings of an article's times, those of a bare month or day completed with the year of the story that they
 * stand in: a year before that of the publication, stated at most four sentences earlier. Without a publication, with
 * the only year of the article's full dates. Parallel to `doc.recognizedTimes`.
 */
export function completeYears(doc: TimedArticle, publication: string | null): readonly CompletedReading[] {
  const days = anchorDays(publication)
  const lastDay = days?.last ?? days?.first ?? null
  const publicationYear = lastDay === null ? null : civilDate(lastDay).year
  const articleYear = days === null ? onlyFullYear(doc) : null
  const sentences = sentenceOfEach(doc)
  let story: { parts: DateParts; sentence: number } | null = null
  return doc.recognizedTimes.map((time, index) => {
    const sentence = sentences[index] ?? 0
    if (story !== null && sentence - story.sentence > NARRATIVE_REACH) story = null
    const completed = completeYear(time, story?.parts ?? null, articleYear)
    const stated = statedParts(completed.reading, time.part)
    if (speaksFromReport(time)) story = null
    else if (stated !== null)
      story = tellsOfPast(stated, publicationYear) ? { parts: stated, sentence } : null
    return completed
  })
}

function completeYear(
  time: RecognizedTime,
  story: DateParts | null,
  articleYear: number | null,
): CompletedReading {
  const { reading, direction } = time
  if (!lacksYear(reading)) return { reading, step: null }
  if (story !== null && direction !== 'future') {
    const year = followingYear(story, monthOf(reading))
    return { reading: withYear(reading, year), step: storyStep(year) }
  }
  if (articleYear === null) return { reading, step: null }
  return { reading: withYear(reading, articleYear), step: onlyYearStep(articleYear) }
}
