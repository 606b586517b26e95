/** Do two tellings tell one event? Conservative: a wrong merge is worse than a missed one. */
import type { EntityId } from '../core/entity.ts'
import { entityKindOf } from '../core/entity.ts'
import { anyDay, type DayInterval, daysOf, daysOverlap } from './day-interval.ts'
import { hasOwnDate, type Telling } from './telling.ts'

const DAYS_WITHOUT_DATE = 14

const entitiesOf = (telling: Telling, kinds: readonly string[]): Set<EntityId> =>
  new Set(
    telling.mention.participants.map((one) => one.entity).filter((id) => kinds.includes(entityKindOf(id))),
  )

const agentsOf = (telling: Telling): Set<EntityId> =>
  new Set(telling.mention.participants.filter((one) => one.role === 'agent').map((one) => one.entity))

const shared = <Value>(a: ReadonlySet<Value>, b: ReadonlySet<Value>): number =>
  [...a].filter((value) => b.has(value)).length

const isSubset = <Value>(a: ReadonlySet<Value>, b: ReadonlySet<Value>): boolean =>
  [...a].every((value) => b.has(value))

const wordsOf = (text: string): Set<string> =>
  new Set(
    text
      .toLowerCase()
      .split(/[^\p{L}\p{N}+]+/u)
      .filter((word) => word.length > 3),
  )

const wordOverlap = (a: Telling, b: Telling): number => {
  const first = wordsOf(a.mention.title)
  const second = wordsOf(b.mention.title)
  return shared(first, second) / Math.max(1, Math.min(first.size, second.size))
}

const daysOfTelling = (telling: Telling): DayInterval =>
  telling.date.edtf === null ? anyDay : (daysOf(telling.date.edtf) ?? anyDay)

const reportOf = (telling: Telling): DayInterval =>
  telling.article.publication ? (daysOf(telling.article.publication.edtf) ?? anyDay) : anyDay

const widened = ({ first, last }: DayInterval): DayInterval => ({
  first: first === null ? null : first - DAYS_WITHOUT_DATE,
  last: last === null ? null : last + DAYS_WITHOUT_DATE,
})

/** Dates that both stand in the words must overlap; where one has none, the reports must lie close together. */
const datesAgree = (a: Telling, b: Telling): boolean => {
  if (!daysOverlap(daysOfTelling(a), daysOfTelling(b))) return false
  if (hasOwnDate(a.date) && hasOwnDate(b.date)) return true
  return daysOverlap(widened(reportOf(a)), reportOf(b))
}

const isDatable = (telling: Telling): boolean =>
  telling.article.publication !== null || hasOwnDate(telling.date)

/** Sharp: two dates in the words that name the same stretch of at most a month. */
const datesIdentify = (a: Telling, b: Telling): boolean =>
  hasOwnDate(a.date) && hasOwnDate(b.date) && a.date.edtf === b.date.edtf

const normalName = (name: string): string => [...wordsOf(name)].join(' ')

const sameName = (a: Telling, b: Telling): boolean =>
  a.mention.name !== null &&
  b.mention.name !== null &&
  wordsOf(a.mention.name).size >= 2 &&
  normalName(a.mention.name) === normalName(b.mention.name)

const people = (telling: Telling) => entitiesOf(telling, ['person'])
const places = (telling: Telling) => entitiesOf(telling, ['place'])
const targets = (telling: Telling): Set<EntityId> =>
  new Set(telling.mention.participants.filter((one) => one.role !== 'agent').map((one) => one.entity))

const samePeople = (a: Telling, b: Telling): boolean => {
  const first = people(a)
  const second = people(b)
  return first.size >= 2 && second.size >= 2 && (isSubset(first, second) || isSubset(second, first))
}

const sameVisit = (a: Telling, b: Telling): boolean =>
  shared(entitiesOf(a, ['person', 'organization']), entitiesOf(b, ['person', 'organization'])) > 0 &&
  shared(targets(a), targets(b)) > 0

const happensAtOnce = (a: Telling, b: Telling): boolean =>
  shared(places(a), places(b)) > 0 ||
  (a.article === b.article && datesIdentify(a, b) && (places(a).size === 0 || places(b).size === 0))

const sameStatement = (a: Telling, b: Telling): boolean =>
  a.mention.trigger.lemma === b.mention.trigger.lemma &&
  shared(agentsOf(a), agentsOf(b)) > 0 &&
  wordOverlap(a, b) >= 0.6

const sameWords = (a: Telling, b: Telling): boolean => {
  const kinds = ['person', 'country', 'organization', 'place']
  const first = entitiesOf(a, kinds)
  const second = entitiesOf(b, kinds)
  return shared(first, second) >= Math.max(1, Math.min(first.size, second.size)) && wordOverlap(a, b) >= 0.75
}

const sameByKind = (a: Telling, b: Telling): boolean => {
  switch (a.mention.kind) {
    case 'meeting':
      return samePeople(a, b)
    case 'visit':
      return sameVisit(a, b)
    case 'attack':
    case 'disaster':
      return happensAtOnce(a, b)
    case 'statement':
      return sameStatement(a, b)
    default:
      return sameWords(a, b)
  }
}

/** Named again in the same article, by the event stage's own link. */
const isLinked = (a: Telling, b: Telling): boolean =>
  a.article === b.article && (a.mention.sameAs === b.index || b.mention.sameAs === a.index)

export interface Verdict {
  readonly isSame: boolean
  /** True when only people or words speak for it while one of the articles has no date: it needs a second sign. */
  readonly isTentative: boolean
}

const no: Verdict = { isSame: false, isTentative: false }

/** Events that repeat with the same people, every year or every month. */
const repeats = new Set(['meeting', 'visit', 'statement'])

/** Compares two tellings that are not the same one. */
export const compareTellings = (a: Telling, b: Telling): Verdict => {
  if (isLinked(a, b)) return { isSame: true, isTentative: false }
  if (a.mention.kind !== b.mention.kind || !datesAgree(a, b)) return no
  if (sameName(a, b)) return { isSame: true, isTentative: false }
  if (a.article === b.article && a.mention.kind === 'meeting' && a.mention.sentence === b.mention.sentence)
    return no
  if (!sameByKind(a, b)) return no
  const isTentative =
    a.article !== b.article && repeats.has(a.mention.kind) && !(isDatable(a) && isDatable(b))
  return { isSame: true, isTentative }
}
