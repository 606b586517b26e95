/** What is known of the entities of a collection beyond their names: Wikidata ids, and roles with who tells them and when they were held. */
import { compareCodeUnits } from '../core/compare-code-units.ts'
import type { CanonicalEntity, Entity, EntityId, Role, ToldRole } from '../core/entity.ts'
import { countryByCode } from '../knowledge/countries.ts'
import type { Knowledge } from '../knowledge/knowledge.ts'
import { findOffice, type OfficeTerm, termsOf } from '../knowledge/offices/index.ts'
import { knownOrganization, organizationWikidata } from '../knowledge/organizations.ts'
import type { CollectedArticle } from './collected-article.ts'
import { type DayInterval, daysOf } from './day-interval.ts'
import type { DatedArticle } from './telling.ts'

/** An article's word on the role of an entity. */
export interface RoleTelling {
  readonly role: Role
  /** The name that the article has. */
  readonly name: string
  readonly article: string
}

interface Telling extends RoleTelling {
  /** When the article was published; null when unknown. */
  readonly published: DayInterval | null
}

/** By the entity that the collection takes it for. */
export type RoleTellings = ReadonlyMap<EntityId, readonly RoleTelling[]>

/** Completes the entities. `tellings` are those of {@link collectRoles}, `dated` their articles. */
export const describeEntities = (
  entities: readonly Entity[],
  tellings: RoleTellings,
  dated: readonly DatedArticle[],
  knowledge: Knowledge,
): CanonicalEntity[] => {
  const published = new Map(
    dated.map(({ id, publication }) => [id, publication === null ? null : daysOf(publication.edtf)]),
  )
  const withDay = (telling: RoleTelling): Telling => ({
    ...telling,
    published: published.get(telling.article) ?? null,
  })
  return entities.map((entity) => ({
    ...entity,
    wikidata: wikidataOf(entity),
    roles: toldRoles(entity, (tellings.get(entity.id) ?? []).map(withDay), knowledge),
  }))
}

const wikidataOf = ({ id, kind, name, aliases, country }: Entity): string | null => {
  if (kind === 'country') return countryByCode(id.slice('country:'.length))?.wikidata ?? null
  if (kind !== 'organization') return null
  for (const form of [name, ...aliases]) {
    const known = knownOrganization(form) ?? null
    const fits = known === null || country === null || country === `country:${known}`
    const wikidata = fits ? organizationWikidata(form) : null
    if (wikidata !== null) return wikidata
  }
  return null
}

/**
 * All roles that articles tell. `collected` and `merged` are the same articles in the same order, before and after the
 * merge of entities: an article's own roles are known before, whose they are after it.
 */
export const collectRoles = (
  collected: readonly CollectedArticle[],
  merged: readonly CollectedArticle[],
): RoleTellings => {
  const tellings = new Map<EntityId, RoleTelling[]>()
  collected.forEach((doc, index) => {
    if (doc.entities.every(({ roles }) => roles.length === 0)) return
    const canonical = canonicalIds(doc, merged[index]!)
    for (const { id, name, roles } of doc.entities) {
      if (roles.length === 0) continue
      const own = canonical.get(id) ?? id
      const told = tellings.get(own) ?? []
      tellings.set(own, told)
      for (const role of roles) told.push({ role, name, article: doc.id })
    }
  })
  return tellings
}

/** Mentions stand at the same places before and after the merge; those that a reader silenced are gone. */
const canonicalIds = (before: CollectedArticle, after: CollectedArticle): ReadonlyMap<EntityId, EntityId> => {
  const ids = new Map(after.mentions.map(({ start, entity }) => [start, entity]))
  return new Map(
    before.mentions.flatMap(({ entity, start }) => {
      const id = ids.get(start)
      return id === undefined ? [] : [[entity, id] as const]
    }),
  )
}

interface DatedTelling extends Telling {
  readonly office: string | null
  readonly term: OfficeTerm | null
}

const toldRoles = (entity: Entity, tellings: readonly Telling[], knowledge: Knowledge): ToldRole[] => {
  const groups = new Map<string, DatedTelling[]>()
  for (const telling of tellings) {
    const dated = withTerm(entity, telling, knowledge)
    const key = keyOf(entity, dated)
    const group = groups.get(key)
    if (group) group.push(dated)
    else groups.set(key, [dated])
  }
  return [...groups.values()].map(toldRole).sort(byTime)
}

/** One term is one role, whatever the articles call it; without one, an office of no told country is of the person's own. */
const keyOf = (entity: Entity, { role, office, term }: DatedTelling): string =>
  term
    ? `${office} ${term.country} ${term.from}`
    : `${role.title.toLowerCase()} ${role.country ?? entity.country} ${role.qualifier}`

/** How well a telling words the role of a group: with the country and without "former" or "new" it does best. */
const wordiness = ({ role }: DatedTelling): number =>
  (role.country === null ? 0 : 2) + (role.qualifier === null ? 1 : 0)

const toldRole = (group: readonly DatedTelling[]): ToldRole => {
  const { role, term } = group.reduce((best, one) => (wordiness(one) > wordiness(best) ? one : best))
  return {
    ...role,
    from: term?.from ?? null,
    to: term?.to ?? null,
    articles: [...new Set(group.map(({ article }) => article))].sort(compareCodeUnits),
  }
}

const byTime = (a: ToldRole, b: ToldRole): number =>
  compareCodeUnits(a.from ?? '~', b.from ?? '~') || compareCodeUnits(a.title, b.title)

/** The one term of the tables that the article can mean; a deputy holds another office than the one named. */
const withTerm = (entity: Entity, telling: Telling, { offices }: Knowledge): DatedTelling => {
  const { role, name, published } = telling
  const country = role.country ?? entity.country
  const office = country === null || role.qualifier === 'deputy' ? null : findOffice(role.title, country)
  if (office === null || country === null) return { ...telling, office: null, term: null }
  const named = [entity.name, name].map((form) => termsOf({ name: form, office, country }, offices))
  const terms = (named.find((some) => some.length > 0) ?? []).filter((term) => fits(term, role, published))
  return { ...telling, office, term: terms.length === 1 ? terms[0]! : null }
}

/** A former holder's term is over when the article appears, everybody else's runs. */
const fits = (term: OfficeTerm, { qualifier }: Role, published: DayInterval | null): boolean => {
  if (published === null) return true
  const first = daysOf(term.from)?.first ?? null
  const last = term.to === null ? null : (daysOf(term.to)?.last ?? null)
  const begins = first === null || published.last === null || first <= published.last
  if (qualifier === 'former') return last !== null && (published.last === null || last <= published.last)
  return begins && (last === null || published.first === null || last >= published.first)
}
