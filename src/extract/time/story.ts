/**
 * What the text is telling of: after "May 1940", "June 10" is of 1940; and where nothing is known of the publication,
 * the year of the only full date lends itself to the bare ones. A text that mostly tells of dated years long past is a
 * narrative: in it bare months, seasons and weekdays go on from the date told last, however far back that stands.
 */
import type { Reason } from '../../core/article.ts'
import { civilDate } from '../../core/civil-date.ts'
import { parseEdtf } from '../../core/edtf.ts'
import type { TimedArticle, WithoutTokens } from '../../core/extraction.ts'
import type { DateParts, RecognizedTime, TimeReading } from '../../core/time-expression.ts'
import { anchorDays } from './anchor-days.ts'
import { lacksYear, monthOf, partsOf, withYear } from './bare-dates.ts'
import { narrativeYears } from './narrative-years.ts'

/** The date that the text told last as part of its story, and where. */
export interface Story {
  readonly year: number
  /** 1 to 12, or null when only the year was told. */
  readonly month: number | null
  /** Index of the sentence. */
  readonly sentence: number
}

/** What does not change while an article is read. */
export interface StoryTeller {
  readonly isNarrative: boolean
  /** "yesterday", "last week": words that only a report says. */
  readonly hasReportWords: boolean
  /** Of a narrative, the years of its bare dates by index into `recognizedTimes`; empty for news. */
  readonly years: ReadonlyMap<number, number>
  readonly publicationYear: number | null
  /** The year that the text states first: what it is about. */
  readonly firstYear: number | null
  /** Without any publication: the year of the article's full dates, when they all agree. */
  readonly articleYear: number | null
}

/** A reading, completed with a year from elsewhere where `step` says so. */
export interface CompletedReading {
  readonly reading: TimeReading
  readonly step: Reason | null
}

/** How many sentences further down the year of a past month or day still holds in news; a year alone only in its own. */
const NEWS_REACH = 2

/** A month that lies further back than this from the month told last is the next year's: "October 1915 … in March". */
const LOOK_BACK_MONTHS = 4

/** The date with its year that a reading states, at either end of a range. */
function statedParts({ reading, part }: RecognizedTime): DateParts | null {
  const own =
    reading.kind === 'range' ? (part === 'end' ? reading.end : (reading.start ?? reading.end)) : reading
  const parts = partsOf(own)
  return parts !== null && parts.year !== null ? parts : null
}

/** The story goes on: "In November 1939 … in January" is January 1940. */
function followingYear(story: Story, reading: TimeReading): number {
  const month = monthOf(reading)
  if (story.month === null || month === null) return story.year
  return month < story.month - LOOK_BACK_MONTHS ? story.year + 1 : story.year
}

const isBareWeekday = ({ reading }: RecognizedTime): boolean =>
  reading.kind === 'calendar' && reading.parts.weekday !== null && reading.parts.month === null

/** A time that speaks from the day of the report ends a story of the past. */
export const speaksFromReport = (time: RecognizedTime): boolean =>
  (time.reading.kind === 'offset' && time.reading.anchor === 'publication') || isBareWeekday(time)

/** "yesterday", "last week", "two years ago": only a report says so. "This year" and "the end of the month" may be of a story. */
const isOfReport = ({ reading }: RecognizedTime): boolean =>
  reading.kind === 'offset' && reading.anchor === 'publication' && reading.count !== 0

/** "today", "this morning": of the report, unless the text opened with a date of long ago. */
const isToday = ({ reading }: RecognizedTime): boolean =>
  reading.kind === 'offset' &&
  reading.anchor === 'publication' &&
  reading.unit === 'day' &&
  reading.count === 0

/** The year that the words state, of dates, seasons and the like. */
function statedYear(time: RecognizedTime): number | null {
  const { reading } = time
  return reading.kind === 'unit' ? reading.year : (statedParts(time)?.year ?? null)
}

/** For an article without any publication date: its full dates' year, when they all agree. */
function onlyFullYear(doc: WithoutTokens<TimedArticle>): number | null {
  const years = new Set<number>()
  for (const time of doc.recognizedTimes) {
    const parts = statedParts(time)
    if (parts?.year !== null && parts?.year !== undefined && parts.month !== null) years.add(parts.year)
  }
  return years.size === 1 ? ([...years][0] ?? null) : null
}

