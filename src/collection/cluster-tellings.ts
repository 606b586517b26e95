/** Groups tellings of one event: first within each article, then across articles. */

import { agglomerate, type Edge } from './agglomerate.ts'
import { areOrdered, groupWithin } from './article-events.ts'
import type { CollectedArticle } from './collected-article.ts'
import { compareToldDates, joinToldDates, type ToldDate, toldDateOf } from './compare-dates.ts'
import { contradict, signsOf } from './compare-profiles.ts'
import { type ArticleEvent, findCandidates } from './merge-candidates.ts'
import { type AcrossWeight, atMost, weighAcross, withDates } from './same-event.ts'
import type { CollectionWords } from './story-facts.ts'
import type { Telling } from './telling.ts'
import { joinProfiles, profileTellings } from './telling-profile.ts'

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
  let offset = 0
  return docs.flatMap((doc, article) => {
    const start = offset
    offset += doc.eventMentions.length
    const profiles = profileTellings(doc, vocabulary)
    return groupWithin(tellings.slice(start, offset), profiles, weightOf).map((group) => ({
      article,
      members: group.map((index) => index + start),
      leads: group.map((index) => profiles[index]!.isLead),
      profile: joinProfiles(group.map((index) => profiles[index]!)),
    }))
  })
}

/** Weighs any two events of two articles, dates aside; null when they contradict each other. Remembers its answers. */
const rememberWeights = (
  events: readonly ArticleEvent[],
  storyOf: (article: number, other: number) => number,
  { weightOf }: CollectionWords,
) => {
  const known = new Map<number, AcrossWeight | null>()
  return (a: number, b: number): AcrossWeight | null => {
    const key = Math.min(a, b) * events.length + Math.max(a, b)
    const before = known.get(key)
    if (before !== undefined) return before
    const [one, other] = [events[a]!, events[b]!]
    const weight = contradict(one.profile, other.profile)
      ? null
      : weighAcross(signsOf(one.profile, other.profile, weightOf), storyOf(one.article, other.article))
    known.set(key, weight)
    return weight
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
  const { pairs, storyOf } = findCandidates(docs, events, words)
  const weightOf = rememberWeights(events, storyOf, words)
  const likely = pairs.filter(([a, b]) => {
    const weight = weightOf(a, b)
    return weight !== null && atMost(weight) >= LEAST.likely
  })
  const areApart = (one: ArticleEvent, other: ArticleEvent): boolean =>
    one.members.some((a) => other.members.some((b) => areOrdered(first[a]!, first[b]!)))
  return (tellings, caution) => {
    const least = LEAST[caution]
    const dates: readonly ToldDate[] = events.map(({ members, leads }) =>
      joinToldDates(members.map((index, place) => toldDateOf(tellings[index]!, leads[place]!))),
    )
    const weigh = (a: number, b: number): number | null => {
      const weight = weightOf(a, b)
      if (weight === null) return null
      const date = compareToldDates(dates[a]!, dates[b]!)
      const [one, other] = [events[a]!, events[b]!]
      if (one.article !== other.article) return withDates(weight, date)
      const areTwo = date === 'own-differ' || date === 'own-near' || areApart(one, other)
      return areTwo ? null : FOUND_APART
    }
    const edges = likely.flatMap(([a, b]) => {
      const weight = weigh(a, b)
      return weight === null || weight < least ? [] : [{ a, b, weight }]
    })
    return agglomerate(events.length, withoutDoubtful(edges, dates), {
      weigh,
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
