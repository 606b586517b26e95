import type { RecognizedTime, TimeReading } from '../../core/time-expression.ts'

/** What a rule sees of a match. */
export interface RuleMatch {
  readonly text: string
  /** Named groups of the pattern; absent ones are undefined. */
  readonly groups: Readonly<Record<string, string | undefined>>
  /** The sentence before and after the match. */
  readonly before: string
  readonly after: string
  /** True when figures such as 03/04/2024 are written day first, false for month first, null when not known. */
  readonly isDayFirst: boolean | null
}

/** Which words must stand somewhere in a sentence for a rule to be tried on it: the quick way past most text. */
export type Cue = 'figure' | 'month' | 'weekday' | 'season' | 'relative' | 'unit' | 'feast'

/**
 * A rule is a value: what it looks for and what that means. `pattern` is global and linear; the match is the extent
 * of the expression. `read` returns null to refuse. `examples` are sentences with the expression in square brackets;
 * `negatives` hold nothing that this rule may read.
 */
export interface TimeRule {
  /** Named after what it reads. */
  readonly name: string
  readonly type: RecognizedTime['type']
  readonly cue: Cue
  readonly pattern: RegExp
  readonly read: (match: RuleMatch) => TimeReading | null
  readonly examples: readonly string[]
  readonly negatives?: readonly string[]
}
