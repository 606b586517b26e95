import type { Article } from '../../core/article.ts'
import type { Block } from '../../core/dataset.ts'
import type { SegmentedArticle, Sentence, Token } from '../../core/extraction.ts'
import { classifyBlocks } from './classify-blocks.ts'
import { joinWrappedLines, readLines } from './read-lines.ts'
import { splitSentences } from './split-sentences.ts'
import { tokenize } from './tokenize.ts'

/**
 * Blocks, sentences and tokens of an article. The text is not touched: all offsets are UTF-16 code units into
 * `article.text`. Takes any string, linear in its length.
 */
export const segmentArticle = (article: Article): SegmentedArticle => {
  const lines = joinWrappedLines(article.text, readLines(article.text))
  const blocks = classifyBlocks(article.text, lines, article.headline)
  const { sentences, tokens } = readBlocks(article.text, blocks)
  return { ...article, blocks, sentences, tokens, diagnostics: [] }
}

const readBlocks = (text: string, blocks: readonly Block[]): { sentences: Sentence[]; tokens: Token[] } => {
  const sentences: Sentence[] = []
  const tokens: Token[] = []
  blocks.forEach((block, index) => {
    if (block.kind === 'furniture') return
    const first = tokens.length
    for (const token of tokenize(text, block)) tokens.push(token)
    for (const sentence of splitSentences(tokens, first, tokens.length, index)) sentences.push(sentence)
  })
  return { sentences, tokens }
}
