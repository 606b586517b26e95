import type { Entity, EntityId } from '../../core/entity.ts'
import type { TimedArticle } from '../../core/extraction.ts'
import { countryByCode } from '../../knowledge/countries.ts'
import { isGenericInstitution } from '../../knowledge/organizations.ts'
import { type Candidate, isPossessive } from './candidate.ts'
import { firstEndingAfter } from './nearest.ts'
import { entityId, slugOf } from './slug.ts'

/** An organisation of the article and the candidates that mention it. */
export interface Organization {
  readonly entity: Entity
  readonly candidates: readonly Candidate[]
}

/**
 * Organisations of one article. "Ministry of Foreign Affairs" is told apart by its country; an acronym that stands
 * in brackets behind a name, or before its long form, is that organisation for the whole article.
 */
export const settleOrganizations = (doc: TimedArticle, all: readonly Candidate[]): Organization[] => {
  const candidates = all.filter(({ kind }) => kind === 'organization')
  const longForms = definedAcronyms(doc, candidates)
  const groups = new Map<EntityId, { name: string; country: EntityId | null; candidates: Candidate[] }>()
  for (const candidate of candidates) {
    const written = canonicalWords(longForms.get(candidate.words) ?? candidate.words)
    const country = candidate.country ?? countryBefore(doc, candidate, all)
    const name = needsCountry(written, country) ? `${written} (${countryName(country!)})` : written
    const id = entityId('organization', name)
    const group = groups.get(id) ?? { name, country, candidates: [] as Candidate[] }
    group.candidates.push(candidate)
    groups.set(id, { ...group, country: group.country ?? country })
  }
  return [...groups].map(([id, { name, country, candidates: members }]) => ({
    entity: { id, kind: 'organization', name, aliases: aliasesOf(name, members), country, roles: [] },
    candidates: members,
  }))
}

const canonicalWords = (words: string): string =>
  words
    .replace(/^The (?=\p{Lu})/u, '')
    .replace(/^U\.N\.$/u, 'UN')
    .replace(/^E\.U\.$/u, 'EU')

const needsCountry = (words: string, country: EntityId | null): boolean =>
  country !== null && isGenericInstitution(words) && !words.includes(countryName(country))

const countryName = (id: EntityId): string => countryByCode(id.slice('country:'.length))?.name ?? id

/** "Japan's Ministry of Foreign Affairs". */
const countryBefore = (
  doc: TimedArticle,
  candidate: Candidate,
  all: readonly Candidate[],
): EntityId | null => {
  const previous = all[firstEndingAfter(all, candidate.start) - 1]
  if (!previous?.country || previous.kind !== 'country' || previous.sentence !== candidate.sentence)
    return null
  const gap = doc.tokens.slice(previous.endToken, candidate.firstToken)
  return gap.length === 0 || (gap.length === 1 && isPossessive(gap[0])) ? previous.country : null
}

const aliasesOf = (name: string, members: readonly Candidate[]): string[] =>
  [...new Set(members.map(({ words }) => words))].filter((words) => words !== name).sort()

/** Acronym → long form, for "Shanghai Cooperation Organisation (SCO)" and "SCO (Shanghai Cooperation Organisation)". */
const definedAcronyms = (
  doc: TimedArticle,
  candidates: readonly Candidate[],
): ReadonlyMap<string, string> => {
  const forms = new Map<string, string>()
  candidates.forEach((candidate, index) => {
    const next = candidates[index + 1]
    if (!next || next.sentence !== candidate.sentence || next.firstToken !== candidate.endToken + 1) return
    if (doc.tokens[candidate.endToken]?.text !== '(' || doc.tokens[next.endToken]?.text !== ')') return
    const [short, long] =
      candidate.words.length < next.words.length
        ? [candidate.words, next.words]
        : [next.words, candidate.words]
    if (isAcronymOf(short, long)) forms.set(short, long)
  })
  return forms
}

/** True when the letters of `short` are, in order, initials of the words of `long`; small words may be passed over. */
export const isAcronymOf = (short: string, long: string): boolean => {
  const letters = slugOf(short).replaceAll('-', '')
  const initials = long.split(/[\s-]+/u).map((word) => slugOf(word)[0] ?? '')
  let at = 0
  for (const letter of letters) {
    while (at < initials.length && initials[at] !== letter) at++
    if (at++ >= initials.length) return false
  }
  return letters.length >= 2
}
