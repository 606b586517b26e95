import type { Article } from '../core/article.ts'

/** "a month ago", "six weeks after", "the anniversary": told from a distance, so what it tells need not be news. */
const LOOKS_BACK =
  /\b(?:(?:weeks?|months?|years?|decades?|centur(?:y|ies))\s+(?:ago|after|later|since|on\b(?!\s+(?:year|month))|earlier)|last\s+(?:month|year|summer|spring|autumn|winter)|(?:earlier|later)\s+this\s+(?:month|year)|anniversar(?:y|ies))\b/i

/**
 * So much of an article's beginning tells whether it looks back, in code units: five paragraphs or so. More takes news
 * with a paragraph of background for a feature, which only loses it an upper bound; less takes features for news.
 */
const LOOKED_AT = 1500

/** True for an article that begins by looking back: a feature, an analysis, an anniversary. */
export const looksBack = ({ text }: Pick<Article, 'text'>): boolean =>
  LOOKS_BACK.test(text.slice(0, LOOKED_AT))
