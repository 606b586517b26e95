/** A reader's own word on who is who, applied to what the collection's merging has found. */
import { compareCodeUnits } from '../core/compare-code-units.ts'
import { type Entity, type EntityId, entityKindOf, type Role } from '../core/entity.ts'
import type { EventMention, Mention } from '../core/extraction.ts'
import type { Span } from '../core/span.ts'
import type { OwnNameRule } from '../knowledge/own-names.ts'
import { problemAt, type TableProblem } from '../knowledge/own-table.ts'
import type { CollectedArticle } from './collected-article.ts'
import type { MergedEntities } from './merge-entities.ts'
import { foldArticle, foldName, type Move, type Moves, movesBy } from './own-name-moves.ts'

export interface OwnlyNamed extends MergedEntities {
  /** Rules about names that no article has. */
  readonly problems: readonly TableProblem[]
}

/** Null: silenced. */
type Outcome = EntityId | null

/** Characters before a name in which a title may stand that a rule names along with it. */
const TITLE_LENGTH = 80

/** Tells whether the mention is written as a rule says: the name alone, or with the title before it. */
const writtenAs = (text: string, { start, end }: Span): ((written: string) => boolean) => {
  const own = foldName(text.slice(start, end))
  let titled: string | null = null
  return (written) => {
    if (own === written) return true
    if (!written.endsWith(`-${own}`)) return false
    titled ??= `-${foldName(text.slice(Math.max(0, start - TITLE_LENGTH), end))}`
    return titled.endsWith(`-${written}`)
  }
}

/** Where a mention of the entity goes; without one, where the entity goes as a whole. */
type Mover = (entity: EntityId, mention: Span | null) => Outcome

const moverFor = (doc: CollectedArticle, moves: readonly Move[], used: Set<number>): Mover => {
  const article = foldArticle(doc.id)
  const here = moves.filter((move) => move.article === null || move.article === article)
  return (entity, mention) => {
    const isWritten = mention === null ? () => false : writtenAs(doc.text, mention)
    let current: Outcome = entity
    for (const move of here) {
      if (current === null || move.to === current) continue
      if (move.from !== null && move.from !== current) continue
      if (move.written !== null && !isWritten(move.written)) continue
      used.add(move.rule)
      current = move.to
    }
    return current
  }
}

/** Who is meant where the entity takes part without being named: as in the sentence, else as named last before it. */
const outcomeAt = (doc: CollectedArticle, mover: Mover, entity: EntityId, { start, end }: Span): Outcome => {
  const mentions = doc.mentions.filter((mention) => mention.entity === entity)
  const inside = mentions.find((mention) => start <= mention.start && mention.end <= end)
  const nearest = inside ?? mentions.findLast((mention) => mention.end <= start) ?? mentions[0]
  return mover(entity, nearest ?? null)
}

const sentenceOf = (doc: CollectedArticle, { sentence, trigger }: EventMention): Span =>
  doc.sentences[sentence] ?? trigger

const moveParticipants = (doc: CollectedArticle, mover: Mover, mention: EventMention): EventMention => {
  const moved = mention.participants.flatMap((one) => {
    const entity = outcomeAt(doc, mover, one.entity, sentenceOf(doc, mention))
    return entity === null ? [] : [{ ...one, entity }]
  })
  const participants = moved.filter(
    ({ entity }, index) => moved.findIndex((other) => other.entity === entity) === index,
  )
  return { ...mention, participants }
}

const moveMentions = (doc: CollectedArticle, mover: Mover): CollectedArticle => ({
  ...doc,
  mentions: doc.mentions.flatMap((mention): Mention[] => {
    const entity = mover(mention.entity, mention)
    if (entity === mention.entity) return [mention]
    return entity === null ? [] : [{ ...mention, entity, kind: entityKindOf(entity) }]
  }),
  roleMentions: doc.roleMentions.flatMap((mention) => {
    const entity = outcomeAt(doc, mover, mention.entity, mention)
    return entity === null ? [] : [{ ...mention, entity }]
  }),
  eventMentions: doc.eventMentions.map((mention) => moveParticipants(doc, mover, mention)),
})

/** Entities that go wholly, in all articles: id → where to. */
const wholeMoves = (entities: readonly Entity[], { moves }: Moves): Map<EntityId, EntityId> => {
  const everywhere = moves.filter(({ article, written }) => article === null && written === null)
  const targets = new Map<EntityId, EntityId>()
  for (const { id } of entities) {
    let current: EntityId = id
    for (const { from, to } of everywhere) if (from === current && to !== null) current = to
    if (current !== id) targets.set(id, current)
  }
  return targets
}

