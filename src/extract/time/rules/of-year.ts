/** "of 2023", "of last year": the year that a quarter, a half or a season is of. */
import { PARTS } from '../pattern.ts'
import type { RuleMatch } from '../rule.ts'

const { year } = PARTS

/** "2023", "last year": groups `year` and `relative`. */
export const OF_YEAR = `(?<year>${year})|(?<relative>last year|this year|next year|the year|the current year|the following year|the previous year)`

/** How many years "last" or "next" lies from the year at hand. */
export const YEAR_OFFSETS: Readonly<Record<string, number>> = {
  last: -1,
  previous: -1,
  next: 1,
  following: 1,
}

/** What the groups of {@link OF_YEAR} name: a year, or its distance from that of the report; both null for neither. */
export function yearOf({ groups }: RuleMatch): { year: number | null; yearOffset: number | null } {
  const words = groups.relative?.toLowerCase().split(/\s+/)
  if (words === undefined)
    return { year: groups.year === undefined ? null : Number(groups.year), yearOffset: null }
  return { year: null, yearOffset: YEAR_OFFSETS[words.at(-2) ?? ''] ?? 0 }
}
