import type { Entity, EntityId } from '../../core/entity.ts'
import type { LinkedArticle, Mention, TimedArticle } from '../../core/extraction.ts'
import { countryByCode, countryForm } from '../../knowledge/countries.ts'
import { agreeNames } from './agree-names.ts'
import type { Candidate, TitlePhrase } from './candidate.ts'
import { combineNames } from './combine-names.ts'
import { settleOrganizations } from './organizations.ts'
import { officeOf } from './person-roles.ts'
import { findRoleMentions } from './role-mentions.ts'
import { readByRules } from './settle-kinds.ts'
import { type Person, settlePeople } from './settle-people.ts'
import { entityId } from './slug.ts'
import { tagNames } from './tagger/tag-names.ts'
import { trainedModel } from './tagger/trained-model.ts'

/**
 * Adds the people, countries, organisations and places of an article, and the nameless titles that stand for its
 * people. Works with and without recognised times.
 */
export const linkEntities = (doc: TimedArticle): LinkedArticle => {
  const finds = readByRules(doc)
  const { titles } = finds
  const tagged = tagNames(doc, finds, trainedModel())
  const settled = withCountry(doc, agreeNames(combineNames(doc, finds, tagged)))
  const people = settlePeople(settled.filter(({ kind }) => kind === 'person'))
  const organizations = settleOrganizations(doc, settled)
  const personEntities = people.map((person) => personEntity(doc, person, titles, settled))
  const mentions = [
    ...people.flatMap(({ id, candidates: members }) =>
      members.map((member) => mentionOf(member, id, personRule(member))),
    ),
    ...organizations.flatMap(({ entity, candidates: members }) =>
      members.map((member) => mentionOf(member, entity.id, member.rule)),
    ),
    ...settled
      .filter(isLocated)
      .map((candidate) => mentionOf(candidate, locatedId(candidate), candidate.rule)),
  ].sort((a, b) => a.start - b.start)
  const located = locatedEntities(settled.filter(isLocated))
  const entities = [...personEntities, ...organizations.map(({ entity }) => entity), ...located].sort(byId)
  return { ...doc, mentions, entities, roleMentions: findRoleMentions(doc, titles, personEntities, mentions) }
}

const byId = (a: Entity, b: Entity): number => (a.id < b.id ? -1 : a.id > b.id ? 1 : 0)

const mentionOf = ({ start, end, kind }: Candidate, entity: EntityId, rule: string): Mention => ({
  start,
  end,
  kind: kind!,
  entity,
  rule,
})

const personRule = ({ words, title }: Candidate): string =>
  title ? 'titled-name' : words.includes(' ') ? 'full-name' : 'surname'

const personEntity = (
  doc: TimedArticle,
  person: Person,
  titles: readonly TitlePhrase[],
  all: readonly Candidate[],
): Entity => {
  const forms = new Set(
    person.candidates.flatMap((candidate) => [
      doc.text.slice(candidate.start, candidate.end),
      candidate.words,
      ...rankedForm(candidate),
    ]),
  )
  forms.delete(person.name)
  const { roles, country } = officeOf(doc, person, titles, all)
  return { id: person.id, kind: 'person', name: person.name, aliases: [...forms].sort(), country, roles }
}

/** "Defense Minister General Nakatani": the rank may be a garbled given name, so it is kept as a form of the name. */
const rankedForm = ({ title, words }: Candidate): string[] =>
  title?.trailingRank ? [`${title.trailingRank} ${words}`] : []

const isLocated = ({ kind }: Candidate): boolean => kind === 'country' || kind === 'place'

const locatedId = ({ kind, country, words }: Candidate): EntityId =>
  kind === 'country' && country ? country : entityId('place', placeName(words))

/** "TOKYO" in a dateline is Tokyo. */
const placeName = (words: string): string =>
  words.length > 3 && words === words.toUpperCase()
    ? words.toLowerCase().replace(/(?:^|[\s-])\p{L}/gu, (letter) => letter.toUpperCase())
    : words.replace(/^The (?=\p{Lu})/u, '')

const locatedEntities = (candidates: readonly Candidate[]): Entity[] => {
  const groups = new Map<EntityId, Candidate[]>()
  for (const candidate of candidates) {
    const members = groups.get(locatedId(candidate))
    if (members) members.push(candidate)
    else groups.set(locatedId(candidate), [candidate])
  }
  return [...groups].map(([id, members]) => locatedEntity(id, members))
}

/** "Edogawa, Tokyo": an unknown place lies where the place behind it lies. */
const withCountry = (doc: TimedArticle, candidates: readonly Candidate[]): Candidate[] =>
  candidates.map((candidate, index) => {
    const next = candidates[index + 1]
    if (candidate.kind !== 'place' || candidate.country || candidate.rule === 'region' || !next?.country)
      return candidate
    const isInside =
      next.firstToken === candidate.endToken + 1 && doc.tokens[candidate.endToken]?.text === ','
    return isInside && isLocated(next) && next.rule !== 'demonym'
      ? { ...candidate, country: next.country }
      : candidate
  })

const locatedEntity = (id: EntityId, members: readonly Candidate[]): Entity => {
  const [first] = members
  const isCountry = first!.kind === 'country'
  const name = isCountry ? countryByCode(id.slice('country:'.length))!.name : placeName(first!.words)
  const aliases = [...new Set(members.map(({ words }) => words))]
    .filter((words) => words !== name && isNoun(words, isCountry))
    .sort()
  const country = isCountry ? null : (members.find((member) => member.country)?.country ?? null)
  return { id, kind: isCountry ? 'country' : 'place', name, aliases, country, roles: [] }
}

/** Aliases are names; "Japanese" is a word about Japan, not a name of it. */
const isNoun = (words: string, isCountry: boolean): boolean =>
  !isCountry || countryForm(words)?.kind !== 'demonym'
