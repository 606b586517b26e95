/** How the dates of tellings agree. */
import { type DayInterval, daysOf, daysOverlap, intersectDays, lengthOf } from './day-interval.ts'
import { hasOwnDate, type Telling } from './telling.ts'

/** When a telling, or several of one event, say that it happened. */
export interface ToldDate {
  /** By their own words, or by tables; null when none says. */
  readonly own: DayInterval | null
  /** By when the report appeared, too. */
  readonly days: DayInterval | null
  /** ISO weekday, where the words name one and no day is known. */
  readonly weekday: number | null
}

/** That both lie in one year says little; that they lie in one month says something. */
const TELLING_DAYS = 35

/** News of one event is told for a month; what is told as news later is mostly other news. */
const FAR_DAYS = 30

/** Sources that disagree on the day of one event mostly differ by a time zone, or by when it became known. */
const NEAR_DAYS = 2

/** `own` where both stand in the words or rest on something else than the report, and agree narrowly. */
export type DateSign = 'own-agree' | 'own-near' | 'own-differ' | 'agree' | 'differ' | 'far' | 'unknown'

/** "The attack" in the middle of an article is not news only because it has no date. */
const isDoubtfulNews = ({ date, mention }: Telling, isLead: boolean): boolean =>
  (date.source === 'news' || date.source === 'background') && mention.trigger.nominal && !isLead

/** `isLead` says whether it is told in the lead. */
export const toldDateOf = (telling: Telling, isLead: boolean): ToldDate => {
  const { edtf, weekday } = telling.date
  const days = edtf === null || isDoubtfulNews(telling, isLead) ? null : daysOf(edtf)
  return { own: hasOwnDate(telling.date) ? days : null, days, weekday: edtf === null ? weekday : null }
}

const meet = (a: DayInterval | null, b: DayInterval | null): DayInterval | null =>
  a === null ? b : b === null ? a : (intersectDays(a, b) ?? a)

/** The date that several tellings of one event give together; of two that cannot both be, the first. */
export const joinToldDates = (dates: readonly ToldDate[]): ToldDate => {
  const own = dates.map((date) => date.own).reduce(meet, null)
  const days = own ?? dates.map((date) => date.days).reduce(meet, null)
  return { own, days, weekday: dates.find(({ weekday }) => weekday !== null)?.weekday ?? null }
}

/** Days from the end of the earlier to the start of the later. */
const gap = (a: DayInterval, b: DayInterval): number =>
  Math.max(
    (b.first ?? Number.NEGATIVE_INFINITY) - (a.last ?? Number.POSITIVE_INFINITY),
    (a.first ?? Number.NEGATIVE_INFINITY) - (b.last ?? Number.POSITIVE_INFINITY),
  )

export const compareToldDates = (a: ToldDate, b: ToldDate): DateSign => {
  if (a.weekday !== null && b.weekday !== null && a.weekday !== b.weekday) return 'own-differ'
  if (a.own !== null && b.own !== null && !daysOverlap(a.own, b.own))
    return gap(a.own, b.own) <= NEAR_DAYS ? 'own-near' : 'own-differ'
  if (a.own !== null && b.own !== null && Math.max(lengthOf(a.own), lengthOf(b.own)) <= TELLING_DAYS)
    return 'own-agree'
  if (a.days === null || b.days === null) return 'unknown'
  if (daysOverlap(a.days, b.days)) return 'agree'
  return gap(a.days, b.days) > FAR_DAYS ? 'far' : 'differ'
}
