/**
 * Ids of events: every id that a former build gave goes to the event that goes on with its telling, so that a link opens
 * what it opened before or nothing, never another event.
 */
import { compareCodeUnits } from '../core/compare-code-units.ts'
import type { TimelineEvent } from '../core/event.ts'
import { type EventRecord, idsOfRecord, type TellingRecord } from '../core/id-ledger.ts'
import { type Alignment, alignTellings, type CurrentEntity } from './align-tellings.ts'
import { evidenceAt } from './assemble-events.ts'
import { distinctId } from './content-id.ts'
import { daysOf } from './day-interval.ts'
import type { DatedArticle, Telling } from './telling.ts'

/** An event and the tellings that it was assembled from. */
export interface ToldEvent {
  readonly event: TimelineEvent
  readonly tellings: readonly Telling[]
}

export interface IdentifiedEvents {
  /** In the given order, with ids and aliases. */
  readonly events: readonly TimelineEvent[]
  readonly records: readonly EventRecord[]
  /** False when no telling of the former build is among the articles: it was of another collection. */
  readonly goesOn: boolean
}

/** Index into the told events that a former id opens now; ids of events that are told no more are missing. */
type Openings = ReadonlyMap<string, number>

/** The event with most of the former event's tellings; of equals the first in the given order. */
const successorOf = (
  record: EventRecord,
  { tellingsOf }: Alignment,
  indexOf: ReadonlyMap<Telling, number>,
): number | null => {
  const counts = new Map<number, number>()
  for (const telling of tellingsOf.get(record) ?? []) {
    const index = indexOf.get(telling)!
    counts.set(index, (counts.get(index) ?? 0) + 1)
  }
  return [...counts].sort((a, b) => b[1] - a[1] || a[0] - b[0])[0]?.[0] ?? null
}

const openingsOf = (
  records: readonly EventRecord[],
  alignment: Alignment,
  indexOf: ReadonlyMap<Telling, number>,
): Openings => {
  const openings = new Map<string, number>()
  for (const [telling, { id }] of alignment.recordOf)
    if (id !== null && !openings.has(id)) openings.set(id, indexOf.get(telling)!)
  for (const record of records) {
    const successor = successorOf(record, alignment, indexOf)
    if (successor === null) continue
    for (const id of idsOfRecord(record)) if (!openings.has(id)) openings.set(id, successor)
  }
  return openings
}

const publicationStart = ({ publication }: DatedArticle): number =>
  (publication === null ? null : daysOf(publication.edtf)?.first) ?? Number.POSITIVE_INFINITY

/** Earlier reports first: what is added to a collection is mostly later, and must not take an id away. */
const sortByPublication = (tellings: Iterable<Telling>): Telling[] =>
  Array.from(tellings, (telling) => ({ telling, start: publicationStart(telling.article) }))
    .sort((a, b) => {
      if (a.start !== b.start) return a.start < b.start ? -1 : 1
      const [one, other] = [a.telling, b.telling]
      return (
        compareCodeUnits(one.id, other.id) ||
        compareCodeUnits(one.article.id, other.article.id) ||
        one.index - other.index
      )
    })
    .map(({ telling }) => telling)

/** An id for each telling; one id never stands for two events. */
const nameTellings = (
  indexOf: ReadonlyMap<Telling, number>,
  openings: Openings,
  vanished: ReadonlySet<string>,
): Map<Telling, string> => {
  const owners = new Map<string, number>(openings)
  const names = new Map<Telling, string>()
  for (const telling of sortByPublication(indexOf.keys())) {
    const event = indexOf.get(telling)!
    let { id } = telling
    const isFree = () => (owners.get(id) ?? event) === event && !vanished.has(id)
    for (let attempt = 0; !isFree(); attempt++) id = distinctId(telling.id, telling.article, attempt)
    owners.set(id, event)
    names.set(telling, id)
  }
  return names
}

/** The id that the event had; else the one of its first report. */
const mainId = (
  tellings: readonly Telling[],
  names: ReadonlyMap<Telling, string>,
  formers: readonly { readonly record: EventRecord; readonly weight: number }[],
): string => {
  const [former] = [...formers].sort(
    (a, b) =>
      Number(b.record.isTold) - Number(a.record.isTold) ||
      b.weight - a.weight ||
      compareCodeUnits(a.record.id, b.record.id),
  )
  return former?.record.id ?? names.get(sortByPublication(tellings)[0]!)!
}

