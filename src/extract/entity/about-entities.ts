import type { Entity, EntityId } from '../../core/entity.ts'
import type { LinkedArticle } from '../../core/extraction.ts'
import { isInternational } from '../../knowledge/organizations.ts'
import { namesInHeadline } from './headline-forms.ts'
import { mentionWeigher } from './mention-weight.ts'
import { readDateline } from './read-dateline.ts'
import { countryId } from './slug.ts'

export interface Salience {
  readonly entity: EntityId
  /** 0 to 1, the most salient entity of the article at 1. */
  readonly salience: number
}

/** Tuned on `bench/about/dev`. */
const THROUGH = { place: 0.6, organization: 0.7, person: 0.6 }
const HEADLINE = 4
const DATELINE = 1
/** An organisation of no known country that opens the story is at home where the story is written. */
const AT_HOME = 0.8
const ROLE_MENTION = 0.2
/** Less than one plain place in the lead is a passing mention. */
const COUNTRY_THRESHOLD = 1.5
/** Share of the leading entity below which a mention is a passing one. */
const PASSING = { country: 0.12, organization: 0.16 }

/**
 * The people, countries and organisations that an article is about, most salient first. Headline and lead say most, then who acts
 * and how often; comparisons, flags and markets say little. Countries also count through their places, organisations
 * and people. Where no country is the subject it is that of the dateline, unless the story is of a body of many countries.
 */
export const aboutEntities = (doc: LinkedArticle): Salience[] => {
  const story = weighStory(doc)
  const kept = [...story.weights].filter(([id, weight]) => isSalient(id, weight, story))
  if (!kept.some(([id]) => id.startsWith('country:')) && story.home !== null && !story.isInternational)
    kept.push([story.home, COUNTRY_THRESHOLD])
  const most = Math.max(...kept.map(([, weight]) => weight))
  return kept
    .sort((a, b) => b[1] - a[1] || (a[0] < b[0] ? -1 : 1))
    .map(([entity, weight]) => ({ entity, salience: Math.round((weight / most) * 1000) / 1000 }))
}

interface Story {
  readonly weights: ReadonlyMap<EntityId, number>
  readonly most: number
  /** People who act or speak, or stand in headline or lead. */
  readonly actors: ReadonlySet<EntityId>
  /** The dateline's country. */
  readonly home: EntityId | null
  readonly isInternational: boolean
}

const isSalient = (id: EntityId, weight: number, { most, actors }: Story): boolean => {
  if (id.startsWith('place:')) return false
  if (id.startsWith('person:')) return actors.has(id)
  if (id.startsWith('country:')) return weight >= COUNTRY_THRESHOLD && weight / most >= PASSING.country
  return weight / most >= PASSING.organization
}

const weighStory = (doc: LinkedArticle): Story => {
  const byId = entityIndex(doc)
  const weights = new Map<EntityId, number>()
  const actors = new Set<EntityId>()
  const add = (id: EntityId, weight: number) => weights.set(id, (weights.get(id) ?? 0) + weight)
  const addEntity = ({ id, kind, country }: Entity, weight: number) => {
    add(id, weight)
    if (country && kind !== 'country') add(country, weight * THROUGH[kind])
  }
  const dateline = readDateline(doc)
  const weigh = mentionWeigher(doc, dateline)
  let opening: Entity | null = null
  for (const mention of doc.mentions) {
    const entity = byId.get(mention.entity)!
    const { weight, where, isActor } = weigh(mention)
    addEntity(entity, weight)
    if (where === 'headline' || where === 'lead' || isActor) actors.add(entity.id)
    if (where === 'lead' && isActor && entity.kind === 'organization') opening ??= entity
  }
  for (const { entity } of doc.roleMentions) add(entity, ROLE_MENTION)
  const headline = namesInHeadline(doc)
  for (const country of headline.countries) add(country, HEADLINE)
  for (const country of headline.placeCountries) add(country, HEADLINE * THROUGH.place)
  for (const entity of headline.entities) {
    addEntity(entity, HEADLINE)
    actors.add(entity.id)
  }
  const home = dateline?.country ? countryId(dateline.country) : null
  if (home) add(home, DATELINE + (opening && isAtHome(opening) ? AT_HOME : 0))
  return {
    weights,
    most: Math.max(0, ...weights.values()),
    actors,
    home,
    isInternational: opening !== null && isInternational(opening.name),
  }
}

const isAtHome = ({ name, country }: Entity): boolean => country === null && !isInternational(name)

const entityIndex = (doc: LinkedArticle): ReadonlyMap<EntityId, Entity> =>
  new Map(doc.entities.map((entity) => [entity.id, entity]))

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

const countryFor = (entity: Entity | undefined): EntityId | null =>
  entity?.kind === 'country' ? entity.id : (entity?.country ?? null)
