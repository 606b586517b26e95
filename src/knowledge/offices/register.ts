/** The office tables, indexed: built in, or with a reader's own rows laid over them (`own-terms.ts`). */
import type { EntityId } from '../../core/entity.ts'
import { nameKey, nameParts } from './name-key.ts'
import { EXECUTIVE_STATES, OFFICE_TERMS } from './tables.ts'
import type { OfficeKey, OfficeTerm } from './types.ts'

export interface NamedTerm {
  readonly term: OfficeTerm
  /** The parts of the name and of each alias. */
  readonly forms: readonly (readonly string[])[]
}

/** What is asked who held which office. Made once, never changed. */
export interface OfficeRegister {
  readonly terms: readonly OfficeTerm[]
  /** Countries whose head of state also heads the government: the term is listed once, as `head-of-state`. */
  readonly executiveStates: ReadonlySet<string>
  /** By {@link officeId}, in order of time. */
  readonly byOffice: ReadonlyMap<string, readonly NamedTerm[]>
  /** By `nameKey` of each form that has more than one part. */
  readonly byName: ReadonlyMap<string, readonly NamedTerm[]>
}

export const officeId = (office: OfficeKey, country: EntityId): string => `${country} ${office}`

function add<Value>(index: Map<string, Value[]>, key: string, value: Value): void {
  const values = index.get(key)
  if (values === undefined) index.set(key, [value])
  else if (!values.includes(value)) values.push(value)
}

/** Terms of one office must come in order of time. */
export function officeRegister(
  terms: readonly OfficeTerm[],
  executiveStates: ReadonlySet<string>,
): OfficeRegister {
  const byOffice = new Map<string, NamedTerm[]>()
  const byName = new Map<string, NamedTerm[]>()
  for (const term of terms) {
    const named = { term, forms: [term.name, ...term.aliases].map(nameParts) }
    add(byOffice, officeId(term.office, term.country), named)
    for (const form of named.forms) if (form.length > 1) add(byName, nameKey(form), named)
  }
  return { terms, executiveStates, byOffice, byName }
}

export const BUILT_IN_OFFICES = officeRegister(OFFICE_TERMS, EXECUTIVE_STATES)