const byPlace = (a: TellingRecord, b: TellingRecord): number =>
  compareCodeUnits(a.article, b.article) || a.start - b.start || compareCodeUnits(a.id ?? '', b.id ?? '')

/** Former tellings that are told no more, by the event that their ids open: so they are known when they come back. */
const pastRecords = (
  former: readonly EventRecord[],
  alignment: Alignment,
  openings: Openings,
): Map<number, TellingRecord[]> => {
  const past = new Map<number, TellingRecord[]>()
  for (const record of former.flatMap(({ tellings }) => tellings)) {
    const index = record.id === null ? undefined : openings.get(record.id)
    if (index === undefined || !alignment.isPast(record)) continue
    const ofEvent = past.get(index)
    if (ofEvent) ofEvent.push(record)
    else past.set(index, [record])
  }
  return past
}

const recordOf = (
  event: TimelineEvent,
  tellings: readonly Telling[],
  names: ReadonlyMap<Telling, string>,
  past: readonly TellingRecord[],
): EventRecord => {
  const present = tellings.map(
    (telling): TellingRecord => ({
      id: names.get(telling)!,
      ...evidenceAt(telling.article, telling.mention.trigger),
    }),
  )
  const told = new Set(present.map(({ id }) => id))
  const records = [...present, ...past.filter(({ id }) => !told.has(id)).sort(byPlace)]
  const own = new Set(records.map(({ id }) => id))
  return {
    id: event.id,
    aliases: event.aliases.filter((alias) => !own.has(alias)),
    isTold: true,
    title: event.title,
    kind: event.kind,
    edtf: event.date.edtf,
    participants: event.participants.map(({ entity }) => entity),
    tellings: records,
  }
}

const groupIds = (openings: Openings): Map<number, string[]> => {
  const groups = new Map<number, string[]>()
  for (const [id, index] of openings) {
    const group = groups.get(index)
    if (group) group.push(id)
    else groups.set(index, [id])
  }
  return groups
}

/** Gives ids to `told`; `former` are the records that a former build left. */
export const assignIds = (
  told: readonly ToldEvent[],
  former: readonly EventRecord[],
  articles: ReadonlyMap<string, DatedArticle>,
  current: CurrentEntity,
): IdentifiedEvents => {
  const indexOf = new Map(told.flatMap(({ tellings }, index) => tellings.map((one) => [one, index] as const)))
  const alignment = alignTellings(former, [...indexOf.keys()], articles, current)
  const goesOn = alignment.tellingsOf.size > 0
  const openings = openingsOf(former, alignment, indexOf)
  const vanished = goesOn ? former.filter((record) => !alignment.tellingsOf.has(record)) : []
  const lost = new Set(vanished.flatMap(idsOfRecord).filter((id) => !openings.has(id)))
  const names = nameTellings(indexOf, openings, lost)
  const openedBy = groupIds(openings)
  const past = pastRecords(former, alignment, openings)
  const formersOf = new Map<number, { record: EventRecord; weight: number }[]>()
  for (const record of former) {
    const index = openings.get(record.id)
    if (index === undefined) continue
    const weight = (alignment.tellingsOf.get(record) ?? []).filter((one) => indexOf.get(one) === index).length
    formersOf.set(index, [...(formersOf.get(index) ?? []), { record, weight }])
  }
  const identified = told.map(({ event, tellings }, index) => {
    const id = mainId(tellings, names, formersOf.get(index) ?? [])
    const all = new Set([...tellings.map((one) => names.get(one)!), ...(openedBy.get(index) ?? [])])
    all.delete(id)
    const named = { ...event, id, aliases: [...all].sort(compareCodeUnits) }
    return { event: named, record: recordOf(named, tellings, names, past.get(index) ?? []) }
  })
  const gone = vanished
    .map((record) => ({ ...record, isTold: false }))
    .sort((a, b) => compareCodeUnits(a.id, b.id))
  return {
    events: identified.map(({ event }) => event),
    records: [...identified.map(({ record }) => record), ...gone],
    goesOn,
  }
}
