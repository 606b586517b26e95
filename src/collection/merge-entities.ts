/** One person, organisation or place across articles: which article-level entities are the same. */
import { compareCodeUnits } from '../core/compare-code-units.ts'
import type { Entity, EntityId, Role } from '../core/entity.ts'
import { nameWords } from '../knowledge/offices/name-key.ts'
import type { CollectedArticle } from './collected-article.ts'

const pushTo = <Value>(groups: Map<EntityId, Value[]>, id: EntityId, values: readonly Value[]): void => {
  const group = groups.get(id) ?? []
  groups.set(id, group)
  for (const value of values) group.push(value)
}

/** Every article's entity of each id. */
const groupEntities = (docs: readonly CollectedArticle[]): Map<EntityId, Entity[]> => {
  const groups = new Map<EntityId, Entity[]>()
  for (const doc of docs) for (const entity of doc.entities) pushTo(groups, entity.id, [entity])
  return groups
}

const sameCountry = (a: Entity, b: Entity): boolean =>
  a.country === null || b.country === null || a.country === b.country

/** "s" fits "subrahmanyam" and itself: an initial stands for a name. */
const tokenFits = (short: string, long: string): boolean =>
  short === long || (short.length === 1 && long.startsWith(short))

const isReversed = (a: readonly string[], b: readonly string[]): boolean =>
  a.length === 2 && b.length === 2 && a[0] === b[1] && a[1] === b[0]

/** Every token of the shorter name stands in the longer one in order, and first and last agree ("Sanjay Jha", "Sanjay Kumar Jha"). */
const isShortened = (short: readonly string[], long: readonly string[]): boolean => {
  if (short.length < 2 || short.length > long.length) return false
  if (!tokenFits(short[0]!, long[0]!) || short.at(-1) !== long.at(-1)) return false
  let next = 0
  for (const token of short) {
    while (next < long.length && !tokenFits(token, long[next]!)) next++
    if (next++ >= long.length) return false
  }
  return true
}

const isSamePerson = (a: Entity, b: Entity): boolean => {
  if (!sameCountry(a, b)) return false
  const first = nameWords(a.name)
  const second = nameWords(b.name)
  const [short, long] = first.length <= second.length ? [first, second] : [second, first]
  return isReversed(first, second) || isShortened(short, long)
}

/** Bare surnames go to the one full name of the collection that fits; with two that fit they stay apart. */
const fullNameOf = (surname: Entity, people: readonly Entity[]): Entity | null => {
  const [token] = nameWords(surname.name)
  const fitting = people.filter((person) => {
    const tokens = nameWords(person.name)
    return (
      tokens.length > 1 && (tokens.at(-1) === token || tokens[0] === token) && sameCountry(person, surname)
    )
  })
  return fitting.length === 1 ? fitting[0]! : null
}

const preferred = (a: Entity, b: Entity): Entity => {
  const [first, second] = [nameWords(a.name), nameWords(b.name)]
  if (first.length !== second.length) return first.length > second.length ? a : b
  return compareCodeUnits(a.id, b.id) <= 0 ? a : b
}

/** Article-level id → collection-level id, for the ids that change. */
type EntityAliases = ReadonlyMap<EntityId, EntityId>

const aliasPeople = (people: readonly Entity[]): Map<EntityId, EntityId> => {
  const target = new Map<EntityId, EntityId>()
  const put = (from: Entity, to: Entity) => {
    if (from.id !== to.id) target.set(from.id, to.id)
  }
  const byToken = new Map<string, Entity[]>()
  for (const person of people)
    for (const token of new Set(nameWords(person.name))) {
      const named = byToken.get(token)
      if (named) named.push(person)
      else byToken.set(token, [person])
    }
  for (const person of people) {
    const tokens = nameWords(person.name)
    const near = byToken.get(tokens.at(-1) ?? '') ?? []
    if (tokens.length === 1) {
      const full = fullNameOf(person, near)
      if (full) put(person, full)
      continue
    }
    const same = near.filter((other) => other.id !== person.id && isSamePerson(person, other))
    const best = same.reduce(preferred, person)
    put(person, best)
  }
  return target
}

