import type { TimeRule } from '../rule.ts'
import { BUSINESS_PERIOD_RULES } from './business-period-rules.ts'
import { CLOCK_RULES } from './clock-rules.ts'
import { DAY_RULES } from './day-rules.ts'
import { FEAST_RULES } from './feast-rules.ts'
import { FIGURE_RULES } from './figure-rules.ts'
import { LENGTH_RULES } from './length-rules.ts'
import { MONTH_RULES } from './month-rules.ts'
import { ORDINAL_RULES } from './ordinal-rules.ts'
import { RELATIVE_RULES } from './relative-rules.ts'
import { SET_RULES } from './set-rules.ts'
import { TOLD_RULES } from './told-rules.ts'
import { UNIT_RULES } from './unit-rules.ts'
import { WEEKDAY_RULES } from './weekday-rules.ts'
import { YEAR_RULES } from './year-rules.ts'

/** Every rule. Where matches overlap, the leftmost wins, then the longest, then the one listed first. */
export const TIME_RULES: readonly TimeRule[] = [
  ...FIGURE_RULES,
  ...DAY_RULES,
  ...MONTH_RULES,
  ...WEEKDAY_RULES,
  ...YEAR_RULES,
  ...FEAST_RULES,
  ...ORDINAL_RULES,
  ...BUSINESS_PERIOD_RULES,
  ...UNIT_RULES,
  ...RELATIVE_RULES,
  ...TOLD_RULES,
  ...CLOCK_RULES,
  ...SET_RULES,
  ...LENGTH_RULES,
]
