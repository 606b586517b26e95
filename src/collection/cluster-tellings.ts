/** Groups tellings of one event: first within each article, then across articles. */

import { agglomerate } from './agglomerate.ts'
import { areOrdered, groupWithin } from './article-events.ts'
import type { CollectedArticle } from './collected-article.ts'
import { compareToldDates, joinToldDates, type ToldDate, toldDateOf } from './compare-dates.ts'
import { contradict, signsOf } from './compare-profiles.ts'
import { type ArticleEvent, findCandidates } from './merge-candidates.ts'
import { weighAcross } from './same-event.ts'
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

/**
 * Prepares all that does not hang on dates, and that so is the same however often the articles are dated anew. `first` are
 * the tellings as dated first, of all articles in order; later ones must stand in the same order.
 */
export const prepareClustering = (
  docs: readonly CollectedArticle[],
  first: readonly Telling[],
  words: CollectionWords,
): Clustering => {
  const events: ArticleEvent[] = []
  let offset = 0
  docs.forEach((doc, article) => {
    const profiles = profileTellings(doc, words.vocabulary)
    const own = first.slice(offset, offset + doc.eventMentions.length)
    for (const group of groupWithin(own, profiles, words.weightOf)) {
      const profile = joinProfiles(group.map((index) => profiles[index]!))
      const leads = group.map((index) => profiles[index]!.isLead)
      events.push({ article, members: group.map((index) => index + offset), leads, profile })
    }
    offset += doc.eventMentions.length
  })
  const { pairs, storyOf } = findCandidates(docs, events, words)
  const weighStatic = (a: number, b: number) =>
    contradict(events[a]!.profile, events[b]!.profile)
      ? null
      : signsOf(events[a]!.profile, events[b]!.profile, words.weightOf)
  const signs = pairs.map(([a, b]) => weighStatic(a, b))
  return (tellings, caution) => {
    const least = LEAST[caution]
    const dates: readonly ToldDate[] = events.map(({ members, leads }) =>
      joinToldDates(members.map((index, place) => toldDateOf(tellings[index]!, leads[place]!))),
    )
    const weigh = (a: number, b: number, known = weighStatic(a, b)): number | null => {
      if (known === null) return null
      const date = compareToldDates(dates[a]!, dates[b]!)
      if (date === 'own-differ') return null
      const [one, other] = [events[a]!, events[b]!]
      if (one.article !== other.article) return weighAcross(known, date, storyOf(one.article, other.article))
      const areApart = one.members.some((x) => other.members.some((y) => areOrdered(first[x]!, first[y]!)))
      return areApart ? null : FOUND_APART
    }
    const edges = pairs.flatMap(([a, b], index) => {
      const weight = weigh(a, b, signs[index]!)
      return weight === null ? [] : [{ a, b, weight }]
    })
    return agglomerate(events.length, edges, { weigh, leastPair: least, leastMean: least }).map((group) =>
      group
        .flatMap((index) => events[index]!.members)
        .sort((a, b) => a - b)
        .map((index) => tellings[index]!),
    )
  }
}
