/** The names of ready-made events → entities, as articles' names become entities: by their slug. */
import { compareCodeUnits } from '../../core/compare-code-units.ts'
import type { CanonicalEntity, EntityId, EntityKind } from '../../core/entity.ts'
import type { Participant, ParticipantRole } from '../../core/event.ts'
import { countryId, entityId } from '../../extract/entity/slug.ts'
import { countryByCode } from '../../knowledge/countries.ts'
import { organizationWikidata } from '../../knowledge/organizations.ts'
import type { ReadyEvent } from './ready-event.ts'

interface Named {
  readonly id: EntityId
  readonly kind: EntityKind
  readonly participant: Participant
  /** How often each form is written. */
  readonly forms: Map<string, number>
  events: number
}

/** Collects the entities of events; one participant object serves all events of an entity. */
export interface EntityCollector {
  /** Those who take part in the event: people, countries, organisations, places, each once. Counts them. */
  readonly participantsOf: (event: ReadyEvent) => Participant[]
  /** How many events the entity takes part in. */
  readonly eventsWith: (id: EntityId) => number
  /** Sorted by id. */
  readonly entities: () => CanonicalEntity[]
}

const roleOf = (kind: EntityKind): ParticipantRole => (kind === 'place' ? 'place' : 'involved')

/** The form that is written most often; of equals the first by code unit. */
const shownName = (forms: ReadonlyMap<string, number>): string =>
  [...forms].sort((a, b) => b[1] - a[1] || compareCodeUnits(a[0], b[0]))[0]![0]

const countryEntity = (id: EntityId, code: string): CanonicalEntity => ({
  id,
  kind: 'country',
  name: countryByCode(code)!.name,
  aliases: [],
  country: id,
  wikidata: countryByCode(code)!.wikidata,
  roles: [],
})

const entityOf = ({ id, kind, forms }: Named): CanonicalEntity => {
  if (kind === 'country') return countryEntity(id, id.slice('country:'.length))
  const name = shownName(forms)
  const aliases = [...forms.keys()].filter((form) => form !== name).sort(compareCodeUnits)
  const wikidata = kind === 'organization' ? organizationWikidata(name) : null
  return { id, kind, name, aliases, country: null, wikidata, roles: [] }
}

export const collectEntities = (): EntityCollector => {
  const byId = new Map<EntityId, Named>()
  const byName = {
    person: new Map(),
    country: new Map(),
    organization: new Map(),
    place: new Map(),
  } as Readonly<Record<EntityKind, Map<string, Named>>>
  const find = (kind: EntityKind, name: string): Named => {
    const id = kind === 'country' ? countryId(name) : entityId(kind, name)
    const known = byId.get(id)
    const named = known ?? {
      id,
      kind,
      participant: { entity: id, role: roleOf(kind) },
      forms: new Map(),
      events: 0,
    }
    byId.set(id, named)
    byName[kind].set(name, named)
    return named
  }
  const note = (kind: EntityKind, name: string): Named => {
    const named = byName[kind].get(name) ?? find(kind, name)
    named.forms.set(name, (named.forms.get(name) ?? 0) + 1)
    return named
  }
  return {
    participantsOf: ({ people, countries, organizations, places }) => {
      const all = new Set([
        ...people.map((name) => note('person', name)),
        ...countries.map((code) => note('country', code)),
        ...organizations.map((name) => note('organization', name)),
        ...places.map((name) => note('place', name)),
      ])
      for (const named of all) named.events++
      return [...all].map(({ participant }) => participant)
    },
    eventsWith: (id) => byId.get(id)?.events ?? 0,
    entities: () => [...byId.values()].map(entityOf).sort((a, b) => compareCodeUnits(a.id, b.id)),
  }
}
