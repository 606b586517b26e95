import { performance } from 'node:perf_hooks'
import type { PublicationDate } from '../src/core/article.ts'
import type { ResolvedTime, SegmentedArticle } from '../src/core/extraction.ts'
import { recognizeTimes } from '../src/extract/time/recognize-times.ts'
import { resolveTimes } from '../src/extract/time/resolve-times.ts'

export const milliseconds = (work: () => unknown): number => {
  const start = performance.now()
  work()
  return performance.now() - start
}

const PUBLICATION: PublicationDate = { edtf: '2025-05-22', method: 'metadata', because: [] }

/** The time expressions of an article with their dates, as of {@link PUBLICATION}. */
export const extractTimes = (article: SegmentedArticle): readonly ResolvedTime[] =>
  resolveTimes(recognizeTimes(article), PUBLICATION)