/** At least so many dates of long ago make a text a narrative … */
const NARRATIVE_DATES = 3
/** … when they are so many times as frequent as words that only a report says, */
const NARRATIVE_RATIO = 3
/** Dates so far back need one less. */
const FAR_BACK_YEARS = 5
/** and where nothing is known of the publication, there must be so many, and no such word. */
const NARRATIVE_DATES_ALONE = 5

/**
 * A text that tells of years long before its publication. Bare weekdays are of the report, unless the text opened
 * with a date of long ago; dates far back count for more.
 */
function classify(
  doc: WithoutTokens<TimedArticle>,
  publicationYear: number | null,
): { readonly isNarrative: boolean; readonly hasReportWords: boolean } {
  let longAgo = 0
  let ofReport = 0
  let opensInPast = false
  let farBack = 0
  for (const time of doc.recognizedTimes) {
    const year = statedYear(time)
    if (year !== null && (publicationYear === null || year <= publicationYear - 2)) {
      if (publicationYear !== null && year <= publicationYear - FAR_BACK_YEARS) farBack++
      longAgo++
      if (ofReport === 0) opensInPast = true
    } else if (isOfReport(time) || ((isBareWeekday(time) || isToday(time)) && !opensInPast)) ofReport++
  }
  const isNarrative =
    publicationYear === null
      ? longAgo >= NARRATIVE_DATES_ALONE && ofReport === 0
      : (opensInPast && farBack >= NARRATIVE_DATES - 1 && ofReport === 0) ||
        (longAgo >= NARRATIVE_DATES && longAgo >= NARRATIVE_RATIO * ofReport)
  return { isNarrative, hasReportWords: ofReport > 0 }
}

/** Looks through the article once, before its times are resolved. `sentences` are those that the times stand in. */
export function storyTeller(
  doc: WithoutTokens<TimedArticle>,
  publication: string | null,
  sentences: readonly number[],
): StoryTeller {
  const days = anchorDays(publication)
  const lastDay = days?.last ?? days?.first ?? null
  const publicationYear = lastDay === null ? null : civilDate(lastDay).year
  const firstYear = doc.recognizedTimes.map(statedYear).find((year) => year !== null) ?? null
  const { isNarrative, hasReportWords } = classify(doc, publicationYear)
  const sentenceStart = (index: number) => doc.sentences[sentences[index] ?? 0]?.start ?? 0
  return {
    isNarrative,
    hasReportWords,
    years: isNarrative
      ? narrativeYears(doc, sentenceStart, (time) => isAside(doc, time, firstYear))
      : new Map<number, number>(),
    publicationYear,
    firstYear,
    articleYear: days === null ? onlyFullYear(doc) : null,
  }
}

const storyStep = (year: number): Reason => ({
  rule: 'yearOfTheStory',
  words: `the text is telling of ${year}`,
})

const onlyYearStep = (year: number): Reason => ({
  rule: 'onlyYearOfArticle',
  words: `every full date of the article is of ${year}`,
})

/** The story as it still holds in a sentence of news: it fades. */
export const storyAt = (story: Story | null, sentence: number): Story | null =>
  story === null || sentence - story.sentence <= (story.month === null ? 0 : NEWS_REACH) ? story : null

/**
 * The reading of a bare month, day or season completed with the year of the story that it stands in: of a narrative
 * as the whole text tells it, in news a year before that of the publication, stated shortly before.
 * Without a publication, with the only year of the article's full dates.
 */
export function completeYear(
  { reading, direction }: RecognizedTime,
  index: number,
  story: Story | null,
  { isNarrative: tellsStory, years, articleYear }: StoryTeller,
): CompletedReading {
  if (!lacksYear(reading)) return { reading, step: null }
  const told = years.get(index)
  if (told !== undefined) return { reading: withYear(reading, told), step: storyStep(told) }
  if (!tellsStory && story !== null && direction !== 'future') {
    const year = followingYear(story, reading)
    return { reading: withYear(reading, year), step: storyStep(year) }
  }
  const isDated = reading.kind === 'calendar' || reading.kind === 'range'
  if (articleYear === null || !isDated) return { reading, step: null }
  return { reading: withYear(reading, articleYear), step: onlyYearStep(articleYear) }
}

