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
 * What the words of a time expression say before anything is known about when they were written.
 * Only the resolver (`src/extract/time/resolve-times.ts`) turns a reading into a date.
 */
export type TimeReading =
  /** Calendar parts: "May 22, 2025", "April 22", "Monday", "August", "2014". */
  | {
      readonly kind: 'calendar'
      readonly parts: DateParts
      readonly modifier: Modifier | null
      readonly time: string | null
    }
  /** A whole unit counted from the anchor: "today" (day 0), "next year" (year 1), "last month" (month −1), "three decades ago" (decade −3, approximate). */
  | {
      readonly kind: 'offset'
      readonly unit: CalendarUnit
      readonly count: number
      readonly anchor: 'publication' | 'previous'
      readonly isApproximate: boolean
      readonly modifier: Modifier | null
    }
  /** A named unit inside a stated or relative year: "the third quarter of 2023", "spring", "FY2023", "the 1990s". */
  | {
      readonly kind: 'unit'
      readonly unit: CalendarUnit
      readonly index: number | null
      readonly year: number | null
      readonly yearOffset: number | null
      readonly modifier: Modifier | null
    }
  /** "from 2019 to 2021", "between 3 and 5 April", "since 2011" (end null), "by the end of the year" (start null). */
  | { readonly kind: 'range'; readonly start: TimeReading | null; readonly end: TimeReading | null }
  /** A length, no point: `P3D`, `P5Y`, `PXM`. */
  | { readonly kind: 'duration'; readonly value: string }
  /** A repetition: "every Monday", "annually". */
  | { readonly kind: 'set'; readonly value: string }
  /** `PAST_REF` "recently", `PRESENT_REF` "now", `FUTURE_REF` "soon". */
  | { readonly kind: 'reference'; readonly value: 'PAST_REF' | 'PRESENT_REF' | 'FUTURE_REF' }
  /** Dates in figures whose order is not known: "03/04/2024" keeps both readings. */
  | { readonly kind: 'alternatives'; readonly readings: readonly TimeReading[] }
  /** Relative to an event: "the following day", "two weeks earlier", "on the eve of". */
  | { readonly kind: 'event-relative'; readonly unit: CalendarUnit; readonly count: number }

export type Modifier = 'early' | 'mid' | 'late' | 'start' | 'end' | 'approximate' | 'before' | 'after'

export interface RecognizedTime extends Span {
  readonly type: 'DATE' | 'TIME' | 'DURATION' | 'SET'
  /** The rule's name: what it reads (`monthNameDayYear`). */
  readonly rule: string
  readonly reading: TimeReading
  readonly direction: Direction
}
