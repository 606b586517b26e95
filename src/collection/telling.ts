import type { PublicationDate, Reason } from '../core/article.ts'
import type { EventMention, ResolvedTime } from '../core/extraction.ts'
import type { CollectedArticle } from './collected-article.ts'

/** How an event mention came by its date, best first: an own full date beats a weekday, and both beat a guess. */
export const DATE_SOURCES = [
  'explicit',
  'relative',
  'summit',
  'office',
  'counted',
  'told-again',
  'told-elsewhere',
  'part-of',
  'narrative',
  'order',
  'recent',
  'news',
  'background',
  'none',
] as const
export type DateSource = (typeof DATE_SOURCES)[number]

export interface DatedMention {
  readonly edtf: string | null
  readonly source: DateSource
  readonly asWritten: string | null
  readonly weekday: number | null
  readonly because: readonly Reason[]
}

/** Sources that say where a date most likely lies, not what the text gives as the event's own. */
const GUESSED: ReadonlySet<DateSource> = new Set(['narrative', 'recent', 'news', 'background'])

/** A date that the words, or what they hang on, give to the event itself: only such dates tell events apart. */
export const hasOwnDate = ({ edtf, source }: DatedMention): boolean => edtf !== null && !GUESSED.has(source)

/** One article's telling of one event: the unit that merging works on. */
export interface Telling {
  /** Made from the words around the trigger. */
  readonly id: string
  readonly article: DatedArticle
  /** Index into the article's `eventMentions`. */
  readonly index: number
  readonly mention: EventMention
  readonly date: DatedMention
}

/** An article with its publication as known so far and its time expressions resolved by that. */
export interface DatedArticle extends CollectedArticle {
  readonly publication: PublicationDate | null
  /** Parallel to `recognizedTimes`. */
  readonly times: readonly ResolvedTime[]
}
