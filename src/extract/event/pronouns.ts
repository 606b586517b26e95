/** Who "he", "they", "the two" are: the subjects last told, no more than that. */
import type { EntityId } from '../../core/entity.ts'
import type { WordRange } from './phrases.ts'
import { mentionsBetween, type SentenceView, spanIndexAt } from './sentence-view.ts'
import { type Thing, thingOf } from './things.ts'

export interface Antecedent {
  readonly text: string
  /** Takes a plural verb; several entities do so anyway. */
  readonly isPlural?: boolean
  readonly entities: readonly EntityId[]
}

export interface Antecedents {
  /** The antecedent; `none` when the word is a pronoun that cannot be resolved; null when it is no pronoun. */
  resolve(lower: string, view: SentenceView, subject: WordRange): Antecedent | 'none' | null
  /** Whom "him" and "his" stand for, as far as is known. */
  person(): Antecedent | null
  /** Learns who was named in a sentence, after its events were found. */
  learn(view: SentenceView): void
}

const unresolvable = new Set([
  'this',
  'that',
  'these',
  'those',
  'which',
  'who',
  'we',
  'i',
  'you',
  'there',
  'others',
  'some',
  'many',
])
const dual = new Set(['they', 'both'])
/** A sentence that begins with these still speaks of the same thing. */
const carried = new Set(['it', 'they', 'its', 'their'])
/** "The company", "the bank": the organisation that was last the subject. */
const organizationNouns = new Set(
  'company firm bank carmaker airline retailer group maker publisher studio agency club union team broadcaster manufacturer operator start-up startup lender insurer'.split(
    ' ',
  ),
)

const personText = (view: SentenceView, entity: EntityId): string =>
  view.doc.entities.find((candidate) => candidate.id === entity)?.name ?? ''

const roleMentionIn = (view: SentenceView, range: WordRange): EntityId | null => {
  const hit = spanIndexAt(view.doc.roleMentions, view.words[range.from]!.start)
  const next = view.words[range.from + 1]
  const second = hit === null && next ? spanIndexAt(view.doc.roleMentions, next.start) : hit
  return second === null ? null : view.doc.roleMentions[second]!.entity
}

const isJoined = (view: SentenceView, range: WordRange): boolean =>
  view.words.slice(range.from, range.to).some((word) => word.lower === 'and')

/** Two people of the sentence, or two countries that open it ("India and Japan have …"). */
const twoSubjects = (view: SentenceView, people: readonly EntityId[]): readonly EntityId[] | null => {
  if (people.length > 0) return people.length === 2 ? people : null
  const opening = { from: 0, to: Math.min(4, view.words.length) }
  const countries = [
    ...new Set(
      mentionsBetween(view, 0, opening.to)
        .filter((mention) => mention.kind === 'country')
        .map((mention) => mention.entity),
    ),
  ]
  return countries.length === 2 && isJoined(view, opening) ? countries : null
}

/** The organisation that opens the sentence as its subject. */
const leadingOrganization = (view: SentenceView): Antecedent | null => {
  const verb = view.words.findIndex((word) => word.verb === 'finite')
  const named = mentionsBetween(view, 0, Math.max(verb, 0))
  const [first, ...others] = named.filter((mention) => mention.kind === 'organization')
  if (first === undefined || others.some((other) => other.entity !== first.entity)) return null
  if (named.some((mention) => mention.kind === 'person')) return null
  return { text: personText(view, first.entity), entities: [first.entity] }
}

/**
 * A fresh memory for one article. Persons: the last subject; organisations: the subject of the last sentence that had one; pairs: the
 * last sentence that names exactly two.
 */
export const createAntecedents = (): Antecedents => {
  let person: Antecedent | null = null
  let pair: Antecedent | null = null
  let organization: Antecedent | null = null
  let thing: Thing | null = null
  const called = new Map<EntityId, string>()
  /** Whoever was once "he" is not "she". */
  const personCalled = (pronoun: string): Antecedent | null => {
    const id = person?.entities[0]
    if (id === undefined || (called.has(id) && called.get(id) !== pronoun)) return null
    called.set(id, pronoun)
    return person
  }
  return {
    resolve: (lower, view, subject) => {
      const role = roleMentionIn(view, subject)
      if (role) return { text: personText(view, role), entities: [role] }
      if (lower === 'he' || lower === 'she') return personCalled(lower) ?? 'none'
      const second = view.words[subject.from + 1]?.lower ?? ''
      if (dual.has(lower) || (lower === 'the' && second === 'two' && subject.to - subject.from <= 3))
        return pair ?? (lower === 'they' && thing?.isPlural ? thing : 'none')
      if (lower === 'it') return organization ?? (thing && !thing.isPlural ? thing : 'none')
      if (lower === 'the' && organizationNouns.has(second) && subject.to - subject.from === 2)
        return organization
      return unresolvable.has(lower) ? 'none' : null
    },
    person: () => person,
    learn: (view) => {
      const named = mentionsBetween(view, 0, view.words.length)
      const people = [
        ...new Set(named.filter((mention) => mention.kind === 'person').map((mention) => mention.entity)),
      ]
      const first = people[0]
      const hasPronoun = view.words.some((word) => word.lower === 'he' || word.lower === 'she')
      const two = twoSubjects(
        view,
        hasPronoun && person ? [...new Set([...person.entities, ...people])] : people,
      )
      organization =
        leadingOrganization(view) ?? (named.some(({ kind }) => kind === 'organization') ? null : organization)
      const opensWithPronoun = carried.has(view.words[0]?.lower ?? '')
      if (!opensWithPronoun) thing = thingOf(view)
      if (two) pair = { text: `${personText(view, two[0]!)} and ${personText(view, two[1]!)}`, entities: two }
      if (first && !hasPronoun) person = { text: personText(view, first), entities: [first] }
    },
  }
}
