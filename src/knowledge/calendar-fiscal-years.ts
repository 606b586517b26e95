/**
 * Fiscal years by country. `firstMonth` counts months from January of the year in the name: "FY2023" of India begins in
 * April 2022 (4 − 12 = −8), of Japan in April 2023 (4). Source: CIA World Factbook, field "Fiscal year" (2025); which year
 * names it: the finance ministries' own usage. A country that is not listed is not known to us.
 */
export interface FiscalYear {
  /** ISO 3166-1 alpha-2. */
  readonly country: string
  readonly firstMonth: number
  /** Words whose nearness says that this country's year is meant. */
  readonly words: readonly string[]
}

export const FISCAL_YEARS: readonly FiscalYear[] = [
  {
    country: 'US',
    firstMonth: -2,
    words: ['U.S.', 'US', 'United States', 'American', 'Pentagon', 'Congress'],
  },
  { country: 'IN', firstMonth: -8, words: ['India', 'Indian', 'New Delhi', 'crore', 'lakh', 'rupees'] },
  { country: 'JP', firstMonth: 4, words: ['Japan', 'Japanese', 'Tokyo', 'yen'] },
  { country: 'AU', firstMonth: -5, words: ['Australia', 'Australian', 'Canberra'] },
  { country: 'PK', firstMonth: -5, words: ['Pakistan', 'Pakistani', 'Islamabad'] },
  { country: 'BD', firstMonth: -5, words: ['Bangladesh', 'Bangladeshi', 'Dhaka', 'taka'] },
  { country: 'TH', firstMonth: -2, words: ['Thailand', 'Thai', 'Bangkok', 'baht'] },
]

const mentions = (text: string, words: readonly string[]): boolean =>
  words.some((word) => new RegExp(`(?<![A-Za-z])${word.replaceAll('.', '\\.')}(?![A-Za-z])`).test(text))

/** First month of the fiscal year that a text speaks of; null when it names no country of ours, or several. */
export function fiscalYearFirstMonth(text: string): number | null {
  const months = new Set(
    FISCAL_YEARS.filter(({ words }) => mentions(text, words)).map((year) => year.firstMonth),
  )
  return months.size === 1 ? ([...months][0] ?? null) : null
}
