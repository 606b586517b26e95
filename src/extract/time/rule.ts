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
export type Cue = 'figure' | 'month' | 'weekday' | 'season' | 'relative' | 'word' | 'unit' | 'feast'

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

const SAYING =
  /\b(?:sa(?:id|ys?)|saying|report(?:ed|s)?|show(?:ed|n|s)?|announced|told|tells|confirm(?:ed|s)?|found|finds?|believe[sd]?|kn[eo]ws?|noted?|notes|indicate[sd]?|hope[sd]?|thinks?|thought|claim(?:ed|s)?|argue[sd]?|warn(?:ed|s)?|expect(?:ed|s)?|so|added|adds|stress(?:ed|es)?|estimate[sd]?|predict(?:ed|s)?|suggest(?:ed|s)?|means?|meant)\s{1,3}$/i

/** "reported that December sales rose": "that" begins a clause and points at no December told of. */
export const isConjunction = ({ text, before }: Pick<RuleMatch, 'text' | 'before'>): boolean =>
  /^that\s/i.test(text) && SAYING.test(before)
