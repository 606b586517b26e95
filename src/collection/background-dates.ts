/**
 * Dates for what an article only looks back upon ("who was sentenced in Antwerp"), or dates by a month or a year only, from
 * another telling of the collection that has a finer one: of the same doing, with all whom the first names.
 */
import { isCommonplace } from '../knowledge/event-classes.ts'
import { isFinerThan, isSure } from './best-date.ts'
import { type DayInterval, daysOf, intersectDays, lengthOf } from './day-interval.ts'
import { type DatedMention, hasOwnDate, type Telling } from './telling.ts'
import { stemOf } from './told-stems.ts'

/** What happens to the same people again and again: one telling of it says nothing of another. */
const REPEATS = new Set(['statement', 'meeting', 'visit'])

/** A doing that somebody is told of more often than this is not one event. */
const MOST = 24

const actorsOf = ({ mention }: Telling): string[] =>
  mention.participants.map(({ entity }) => entity).filter((entity) => !/^(?:country|place):/.test(entity))

const classesOf = ({ article, index }: Telling): string[] =>
  article.digest.events[index]!.classes.split(' ').filter((name) => !isCommonplace(new Set([name])))

/** What a telling is found by: the stem of its word, and each sort of event that the word can name; with each actor. */
const keysOf = (telling: Telling): string[] => {
  const { trigger, kind } = telling.mention
  if (REPEATS.has(kind)) return []
  const sorts = [stemOf(trigger.lemma), ...classesOf(telling).map((name) => `@${name}`)]
  return actorsOf(telling).flatMap((entity) => sorts.map((sort) => `${sort}|${entity}`))
}

/** The same word, or words of which the narrower can tell mostly what the other can. */
const isSameDoing = (a: Telling, b: Telling): boolean => {
  if (stemOf(a.mention.trigger.lemma) === stemOf(b.mention.trigger.lemma)) return true
  const [own, theirs] = [classesOf(a), classesOf(b)]
  return own.filter((name) => theirs.includes(name)).length > Math.min(own.length, theirs.length) / 2
}

const indexDated = (tellings: readonly Telling[]): ReadonlyMap<string, readonly Telling[]> => {
  const dated = new Map<string, Telling[]>()
  for (const telling of tellings) {
    const { source } = telling.date
    if (!isSure(telling.date) || source === 'told-elsewhere' || telling.mention.factuality === 'denied')
      continue
    for (const key of keysOf(telling)) {
      const group = dated.get(key)
      if (group === undefined) dated.set(key, [telling])
      else group.push(telling)
    }
  }
  return dated
}

/** The finest of dates that may all be one day; null where two exclude each other. */
const agreedDate = (tellings: readonly Telling[]): DatedMention | null => {
  let days: DayInterval | null = null
  let finest: DatedMention | null = null
  for (const { date } of tellings) {
    const own = daysOf(date.edtf!)
    if (own === null) return null
    const both: DayInterval | null = days === null ? own : intersectDays(days, own)
    if (both === null) return null
    if (finest === null || lengthOf(own) < lengthOf(daysOf(finest.edtf!)!)) finest = date
    days = both
  }
  return finest
}

/** Told only as "in March" or "last year", in days. */
const WIDE_DAYS = 27

const isOpen = ({ date }: Telling): boolean => {
  if (date.source === 'background' || date.source === 'told-elsewhere') return true
  const days = hasOwnDate(date) ? daysOf(date.edtf!) : null
  return days !== null && lengthOf(days) > WIDE_DAYS
}

/** Told by somebody as having happened, it was over when they told it. */
const canBeOf = ({ article }: Telling, date: DatedMention): boolean => {
  const report = article.publication === null ? null : daysOf(article.publication.edtf)
  return intersectDays({ first: null, last: report?.last ?? null }, daysOf(date.edtf!)!) !== null
}

const daysMeet = (a: DatedMention, b: DatedMention): boolean =>
  intersectDays(daysOf(a.edtf!)!, daysOf(b.edtf!)!) !== null

const dateFrom = (telling: Telling, others: readonly Telling[]): DatedMention | null => {
  const actors = actorsOf(telling)
  const isWide = hasOwnDate(telling.date) && telling.date.source !== 'told-elsewhere'
  const date = agreedDate(
    others.filter((other) => {
      const theirs = actorsOf(other)
      return (
        other !== telling &&
        actors.every((entity) => theirs.includes(entity)) &&
        isSameDoing(telling, other) &&
        (!isWide || isFinerThan(other.date, telling.date) || !daysMeet(other.date, telling.date))
      )
    }),
  )
  if (date === null || !canBeOf(telling, date)) return null
  if (isWide && !isFinerThan(date, telling.date)) return null
  // The same object again, so that a round in which nothing changed is seen to change nothing.
  if (telling.date.source === 'told-elsewhere' && telling.date.edtf === date.edtf) return telling.date
  const step = { rule: 'told-elsewhere', words: 'another telling of it in the collection gives this date' }
  return { ...date, source: 'told-elsewhere', because: [...date.because, step] }
}

/**
 * The dates that other tellings give to those told as background, with the telling that each is for. A telling that
 * got its date so in an earlier round gets it again, from the same others.
 */
export const datesOfBackground = (
  tellings: readonly Telling[],
): { readonly telling: Telling; readonly date: DatedMention }[] => {
  const background = tellings.filter(isOpen)
  if (background.length === 0) return []
  const dated = indexDated(tellings)
  return background.flatMap((telling) => {
    for (const key of keysOf(telling)) {
      const others = dated.get(key) ?? []
      const date = others.length > MOST ? null : dateFrom(telling, others)
      if (date !== null) return [{ telling, date }]
    }
    return []
  })
}
