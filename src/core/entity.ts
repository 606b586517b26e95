export const ENTITY_KINDS = ['person', 'country', 'organization', 'place'] as const
export type EntityKind = (typeof ENTITY_KINDS)[number]

/** `person:vikram-misri`, `country:JP` (ISO 3166-1 alpha-2), `organization:…`, `place:…`. */
export type EntityId = `${EntityKind}:${string}`

/** An office or rank that a text gives to a person: `External Affairs Minister` of `country:IN`. */
export interface Role {
  /** As written, without the country: `Foreign Minister`. */
  readonly title: string
  readonly country: EntityId | null
  /** True when the text calls the holder new, former or the like; the word is kept. */
  readonly qualifier: 'new' | 'former' | 'acting' | 'deputy' | null
}

export interface Entity {
  readonly id: EntityId
  /** Former and equivalent ids: a filter for one of them means this entity. Sorted; absent where there is none. */
  readonly formerIds?: readonly EntityId[]
  readonly kind: EntityKind
  /** The name to show: the fullest form seen, in the order that the person's own country's press uses in English. */
  readonly name: string
  /** Every other written form that was taken for this entity, sorted by code unit. */
  readonly aliases: readonly string[]
  /** The country that a person serves or a place or organisation lies in; null when not known. */
  readonly country: EntityId | null
  readonly roles: readonly Role[]
}

/** A role as the articles of a collection tell it. */
export interface ToldRole extends Role {
  /** First day in the office, EDTF, where the tables of offices know the one term that is meant; else null. */
  readonly from: string | null
  /** Last day, EDTF; null where {@link from} is, and for a term that has no end yet. */
  readonly to: string | null
  /** Ids of the articles that say so, sorted; never empty. */
  readonly articles: readonly string[]
}

/** An entity of a dataset: one for all articles. */
export interface CanonicalEntity extends Entity {
  /** `Q17`, where a table gives it: of countries and well-known organisations. */
  readonly wikidata: string | null
  /** By first day, those without one last. */
  readonly roles: readonly ToldRole[]
}

export const entityKindOf = (id: EntityId): EntityKind => id.slice(0, id.indexOf(':')) as EntityKind
