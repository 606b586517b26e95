/**
 * One article → everything that its own words tell. Read this file first: the stages by name, in order, each
 * adding fields to what it was given. Dates stay under-specified here; `src/collection` knows what the other
 * articles tell and resolves them.
 */
import type { Article } from '../core/article.ts'
import type { EventfulArticle } from '../core/extraction.ts'
import { BUILT_IN_KNOWLEDGE, type Knowledge } from '../knowledge/knowledge.ts'
import { linkEntities } from './entity/link-entities.ts'
import { recognizeHolders } from './entity/recognize-holders.ts'
import { findEvents } from './event/find-events.ts'
import { segmentArticle } from './text/segment-article.ts'
import { recognizeTimes } from './time/recognize-times.ts'

/** The stages with other knowledge than the built-in one. A function of an article alone, so that lists can be mapped. */
export const extractorWith =
  (knowledge: Knowledge) =>
  (article: Article): EventfulArticle => {
    const segmented = segmentArticle(article)
    const timed = recognizeTimes(segmented)
    const linked = recognizeHolders(linkEntities(timed), knowledge)
    return findEvents(linked)
  }

export const extractArticle = extractorWith(BUILT_IN_KNOWLEDGE)
