import type { EntityId, Role } from '../../core/entity.ts'
import type { TimedArticle } from '../../core/extraction.ts'
import { APPOINTMENT_VERBS, QUALIFIERS } from '../../knowledge/titles.ts'
import { type Candidate, isPossessive, type TitlePhrase } from './candidate.ts'
import { firstEndingAfter } from './nearest.ts'
import { normalTitle } from './normal-title.ts'
import type { Person } from './settle-people.ts'

/** An article tells who somebody is where it names them first; reading on would cost time for nothing. */
const MENTIONS_READ = 30

export interface PersonOffice {
  readonly roles: readonly Role[]
  readonly country: EntityId | null
}

/** The roles that the article gives to a person, in text order, and the country that the person serves. */
export const officeOf = (
  doc: TimedArticle,
  person: Person,
  titles: readonly TitlePhrase[],
  all: readonly Candidate[],
): PersonOffice => {
  const found = person.candidates
    .slice(0, MENTIONS_READ)
    .flatMap((candidate) => rolesAt(doc, candidate, titles, all))
  const country = found.find((role) => role.country !== null)?.country ?? ownedBy(doc, person, all)
  return { roles: distinct(found), country }
}

/** "Ukraine's Volodymyr Zelensky", "Cuban Miguel Díaz-Canel". */
const ownedBy = (doc: TimedArticle, person: Person, all: readonly Candidate[]): EntityId | null => {
  for (const candidate of person.candidates.slice(0, MENTIONS_READ)) {
    const previous = all[firstEndingAfter(all, candidate.start) - 1]
    if (previous?.kind !== 'country' || previous.sentence !== candidate.sentence) continue
    const gap = doc.tokens.slice(previous.endToken, candidate.firstToken)
    if (previous.rule === 'demonym' ? gap.length === 0 : gap.length === 1 && isPossessive(gap[0]))
      return previous.country
  }
  return null
}

const rolesAt = (
  doc: TimedArticle,
  candidate: Candidate,
  titles: readonly TitlePhrase[],
  all: readonly Candidate[],
): Role[] => {
  const roles = [
    titleRole(doc, candidate, all),
    appositionRole(doc, candidate, titles),
    appointmentRole(doc, candidate, titles, all),
  ]
  return roles.filter((role) => role !== null)
}

const titleRole = (doc: TimedArticle, candidate: Candidate, all: readonly Candidate[]): Role | null => {
  const role = candidate.title?.role ?? null
  if (!role || role.country) return role
  return {
    ...role,
    country:
      countryAfter(doc, candidate, all) ??
      countryOfBody(candidate, all) ??
      countryOfGroup(doc, candidate, all),
  }
}

/** "FM Motegi Toshimitsu of Japan". */
const countryAfter = (
  doc: TimedArticle,
  candidate: Candidate,
  all: readonly Candidate[],
): EntityId | null => {
  if (doc.tokens[candidate.endToken]?.lower !== 'of') return null
  const next = all[firstEndingAfter(all, candidate.start) + 1]
  return next?.rule === 'country-name' && next.firstToken === candidate.endToken + 1 ? next.country : null
}

/** "Indian Army chief General Upendra Dwivedi", "Reserve Bank of India Governor …": the body right before the title. */
const countryOfBody = ({ title }: Candidate, all: readonly Candidate[]): EntityId | null =>
  all.find(({ kind, endToken }) => kind === 'organization' && endToken === title?.firstToken)?.country ?? null

const GROUP =
  /^(?:delegation|delegates?|side|team|officials?|counterparts?|lawmakers|ministers?|leaders?|diplomats?|representatives|mission|group|parliamentarians|mps|government|cabinet|contingent|party)$/u
const MEMBERSHIP =
  /^(?:including|comprising|comprised|comprises|consisting|led|headed|includes|included|namely|such|like|—|–|:|-)$/u

/**
 * "The Japanese side, including Foreign Minister Takeshi Iwaya": the adjective of a group governs the people listed
 * behind it in the sentence. "The delegation, led by …" takes the adjective of the delegation named before.
 */
const countryOfGroup = (
  doc: TimedArticle,
  candidate: Candidate,
  all: readonly Candidate[],
): EntityId | null => {
  const sentence = doc.sentences[candidate.sentence]!
  let member = false
  for (let at = candidate.firstToken - 1; at >= sentence.firstToken; at--) {
    const { lower } = doc.tokens[at]!
    if (MEMBERSHIP.test(lower)) member = true
    else if (member && GROUP.test(lower))
      return (
        adjectiveBefore(doc, sentence.firstToken, at, all) ?? namedBefore(doc, sentence.start, lower, all)
      )
  }
  return null
}

