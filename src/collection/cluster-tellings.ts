/** Groups tellings of one event. */
import { compareTellings } from './same-event.ts'
import type { Telling } from './telling.ts'

/** Tentative matches between two articles count when the articles share at least this many. */
const TENTATIVE_NEEDS = 2

interface Pair {
  readonly a: number
  readonly b: number
  readonly isTentative: boolean
}

/** Tellings that can be compared at all: the same kind and a shared participant, or a name. Keeps it from squaring. */
const blocksOf = (tellings: readonly Telling[]): Map<string, number[]> => {
  const blocks = new Map<string, number[]>()
  const put = (key: string, index: number) => blocks.set(key, [...(blocks.get(key) ?? []), index])
  tellings.forEach(({ mention, article }, index) => {
    for (const { entity } of mention.participants)
      if (!entity.startsWith('country:')) put(`${mention.kind}|${entity}`, index)
    put(`${mention.kind}|${article.id}`, index)
    if (mention.name !== null) put(`name|${mention.name.toLowerCase().slice(-24)}`, index)
    if (mention.participants.every(({ entity }) => entity.startsWith('country:')))
      put(
        `${mention.kind}|${mention.participants
          .map(({ entity }) => entity)
          .sort()
          .join()}`,
        index,
      )
  })
  return blocks
}

const candidatePairs = (tellings: readonly Telling[]): Pair[] => {
  const seen = new Set<number>()
  const pairs: Pair[] = []
  for (const members of blocksOf(tellings).values())
    for (let i = 0; i < members.length; i++)
      for (let j = i + 1; j < members.length; j++) {
        const a = members[i]!
        const b = members[j]!
        const key = a * tellings.length + b
        if (a === b || seen.has(key)) continue
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
    clusters.set(root, [...(clusters.get(root) ?? []), telling])
  })
  return [...clusters.values()]
}
