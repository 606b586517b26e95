import { edtfBounds } from '../../core/edtf.ts'
import type { EntityId } from '../../core/entity.ts'
import { isShortForm, nameKey, nameParts } from './name-key.ts'
import { officeHolderId } from './organization-ids.ts'
import { EXECUTIVE_STATES, OFFICE_TERMS } from './tables.ts'
import { KNOWN_UNTIL, type OfficeKey, type OfficeTerm } from './types.ts'

/** Whom to look for. A bare surname is only understood together with office and country. */
export interface PersonQuery {
  readonly name: string
  readonly office?: OfficeKey | null | undefined
  readonly country?: EntityId | null | undefined
}

interface NamedTerm {
  readonly term: OfficeTerm
  /** The parts of the name and of each alias. */
  readonly forms: readonly (readonly string[])[]
}

interface TermIndex {
  readonly byOffice: ReadonlyMap<string, readonly NamedTerm[]>
  readonly byName: ReadonlyMap<string, readonly NamedTerm[]>
}

const officeId = (office: OfficeKey, country: EntityId): string => `${country} ${office}`

function add<Value>(index: Map<string, Value[]>, key: string, value: Value): void {
  const values = index.get(key)
  if (values === undefined) index.set(key, [value])
  else if (!values.includes(value)) values.push(value)
}

function buildIndex(): TermIndex {
  const byOffice = new Map<string, NamedTerm[]>()
  const byName = new Map<string, NamedTerm[]>()
  for (const term of OFFICE_TERMS) {
    const named = { term, forms: [term.name, ...term.aliases].map(nameParts) }
    add(byOffice, officeId(term.office, term.country), named)
    for (const form of named.forms) if (form.length > 1) add(byName, nameKey(form), named)
  }
  return { byOffice, byName }
}

let cached: TermIndex | null = null

function index(): TermIndex {
  cached ??= buildIndex()
  return cached
}

/** The office as listed: who heads the government of an executive president's state is its head of state. */
function listedOffice(office: OfficeKey, country: EntityId): OfficeKey {
  return office === 'head-of-government' && EXECUTIVE_STATES.has(country) ? 'head-of-state' : office
}

const holdersOf = (office: OfficeKey, country: EntityId): readonly NamedTerm[] => {
  const holder = officeHolderId(country)
  return index().byOffice.get(officeId(listedOffice(office, holder), holder)) ?? []
}

/** Exact forms win over short ones: "George Bush" does not mean every Bush. */
function matching(candidates: readonly NamedTerm[], parts: readonly string[]): readonly NamedTerm[] {
  const key = nameKey(parts)
  const exact = candidates.filter(({ forms }) => forms.some((form) => nameKey(form) === key))
  if (exact.length > 0) return exact
  return candidates.filter(({ forms }) => forms.some((form) => isShortForm(form, parts)))
}

function namedTerms({ name, office, country }: PersonQuery): readonly NamedTerm[] {
  const parts = nameParts(name)
  if (parts.length === 0) return []
  if (office && country) return matching(holdersOf(office, country), parts)
  const found = index().byName.get(nameKey(parts)) ?? []
  const holder = country ? officeHolderId(country) : null
  return found.filter(
    ({ term }) =>
      (holder === null || term.country === holder) &&
      (!office || term.office === listedOffice(office, term.country)),
  )
}

/**
 * The terms of a person, in order of time within an office. With office and country: that office alone, and a bare
 * surname, an initial or a longer form will do ("Hayashi", "S. Jaishankar"). Without: full names and aliases only, in
 * either order ("Motegi Toshimitsu"), all offices or those asked for. Empty when the tables do not know the person.
 */
export const termsOf = (query: PersonQuery): OfficeTerm[] => namedTerms(query).map(({ term }) => term)

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
export const termsAt = (office: OfficeKey, country: EntityId, day: string): OfficeTerm[] =>
  holdersOf(office, country)
    .map(({ term }) => term)
    .filter((term) => mayHold(term, day))

/**
 * The one person of whom the words speak, under the name that the press uses: "General Nakatani" as defence minister
 * of Japan is Gen Nakatani, "Jaishankar" S. Jaishankar. Null when nobody or more than one person fits.
 */
export function wellKnownName(query: PersonQuery): { name: string; aliases: readonly string[] } | null {
  const terms = termsOf(query)
  const [first] = terms
  if (first === undefined || terms.some(({ name }) => name !== first.name)) return null
  const aliases = new Set(terms.flatMap((term) => term.aliases))
  return { name: first.name, aliases: [...aliases].sort() }
}

export interface OfficeCoverage {
  /** EDTF. */
  readonly since: string
  readonly until: string
}

/** From when to when the tables list an office, its gaps apart; null when they do not list it. */
export function officeCoverage(office: OfficeKey, country: EntityId): OfficeCoverage | null {
  const terms = holdersOf(office, country).map(({ term }) => term)
  const [first] = terms
  return first === undefined ? null : { since: first.from, until: terms.at(-1)!.to ?? KNOWN_UNTIL }
}