/** The demonym at most five words before a group's noun. */
const adjectiveBefore = (
  doc: TimedArticle,
  first: number,
  noun: number,
  all: readonly Candidate[],
): EntityId | null => {
  const near = all.filter(
    ({ rule, firstToken, endToken }) =>
      (rule === 'demonym' || rule === 'country-name') &&
      endToken <= noun &&
      firstToken >= Math.max(first, noun - 5),
  )
  const last = near.at(-1)
  if (!last) return null
  return last.rule === 'demonym' || isPossessive(doc.tokens[last.endToken]) ? last.country : null
}

const namedBefore = (
  doc: TimedArticle,
  before: number,
  noun: string,
  all: readonly Candidate[],
): EntityId | null => {
  const adjectives = all.filter(({ rule, end }) => rule === 'demonym' && end < before)
  const governing = adjectives.filter(({ endToken }) =>
    doc.tokens.slice(endToken, endToken + 4).some(({ lower }) => lower === noun),
  )
  return governing.at(-1)?.country ?? null
}

/** "Takehiro Funakoshi, Vice Minister for Foreign Affairs", "Jane Doe, the Japanese foreign minister,". */
const appositionRole = (
  doc: TimedArticle,
  candidate: Candidate,
  titles: readonly TitlePhrase[],
): Role | null => {
  if (doc.tokens[candidate.endToken]?.text !== ',' || isListOfPeople(doc, candidate)) return null
  const title = titleWithin(doc, titles, candidate.endToken, 6)
  if (!title?.role || title.firstToken >= doc.sentences[candidate.sentence]!.endToken) return null
  const between = doc.tokens.slice(candidate.endToken + 1, title.firstToken)
  if (!between.every(isPartOfApposition)) return null
  const following = doc.tokens[title.endToken]
  return following && /^\p{Lu}/u.test(following.text) && following.kind === 'word' ? null : title.role
}

/** The first title that starts behind the token `index`, at most `reach` tokens on. */
const titleWithin = (
  doc: TimedArticle,
  titles: readonly TitlePhrase[],
  index: number,
  reach: number,
): TitlePhrase | undefined => {
  const title = titles[firstEndingAfter(titles, doc.tokens[index]!.end)]
  return title && title.firstToken > index && title.firstToken <= index + reach ? title : undefined
}

const nextFew = (all: readonly Candidate[], offset: number): [number, number] => {
  const first = firstEndingAfter(all, offset)
  return [first, first + 20]
}

const isListOfPeople = (doc: TimedArticle, candidate: Candidate): boolean =>
  Boolean(candidate.title?.isPlural) &&
  /^(?:and|\p{Lu}.*)$/u.test(doc.tokens[candidate.endToken + 1]?.text ?? '')

const isPartOfApposition = ({ lower, text }: { lower: string; text: string }): boolean =>
  /^(?:the|a|an|'s|its|country|state|current|and|,)$/u.test(lower)
    ? lower !== ','
    : QUALIFIERS[lower] !== undefined || /^\p{Lu}/u.test(text)

/** "Sanae Takaichi recently elected as Japan's new Prime Minister", "Motegi served as foreign minister". */
const appointmentRole = (
  doc: TimedArticle,
  candidate: Candidate,
  titles: readonly TitlePhrase[],
  all: readonly Candidate[],
): Role | null => {
  const sentence = doc.sentences[candidate.sentence]!
  const nextPerson = all.slice(...nextFew(all, candidate.end)).find(({ kind }) => kind === 'person')
  const limit = Math.min(
    sentence.endToken,
    nextPerson?.firstToken ?? sentence.endToken,
    candidate.endToken + 12,
  )
  let appointed = false
  for (let at = candidate.endToken; at < limit; at++) {
    const { lower } = doc.tokens[at]!
    if (APPOINTMENT_VERBS.has(lower)) appointed = true
    if (!appointed || !/^(?:as|named|appointed|elected)$/u.test(lower)) continue
    const title = titleWithin(doc, titles, at, 6)
    if (title?.role && title.firstToken < limit) return title.role
  }
  return null
}

/** Each office once; "Minister" says nothing beside "External Affairs Minister". */
const distinct = (roles: readonly Role[]): Role[] => {
  const seen = new Map<string, Role>()
  for (const role of roles) {
    const key = normalTitle(role.title)
    const former = seen.get(key)
    const merged = former && {
      ...former,
      country: former.country ?? role.country,
      qualifier: former.qualifier ?? role.qualifier,
    }
    seen.set(key, merged ?? role)
  }
  const keys = [...seen.keys()]
  return [...seen]
    .filter(([key]) => !keys.some((other) => other !== key && other.endsWith(` ${key}`)))
    .map(([, role]) => role)
}
