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

export const entityKindOf = (id: EntityId): EntityKind => id.slice(0, id.indexOf(':')) as EntityKind