/** How each entity is written, where a rule moved it. */
const writtenForms = (before: readonly CollectedArticle[], after: readonly CollectedArticle[]) => {
  const forms = new Map<EntityId, Set<string>>()
  after.forEach((doc, index) => {
    const known = new Map(before[index]!.mentions.map(({ start, entity }) => [start, entity]))
    for (const { start, end, entity } of doc.mentions)
      if (known.get(start) !== entity)
        forms.set(entity, (forms.get(entity) ?? new Set()).add(doc.text.slice(start, end)))
  })
  return forms
}

const distinctRoles = (roles: readonly Role[]): Role[] => [
  ...new Map(roles.map((role) => [`${role.title}|${role.country}|${role.qualifier}`, role])).values(),
]

const combine = (
  id: EntityId,
  members: readonly Entity[],
  name: string | undefined,
  forms: ReadonlySet<string>,
): Entity => {
  const own = members.find((member) => member.id === id) ?? members[0]
  const shown = name ?? own?.name ?? [...forms].sort(compareCodeUnits)[0]!
  const aliases = new Set([...members.flatMap((member) => [member.name, ...member.aliases]), ...forms])
  aliases.delete(shown)
  return {
    id,
    kind: entityKindOf(id),
    name: shown,
    aliases: [...aliases].sort(compareCodeUnits),
    country: own?.country ?? members.find(({ country }) => country !== null)?.country ?? null,
    roles: distinctRoles(members.flatMap(({ roles }) => roles)),
  }
}

const combineAll = (
  entities: readonly Entity[],
  targets: ReadonlyMap<EntityId, EntityId>,
  { names }: Moves,
  forms: ReadonlyMap<EntityId, ReadonlySet<string>>,
): Entity[] => {
  const members = new Map<EntityId, Entity[]>()
  const given = new Map(names.map(({ id, name }) => [targets.get(id) ?? id, name] as const))
  for (const id of forms.keys()) members.set(id, [])
  for (const entity of entities) {
    const id = targets.get(entity.id) ?? entity.id
    members.set(id, [...(members.get(id) ?? []), entity])
  }
  const moved = (id: EntityId | null) => (id === null ? null : (targets.get(id) ?? id))
  return [...members]
    .map(([id, own]) => {
      const isTouched = forms.has(id) || given.has(id) || own.length !== 1 || own[0]!.id !== id
      const entity = isTouched ? combine(id, own, given.get(id), forms.get(id) ?? new Set()) : own[0]!
      return { ...entity, country: moved(entity.country) }
    })
    .sort((a, b) => compareCodeUnits(a.kind + a.id, b.kind + b.id))
}

/** An article's entities are those that its mentions name, in the collection's order. */
const withEntities = (
  doc: CollectedArticle,
  entities: readonly Entity[],
  places: ReadonlyMap<EntityId, number>,
): CollectedArticle => {
  const named = new Set(doc.mentions.map(({ entity }) => places.get(entity)!))
  return { ...doc, entities: [...named].sort((a, b) => a - b).map((place) => entities[place]!) }
}

const unusedProblem = (own: OwnNameRule): TableProblem =>
  problemAt(
    own,
    `“${own.words}” changes nothing: no article, or not the one that it is for, has such a name`,
    false,
  )

/** Merges, splits, renames and silences entities as the reader's rules say. Ids that are given up lead to the new ones. */
export const applyOwnNames = (merged: MergedEntities, rules: readonly OwnNameRule[]): OwnlyNamed => {
  if (rules.length === 0) return { ...merged, problems: [] }
  const moves = movesBy(rules, merged.entities, merged.aliases)
  const used = new Set(moves.understood)
  const moved = merged.docs.map((doc) => moveMentions(doc, moverFor(doc, moves.moves, used)))
  const targets = wholeMoves(merged.entities, moves)
  const entities = combineAll(merged.entities, targets, moves, writtenForms(merged.docs, moved))
  const places = new Map(entities.map(({ id }, place) => [id, place]))
  const former = [...merged.aliases].map(([from, to]) => [from, targets.get(to) ?? to] as const)
  return {
    entities,
    docs: moved.map((doc) => withEntities(doc, entities, places)),
    aliases: new Map([...former, ...targets]),
    problems: rules.filter((_, index) => !used.has(index)).map(unusedProblem),
  }
}
