import type { SegmentedArticle, Sentence } from '../core/extraction.ts'

/** The sentence that holds an offset of the text, by binary search; null in furniture and between sentences. */
export const sentenceAt = (
  { sentences }: Pick<SegmentedArticle, 'sentences'>,
  offset: number,
): Sentence | null => {
  let first = 0
  let end = sentences.length
  while (first < end) {
    const middle = (first + end) >> 1
    if (sentences[middle]!.end <= offset) first = middle + 1
    else end = middle
  }
  const sentence = sentences[first]
  return sentence !== undefined && sentence.start <= offset ? sentence : null
}
