/** What of a telling is compared with other tellings, and does not change when articles are dated. */
import type { Entity, EntityId } from '../core/entity.ts'
import { entityKindOf } from '../core/entity.ts'
import type { ParticipantRole } from '../core/event.ts'
import type { EventMention } from '../core/extraction.ts'
import { leadSentence } from '../extract/text/lead-sentence.ts'
import { DISASTER_CLASSES, isCommonplace } from '../knowledge/event-classes.ts'
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
  /** Those of its classes that are no everyday sort of event. */
  readonly rareClasses: ReadonlySet<string>
  /** Those of its classes that are journeys. */
  readonly travels: ReadonlySet<string>
  readonly isDisaster: boolean
  /** Who does it. */
  readonly agents: ReadonlySet<EntityId>
  /** People who take part. */
  readonly people: ReadonlySet<EntityId>
  /** People to whom it happens, and whoever it is done with. */
  readonly targets: ReadonlySet<EntityId>
  /** The people among the targets. */
  readonly peopleHit: ReadonlySet<EntityId>
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

const TRAVELS: ReadonlySet<string> = new Set(['visit', 'arrival', 'departure', 'return', 'landing'])

/** True for "visits"; false for "talks", which have no singular here. */
const isPlural = (text: string, { trigger }: EventMention): boolean =>
  trigger.nominal && !trigger.lemma.endsWith('s') && /[^s]s$/.test(text.slice(trigger.start, trigger.end))

/** A name of one word ("the Dialogue") names no single event. */
const nameWords = (name: string | null): string[] => {
  const words = new Set(
    (name ?? '')
      .toLowerCase()
      .split(/[^\p{L}\p{N}+]+/u)
      .filter((word) => word.length > 2 && word !== 'the'),
  )
  return words.size < 2 ? [] : [...words]
}

const ofKind = (mention: EventMention, kind: string): EntityId[] =>
  mention.participants.map(({ entity }) => entity).filter((entity) => entityKindOf(entity) === kind)

const countriesOf = (mention: EventMention, entities: ReadonlyMap<EntityId, Entity>): EntityId[] =>
  mention.participants.flatMap(({ entity }) => {
    const country = entityKindOf(entity) === 'country' ? entity : entities.get(entity)?.country
    return country ? [country] : []
  })

/** Gives the set of some values, in their order; the same set each time for the same list. */
export type SetOf = <Value extends string>(values: readonly Value[]) => ReadonlySet<Value>

/** Most tellings of an archive have the same few sets, which so are in memory once. */
export const shareSets = (): SetOf => {
  const known = new Map<string, ReadonlySet<string>>()
  return <Value extends string>(values: readonly Value[]) => {
    const key = values.join('\n')
    const set = known.get(key) ?? new Set(values)
    known.set(key, set)
    return set as ReadonlySet<Value>
  }
}

/** What follows from other parts of a profile. */
const derived = (
  classes: Iterable<string>,
  people: ReadonlySet<EntityId>,
  targets: Iterable<EntityId>,
  setOf: SetOf,
) => {
  const names = [...classes]
  return {
    rareClasses: setOf(names.filter((name) => !isCommonplace(new Set([name])))),
    travels: setOf(names.filter((name) => TRAVELS.has(name))),
    isDisaster: names.some((name) => DISASTER_CLASSES.has(name)),
    peopleHit: setOf([...targets].filter((one) => people.has(one))),
  }
}

/** Profiles of all tellings of an article, parallel to `eventMentions`. */
export const profileTellings = (
  doc: CollectedArticle,
  { numbersOf }: Vocabulary,
  setOf: SetOf,
): TellingProfile[] => {
  const entities = new Map(doc.entities.map((entity) => [entity.id, entity]))
  const lead = leadSentence(doc)
  return doc.eventMentions.map((mention, index) => {
    const { classes, takesUp, magnitude, ordinal, words } = doc.digest.events[index]!
    const withRole = (isWanted: (role: ParticipantRole) => boolean): ReadonlySet<EntityId> =>
      setOf(mention.participants.filter(({ role }) => isWanted(role)).map(({ entity }) => entity))
    const people = setOf(ofKind(mention, 'person'))
    const targets = withRole((role) => role !== 'agent' && role !== 'involved')
    const profile = {
      classes: setOf(classes.split(' ')),
      lemma: mention.trigger.lemma,
      isNominal: mention.trigger.nominal,
      takesUp: mention.trigger.nominal || takesUp,
      isPlural: isPlural(doc.text, mention),
      isStatement: mention.kind === 'statement' && !mention.trigger.nominal,
      agents: withRole((role) => role === 'agent'),
      targets,
      people,
      organizations: setOf(ofKind(mention, 'organization')),
      places: setOf(ofKind(mention, 'place')),
      countries: setOf(countriesOf(mention, entities)),
      name: setOf(nameWords(mention.name)),
      isPossible: mention.factuality === 'possible',
      magnitude,
      ordinal,
      words: numbersOf(words).sort(),
      isLead: mention.sentence === lead,
      ...derived(classes.split(' '), people, targets, setOf),
    }
    const names = [profile.people, profile.organizations, profile.places, profile.countries]
    return { ...profile, isBare: mention.trigger.nominal && names.every(({ size }) => size === 0) }
  })
}

const mergeWords = (lists: readonly WordNumbers[]): WordNumbers =>
  Int32Array.from(new Set(lists.flatMap((list) => [...list]))).sort()

const first = <Value>(values: readonly (Value | null)[]): Value | null =>
  values.find((value) => value !== null) ?? null

/** What several tellings of one event say together: what any of them names, and the classes that fit all. */
export const joinProfiles = (profiles: readonly TellingProfile[], setOf: SetOf): TellingProfile => {
  const [one] = profiles
  if (profiles.length === 1) return one!
  const union = <Value extends string>(part: (profile: TellingProfile) => ReadonlySet<Value>) =>
    setOf([...new Set(profiles.flatMap((profile) => [...part(profile)]))])
  const common = [...one!.classes].filter((each) => profiles.every(({ classes }) => classes.has(each)))
  const classes = common.length === 0 ? one!.classes : setOf(common)
  const people = union((profile) => profile.people)
  const targets = union((profile) => profile.targets)
  return {
    classes,
    lemma: one!.lemma,
    isNominal: profiles.every(({ isNominal }) => isNominal),
    takesUp: profiles.every(({ takesUp }) => takesUp),
    isPlural: profiles.every(({ isPlural }) => isPlural),
    isStatement: one!.isStatement,
    agents: union((profile) => profile.agents),
    people,
    targets,
    organizations: union((profile) => profile.organizations),
    places: union((profile) => profile.places),
    countries: union((profile) => profile.countries),
    name: profiles.find(({ name }) => name.size > 0)?.name ?? one!.name,
    isPossible: profiles.every(({ isPossible }) => isPossible),
    magnitude: first(profiles.map(({ magnitude }) => magnitude)),
    ordinal: first(profiles.map(({ ordinal }) => ordinal)),
    words: mergeWords(profiles.map(({ words }) => words)),
    isBare: profiles.every(({ isBare }) => isBare),
    isLead: profiles.some(({ isLead }) => isLead),
    ...derived(classes, people, targets, setOf),
  }
}
