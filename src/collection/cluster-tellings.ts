/** Groups tellings of one event: first within each article, then across articles. */

import { agglomerate, type Edge } from './agglomerate.ts'
import { findAlikeArticles } from './alike-articles.ts'
import { areOrdered, groupWithin } from './article-events.ts'
import type { CollectedArticle } from './collected-article.ts'
import type { CollectionWords } from './collection-words.ts'
import { compareToldDates, joinToldDates, type ToldDate, toldDateOf } from './compare-dates.ts'
import { type ArticleEvent, findCandidates } from './merge-candidates.ts'
import type { PairTable } from './pair-table.ts'
import { type PairWeights, rememberWeights } from './pair-weights.ts'
import { type AcrossWeight, atMost, withDates } from './same-event.ts'
import type { Telling } from './telling.ts'
import { joinProfiles, profileTellings, shareSets } from './telling-profile.ts'

/** Pairs and groups count from here: log-odds. Higher misses more, lower merges more wrongly. */
const LEAST = { likely: 0, sure: 2.2 } as const

/** `sure`: what may date articles, where a wrong merge does more harm than a missed one. */
export type Caution = keyof typeof LEAST

/** Two events of one article that its own words did not join: only other articles can. */
const FOUND_APART = -1

/** Clusters of tellings, each in the given order; tellings of no other are alone. */
export type Clustering = (tellings: readonly Telling[], caution: Caution) => Telling[][]

/** So much likelier one of two events must be for a telling that fits both to be taken for it. */
const CLEARLY = 1

/** A telling without a date of its own that fits two events of different days alike is taken for neither. */
const withoutDoubtful = (edges: readonly Edge[], dates: readonly ToldDate[]): Edge[] => {
  const best = new Map<number, Edge>()
  const partner = ({ a, b }: Edge, self: number): number => (a === self ? b : a)
  const open = (event: number): boolean => dates[event]!.own === null
  for (const edge of edges)
    for (const self of [edge.a, edge.b])
      if (open(self) && edge.weight > (best.get(self)?.weight ?? Number.NEGATIVE_INFINITY))
        best.set(self, edge)
  const isRival = (edge: Edge, self: number): boolean => {
    const winner = best.get(self)
    if (winner === undefined || winner === edge || winner.weight - edge.weight >= CLEARLY) return false
    return compareToldDates(dates[partner(edge, self)]!, dates[partner(winner, self)]!) === 'own-differ'
  }
  const doubtful = new Set(edges.flatMap((edge) => [edge.a, edge.b].filter((self) => isRival(edge, self))))
  return edges.filter(({ a, b }) => !doubtful.has(a) && !doubtful.has(b))
}

/** What each article tells of each of its events. */
const articleEventsOf = (
  docs: readonly CollectedArticle[],
  tellings: readonly Telling[],
  { vocabulary, weightOf }: CollectionWords,
): ArticleEvent[] => {
  const setOf = shareSets()
  let offset = 0
  return docs.flatMap((doc, article) => {
    const start = offset
    offset += doc.eventMentions.length
    const profiles = profileTellings(doc, vocabulary, setOf)
    return groupWithin(tellings.slice(start, offset), profiles, weightOf).map((group) => ({
      article,
      members: group.map((index) => index + start),
      leads: group.map((index) => profiles[index]!.isLead),
      profile: joinProfiles(
        group.map((index) => profiles[index]!),
        setOf,
      ),
    }))
  })
}

/** The pairs that can be one at all, by number, whatever their dates turn out to be. */
const likelyPairs = (pairs: PairTable, { ofPair }: PairWeights): Int32Array => {
  const likely = new Int32Array(pairs.size())
  let count = 0
  for (let pair = 0; pair < likely.length; pair++) {
    const weight = ofPair(pair)
    if (weight !== null && atMost(weight) >= LEAST.likely) likely[count++] = pair
  }
  return likely.slice(0, count)
}

/** The date that each event is told with; asked again, it looks only at tellings that changed. */
const rememberDates = (events: readonly ArticleEvent[]) => {
  const dates: ToldDate[] = []
  let before: readonly Telling[] = []
  return (tellings: readonly Telling[]): readonly ToldDate[] => {
    events.forEach(({ members, leads }, index) => {
      if (dates[index] !== undefined && members.every((member) => before[member] === tellings[member])) return
      dates[index] = joinToldDates(
        members.map((member, place) => toldDateOf(tellings[member]!, leads[place]!)),
      )
    })
    before = tellings
    return dates
  }
}

/**
 * Prepares all that does not hang on dates, and that so is the same however often the articles are dated anew. `first` are
 * the tellings as dated first, of all articles in order; later ones must stand in the same order.
 */
export const prepareClustering = (
  docs: readonly CollectedArticle[],
  first: readonly Telling[],
  words: CollectionWords,
): Clustering => {
  const events = articleEventsOf(docs, first, words)
  const alike = findAlikeArticles(
    docs.map(({ id }) => words.ofArticle.get(id)!.words),
    words.weightOf,
  )
  const pairs = findCandidates(docs.length, events, alike)
  const weights = rememberWeights(events, pairs, alike, words.weightOf)
  const likely = likelyPairs(pairs, weights)
  const datesOf = rememberDates(events)
  const areApart = (one: ArticleEvent, other: ArticleEvent): boolean =>
    one.members.some((a) => other.members.some((b) => areOrdered(first[a]!, first[b]!)))
  return (tellings, caution) => {
    const least = LEAST[caution]
    const dates = datesOf(tellings)
    const withDate = (weight: AcrossWeight | null, a: number, b: number): number | null => {
      if (weight === null) return null
      const date = compareToldDates(dates[a]!, dates[b]!)
      const [one, other] = [events[a]!, events[b]!]
      if (one.article !== other.article) return withDates(weight, date)
      const areTwo = date === 'own-differ' || date === 'own-near' || areApart(one, other)
      return areTwo ? null : FOUND_APART
    }
    const edges: Edge[] = []
    for (const pair of likely) {
      const [a, b] = [pairs.firstOf(pair), pairs.secondOf(pair)]
      const weight = withDate(weights.ofPair(pair), a, b)
      if (weight !== null && weight >= least) edges.push({ a, b, weight })
    }
    return agglomerate(events.length, withoutDoubtful(edges, dates), {
      weigh: (a, b) => withDate(weights.of(a, b), a, b),
      leastPair: least,
      leastMean: least,
    }).map((group) =>
      group
        .flatMap((index) => events[index]!.members)
        .sort((a, b) => a - b)
        .map((index) => tellings[index]!),
    )
  }
}
