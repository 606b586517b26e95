import type { Article } from '../core/article.ts'

/** "a month ago", "six weeks after", "the anniversary": told from a distance, so what it tells need not be news. */
const LOOKS_BACK =
  /\b(?:(?:weeks?|months?|years?|decades?) (?:ago|after|later|since|on\b|earlier)|last (?:month|year|summer|spring|autumn|winter)|(?:earlier|later) this (?:month|year)|anniversary)\b/i

/** True for an article that begins by looking back: a feature, an analysis, an anniversary. */
export const looksBack = ({ text }: Pick<Article, 'text'>): boolean =>
  LOOKS_BACK.test(text.slice(0, LOOKED_AT))

/** So much of an article's beginning tells whether it looks back, in code units. */
const LOOKED_AT = 1500
