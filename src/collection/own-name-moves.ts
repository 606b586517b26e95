/** A reader's rules about names → moves: which mentions go from which entity to which. */
import type { Entity, EntityId, EntityKind } from '../core/entity.ts'
import { ENTITY_KINDS, entityKindOf } from '../core/entity.ts'
import { entityId, slugOf } from '../extract/entity/slug.ts'
import type { OwnName, OwnNameRule } from '../knowledge/own-names.ts'

/** Mentions that are written so, or are of that entity, go to another one or away. */
export interface Move {
  /** Index of the rule. */
  readonly rule: number
  /** The words of the name, folded; null: however it is written. */
  readonly written: string | null
  /** Null: whoever it was taken for. */
  readonly from: EntityId | null
  /** The article in which alone it holds, folded; null: all. */
  readonly article: string | null
  /** Null: no entity at all. */
  readonly to: EntityId | null
}

/** What an entity that a rule names is to be called. */
export interface GivenName {
  readonly id: EntityId
  readonly name: string
}

export interface Moves {
  readonly moves: readonly Move[]
  readonly names: readonly GivenName[]
  /** Indexes of rules that name an entity that is there. */
  readonly understood: ReadonlySet<number>
}

const ID = new RegExp(`^(?:${ENTITY_KINDS.join('|')}):.`)

/** "The Hindu", "Hindu" → `hindu`: names are compared without case, accents, full stops and a leading "the". */
export const foldName = (name: string): string => slugOf(name).replace(/^the-(?=.)/, '')

/** `2025/Summit.txt`, `2025-summit` → `2025-summit`. */
export const foldArticle = (name: string): string => slugOf(name.replace(/\.[A-Za-z]{1,5}$/, ''))

/** Looks entities up by what they are called. */
interface Directory {
  readonly byId: ReadonlyMap<EntityId, Entity>
  readonly byName: ReadonlyMap<string, readonly EntityId[]>
  readonly byAlias: ReadonlyMap<string, readonly EntityId[]>
  /** Ids that were merged into others. */
  readonly merged: ReadonlyMap<EntityId, EntityId>
}

const groupByWords = (pairs: readonly (readonly [string, EntityId])[]): Map<string, EntityId[]> => {
  const groups = new Map<string, EntityId[]>()
  for (const [words, id] of pairs) {
    const ids = groups.get(words) ?? []
    groups.set(words, ids)
    if (!ids.includes(id)) ids.push(id)
  }
  return groups
}

const directoryOf = (entities: readonly Entity[], merged: ReadonlyMap<EntityId, EntityId>): Directory => ({
  byId: new Map(entities.map((entity) => [entity.id, entity])),
  byName: groupByWords(entities.map(({ id, name }) => [foldName(name), id] as const)),
  byAlias: groupByWords(
    entities.flatMap(({ id, aliases }) => aliases.map((one) => [foldName(one), id] as const)),
  ),
  merged,
})

/** Entities that bear the name, or have the id. */
const called = (words: string, { byId, byName, merged }: Directory): readonly EntityId[] => {
  if (!ID.test(words)) return byName.get(foldName(words)) ?? []
  const id = words as EntityId
  const present = merged.get(id) ?? id
  return byId.has(present) ? [present] : []
}

/** Entities that are written so somewhere. */
const alsoCalled = (words: string, directory: Directory): readonly EntityId[] => [
  ...new Set([...called(words, directory), ...(directory.byAlias.get(foldName(words)) ?? [])]),
]

/** The one entity that the name means: whoever bears it, else the only one that is written so. */
const meant = (words: string, kind: EntityKind | null, directory: Directory): EntityId | null => {
  const bearers = called(words, directory)
  const bearer = bearers.find((id) => kind !== null && entityKindOf(id) === kind) ?? bearers[0]
  if (bearer !== undefined) return bearer
  const written = alsoCalled(words, directory)
  return written.length === 1 ? written[0]! : null
}

const writtenWords = (words: string): string | null => (ID.test(words) ? null : foldName(words))

const articleOf = ({ article }: OwnName): string | null => (article === null ? null : foldArticle(article))

const newId = (kind: EntityKind, words: string): EntityId =>
  ID.test(words) ? (words as EntityId) : entityId(kind, words)

/** All mentions of the entity of that name, and those that are written so. */
const movesOf = (other: OwnName, to: EntityId | null, rule: number, directory: Directory): Move[] => {
  const article = articleOf(other)
  const written = writtenWords(other.words)
  const whole = called(other.words, directory)
    .filter((from) => from !== to)
    .map((from): Move => ({ rule, written: null, from, article, to }))
  return written === null ? whole : [...whole, { rule, written, from: null, article, to }]
}

type Compiled = Pick<Moves, 'moves' | 'names'> & { readonly isUnderstood: boolean }

