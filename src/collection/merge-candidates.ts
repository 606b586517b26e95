/** Which events of two articles can be one: those of articles that are alike, and those that share a name. */
import type { CollectedArticle } from './collected-article.ts'
import type { CollectionWords } from './story-facts.ts'
import type { TellingProfile } from './telling-profile.ts'
import { type AlikeText, indexWords } from './word-index.ts'

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

export interface Candidates {
  /** Pairs of events by index, the smaller one first; each pair once. */
  readonly pairs: readonly (readonly [number, number])[]
  /** How alike two articles are, 0 to 1; 0 when they are not among each other's most alike. */
  readonly storyOf: (article: number, other: number) => number
}

/** Articles less alike share no more than the language of their trade. Lower finds the passing mention, and takes longer. */
const LEAST_ALIKE = 0.04

/**
 * An article's events are compared with those of so many articles that are most like it. What is not compared directly is
 * joined over others, so that an event that hundreds tell is still one.
 */
const MOST_SISTERS = 20

/** Events that share a class and a name are compared when they are so few; else their articles must be alike. */
const MOST_OF_KEY = 40

/** Of a list of more events the rest is compared by shared names only. */
const MOST_EVENTS = 100

const mostAlike = (alike: readonly AlikeText[], self: number): AlikeText[] =>
  alike
    .filter(({ index }) => index !== self)
    .sort((a, b) => b.likeness - a.likeness || a.index - b.index)
    .slice(0, MOST_SISTERS)

const namesOf = ({ people, organizations, places }: TellingProfile): string[] => [
  ...people,
  ...organizations,
  ...places,
]

/** Events by class and name. */
const blocksOf = (events: readonly ArticleEvent[]): number[][] => {
  const blocks = new Map<string, number[]>()
  events.forEach(({ profile }, index) => {
    for (const name of namesOf(profile))
      for (const each of profile.classes) {
        const key = `${each}|${name}`
        const block = blocks.get(key)
        if (block) block.push(index)
        else blocks.set(key, [index])
      }
  })
  return [...blocks.values()].filter((block) => block.length <= MOST_OF_KEY)
}

const sharesClass = (a: TellingProfile, b: TellingProfile): boolean => {
  for (const each of a.classes) if (b.classes.has(each)) return true
  return false
}

/** By pair of articles: how alike they are, for each article's most alike ones. */
const storiesOf = (docs: readonly CollectedArticle[], words: CollectionWords): Map<number, number> => {
  const wordsOf = docs.map(({ id }) => words.ofArticle.get(id)!)
  const search = indexWords(wordsOf, words.weightOf)
  const stories = new Map<number, number>()
  docs.forEach((_, article) => {
    for (const { index, likeness } of mostAlike(search(wordsOf[article]!, LEAST_ALIKE), article))
      stories.set(Math.min(article, index) * docs.length + Math.max(article, index), likeness)
  })
  return stories
}

/** `events` in the order of their articles. */
export const findCandidates = (
  docs: readonly CollectedArticle[],
  events: readonly ArticleEvent[],
  words: CollectionWords,
): Candidates => {
  const stories = storiesOf(docs, words)
  const eventsOf = docs.map((): number[] => [])
  events.forEach(({ article }, index) => {
    if (eventsOf[article]!.length < MOST_EVENTS) eventsOf[article]!.push(index)
  })
  const pairs: (readonly [number, number])[] = []
  const seen = new Set<number>()
  const add = (one: number, other: number): void => {
    const [a, b] = one < other ? [one, other] : [other, one]
    if (a === b || !sharesClass(events[a]!.profile, events[b]!.profile)) return
    const key = a * events.length + b
    if (seen.has(key)) return
    seen.add(key)
    pairs.push([a, b])
  }
  for (const key of stories.keys())
    for (const a of eventsOf[Math.floor(key / docs.length)]!)
      for (const b of eventsOf[key % docs.length]!) add(a, b)
  for (const block of blocksOf(events))
    block.forEach((one, place) => {
      for (const other of block.slice(place + 1)) add(one, other)
    })
  return {
    pairs,
    storyOf: (article, other) =>
      article === other
        ? 1
        : (stories.get(Math.min(article, other) * docs.length + Math.max(article, other)) ?? 0),
  }
}
