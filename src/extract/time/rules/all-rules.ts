import type { TimeRule } from '../rule.ts'
import { CALENDAR_RULES } from './calendar-rules.ts'
import { CLOCK_RULES } from './clock-rules.ts'
import { FEAST_RULES } from './feast-rules.ts'
import { LENGTH_RULES } from './length-rules.ts'
import { ORDINAL_RULES } from './ordinal-rules.ts'
import { RELATIVE_RULES } from './relative-rules.ts'
import { SET_RULES } from './set-rules.ts'
import { TOLD_RULES } from './told-rules.ts'
import { UNIT_RULES } from './unit-rules.ts'

/** Every rule. Where matches overlap, the leftmost wins, then the longest, then the one listed first. */
export const TIME_RULES: readonly TimeRule[] = [
  ...CALENDAR_RULES,
  ...FEAST_RULES,
  ...ORDINAL_RULES,
  ...UNIT_RULES,
  ...RELATIVE_RULES,
  ...TOLD_RULES,
  ...CLOCK_RULES,
  ...SET_RULES,
  ...LENGTH_RULES,
]
