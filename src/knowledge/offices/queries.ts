import { edtfBounds } from '../../core/edtf.ts'
import type { EntityId } from '../../core/entity.ts'
import { isCommonName } from '../common-names.ts'
import { isShortForm, nameKey, nameParts } from './name-key.ts'
import { officeHolderId } from './organization-ids.ts'
import { BUILT_IN_OFFICES, type NamedTerm, type OfficeRegister, officeId } from './register.ts'
import { KNOWN_UNTIL, type OfficeKey, type OfficeTerm } from './types.ts'

/** Whom to look for. A bare surname is only understood together with office and country. */
export interface PersonQuery {
  readonly name: string
  readonly office?: OfficeKey | null | undefined
  readonly country?: EntityId | null | undefined
}

/** The office as listed: who heads the government of an executive president's state is its head of state. */
function listedOffice(office: OfficeKey, country: EntityId, { executiveStates }: OfficeRegister): OfficeKey {
  return office === 'head-of-government' && executiveStates.has(country) ? 'head-of-state' : office
}

const holdersOf = (office: OfficeKey, country: EntityId, register: OfficeRegister): readonly NamedTerm[] => {
  const holder = officeHolderId(country)
  return register.byOffice.get(officeId(listedOffice(office, holder, register), holder)) ?? []
}

/** Exact forms win over short ones: "George Bush" does not mean every Bush. */
function matching(candidates: readonly NamedTerm[], parts: readonly string[]): readonly NamedTerm[] {
  const key = nameKey(parts)
  const exact = candidates.filter(({ forms }) => forms.some((form) => nameKey(form) === key))
  if (exact.length > 0) return exact
  return candidates.filter(({ forms }) => forms.some((form) => isShortForm(form, parts)))
}

function namedTerms({ name, office, country }: PersonQuery, register: OfficeRegister): readonly NamedTerm[] {
  const parts = nameParts(name)
  if (parts.length === 0) return []
  if (office && country) return matching(holdersOf(office, country, register), parts)
  const found = register.byName.get(nameKey(parts)) ?? []
  const holder = country ? officeHolderId(country) : null
  return found.filter(
    ({ term }) =>
      (holder === null || term.country === holder) &&
      (!office || term.office === listedOffice(office, term.country, register)),
  )
}

/**
 * The terms of a person, in order of time within an office. With office and country: that office alone, and a bare
 * surname, an initial or a longer form will do ("Hayashi", "S. Jaishankar"). Without: full names and aliases only, in
 * either order ("Motegi Toshimitsu"), all offices or those asked for. Empty when the tables do not know the person.
 */
export const termsOf = (query: PersonQuery, register = BUILT_IN_OFFICES): OfficeTerm[] =>
  namedTerms(query, register).map(({ term }) => term)

/** True when the term may hold the day: ends of month or year precision count whole. */
function mayHold(term: OfficeTerm, day: string): boolean {
  const asked = edtfBounds(day)
  const from = edtfBounds(term.from)
  const to = term.to === null ? null : edtfBounds(term.to)
  if (asked === null || asked.start === null || asked.end === null || from === null) return false
  return from.start! < asked.end && (to === null || to.end! > asked.start)
}

/**
 * Who held an office on a day (EDTF; of a month or year all holders): on a day of handover both, and the stand-in
 * beside the suspended holder. Empty within a gap, before the table begins and for offices that it does not list.
 */
export const termsAt = (
  office: OfficeKey,
  country: EntityId,
  day: string,
  register = BUILT_IN_OFFICES,
): OfficeTerm[] =>
  holdersOf(office, country, register)
    .map(({ term }) => term)
    .filter((term) => mayHold(term, day))

/**
 * The one person of whom the words speak, under the name that the press uses: "General Nakatani" as defence minister
 * of Japan is Gen Nakatani, "Jaishankar" S. Jaishankar. Null when nobody or more than one person fits.
 */
export function wellKnownName(
  query: PersonQuery,
  register = BUILT_IN_OFFICES,
): { name: string; aliases: readonly string[] } | null {
  const terms = termsOf(query, register)
  const [first] = terms
  if (first === undefined || terms.some(({ name }) => name !== first.name)) return null
  const aliases = new Set(terms.flatMap((term) => term.aliases))
  return { name: first.name, aliases: [...aliases].sort() }
}

/**
 * The one country that somebody of exactly this name held an office of, whatever the text calls the person; null when
 * there is none or more than one. A common name ("John Moore") alone is no evidence: the text must speak of the country.
 */
export function countryOfHolder(
  name: string,
  spokenOf: ReadonlySet<EntityId>,
  register = BUILT_IN_OFFICES,
): EntityId | null {
  const [only, ...others] = new Set(termsOf({ name }, register).map((term) => term.country))
  if (only === undefined || others.length > 0 || !only.startsWith('country:')) return null
  return !isCommonName(name) || spokenOf.has(only) ? only : null
}

export interface OfficeCoverage {
  /** EDTF. */
  readonly since: string
  readonly until: string
}

/** `KNOWN_UNTIL`, or the first day of a term that the reader's own table starts after it. */
const knownUntil = ({ from, source }: OfficeTerm): string =>
  source !== null && from > KNOWN_UNTIL ? from : KNOWN_UNTIL

/** From when to when the tables list an office, its gaps apart; null when they do not list it. */
export function officeCoverage(
  office: OfficeKey,
  country: EntityId,
  register = BUILT_IN_OFFICES,
): OfficeCoverage | null {
  const terms = holdersOf(office, country, register).map(({ term }) => term)
  const [first, last] = [terms[0], terms.at(-1)]
  return first && last ? { since: first.from, until: last.to ?? knownUntil(last) } : null
}
