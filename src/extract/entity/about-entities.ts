import type { Entity, EntityId } from '../../core/entity.ts'
import type { LinkedArticle, Mention } from '../../core/extraction.ts'
import { SPEECH_VERBS } from '../../knowledge/titles.ts'

export interface Salience {
  readonly entity: EntityId
  /** 0 to 1, the most salient entity of the article at 1. */
  readonly salience: number
}

const WEIGHT = { headline: 4, lead: 2.5, firstThird: 1.5, rest: 1, actor: 0.75, roleMention: 0.5 }
/** Below this share of the leading entity's weight a mention is a passing one. */
const PASSING = 0.16

/**
 * The people, countries and organisations that an article is about, most salient first: by how often, how early and
 * as whose doing they are named. Countries also count through their places, organisations and people, at half weight.
 */
export const aboutEntities = (doc: LinkedArticle): Salience[] => {
  const weights = weigh(doc)
  const ranked = [...weights]
    .filter(([id]) => !id.startsWith('place:'))
    .sort((a, b) => b[1] - a[1] || (a[0] < b[0] ? -1 : 1))
  const most = ranked[0]?.[1] ?? 1
  return ranked
    .filter(([, weight]) => weight / most >= PASSING)
    .map(([entity, weight]) => ({ entity, salience: Math.round((weight / most) * 1000) / 1000 }))
}

/** The countries that an article names or whose places, organisations and office holders it names, most frequent first. */
export const countriesOf = (doc: LinkedArticle): EntityId[] => {
  const byId = entityIndex(doc)
  const counts = new Map<EntityId, number>()
  for (const { entity } of doc.mentions) {
    const country = countryFor(byId.get(entity))
    if (country) counts.set(country, (counts.get(country) ?? 0) + 1)
  }
  return [...counts].sort((a, b) => b[1] - a[1] || (a[0] < b[0] ? -1 : 1)).map(([id]) => id)
}

const entityIndex = (doc: LinkedArticle): ReadonlyMap<EntityId, Entity> =>
  new Map(doc.entities.map((entity) => [entity.id, entity]))

const countryFor = (entity: Entity | undefined): EntityId | null =>
  entity?.kind === 'country' ? entity.id : (entity?.country ?? null)

const weigh = (doc: LinkedArticle): ReadonlyMap<EntityId, number> => {
  const weights = new Map<EntityId, number>()
  const byId = entityIndex(doc)
  const add = (id: EntityId, weight: number) => weights.set(id, (weights.get(id) ?? 0) + weight)
  for (const mention of doc.mentions) {
    const weight = weightOf(doc, mention)
    add(mention.entity, weight)
    const country = byId.get(mention.entity)?.country
    if (country) add(country, weight / 2)
  }
  for (const { entity } of doc.roleMentions) add(entity, WEIGHT.roleMention)
  return weights
}

const weightOf = (doc: LinkedArticle, mention: Mention): number =>
  placeWeight(doc, mention) + (isActor(doc, mention) ? WEIGHT.actor : 0)

const placeWeight = (doc: LinkedArticle, { start }: Mention): number => {
  const block = doc.blocks.find((one) => one.start <= start && start < one.end)
  if (block?.kind === 'headline') return WEIGHT.headline
  if (block?.kind === 'byline' || block?.kind === 'dateline' || block?.kind === 'caption') return 0.2
  const lead = doc.blocks.find(({ kind }) => kind === 'paragraph')
  if (lead && start < lead.end && start < lead.start + 600) return WEIGHT.lead
  return start < doc.text.length / 3 ? WEIGHT.firstThird : WEIGHT.rest
}

/** True when a verb of saying or doing follows: the entity is the subject. */
const isActor = (doc: LinkedArticle, { end }: Mention): boolean => {
  const next = /^\s+(?:also |then |later |has |had |will )?(\p{L}+)/u.exec(doc.text.slice(end, end + 40))?.[1]
  return next !== undefined && (SPEECH_VERBS.has(next) || /^\p{Ll}{2,}ed$/u.test(next))
}
