/** What of a telling is compared with other tellings, and does not change when articles are dated. */
import type { Entity, EntityId } from '../core/entity.ts'
import { entityKindOf } from '../core/entity.ts'
import type { EventfulArticle, EventMention, Sentence } from '../core/extraction.ts'
import { leadSentence } from '../extract/text/lead-sentence.ts'
import { disasterOf, eventClassesOf, isImpactVerb } from '../knowledge/event-classes.ts'
import { sentenceWords, type Words } from './article-words.ts'

export interface TellingProfile {
  /** What sort of happening its trigger can name, see `knowledge/event-classes.ts`. */
  readonly classes: ReadonlySet<string>
  readonly lemma: string
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
  /** The telling words of its sentence, without its trigger. */
  readonly words: Words
  /** Told by a noun that names nobody: "the attack", which the article must have told of, or is about to. */
  readonly isBare: boolean
  readonly isLead: boolean
}

/** How far before the trigger the disaster stands that an impact verb tells of: a subject with its clause. */
const SUBJECT_TOKENS = 14

const firstTokenAt = (doc: EventfulArticle, sentence: Sentence, offset: number): number => {
  let index = sentence.firstToken
  while (index < sentence.endToken && doc.tokens[index]!.end <= offset) index++
  return index
}

/** "The quake struck": the class of the nearest disaster that the sentence names before the verb. */
const disasterBefore = (doc: EventfulArticle, sentence: Sentence, trigger: number): string | null => {
  for (let index = trigger - 1; index >= Math.max(sentence.firstToken, trigger - SUBJECT_TOKENS); index--) {
    const found = disasterOf(doc.tokens[index]!.lower)
    if (found !== null) return found
  }
  return null
}

/** A particle or object that makes another word of a verb stands within so many tokens: "gave him nine years". */
const FOLLOWING_TOKENS = 3

const classesOf = (
  doc: EventfulArticle,
  { trigger }: EventMention,
  sentence: Sentence,
  token: number,
): ReadonlySet<string> => {
  const disaster =
    !trigger.nominal && isImpactVerb(trigger.lemma) ? disasterBefore(doc, sentence, token) : null
  if (disaster !== null) return new Set([disaster])
  const end = trigger.nominal ? token + 1 : Math.min(sentence.endToken, token + 1 + FOLLOWING_TOKENS)
  return eventClassesOf(
    trigger.lemma,
    doc.tokens.slice(token + 1, end).map(({ lower }) => lower),
  )
}

const ORDINALS: ReadonlyMap<string, number> = new Map(
  ['first', 'second', 'third', 'fourth', 'fifth', 'sixth', 'seventh', 'eighth', 'ninth', 'tenth'].map(
    (word, index) => [word, index + 1],
  ),
)

/** Within so many tokens before the trigger an ordinal counts it: "the second major earthquake". */
const ORDINAL_TOKENS = 3

const ordinalOf = (doc: EventfulArticle, sentence: Sentence, token: number): number | null => {
  for (let index = token - 1; index >= Math.max(sentence.firstToken, token - ORDINAL_TOKENS); index--) {
    const { lower } = doc.tokens[index]!
    const figure = /^(\d{1,2})(?:st|nd|rd|th)$/.exec(lower)?.[1]
    const value = figure === undefined ? ORDINALS.get(lower) : Number(figure)
    if (value !== undefined) return value
  }
  return null
}

const MAGNITUDE = /\bmagnitude[ -](?:of )?(\d(?:\.\d)?)(?![\d,])|\b(\d\.\d)[ -]magnitude/i

const magnitudeOf = (text: string): number | null => {
  const match = MAGNITUDE.exec(text)
  return match === null ? null : Number(match[1] ?? match[2])
}

/** A name of one word ("the Dialogue") names no single event. */
const nameWords = (name: string | null): ReadonlySet<string> => {
  const words = new Set(
    (name ?? '')
      .toLowerCase()
      .split(/[^\p{L}\p{N}+]+/u)
      .filter((word) => word.length > 2),
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

const withoutTrigger = (words: Words, doc: EventfulArticle, { trigger }: EventMention): Words => {
  const own = doc.text.slice(trigger.start, trigger.end).toLowerCase()
  return new Set([...words].filter((word) => !own.startsWith(word) && word !== trigger.lemma))
}

/** Profiles of all tellings of an article, parallel to `eventMentions`. */
export const profileTellings = (doc: EventfulArticle): TellingProfile[] => {
  const entities = new Map(doc.entities.map((entity) => [entity.id, entity]))
  const lead = leadSentence(doc)
  const wordsOf = new Map<number, Words>()
  return doc.eventMentions.map((mention) => {
    const sentence = doc.sentences[mention.sentence]!
    const token = firstTokenAt(doc, sentence, mention.trigger.start)
    const words = wordsOf.get(mention.sentence) ?? sentenceWords(doc, sentence)
    wordsOf.set(mention.sentence, words)
    const profile = {
      classes: classesOf(doc, mention, sentence, token),
      lemma: mention.trigger.lemma,
      isStatement: mention.kind === 'statement' && !mention.trigger.nominal,
      agents: new Set(
        mention.participants.filter(({ role }) => role === 'agent').map(({ entity }) => entity),
      ),
      people: ofKind(mention, 'person'),
      targets: new Set(
        mention.participants.filter(({ role }) => role !== 'agent').map(({ entity }) => entity),
      ),
      organizations: ofKind(mention, 'organization'),
      places: ofKind(mention, 'place'),
      countries: countriesOf(mention, entities),
      name: nameWords(mention.name),
      isPossible: mention.factuality === 'possible',
      magnitude: magnitudeOf(doc.text.slice(sentence.start, sentence.end)),
      ordinal: ordinalOf(doc, sentence, token),
      words: withoutTrigger(words, doc, mention),
      isLead: mention.sentence === lead,
    }
    const names = [profile.people, profile.organizations, profile.places, profile.countries]
    return { ...profile, isBare: mention.trigger.nominal && names.every(({ size }) => size === 0) }
  })
}

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
    words: union(profiles.map(({ words }) => words)),
    isBare: profiles.every(({ isBare }) => isBare),
    isLead: profiles.some(({ isLead }) => isLead),
  }
}
