/** A remark that a stage leaves about its input; the run goes on, and the report lists all of them. */
export interface Diagnostic {
  /** The stage that speaks: `read`, `text`, `time`, `entity`, `event`, `collection`, `write`. */
  readonly stage: string
  readonly severity: 'error' | 'warning' | 'info'
  /** What is wrong and what to do, in words for the person who supplied the input. */
  readonly reason: string
  /** Offsets into the article text, where the remark is about a place in it. */
  readonly start?: number
  readonly end?: number
}
