import { describe, expect, test } from 'vitest'
import { findAlikeArticles } from './alike-articles.ts'
import { newVocabulary, weighWords } from './word-index.ts'

const alikeAmong = (texts: readonly string[]) => {
  const vocabulary = newVocabulary()
  const words = texts.map(vocabulary.numbersOf)
  return findAlikeArticles(words, weighWords(words, vocabulary))
}

const pairsOf = ({ pairs }: ReturnType<typeof alikeAmong>): string[] =>
  Array.from({ length: pairs.size() }, (_, pair) => `${pairs.firstOf(pair)}-${pairs.secondOf(pair)}`)

describe('findAlikeArticles', () => {
  test('pairs articles that share rare words, and no others', () => {
    const alike = alikeAmong(['ferry lake wreck', 'opera tenor stage', 'ferry lake diver'])
    expect(pairsOf(alike)).toEqual(['0-2'])
    expect([alike.storyOf(2, 0) > 0, alike.storyOf(0, 1), alike.storyOf(1, 1)]).toEqual([true, 0, 1])
  })

  test('keeps the twenty most alike of an article; of equals those that come first', () => {
    const many = Array.from({ length: 30 }, (_, index) => `ferry lake only${index}`)
    const alike = alikeAmong([...many, 'ferry lake diver'])
    const ofLast = pairsOf(alike).filter((pair) => pair.endsWith('-30'))
    expect(ofLast).toEqual(Array.from({ length: 20 }, (_, index) => `${index}-30`))
  })
})
