/** What a reader is told of a person, country, organisation or place. */
import { type EntityId, type EntityKind, entityKindOf } from '../core/entity.ts'
import { type RoleLine, roleLines } from './role-words.ts'
import type { Explorer } from './use-explorer.ts'

export interface EntityFacts {
  readonly name: string
  /** "Person, India": what it is and whom it serves or where it lies. */
  readonly kindWords: string
  readonly roles: readonly RoleLine[]
  readonly otherNames: readonly string[]
  /** How many more other names there are than shown. */
  readonly furtherNames: number
  /** Events of the dataset that it takes part in, whatever the filters. */
  readonly eventCount: number
  readonly wikidataHref: string | null
}

const KIND_WORDS: Readonly<Record<EntityKind, string>> = {
  person: 'Person',
  country: 'Country',
  organization: 'Organisation',
  place: 'Place',
}

const MOST_NAMES = 6

/** Only what has the form of an item's number becomes part of an address. */
const wikidataHref = (item: string | null): string | null =>
  item !== null && /^Q\d+$/.test(item) ? `https://www.wikidata.org/wiki/${item}` : null

export function entityFactsOf(explorer: Explorer, id: EntityId): EntityFacts {
  const { entityOf, articleOf, store } = explorer
  const entity = entityOf.get(id)
  const kind = entityKindOf(id)
  const country = entity?.country == null ? null : (entityOf.get(entity.country)?.name ?? null)
  const names = (entity?.aliases ?? []).filter((name) => name !== entity?.name)
  const column = store.facet(kind)
  const code = column?.values.indexOf(id) ?? -1
  return {
    name: entity?.name ?? id,
    kindWords: country === null ? KIND_WORDS[kind] : `${KIND_WORDS[kind]}, ${country}`,
    roles: roleLines(entity?.roles ?? [], {
      entityName: (holder) => entityOf.get(holder as EntityId)?.name ?? null,
      headline: (article) => articleOf.get(article)?.headline ?? null,
    }),
    otherNames: names.slice(0, MOST_NAMES),
    furtherNames: Math.max(0, names.length - MOST_NAMES),
    eventCount: column?.totals[code] ?? 0,
    wikidataHref: wikidataHref(entity?.wikidata ?? null),
  }
}