/** "the 1839 treaty", "the treaty of 1932": the year tells which one. */
const BEFORE_NAMING_YEAR = /\b(?:the|an?|his|her|its|their)\s(?:(?:[\w’'-]+\s){1,5}of\s)?$/i

/** "would leave by June 1948": what was planned. */
const LOOKS_AHEAD =
  /\b(?:would|will|could|should|might|shall|promis\w{1,4}|plann?\w{1,4}|no later than|not later than|due)\b[^.;:—]{0,80}$/i

/**
 * Dates beside the story of a narrative: "(1850–1912)", "since 1918", "until 1948", "seven years before", "the 1839
 * treaty", "the treaty of 1932". "By the summer of 1862" goes on with it.
 */
function isAside(doc: WithoutTokens<TimedArticle>, time: RecognizedTime, firstYear: number | null): boolean {
  const { start, end, reading } = time
  const before = doc.text.slice(Math.max(0, start - 80), start)
  if (/\([^)]{0,80}$/.test(before)) return true
  if (reading.kind === 'range' && (reading.start === null || reading.end === null))
    return !/\bby\s(?:the\s)?$/i.test(before)
  if (reading.kind === 'event-relative')
    return (reading.unit === 'year' && reading.count < 0) || /\b(?:until|till|for|by)\s$/i.test(before)
  if (reading.kind === 'offset' && reading.unit === 'year' && reading.count < 0) return true
  if (statedYear(time) !== null && LOOKS_AHEAD.test(before)) return true
  const parts = partsOf(reading)
  const isYear = parts !== null && parts.month === null && parts.weekday === null && parts.day === null
  if (!isYear || parts.year === firstYear || !BEFORE_NAMING_YEAR.test(before)) return false
  return /\bof\s$/i.test(before) || /^[\s-][A-Za-z]/.test(doc.text.slice(end, end + 2))
}

/** News speaks of last year's months as of this year's, so only what lies further back makes a story. */
const STORY_YEARS_BACK = 3

/** Without a publication, only a full date begins a story: after "in 2000", "in August" may well be of this year. */
const tellsOfPast = (told: Omit<Story, 'sentence'>, publicationYear: number | null): boolean =>
  publicationYear === null ? told.month !== null : told.year <= publicationYear - STORY_YEARS_BACK

/** The last months of spring, summer, autumn and winter: there a story has come to when a season was told. */
const SEASON_MONTHS: Readonly<Record<number, number>> = { 21: 5, 22: 8, 23: 11, 24: 12 }

function pointOf(edtf: string | null): Omit<Story, 'sentence'> | null {
  const parsed = edtf === null ? null : parseEdtf(edtf.replace(/[~?%]$/, ''))
  if (parsed?.kind === 'season') {
    const month = SEASON_MONTHS[parsed.code]
    return month === undefined ? null : { year: parsed.year, month }
  }
  return parsed?.kind === 'date' ? { year: parsed.year, month: parsed.month } : null
}

/** True when a date of a narrative leaves its story where it was. */
export const isBesideStory = (
  doc: WithoutTokens<TimedArticle>,
  time: RecognizedTime,
  teller: StoryTeller,
): boolean => teller.isNarrative && isAside(doc, time, teller.firstYear)

/** The story after a time was told: `edtf` is what its own words came to. */
export function storyAfter(
  story: Story | null,
  told: { readonly time: RecognizedTime; readonly edtf: string | null; readonly sentence: number },
  teller: StoryTeller,
): Story | null {
  const { time, edtf, sentence } = told
  if (teller.isNarrative) return null
  if (speaksFromReport(time)) return null
  const isTold = statedParts(time) !== null || (story !== null && lacksYear(time.reading))
  const point = isTold ? pointOf(edtf) : null
  if (point === null) return story
  return tellsOfPast(point, teller.publicationYear) ? { ...point, sentence } : null
}
