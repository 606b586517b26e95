/** For each article of a collection those that are most like it. */
import { NO_PAIR, newPairTable, type PairTable } from './pair-table.ts'
import { visitAlike, type WordNumbers, type WordWeight } from './word-index.ts'

/** Articles less alike share no more than the language of their trade. Lower finds the passing mention, and takes longer. */
const LEAST_ALIKE = 0.04

/**
 * An article's events are compared with those of so many articles that are most like it. What is not compared directly is
 * joined over others, so that an event that hundreds tell is still one.
 */
const MOST_SISTERS = 20

export interface AlikeArticles {
  /** Pairs of articles of which one is among the most alike of the other, by index. */
  readonly pairs: PairTable
  /** How alike two articles are, 0 to 1; 1 for one and itself, 0 when they are not among each other's most alike. */
  readonly storyOf: (article: number, other: number) => number
}

/** Keeps the best of what it is told of, in arrays that are used again. */
const newRanking = (most: number) => {
  const indexes = new Int32Array(most + 1)
  const scores = new Float64Array(most + 1)
  let size = 0
  return {
    clear: (): void => {
      size = 0
    },
    /** Of equals the lower index is better. */
    add: (index: number, score: number): void => {
      const isBehind = (place: number): boolean =>
        scores[place]! < score || (scores[place] === score && indexes[place]! > index)
      if (size === most && !isBehind(size - 1)) return
      let place = size
      for (; place > 0 && isBehind(place - 1); place--) {
        indexes[place] = indexes[place - 1]!
        scores[place] = scores[place - 1]!
      }
      indexes[place] = index
      scores[place] = score
      size = Math.min(most, size + 1)
    },
    /** The best first. */
    forEach: (visit: (index: number, score: number) => void): void => {
      for (let place = 0; place < size; place++) visit(indexes[place]!, scores[place]!)
    },
  }
}

/** `wordsOf` are the words of each article, by index. */
export const findAlikeArticles = (wordsOf: readonly WordNumbers[], weightOf: WordWeight): AlikeArticles => {
  const search = visitAlike(wordsOf, weightOf)
  const ranking = newRanking(MOST_SISTERS)
  const pairs = newPairTable()
  const likenesses: number[] = []
  wordsOf.forEach((words, article) => {
    ranking.clear()
    search(words, LEAST_ALIKE, (index, likeness) => {
      if (index !== article) ranking.add(index, likeness)
    })
    ranking.forEach((index, likeness) => {
      likenesses[pairs.add(article, index)] = likeness
    })
  })
  return {
    pairs,
    storyOf: (article, other) => {
      if (article === other) return 1
      const pair = pairs.find(article, other)
      return pair === NO_PAIR ? 0 : likenesses[pair]!
    },
  }
}
