/** The words of a collection's articles as numbers: they are the same in every round of dating. */
import type { CollectedArticle } from './collected-article.ts'
import {
  newVocabulary,
  type Vocabulary,
  type WordNumbers,
  type WordWeight,
  weighWords,
} from './word-index.ts'

export interface ArticleNumbers {
  readonly words: WordNumbers
  readonly leadWords: WordNumbers
  /** Of the clause around each time, parallel to `recognizedTimes`; null for one outside of the sentences. */
  readonly clauses: readonly (WordNumbers | null)[]
}

export interface CollectionWords {
  readonly vocabulary: Vocabulary
  /** By article id. */
  readonly ofArticle: ReadonlyMap<string, ArticleNumbers>
  readonly weightOf: WordWeight
}

export const collectionWords = (docs: readonly CollectedArticle[]): CollectionWords => {
  const vocabulary = newVocabulary()
  const { numbersOf } = vocabulary
  const all = docs.map(({ digest }) => numbersOf(digest.words))
  const ofArticle = new Map(
    docs.map(({ id, digest }, index) => [
      id,
      {
        words: all[index]!,
        leadWords: numbersOf(digest.leadWords),
        clauses: digest.times.map((time) => (time === null ? null : numbersOf(time.clause))),
      },
    ]),
  )
  return { vocabulary, ofArticle, weightOf: weighWords(all, vocabulary) }
}
