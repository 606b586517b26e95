/**
 * Is 03/04/2024 the third of April or the fourth of March? Told by the language tag, by the other dates of the article
 * in figures, by its spelling, or by the country of its address, in this order; else both readings are kept.
 */
import type { SegmentedArticle } from '../../core/extraction.ts'

/** English with the day first; the others (`en`, unknown) may be either. */
const DAY_FIRST_LANGUAGE = /^en-(?:GB|IE|IN|AU|NZ|ZA|PK|BD|LK|NG|KE|SG|MY|HK)$/i
const MONTH_FIRST_LANGUAGE = /^en-(?:US|PH)$/i

/** True for day first, false for month first, null when the tag does not tell. */
export function orderOfLanguage(language: string | null): boolean | null {
  if (language === null) return null
  if (MONTH_FIRST_LANGUAGE.test(language)) return false
  return DAY_FIRST_LANGUAGE.test(language) ? true : null
}

const FIGURES = /(?<![\d./-])(\d{1,2})[./](\d{1,2})[./](?:\d{4}|\d{2})(?![\d/-]|\.\d)/g

/** Dates in figures that can be read only one way ("13/04/2024"); null when there are none or they disagree. */
function orderOfFigures(text: string): boolean | null {
  const orders = new Set<boolean>()
  for (const [, first, second] of text.matchAll(FIGURES)) {
    const [a, b] = [Number(first), Number(second)]
    if (a > 12 && a <= 31 && b >= 1 && b <= 12) orders.add(true)
    if (b > 12 && b <= 31 && a >= 1 && a <= 12) orders.add(false)
  }
  return orders.size === 1 ? [...orders][0]! : null
}

/** Words that British and American English spell differently; own list after the Oxford and Merriam-Webster dictionaries. */
const BRITISH =
  /\b(?:colour|favour|honour|labour|neighbour|rumour|harbour|defence|offence|licence|centre|metre|theatre|litre|organis|realis|recognis|criticis|apologis|analys|travell|cancell|programme|cheque|tyre|kerb|plough|ageing|grey)\w{0,6}\b/gi
const AMERICAN =
  /\b(?:color|favor|honor|labor|neighbor|rumor|harbor|defense|offense|center|meter|theater|liter|organiz|realiz|recogniz|criticiz|apologiz|analyz|travel(?:ed|ing|er)|cancel(?:ed|ing)|gray)\w{0,6}\b/gi

/** So many more words of one spelling than of the other tell it. */
const CLEARLY_MORE = 3

function orderOfSpelling(text: string): boolean | null {
  const british = text.match(BRITISH)?.length ?? 0
  const american = text.match(AMERICAN)?.length ?? 0
  if (british >= american + CLEARLY_MORE) return true
  return american >= british + CLEARLY_MORE ? false : null
}

const DAY_FIRST_HOST =
  /^https?:\/\/[^/]{1,200}\.(?:uk|ie|in|au|nz|za|pk|bd|lk|ng|ke|sg|my|hk|fr|de|it|es)(?:[:/]|$)/i

/** True when figures such as 03/04/2024 are written day first in the article, false for month first, null when not known. */
export function isDayFirst({
  inLanguage,
  text,
  url,
}: Pick<SegmentedArticle, 'inLanguage' | 'text' | 'url'>): boolean | null {
  if (text.search(FIGURES) < 0) return orderOfLanguage(inLanguage)
  const told = orderOfLanguage(inLanguage) ?? orderOfFigures(text)
  if (told !== null) return told
  return orderOfSpelling(text) ?? (url !== null && DAY_FIRST_HOST.test(url) ? true : null)
}
