/** Which events of two articles can be one: those of articles that are alike, and those that share a name. */
import type { AlikeArticles } from './alike-articles.ts'
import { newPairTable, type PairTable } from './pair-table.ts'
import type { TellingProfile } from './telling-profile.ts'

/** What one article tells of one event. */
export interface ArticleEvent {
  /** Index of the article. */
  readonly article: number
  /** Indexes among all tellings of the collection. */
  readonly members: readonly number[]
  /** Parallel to `members`: is it told in the lead? */
  readonly leads: readonly boolean[]
  readonly profile: TellingProfile
}

/** Events that share a class and a name are compared when they are so few; else their articles must be alike. */
const MOST_OF_KEY = 40

/** Of a list of more events the rest is compared by shared names only. */
const MOST_EVENTS = 100

/** Events by class and name; none of more events than are compared. */
const blocksOf = (events: readonly ArticleEvent[]): number[][] => {
  const blocks = new Map<string, number[]>()
  events.forEach(({ profile }, index) => {
    for (const names of [profile.people, profile.organizations, profile.places])
      for (const name of names)
        for (const each of profile.classes) {
          const key = `${each}|${name}`
          const block = blocks.get(key)
          if (block === undefined) blocks.set(key, [index])
          else if (block.length <= MOST_OF_KEY) block.push(index)
        }
  })
  return [...blocks.values()].filter((block) => block.length <= MOST_OF_KEY)
}

const sharesClass = (a: TellingProfile, b: TellingProfile): boolean => {
  if (a.classes === b.classes) return true
  for (const each of a.classes) if (b.classes.has(each)) return true
  return false
}

/** The events of each article, by its index. */
const eventsByArticle = (count: number, events: readonly ArticleEvent[]): number[][] => {
  const eventsOf = Array.from({ length: count }, (): number[] => [])
  events.forEach(({ article }, index) => {
    if (eventsOf[article]!.length < MOST_EVENTS) eventsOf[article]!.push(index)
  })
  return eventsOf
}

/** Pairs of events by index. `events` of so many articles, in the order of these. */
export const findCandidates = (
  articles: number,
  events: readonly ArticleEvent[],
  { pairs: alike }: AlikeArticles,
): PairTable => {
  const eventsOf = eventsByArticle(articles, events)
  const pairs = newPairTable()
  const add = (one: number, other: number): void => {
    if (sharesClass(events[one]!.profile, events[other]!.profile)) pairs.add(one, other)
  }
  for (let pair = 0; pair < alike.size(); pair++)
    for (const a of eventsOf[alike.firstOf(pair)]!) for (const b of eventsOf[alike.secondOf(pair)]!) add(a, b)
  for (const block of blocksOf(events))
    for (let place = 0; place < block.length; place++)
      for (let next = place + 1; next < block.length; next++)
        if (block[place] !== block[next]) add(block[place]!, block[next]!)
  return pairs
}
