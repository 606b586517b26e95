/** Finds texts by the words that they share: the cosine of two sets of words, in which rare words weigh more. */
import { COMMON_WORDS } from '../knowledge/common-words.ts'
import type { WordList } from './collected-article.ts'

/** Numbers of distinct words in a {@link Vocabulary}, in the order of the text. */
export type WordNumbers = Int32Array

/** Gives every word a number, so that an archive's words take little memory and are found without hashing. */
export interface Vocabulary {
  readonly numbersOf: (list: WordList) => WordNumbers
  readonly wordAt: (number: number) => string
}

const NO_WORDS: WordNumbers = new Int32Array(0)

const WORDS_A_BUFFER = 50_000

export const newVocabulary = (): Vocabulary => {
  const numbers = new Map<string, number>()
  const words: string[] = []
  let room = new Int32Array(0)
  let used = 0
  const numberOf = (word: string): number => {
    const known = numbers.get(word)
    if (known !== undefined) return known
    numbers.set(word, words.length)
    return words.push(word) - 1
  }
  /** Many short lists share a buffer: one of its own takes more memory than ten words. */
  const listFor = (length: number): WordNumbers => {
    if (used + length > room.length) {
      room = new Int32Array(Math.max(length, WORDS_A_BUFFER))
      used = 0
    }
    used += length
    return room.subarray(used - length, used)
  }
  return {
    numbersOf: (list) => {
      if (list === '') return NO_WORDS
      const parts = list.split(' ')
      const numbered = listFor(parts.length)
      for (let place = 0; place < parts.length; place++) numbered[place] = numberOf(parts[place]!)
      return numbered
    },
    wordAt: (number) => words[number]!,
  }
}

/**
 * Articles that the collection is imagined to stand among, so that "earthquake" still tells something where all of a
 * small collection's articles are about one, and in how many of them a common and another word stand.
 */
const BACKGROUND = { articles: 1000, ofCommon: 300, ofOther: 10 }

/** The square of what a word weighs; more than 0 for every word. */
export type WordWeight = (word: number) => number

/** Words weigh by how few of the articles have them. */
export const weighWords = (articles: Iterable<WordNumbers>, vocabulary: Vocabulary): WordWeight => {
  const counts: number[] = []
  let total = 0
  for (const words of articles) {
    total++
    for (const word of words) counts[word] = (counts[word] ?? 0) + 1
  }
  const weights: number[] = []
  return (word) => {
    const known = weights[word]
    if (known !== undefined) return known
    const expected = COMMON_WORDS.has(vocabulary.wordAt(word)) ? BACKGROUND.ofCommon : BACKGROUND.ofOther
    const weight = Math.log((total + BACKGROUND.articles) / ((counts[word] ?? 0) + expected)) ** 2
    weights[word] = weight
    return weight
  }
}

/**
 * A word of more texts than this is not looked up: it tells none of them apart, and a search would take time with the
 * number of texts. A search so takes at most this many steps a word. More finds a story of many articles, less is faster.
 */
const MOST_TEXTS_OF_WORD = 400

/** Which texts have a word: those of word `n` are `texts[starts[n]]` up to, not including, `texts[starts[n + 1]]`. */
interface Postings {
  readonly starts: Int32Array
  readonly texts: Int32Array
}

const postingsOf = (texts: readonly WordNumbers[]): Postings => {
  const words = texts.reduce((most, numbers) => numbers.reduce((a, b) => Math.max(a, b + 1), most), 0)
  const starts = new Int32Array(words + 1)
  for (const numbers of texts) for (const word of numbers) starts[word + 1]!++
  for (let word = 0; word < words; word++) starts[word + 1]! += starts[word]!
  const next = starts.slice(0, words)
  const all = new Int32Array(starts[words]!)
  texts.forEach((numbers, index) => {
    for (const word of numbers) all[next[word]!++] = index
  })
  return { starts, texts: all }
}

/**
 * Told of each text that is at least so much like the words, by its index, in no particular order. The likeness is 0 to
 * 1; a little low where words of very many texts are shared.
 */
export type AlikeVisitor = (index: number, likeness: number) => void

/** Gives a search: tells `visit` of the texts that are at least so much like some words. Allocates nothing. */
export const visitAlike = (
  texts: readonly WordNumbers[],
  weightOf: WordWeight,
): ((words: WordNumbers, least: number, visit: AlikeVisitor) => void) => {
  const lengthOf = (words: WordNumbers): number => {
    let sum = 0
    for (const word of words) sum += weightOf(word)
    return Math.sqrt(sum)
  }
  const lengths = Float64Array.from(texts, lengthOf)
  const { starts, texts: textsOf } = postingsOf(texts)
  // Arrays for all searches, 0 everywhere between them: new ones for each took most of the time of a large collection.
  const products = new Float64Array(texts.length)
  // One place more than texts: see the loop.
  const found = new Int32Array(texts.length + 1)
  return (words, least, visit) => {
    const length = lengthOf(words)
    let count = 0
    for (const word of words) {
      const end = starts[word + 1] ?? 0
      const start = word + 1 < starts.length ? starts[word]! : end
      if (end - start > MOST_TEXTS_OF_WORD) continue
      const weight = weightOf(word)
      for (let place = start; place < end; place++) {
        const index = textsOf[place]!
        const product = products[index]!
        // Written always and counted once: a branch here is taken half of the time, which is slow.
        found[count] = index
        count += Number(product === 0)
        products[index] = product + weight
      }
    }
    for (let place = 0; place < count; place++) {
      const index = found[place]!
      const likeness = products[index]! / (length * lengths[index]!)
      products[index] = 0
      if (likeness >= least) visit(index, likeness)
    }
  }
}
