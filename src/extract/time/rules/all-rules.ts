import type { TimeRule } from '../rule.ts'
import { CALENDAR_RULES } from './calendar-rules.ts'
import { CLOCK_RULES } from './clock-rules.ts'
import { FEAST_RULES } from './feast-rules.ts'
import { LENGTH_RULES } from './length-rules.ts'
import { RELATIVE_RULES } from './relative-rules.ts'
import { UNIT_RULES } from './unit-rules.ts'

/** Every rule. Where matches overlap, the leftmost wins, then the longest, then the one listed first. */
export const TIME_RULES: readonly TimeRule[] = [
  ...CALENDAR_RULES,
  ...FEAST_RULES,
  ...UNIT_RULES,
  ...RELATIVE_RULES,
  ...CLOCK_RULES,
  ...LENGTH_RULES,
]
