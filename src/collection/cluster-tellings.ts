/** Groups tellings of one event. */
import { daysOf } from './day-interval.ts'
import { compareTellings } from './same-event.ts'
import { hasOwnDate, type Telling } from './telling.ts'

/** Tentative matches between two articles count when the articles share at least this many. */
const TENTATIVE_NEEDS = 2

interface Pair {
  readonly a: number
  readonly b: number
  readonly isTentative: boolean
}

/**
 * Tellings that can be one event share one of these: a participant, a name, a day in the words of one article, a link,
 * or, where only countries take part, the countries.
 */
const keysOf = ({ mention, article, date, index }: Telling): string[] => {
  const { kind, participants, name } = mention
  const actors = participants.map(({ entity }) => entity).filter((entity) => !entity.startsWith('country:'))
  const countries = participants.map(({ entity }) => entity).sort()
  return [
    ...actors.map((entity) => `${kind}|${entity}`),
    ...(actors.length === 0 && countries.length > 0 ? [`${kind}|${countries.join()}`] : []),
    ...(name === null ? [] : [`name|${name.toLowerCase().slice(-24)}`]),
    ...(hasOwnDate(date) ? [`${kind}|${article.id}|${date.edtf}`] : []),
    `same|${article.id}|${mention.sameAs ?? index}`,
  ]
}

const startOf = ({ date }: Telling): number =>
  (date.edtf === null ? null : daysOf(date.edtf)?.first) ?? Number.POSITIVE_INFINITY

/** Blocks of tellings with a key in common, each by start. */
const blocksOf = (tellings: readonly Telling[]): number[][] => {
  const blocks = new Map<string, number[]>()
  const starts = tellings.map(startOf)
  const byStart = tellings
    .map((_, index) => index)
    .sort((a, b) => (starts[a]! < starts[b]! ? -1 : starts[a]! > starts[b]! ? 1 : a - b))
  for (const index of byStart)
    for (const key of keysOf(tellings[index]!)) {
      const block = blocks.get(key)
      if (block) block.push(index)
      else blocks.set(key, [index])
    }
  return [...blocks.values()]
}

/**
 * Each telling is compared with so many that follow it by date in a block. A person in thousands of events would else
 * take time with the square of them; two tellings of one event stand close together by date.
 */
const COMPARED_WITH = 200

const candidatePairs = (tellings: readonly Telling[]): Pair[] => {
  const seen = new Set<number>()
  const pairs: Pair[] = []
  for (const block of blocksOf(tellings))
    for (let i = 0; i < block.length; i++)
      for (let j = i + 1; j < Math.min(block.length, i + COMPARED_WITH); j++) {
        const [a, b] = block[i]! < block[j]! ? [block[i]!, block[j]!] : [block[j]!, block[i]!]
        const key = a * tellings.length + b
        if (seen.has(key)) continue
        seen.add(key)
        const verdict = compareTellings(tellings[a]!, tellings[b]!)
        if (verdict.isSame) pairs.push({ a, b, isTentative: verdict.isTentative })
      }
  return pairs
}

const articlesKey = (tellings: readonly Telling[], { a, b }: Pair): string =>
  [tellings[a]!.article.id, tellings[b]!.article.id].sort().join('|')

/** Drops tentative pairs of articles that share too little else. */
const confirmed = (tellings: readonly Telling[], pairs: readonly Pair[]): Pair[] => {
  const signs = new Map<string, number>()
  for (const pair of pairs) {
    const key = articlesKey(tellings, pair)
    signs.set(key, (signs.get(key) ?? 0) + 1)
  }
  return pairs.filter(
    (pair) => !pair.isTentative || signs.get(articlesKey(tellings, pair))! >= TENTATIVE_NEEDS,
  )
}

const findRoot = (parents: number[], index: number): number => {
  let root = index
  while (parents[root] !== root) root = parents[root]!
  parents[index] = root
  return root
}

/** Clusters of tellings, each in the given order; tellings of no other are alone. */
export const clusterTellings = (tellings: readonly Telling[]): Telling[][] => {
  const parents = tellings.map((_, index) => index)
  for (const { a, b } of confirmed(tellings, candidatePairs(tellings))) {
    const [first, second] = [findRoot(parents, a), findRoot(parents, b)]
    parents[Math.max(first, second)] = Math.min(first, second)
  }
  const clusters = new Map<number, Telling[]>()
  tellings.forEach((telling, index) => {
    const root = findRoot(parents, index)
    const cluster = clusters.get(root)
    if (cluster) cluster.push(telling)
    else clusters.set(root, [telling])
  })
  return [...clusters.values()]
}
