/** Which tellings of one article tell one event. */
import { agglomerate, type Edge, SURE } from './agglomerate.ts'
import { compareToldDates, type ToldDate, toldDateOf } from './compare-dates.ts'
import { contradict, signsOf } from './compare-profiles.ts'
import { weighWithin } from './same-event.ts'
import type { Telling } from './telling.ts'
import type { TellingProfile } from './telling-profile.ts'
import type { WordWeight } from './word-index.ts'

/** Of a list of more events each is compared with so many before it. */
const COMPARED_BACK = 60

/** Pairs and groups count from here: log-odds. */
const LEAST_PAIR = 0
const LEAST_MEAN = -0.6

/** Told as one being part of the other, or after it. */
export const areOrdered = (a: Telling, b: Telling): boolean =>
  a.article.id === b.article.id &&
  [
    [a, b],
    [b, a],
  ].some(([one, other]) => one!.mention.partOf === other!.index || one!.mention.order?.event === other!.index)

/** "Collapsed last month, on May 19": one verb with two times that agree, and the same who. */
const isSaidTwice = (a: Telling, b: Telling): boolean =>
  a.mention.trigger.start === b.mention.trigger.start &&
  a.mention.participants.length === b.mention.participants.length &&
  a.mention.participants.every(({ entity }, index) => entity === b.mention.participants[index]!.entity)

/** Log-odds. */
const SAID_TWICE = 3

/** Groups of the article's tellings, by index; `profiles` is parallel. */
export const groupWithin = (
  tellings: readonly Telling[],
  profiles: readonly TellingProfile[],
  weightOf: WordWeight,
): number[][] => {
  const dates: readonly ToldDate[] = tellings.map((telling, index) =>
    toldDateOf(telling, profiles[index]!.isLead),
  )
  const isLinked = (a: number, b: number): boolean =>
    tellings[a]!.mention.sameAs === b || tellings[b]!.mention.sameAs === a
  const weigh = (a: number, b: number): number | null => {
    const [first, second] = [profiles[a]!, profiles[b]!]
    if (isLinked(a, b)) return SURE
    if (areOrdered(tellings[a]!, tellings[b]!)) return null
    if (contradict(first, second)) return null
    const date = compareToldDates(dates[a]!, dates[b]!)
    if ((date === 'own-differ' || date === 'own-near') && !first.isBare && !second.isBare) return null
    if (isSaidTwice(tellings[a]!, tellings[b]!) && date !== 'unknown') return SAID_TWICE
    const [earlier, later] = a < b ? [a, b] : [b, a]
    return weighWithin(signsOf(first, second, weightOf), date, {
      isBare: first.isBare || second.isBare,
      isLaterNoun: profiles[later]!.takesUp,
      isLead: profiles[earlier]!.isLead,
      isSameSentence: tellings[a]!.mention.sentence === tellings[b]!.mention.sentence,
    })
  }
  const edges: Edge[] = tellings.flatMap((_, b) =>
    Array.from({ length: Math.min(b, COMPARED_BACK) }, (__, back) => b - 1 - back).flatMap((a) => {
      const weight = weigh(a, b)
      return weight === null ? [] : [{ a, b, weight }]
    }),
  )
  return agglomerate(tellings.length, edges, { weigh, leastPair: LEAST_PAIR, leastMean: LEAST_MEAN })
}
