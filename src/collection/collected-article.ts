/**
 * What the collection keeps of an article: its extraction without the tokens, and a digest of all that other articles
 * ask of its words. Made once for each article, in any thread; plain data that survives JSON.
 */
import type { EventfulArticle, WithoutTokens } from '../core/extraction.ts'
import { headlineOf } from '../extract/text/headline-of.ts'
import { articleWords, clauseWords, isInLead, leadWords, type Words } from './article-words.ts'
import { tellingIds } from './content-id.ts'
import { digestEvents, type EventDigest } from './event-digest.ts'
import { looksBack } from './looks-back.ts'
import { type PageDate, pageDate } from './page-date.ts'
import { sentenceAt } from './sentence-at.ts'

/** Distinct words in the order of the text, parted by spaces. */
export type WordList = string

/** The words around one time expression. */
export interface TimeDigest {
  /** Of the clause that it stands in. */
  readonly clause: WordList
  readonly isInLead: boolean
}

export interface ArticleDigest {
  /** Given, found in the text, or made from the first sentence. Never empty. */
  readonly headline: string
  /** It begins by telling from a distance. */
  readonly looksBack: boolean
  readonly pageDate: PageDate | null
  readonly words: WordList
  readonly leadWords: WordList
  /** Parallel to `recognizedTimes`; null for one outside of the sentences. */
  readonly times: readonly (TimeDigest | null)[]
  /** Parallel to `eventMentions`: ids made from the words around the trigger. */
  readonly tellingIds: readonly string[]
  /** Parallel to `eventMentions`. */
  readonly events: readonly EventDigest[]
}

export interface CollectedArticle extends WithoutTokens<EventfulArticle> {
  readonly digest: ArticleDigest
}

const listOf = (words: Words): WordList => [...words].join(' ')

const timeDigests = (doc: EventfulArticle): (TimeDigest | null)[] =>
  doc.recognizedTimes.map((time) => {
    const sentence = sentenceAt(doc, time.start)
    if (sentence === null) return null
    return { clause: listOf(clauseWords(doc, sentence, time)), isInLead: isInLead(doc, time.start) }
  })

/** An extraction as the collection keeps it. */
export const collectArticle = (doc: EventfulArticle): CollectedArticle => {
  const { tokens, ...rest } = doc
  const digest = {
    headline: headlineOf(doc).text,
    looksBack: looksBack(doc),
    pageDate: pageDate(doc),
    words: listOf(articleWords(doc)),
    leadWords: listOf(leadWords(doc)),
    times: timeDigests(doc),
    tellingIds: tellingIds(doc),
    events: digestEvents(doc),
  }
  return { ...rest, digest }
}