const nothing: Compiled = { moves: [], names: [], isUnderstood: false }

const compileMerge = (
  { name, others }: Extract<OwnNameRule, { kind: 'merge' | 'split' }>,
  rule: number,
  directory: Directory,
): Compiled => {
  const [other] = others.flatMap(({ words }) => alsoCalled(words, directory))
  const kind = other === undefined ? null : entityKindOf(other)
  const target = meant(name, kind, directory)
  // Countries have codes for ids, so that no new one can be made of a name.
  const to = target ?? newId(kind === null ? 'person' : kind === 'country' ? 'place' : kind, name)
  return {
    moves: others.flatMap((one) => movesOf(one, to, rule, directory)),
    names: ID.test(name) ? [] : [{ id: to, name }],
    isUnderstood: target !== null || other !== undefined,
  }
}

/** Of two names of one entity the one that it is not shown under is set apart. */
const compileSplit = (
  { name, others }: Extract<OwnNameRule, { kind: 'merge' | 'split' }>,
  rule: number,
  directory: Directory,
): Compiled => {
  const found = alsoCalled(name, directory).flatMap((from) =>
    others.map((other) => {
      const { name: shown } = directory.byId.get(from)!
      const apart = foldName(other.words) === foldName(shown) ? name : other.words
      const kind = entityKindOf(from) === 'country' ? 'place' : entityKindOf(from)
      const id = newId(kind, apart)
      const to: EntityId = id === from ? `${id}-2` : id
      const move: Move = { rule, written: writtenWords(apart), from, article: articleOf(other), to }
      return { move, named: { id: to, name: apart } }
    }),
  )
  return {
    moves: found.map(({ move }) => move),
    names: found.map(({ named }) => named).filter(({ id }) => !directory.byId.has(id)),
    isUnderstood: found.length > 0,
  }
}

const compileRename = (
  { name, to: words }: Extract<OwnNameRule, { kind: 'rename' }>,
  rule: number,
  directory: Directory,
): Compiled => {
  const from = meant(name, null, directory)
  if (from === null) return nothing
  const kind = entityKindOf(from)
  const id = kind === 'country' ? from : (meant(words, kind, directory) ?? newId(kind, words))
  return {
    moves: id === from ? [] : [{ rule, written: null, from, article: null, to: id }],
    names: [{ id, name: words }],
    isUnderstood: true,
  }
}

const compile = (own: OwnNameRule, rule: number, directory: Directory): Compiled => {
  switch (own.kind) {
    case 'merge':
      return compileMerge(own, rule, directory)
    case 'split':
      return compileSplit(own, rule, directory)
    case 'rename':
      return compileRename(own, rule, directory)
    case 'silence':
      return {
        moves: own.others.flatMap((one) => movesOf(one, null, rule, directory)),
        names: [],
        isUnderstood: own.others.some(({ words }) => alsoCalled(words, directory).length > 0),
      }
  }
}

/** A rule for one article must find something to do there; another is understood where it names somebody. */
const holdsEverywhere = (own: OwnNameRule): boolean =>
  own.kind === 'rename' || own.others.some(({ article }) => article === null)

/** `B = C` and `A = B`: C is A, in whatever order the rules stand. */
const withFinalTargets = (moves: readonly Move[]): Move[] => {
  const next = new Map<EntityId, EntityId>()
  for (const { from, to, written, article } of moves)
    if (from !== null && to !== null && written === null && article === null && !next.has(from))
      next.set(from, to)
  const follow = (id: EntityId): EntityId => {
    const seen = new Set<EntityId>()
    let current = id
    while (next.has(current) && !seen.has(current)) {
      seen.add(current)
      current = next.get(current)!
    }
    return current
  }
  return moves.map((move) => (move.to === null ? move : { ...move, to: follow(move.to) }))
}

/** First who is not who, then who is who, then names, then who is left out; in each the order of the tables. */
const ORDER: readonly OwnNameRule['kind'][] = ['split', 'merge', 'rename', 'silence']

/** `merged` are ids that stand for others already. */
export const movesBy = (
  rules: readonly OwnNameRule[],
  entities: readonly Entity[],
  merged: ReadonlyMap<EntityId, EntityId>,
): Moves => {
  const directory = directoryOf(entities, merged)
  const compiled = rules.map((own, index) => ({ own, index, ...compile(own, index, directory) }))
  const ordered = ORDER.flatMap((kind) => compiled.filter(({ own }) => own.kind === kind))
  return {
    moves: withFinalTargets(ordered.flatMap(({ moves }) => moves)),
    names: ordered.flatMap(({ names }) => names),
    understood: new Set(
      compiled
        .filter(({ own, isUnderstood }) => isUnderstood && holdsEverywhere(own))
        .map(({ index }) => index),
    ),
  }
}
