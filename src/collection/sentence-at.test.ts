import fc from 'fast-check'
import { expect, test } from 'vitest'
import { bareArticle } from '../core/article.ts'
import { extractArticle } from '../extract/extract-article.ts'
import { sentenceAt } from './sentence-at.ts'

const text = 'One came. Two went home.\n\nThree stayed until dawn. Nobody saw four.'
const doc = extractArticle(bareArticle('article', text))

test('sentenceAt finds what a look at every sentence finds, at every offset', () => {
  fc.assert(
    fc.property(fc.integer({ min: -2, max: text.length + 2 }), (offset) => {
      const found = doc.sentences.find(({ start, end }) => start <= offset && offset < end)
      expect(sentenceAt(doc, offset)).toBe(found ?? null)
    }),
  )
})

test('sentenceAt finds nothing in an empty article', () => {
  expect(sentenceAt({ sentences: [] }, 0)).toBeNull()
})
