/** Names that the tables of offices know better than the article: a surname with an office is one person. */
import { compareCodeUnits } from '../../core/compare-code-units.ts'
import type { Entity, EntityId } from '../../core/entity.ts'
import type { LinkedArticle } from '../../core/extraction.ts'
import type { Knowledge } from '../../knowledge/knowledge.ts'
import { countryOfHolder, findOffice, wellKnownName } from '../../knowledge/offices/index.ts'
import { entityId } from './slug.ts'

/** Who the tables say holds the office that the text gives: "General Nakatani", defence minister of Japan, is Gen Nakatani. */
const knownHolder = (entity: Entity, { offices }: Knowledge) => {
  for (const { title, country } of entity.roles) {
    const office = country === null ? null : findOffice(title, country)
    const known = office === null ? null : wellKnownName({ name: entity.name, office, country }, offices)
    if (known) return known
  }
  return null
}

/** The countries that the article names, or that what it names lies in or belongs to. */
const countriesSpokenOf = (entities: readonly Entity[]): ReadonlySet<EntityId> =>
  new Set(entities.flatMap(({ id, kind, country }) => (kind === 'country' ? [id] : (country ?? []))))

/** The article's entities under the names and with the countries that the tables of offices know. */
export const recognizeHolders = (doc: LinkedArticle, knowledge: Knowledge): LinkedArticle => {
  const renamed = new Map<EntityId, EntityId>()
  const spokenOf = countriesSpokenOf(doc.entities)
  const entities = doc.entities.map((entity) => {
    if (entity.kind !== 'person') return entity
    const known = knownHolder(entity, knowledge)
    const country = entity.country ?? countryOfHolder(entity.name, spokenOf, knowledge.offices)
    if (known === null || known.name === entity.name) return { ...entity, country }
    const id = entityId('person', known.name)
    renamed.set(entity.id, id)
    return {
      ...entity,
      id,
      name: known.name,
      country,
      aliases: [...new Set([entity.name, ...entity.aliases, ...known.aliases])].sort(compareCodeUnits),
    }
  })
  const rename = (id: EntityId): EntityId => renamed.get(id) ?? id
  return {
    ...doc,
    entities: uniteEntities(entities),
    mentions: doc.mentions.map((mention) => ({ ...mention, entity: rename(mention.entity) })),
    roleMentions: doc.roleMentions.map((mention) => ({ ...mention, entity: rename(mention.entity) })),
  }
}

/** Two surnames of one article may turn out to be one holder. */
const uniteEntities = (entities: readonly Entity[]): Entity[] =>
  [...new Map(entities.map((entity) => [entity.id, entity])).values()].sort((a, b) =>
    compareCodeUnits(a.id, b.id),
  )
