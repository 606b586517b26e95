import type { EntityId } from '../../core/entity.ts'
import type { Candidate } from './candidate.ts'
import { groupPeople, namePartsOf, type PersonGroup } from './group-people.ts'
import { entityId, slugOf } from './slug.ts'

/** A person of the article and the candidates that mention it. */
export interface Person {
  readonly id: EntityId
  readonly name: string
  readonly candidates: readonly Candidate[]
}

interface Draft {
  readonly name: string
  readonly lastParts: ReadonlySet<string>
  readonly otherParts: ReadonlySet<string>
  /** Mentions by full name and by one word, each in text order. */
  readonly full: readonly Candidate[]
  readonly singles: Candidate[]
}

/**
 * People of one article: full names are grouped first, then each bare surname goes to the person named in full with
 * it, the one mentioned last where there are two. A bare given name goes to its person when no surname fits.
 */
export const settlePeople = (candidates: readonly Candidate[]): Person[] => {
  const full = candidates.filter(({ words }) => namePartsOf(words).length > 1)
  const groups = groupPeople(full.map(({ words }) => words))
  const drafts = groups.map((group) => draftOf(group, full))
  for (const single of candidates.filter(({ words }) => namePartsOf(words).length === 1))
    addSingle(drafts, single)
  return mergeById(drafts)
}

const draftOf = (group: PersonGroup, full: readonly Candidate[]): Draft => {
  const parts = [...group.forms].map(namePartsOf)
  return {
    name: group.name,
    lastParts: new Set(parts.map((form) => form.at(-1)!)),
    otherParts: new Set(parts.flatMap((form) => form.slice(0, -1))),
    full: full.filter(({ words }) => group.forms.has(words)),
    singles: [],
  }
}

const addSingle = (drafts: Draft[], single: Candidate): void => {
  const part = namePartsOf(single.words)[0] ?? slugOf(single.words)
  const owner =
    lastNamedBefore(
      drafts.filter(({ lastParts }) => lastParts.has(part)),
      single,
    ) ??
    lastNamedBefore(
      drafts.filter(({ otherParts }) => otherParts.has(part)),
      single,
    )
  if (owner) owner.singles.push(single)
  else
    drafts.push({
      name: single.words,
      lastParts: new Set([part]),
      otherParts: new Set(),
      full: [],
      singles: [single],
    })
}

/** The draft mentioned closest before; else (a headline may come first) the first one named. */
const lastNamedBefore = (drafts: readonly Draft[], single: Candidate): Draft | undefined =>
  [...drafts].sort((a, b) => closeness(b, single) - closeness(a, single))[0]

const closeness = ({ full, singles }: Draft, { start }: Candidate): number =>
  Math.max(
    full.findLast((one) => one.start < start)?.start ?? -1,
    singles.findLast((one) => one.start < start)?.start ?? -1,
  )

const mergeById = (drafts: readonly Draft[]): Person[] => {
  const people = new Map<EntityId, Person>()
  for (const draft of drafts) {
    const id = entityId('person', draft.name)
    const former = people.get(id)
    const candidates = [...(former?.candidates ?? []), ...draft.full, ...draft.singles].sort(
      (a, b) => a.start - b.start,
    )
    people.set(id, { id, name: former?.name ?? draft.name, candidates })
  }
  return [...people.values()]
}
