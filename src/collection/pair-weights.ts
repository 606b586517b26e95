/** What pairs of events say apart from their dates, worked out once for each pair and kept in few bytes. */
import type { AlikeArticles } from './alike-articles.ts'
import { contradict, signsOf } from './compare-profiles.ts'
import type { ArticleEvent } from './merge-candidates.ts'
import type { PairTable } from './pair-table.ts'
import { type AcrossWeight, weighAcross } from './same-event.ts'
import type { WordWeight } from './word-index.ts'

export interface PairWeights {
  /** Null when the two contradict each other. A pair that is not in the table yet is added. */
  readonly of: (a: number, b: number) => AcrossWeight | null
  /** Of the pair with this number in the table. */
  readonly ofPair: (pair: number) => AcrossWeight | null
}

const KNOWN = 1
const TIED = 2
const IDENTIFIED = 4
const CONTRADICTED = 8

const flagsOf = (answer: AcrossWeight | null): number =>
  answer === null
    ? KNOWN | CONTRADICTED
    : KNOWN | (answer.isTied ? TIED : 0) | (answer.isIdentified ? IDENTIFIED : 0)

/** `pairs` are of indexes into `events`. */
export const rememberWeights = (
  events: readonly ArticleEvent[],
  pairs: PairTable,
  { storyOf }: AlikeArticles,
  weightOf: WordWeight,
): PairWeights => {
  let weights = new Float64Array(pairs.size())
  let flags = new Uint8Array(pairs.size())
  const makeRoom = (): void => {
    const [more, moreFlags] = [new Float64Array(2 * pairs.size()), new Uint8Array(2 * pairs.size())]
    more.set(weights)
    moreFlags.set(flags)
    weights = more
    flags = moreFlags
  }
  const weigh = (pair: number): AcrossWeight | null => {
    const [one, other] = [events[pairs.firstOf(pair)]!, events[pairs.secondOf(pair)]!]
    if (contradict(one.profile, other.profile)) return null
    return weighAcross(signsOf(one.profile, other.profile, weightOf), storyOf(one.article, other.article))
  }
  const ofPair = (pair: number): AcrossWeight | null => {
    if (pair >= weights.length) makeRoom()
    if (flags[pair] === 0) {
      const answer = weigh(pair)
      weights[pair] = answer?.weight ?? 0
      flags[pair] = flagsOf(answer)
    }
    const flag = flags[pair]!
    if ((flag & CONTRADICTED) !== 0) return null
    return {
      weight: weights[pair]!,
      isTied: (flag & TIED) !== 0,
      isIdentified: (flag & IDENTIFIED) !== 0,
    }
  }
  return { ofPair, of: (a, b) => ofPair(pairs.add(a, b)) }
}
