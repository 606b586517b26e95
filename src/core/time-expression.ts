import type { Span } from './span.ts'

/** Which way from the anchor an under-specified date lies, as the grammar tells. */
export type Direction = 'past' | 'future' | 'unknown'

/** Calendar units, coarse to fine. */
export type CalendarUnit =
  | 'century'
  | 'decade'
  | 'year'
  | 'half'
  | 'quarter'
  | 'season'
  | 'month'
  | 'fiscal-year'
  | 'week'
  | 'weekend'
  | 'day'
  | 'hour'
  | 'minute'

/** Parts of a date that the words state; null = not stated. */
export interface DateParts {
  readonly year: number | null
  /** 1 to 12. */
  readonly month: number | null
  /** 1 to 31. */
  readonly day: number | null
  /** ISO 8601: 1 = Monday … 7 = Sunday. */
  readonly weekday: number | null
}

/**
 * "last Friday", "this summer", "next June" are seen from the report; "the preceding Friday", "that summer", "the
 * following June" from the date that the text told last. Null for the bare name.
 */
export type Relation = 'last' | 'this' | 'next' | 'preceding' | 'same' | 'following'

/**
 * What the words of a time expression say before anything is known about when they were written.
 * Only the resolver (`src/extract/time/resolve-times.ts`) turns a reading into a date.
 */
export type TimeReading =
  /** Calendar parts: "May 22, 2025", "April 22", "Monday", "August", "2014". */
  | {
      readonly kind: 'calendar'
      readonly parts: DateParts
      readonly relation: Relation | null
      readonly modifier: Modifier | null
      /** TIMEX3 time of day: `TMO`, `TAF`, `TEV`, `TNI`, `T15:30`, `T15:30Z`. */
      readonly time: string | null
    }
  /**
   * A whole unit counted from the anchor: "today" (day 0), "next year" (year 1), "last month" (month −1), "three decades
   * ago" (decade −3, approximate). The anchor `period` is the quarter, half or month that the text told last: "the
   * quarter", "the same period a year ago".
   */
  | {
      readonly kind: 'offset'
      readonly unit: CalendarUnit
      readonly count: number
      readonly anchor: 'publication' | 'previous' | 'period'
      readonly isApproximate: boolean
      readonly modifier: Modifier | null
      /** As in a calendar reading: "this morning", "last night". */
      readonly time: string | null
    }
  /**
   * A named unit inside a stated or relative year: "the third quarter of 2023", "last spring", "FY2023", "the 1990s".
   * `index` counts quarters, halves and seasons (1 = spring) from 1, is the number of a century ("the 20th" = 20),
   * is the first month of a fiscal year counted from January of `year` (−8 = April of the year before; null = country not
   * known), and is null for a decade (named by its first year) and "the weekend".
   */
  | {
      readonly kind: 'unit'
      readonly unit: CalendarUnit
      readonly index: number | null
      readonly year: number | null
      readonly yearOffset: number | null
      readonly relation: Relation | null
      readonly modifier: Modifier | null
    }
  /** A feast with a rule (`src/knowledge/calendar-holidays.ts`): "Christmas Eve", "last Thanksgiving", "Easter 2019". */
  | {
      readonly kind: 'holiday'
      readonly name: string
      readonly year: number | null
      readonly relation: Relation | null
    }
  /** "from 2019 to 2021", "between 3 and 5 April", "since 2011" (end null), "by the end of the year" (start null). */
  | { readonly kind: 'range'; readonly start: TimeReading | null; readonly end: TimeReading | null }
  /** A length, no point: `P3D`, `P5Y`, `PXM`. */
  | { readonly kind: 'duration'; readonly value: string }
  /** A repetition: "every Monday", "annually". */
  | { readonly kind: 'set'; readonly value: string }
  /** `PAST_REF` "recently", `PRESENT_REF` "now", `FUTURE_REF` "soon". */
  | { readonly kind: 'reference'; readonly value: 'PAST_REF' | 'PRESENT_REF' | 'FUTURE_REF' }
  /**
   * A date inside a period that other words name: "June of that year", "Friday of last week", "the 5th of this
   * month": `inner` lacks what `outer` gives.
   */
  | { readonly kind: 'within'; readonly inner: TimeReading; readonly outer: TimeReading }
  /**
   * Counted inside a period: "the second week of June", "the last day of 1810", "the third Thursday of November".
   * `index` counts from 1, −1 is the last one; `weekday` is ISO when weekdays are counted, else null.
   */
  | {
      readonly kind: 'counted'
      readonly index: number
      readonly unit: 'day' | 'week' | 'weekend'
      readonly weekday: number | null
      readonly outer: TimeReading
    }
  /** Dates in figures whose order is not known: "03/04/2024" keeps both readings. */
  | { readonly kind: 'alternatives'; readonly readings: readonly TimeReading[] }
  /**
   * Relative to an event: "the following day", "two weeks earlier". `isNamedEvent` is true when the words go on to
   * name the event ("the eve of the invasion"), so that the date told last does not count. `length` is the TIMEX3
   * value of the words where TimeML takes them for a length ("two weeks" before the vote: `P2W`), else null.
   */
  | {
      readonly kind: 'event-relative'
      readonly unit: CalendarUnit
      readonly count: number
      readonly isNamedEvent: boolean
      readonly length: string | null
    }

export type Modifier = 'early' | 'mid' | 'late' | 'start' | 'end' | 'approximate' | 'before' | 'after'

export interface RecognizedTime extends Span {
  readonly type: 'DATE' | 'TIME' | 'DURATION' | 'SET'
  /** The rule's name: what it reads (`monthNameDayYear`). */
  readonly rule: string
  /** The whole meaning: both "2019" and "2021" of "from 2019 to 2021" carry the range. */
  readonly reading: TimeReading
  /** Which end of a `range` reading these words name ("since 2011" is a start); null when they are the whole. */
  readonly part: 'start' | 'end' | null
  readonly direction: Direction
}
