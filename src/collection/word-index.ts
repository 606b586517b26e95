/** Finds texts by the words that they share: the cosine of two sets of words, in which rare words weigh more. */
import { COMMON_WORDS } from '../knowledge/common-words.ts'
import type { Words } from './article-words.ts'

/**
 * Articles that the collection is imagined to stand among, so that "earthquake" still tells something where all of a
 * small collection's articles are about one, and in how many of them a common and another word stand.
 */
const BACKGROUND = { articles: 1000, ofCommon: 300, ofOther: 10 }

/** The square of what a word weighs; more than 0 for every word. */
export type WordWeight = (word: string) => number

/** Words weigh by how few of the articles have them. */
export const weighWords = (articles: Iterable<Words>): WordWeight => {
  const counts = new Map<string, number>()
  let total = 0
  for (const words of articles) {
    total++
    for (const word of words) counts.set(word, (counts.get(word) ?? 0) + 1)
  }
  const weights = new Map<string, number>()
  return (word) => {
    const known = weights.get(word)
    if (known !== undefined) return known
    const expected = COMMON_WORDS.has(word) ? BACKGROUND.ofCommon : BACKGROUND.ofOther
    const weight = Math.log((total + BACKGROUND.articles) / ((counts.get(word) ?? 0) + expected)) ** 2
    weights.set(word, weight)
    return weight
  }
}

/**
 * A word of more texts than this is not looked up: it tells none of them apart, and a search would take time with the
 * number of texts. A search so takes at most this many steps a word. More finds a story of many articles, less is faster.
 */
const MOST_TEXTS_OF_WORD = 400

export interface AlikeText {
  /** Index into the texts that were indexed. */
  readonly index: number
  /** 0 to 1; a little low where words of very many texts are shared. */
  readonly likeness: number
}

/** Gives a search: the texts that are at least so much like some words, in the order of the texts. */
export const indexWords = (
  texts: readonly Words[],
  weightOf: WordWeight,
): ((words: Words, least: number) => AlikeText[]) => {
  const lengthOf = (words: Words): number => {
    let sum = 0
    for (const word of words) sum += weightOf(word)
    return Math.sqrt(sum)
  }
  const lengths = texts.map(lengthOf)
  const textsOf = new Map<string, number[]>()
  texts.forEach((words, index) => {
    for (const word of words) {
      const list = textsOf.get(word)
      if (list) list.push(index)
      else textsOf.set(word, [index])
    }
  })
  // One array for all searches, 0 everywhere between them: a map for each took most of the time of a large collection.
  const products = new Float64Array(texts.length)
  return (words, least) => {
    const length = lengthOf(words)
    const found: number[] = []
    for (const word of words) {
      const list = textsOf.get(word)
      if (list === undefined || list.length > MOST_TEXTS_OF_WORD) continue
      const weight = weightOf(word)
      for (const index of list) {
        if (products[index] === 0) found.push(index)
        products[index]! += weight
      }
    }
    const alike: AlikeText[] = []
    for (const index of found) {
      const likeness = products[index]! / (length * lengths[index]!)
      if (likeness >= least) alike.push({ index, likeness })
      products[index] = 0
    }
    return alike.sort((a, b) => a.index - b.index)
  }
}
