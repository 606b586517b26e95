import type { SegmentedArticle } from '../../core/extraction.ts'

/** Index of the first sentence of the running text, which carries the news; −1 when there is none. */
export const leadSentence = ({ sentences, blocks }: Pick<SegmentedArticle, 'sentences' | 'blocks'>): number =>
  sentences.findIndex((sentence) => blocks[sentence.block]!.kind === 'paragraph')