const followAliases = (target: ReadonlyMap<EntityId, EntityId>, id: EntityId): EntityId => {
  let current = id
  for (let steps = 0; steps < 8; steps++) {
    const next = target.get(current)
    if (next === undefined || next === current) break
    current = next
  }
  return current
}

const mostFrequent = <Value>(values: readonly Value[]): Value | null => {
  const counts = new Map<Value, number>()
  for (const value of values) counts.set(value, (counts.get(value) ?? 0) + 1)
  return [...counts].sort((a, b) => b[1] - a[1])[0]?.[0] ?? null
}

const uniqueRoles = (roles: readonly Role[]): Role[] => {
  const seen = new Map(roles.map((role) => [`${role.title}|${role.country}|${role.qualifier}`, role]))
  return [...seen.keys()].sort(compareCodeUnits).map((key) => seen.get(key)!)
}

const combine = (id: EntityId, members: readonly Entity[]): Entity => {
  const own = members.find((member) => member.id === id)!
  const names = new Set(members.flatMap(({ name, aliases }) => [name, ...aliases]))
  names.delete(own.name)
  return {
    ...own,
    aliases: [...names].sort(compareCodeUnits),
    country: own.country ?? mostFrequent(members.flatMap(({ country }) => country ?? [])),
    roles: uniqueRoles(members.flatMap(({ roles }) => roles)),
  }
}

export interface MergedEntities {
  readonly entities: readonly Entity[]
  readonly docs: readonly CollectedArticle[]
  /** Ids that were given up → the id that stands for them. */
  readonly aliases: ReadonlyMap<EntityId, EntityId>
}

/** The collection's entities, sorted by kind and id, and the articles with every id as the collection has it. */
export const mergeEntities = (docs: readonly CollectedArticle[]): MergedEntities => {
  const written = groupEntities(docs)
  const people = [...written.values()]
    .map((members) => members[0]!)
    .filter((entity) => entity.kind === 'person')
  const target = aliasPeople(people.sort((a, b) => compareCodeUnits(a.id, b.id)))
  const aliases = new Map([...target.keys()].map((id) => [id, followAliases(target, id)] as const))
  const groups = new Map<EntityId, Entity[]>()
  for (const [id, members] of written) pushTo(groups, aliases.get(id) ?? id, members)
  const entities = [...groups]
    .map(([id, members]) => combine(id, members))
    .sort((a, b) => compareCodeUnits(a.kind + a.id, b.kind + b.id))
  const places = new Map(entities.map((entity, place) => [entity.id, place]))
  return { entities, docs: docs.map((doc) => renameEntities(doc, aliases, entities, places)), aliases }
}

const renameIds = (doc: CollectedArticle, rename: (id: EntityId) => EntityId): CollectedArticle => ({
  ...doc,
  mentions: doc.mentions.map((mention) => ({ ...mention, entity: rename(mention.entity) })),
  roleMentions: doc.roleMentions.map((mention) => ({ ...mention, entity: rename(mention.entity) })),
  eventMentions: doc.eventMentions.map((mention) => ({
    ...mention,
    participants: mention.participants.map((one) => ({ ...one, entity: rename(one.entity) })),
  })),
})

/** `places` gives each id its index in `entities`, so that an article's own stay in that order. */
const renameEntities = (
  doc: CollectedArticle,
  aliases: EntityAliases,
  entities: readonly Entity[],
  places: ReadonlyMap<EntityId, number>,
): CollectedArticle => {
  /** The entity's own string: one for each mention takes as much memory as the mention. */
  const rename = (id: EntityId): EntityId => {
    const target = aliases.get(id) ?? id
    const place = places.get(target)
    return place === undefined ? target : entities[place]!.id
  }
  const own = new Set(doc.entities.map((entity) => places.get(rename(entity.id))!))
  return {
    ...renameIds(doc, rename),
    entities: [...own].sort((a, b) => a - b).map((place) => entities[place]!),
  }
}
