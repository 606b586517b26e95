/** What a reading is resolved from and what it comes to: the types that the resolver's parts share. */
import type { Reason } from '../../core/article.ts'
import type { Direction, TimeReading } from '../../core/time-expression.ts'

/** What the words are seen from. */
export interface ReadingContext {
  readonly direction: Direction
  /** EDTF of the publication date: a day, an interval that holds it (open ends allowed), or null when unknown. */
  readonly publication: string | null
  /** EDTF of the date that the text told last, for "the following day"; null when none. */
  readonly previous: string | null
  /** The same among dates that do not count from the report: what "that summer" goes back to. */
  readonly previousStated: string | null
  /** EDTF of the day that the text told last, where something coarser came after it; null when none. */
  readonly previousDay: string | null
  /** EDTF of the quarter, half or month that the text told last; null when none is near. */
  readonly period: string | null
  /** EDTF of the event that the words name ("the eve of the invasion") and how the text dates it; null when it does not. */
  readonly namedEvent: NamedEventDate | null
  /** The words and their rule, for the explanation. */
  readonly words: string
  readonly rule: string
}

/** An event that the words of a time name, and the date that the text gives it. */
export interface NamedEventDate {
  readonly edtf: string
  /** "the attack". */
  readonly words: string
  /** Where the text dates it, half-open, in code units of the article. */
  readonly start: number
  readonly end: number
}

/** What a reading came to: its date, the TIMEX3 value, and the steps that led there after what the words mean. */
export interface Outcome {
  readonly edtf: string | null
  readonly value: string | null
  readonly because: readonly Reason[]
}

/** Resolves any reading; handed to those that resolve readings made of others. */
export type ResolveOutcome = (reading: TimeReading, context: ReadingContext) => Outcome

/** No date, and why. */
export const nothing = (because: readonly Reason[] = []): Outcome => ({ edtf: null, value: null, because })
