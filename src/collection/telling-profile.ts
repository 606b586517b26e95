/** What of a telling is compared with other tellings, and does not change when articles are dated. */
import type { Entity, EntityId } from '../core/entity.ts'
import { entityKindOf } from '../core/entity.ts'
import type { ParticipantRole } from '../core/event.ts'
import type { EventMention } from '../core/extraction.ts'
import { leadSentence } from '../extract/text/lead-sentence.ts'
import type { CollectedArticle } from './collected-article.ts'
import type { Vocabulary, WordNumbers } from './word-index.ts'

export interface TellingProfile {
  /** What sort of happening its trigger can name, see `knowledge/event-classes.ts`. */
  readonly classes: ReadonlySet<string>
  readonly lemma: string
  readonly isNominal: boolean
  /** Told of by a noun that takes up what has been told: every noun, and "the quake" of "the quake destroyed". */
  readonly takesUp: boolean
  /** "Nine visits". */
  readonly isPlural: boolean
  /** Somebody says something: speakers say much in a day. */
  readonly isStatement: boolean
  /** Who does it. */
  readonly agents: ReadonlySet<EntityId>
  /** People who take part. */
  readonly people: ReadonlySet<EntityId>
  /** People to whom it happens, and whoever it is done with. */
  readonly targets: ReadonlySet<EntityId>
  readonly organizations: ReadonlySet<EntityId>
  /** Towns and regions where it happens. */
  readonly places: ReadonlySet<EntityId>
  /** Countries that take part, where it happens, and whom its people serve. */
  readonly countries: ReadonlySet<EntityId>
  /** The words of the event's own name ("2nd India-Japan 2+2 Ministerial Meeting"); empty when it has none. */
  readonly name: ReadonlySet<string>
  /** It may happen, or might have. */
  readonly isPossible: boolean
  readonly magnitude: number | null
  /** "The second quake": 2. */
  readonly ordinal: number | null
  /** The telling words of its sentence, without its trigger; ascending. */
  readonly words: WordNumbers
  /** Told by a noun that names nobody: "the attack", which the article must have told of, or is about to. */
  readonly isBare: boolean
  readonly isLead: boolean
}

/** True for "visits"; false for "talks", which have no singular here. */
const isPlural = (text: string, { trigger }: EventMention): boolean =>
  trigger.nominal && !trigger.lemma.endsWith('s') && /[^s]s$/.test(text.slice(trigger.start, trigger.end))

/** A name of one word ("the Dialogue") names no single event. */
const nameWords = (name: string | null): ReadonlySet<string> => {
  const words = new Set(
    (name ?? '')
      .toLowerCase()
      .split(/[^\p{L}\p{N}+]+/u)
      .filter((word) => word.length > 2 && word !== 'the'),
  )
  return words.size < 2 ? new Set() : words
}

const ofKind = (mention: EventMention, kind: string, exceptPlace = false): Set<EntityId> =>
  new Set(
    mention.participants
      .filter(({ entity, role }) => entityKindOf(entity) === kind && !(exceptPlace && role === 'place'))
      .map(({ entity }) => entity),
  )

const countriesOf = (mention: EventMention, entities: ReadonlyMap<EntityId, Entity>): ReadonlySet<EntityId> =>
  new Set(
    mention.participants.flatMap(({ entity }) => {
      const country = entityKindOf(entity) === 'country' ? entity : entities.get(entity)?.country
      return country ? [country] : []
    }),
  )

/** Profiles of all tellings of an article, parallel to `eventMentions`. */
export const profileTellings = (doc: CollectedArticle, { numbersOf }: Vocabulary): TellingProfile[] => {
  const entities = new Map(doc.entities.map((entity) => [entity.id, entity]))
  const lead = leadSentence(doc)
  return doc.eventMentions.map((mention, index) => {
    const { classes, takesUp, magnitude, ordinal, words } = doc.digest.events[index]!
    const withRole = (isWanted: (role: ParticipantRole) => boolean): Set<EntityId> =>
      new Set(mention.participants.filter(({ role }) => isWanted(role)).map(({ entity }) => entity))
    const profile = {
      classes: new Set(classes.split(' ')),
      lemma: mention.trigger.lemma,
      isNominal: mention.trigger.nominal,
      takesUp: mention.trigger.nominal || takesUp,
      isPlural: isPlural(doc.text, mention),
      isStatement: mention.kind === 'statement' && !mention.trigger.nominal,
      agents: withRole((role) => role === 'agent'),
      targets: withRole((role) => role !== 'agent' && role !== 'involved'),
      people: ofKind(mention, 'person'),
      organizations: ofKind(mention, 'organization'),
      places: ofKind(mention, 'place'),
      countries: countriesOf(mention, entities),
      name: nameWords(mention.name),
      isPossible: mention.factuality === 'possible',
      magnitude,
      ordinal,
      words: numbersOf(words).sort(),
      isLead: mention.sentence === lead,
    }
    const names = [profile.people, profile.organizations, profile.places, profile.countries]
    return { ...profile, isBare: mention.trigger.nominal && names.every(({ size }) => size === 0) }
  })
}

const mergeWords = (lists: readonly WordNumbers[]): WordNumbers =>
  Int32Array.from(new Set(lists.flatMap((list) => [...list]))).sort()

const union = <Value>(sets: readonly ReadonlySet<Value>[]): ReadonlySet<Value> =>
  sets.length === 1 ? sets[0]! : new Set(sets.flatMap((set) => [...set]))

const first = <Value>(values: readonly (Value | null)[]): Value | null =>
  values.find((value) => value !== null) ?? null

/** What several tellings of one event say together: what any of them names, and the classes that fit all. */
export const joinProfiles = (profiles: readonly TellingProfile[]): TellingProfile => {
  const [one] = profiles
  if (profiles.length === 1) return one!
  const common = [...one!.classes].filter((each) => profiles.every(({ classes }) => classes.has(each)))
  return {
    classes: common.length === 0 ? one!.classes : new Set(common),
    lemma: one!.lemma,
    isNominal: profiles.every(({ isNominal }) => isNominal),
    takesUp: profiles.every(({ takesUp }) => takesUp),
    isPlural: profiles.every(({ isPlural }) => isPlural),
    isStatement: one!.isStatement,
    agents: union(profiles.map(({ agents }) => agents)),
    people: union(profiles.map(({ people }) => people)),
    targets: union(profiles.map(({ targets }) => targets)),
    organizations: union(profiles.map(({ organizations }) => organizations)),
    places: union(profiles.map(({ places }) => places)),
    countries: union(profiles.map(({ countries }) => countries)),
    name: profiles.find(({ name }) => name.size > 0)?.name ?? one!.name,
    isPossible: profiles.every(({ isPossible }) => isPossible),
    magnitude: first(profiles.map(({ magnitude }) => magnitude)),
    ordinal: first(profiles.map(({ ordinal }) => ordinal)),
    words: mergeWords(profiles.map(({ words }) => words)),
    isBare: profiles.every(({ isBare }) => isBare),
    isLead: profiles.some(({ isLead }) => isLead),
  }
}
