/** Ids of ready-made events: the given ones, else made from content, whatever the order of the lines. */
import { contentHash } from '../../collection/content-id.ts'
import { compareCodeUnits } from '../../core/compare-code-units.ts'
import type { ReadyEvent } from './ready-event.ts'

export interface ReadyIds {
  /** Parallel to the events, each once. */
  readonly ids: readonly string[]
  /** Events whose given id another one has, too, and got an id of its own: its number and that of the other. */
  readonly repeated: readonly { readonly event: number; readonly first: number }[]
  /** How many events others tell word for word. All are kept. */
  readonly copies: number
}

/** What an event is; sources may be added without changing it. */
const contentOf = ({ title, edtf, kind, people, countries, organizations, places }: ReadyEvent): string =>
  [
    title,
    edtf ?? '',
    kind,
    ...[people, countries, organizations, places].map((names) =>
      [...names].sort(compareCodeUnits).join('\n'),
    ),
  ].join('\n\n')

const idOf = (content: string): string => `e-${contentHash(content)}`

/** Alike events in an order of their own, so that the order of lines does not matter: those told apart by nothing are equal. */
const inOrder = (group: readonly number[], events: readonly ReadyEvent[]): number[] => {
  const keys = new Map(
    group.map((event) => [event, `${contentOf(events[event]!)}\n${JSON.stringify(events[event]!.sources)}`]),
  )
  return [...group].sort((a, b) => compareCodeUnits(keys.get(a)!, keys.get(b)!) || a - b)
}

/** Sets the given ids; the first event with an id has it. Gives those that came too late. */
const takeGiven = (events: readonly ReadyEvent[], ids: string[], taken: Map<string, number>) => {
  const repeated: { event: number; first: number }[] = []
  for (const [event, { id }] of events.entries()) {
    if (id === null) continue
    const first = taken.get(id)
    if (first !== undefined) {
      repeated.push({ event, first })
      continue
    }
    taken.set(id, event)
    ids[event] = id
  }
  return repeated
}

/** Events without an id by the id of their content. */
const groupByContent = (events: readonly ReadyEvent[], ids: readonly string[]): Map<string, number[]> => {
  const groups = new Map<string, number[]>()
  for (const [event, ready] of events.entries()) {
    if (ids[event] !== undefined) continue
    const id = idOf(contentOf(ready))
    const group = groups.get(id)
    if (group === undefined) groups.set(id, [event])
    else group.push(event)
  }
  return groups
}

/** The id of the content, else the first of its further ids that is free. */
const freeId = (id: string, content: string, taken: ReadonlyMap<string, number>): string => {
  let free = id
  for (let copy = 2; taken.has(free); copy++) free = idOf(`${content}|${copy}`)
  return free
}

export const idsOf = (events: readonly ReadyEvent[]): ReadyIds => {
  const ids = new Array<string>(events.length)
  const taken = new Map<string, number>()
  const repeated = takeGiven(events, ids, taken)
  const take = (id: string, event: number): void => {
    taken.set(id, event)
    ids[event] = id
  }
  const contested: [string, readonly number[]][] = []
  for (const [id, group] of groupByContent(events, ids)) {
    if (group.length === 1 && !taken.has(id)) take(id, group[0]!)
    else contested.push([id, group])
  }
  for (const [id, group] of contested.sort((a, b) => compareCodeUnits(a[0], b[0])))
    for (const event of inOrder(group, events)) take(freeId(id, contentOf(events[event]!), taken), event)
  const copies = contested.reduce((sum, [, group]) => sum + group.length - 1, 0)
  return { ids, repeated, copies }
}
