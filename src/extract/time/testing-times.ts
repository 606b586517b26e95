/** For tests: an article from plain text, and its times. */
import type { PublicationDate } from '../../core/article.ts'
import type { ResolvedTime } from '../../core/extraction.ts'
import { segmentArticle } from '../text/segment-article.ts'
import { recognizeTimes } from './recognize-times.ts'
import { resolveTimes } from './resolve-times.ts'

/** A publication date from an EDTF value. */
export const published = (edtf: string): PublicationDate => ({ edtf, method: 'metadata', because: [] })

/** The resolved times of a text seen from a publication date, with their words. */
export function timesOf(text: string, publication: string | null): (ResolvedTime & { words: string })[] {
  const article = {
    id: 'a',
    text,
    headline: null,
    datePublished: publication,
    url: null,
    publisher: null,
    inLanguage: null,
  }
  const doc = recognizeTimes(segmentArticle(article))
  const times = resolveTimes(doc, publication === null ? null : published(publication))
  return times.map((time) => ({ ...time, words: text.slice(time.start, time.end) }))
}

/** The EDTF values, in text order. */
export const edtfsOf = (text: string, publication: string | null): (string | null)[] =>
  timesOf(text, publication).map(({ edtf }) => edtf)
