/** What the articles say that somebody is, in words. */
import type { ToldRole } from '../core/entity.ts'

export interface RoleNames {
  /** The name of a country or organisation by its id; null when it is not in the data. */
  readonly entityName: (id: string) => string | null
  readonly headline: (article: string) => string | null
}

/** A role and who tells it, as a reader sees them. */
export interface RoleLine {
  readonly words: string
  readonly tellers: string
}

const MOST_ROLES = 4

const years = ({ from, to }: ToldRole): string => {
  if (from === null) return ''
  const [first, last] = [from.slice(0, 4), to?.slice(0, 4)]
  return first === last ? `, ${first}` : `, ${first}–${last ?? ''}`
}

/** "former", "acting" and "deputy" change what somebody is; when the years are known they say "former". */
const qualifierWords = ({ qualifier, from }: ToldRole): string =>
  qualifier === null || qualifier === 'new' || (qualifier === 'former' && from !== null)
    ? ''
    : `${qualifier} `

const capital = (words: string): string => words.charAt(0).toUpperCase() + words.slice(1)

/** `External Affairs Minister of India, 2019–`: years by the tables of offices, where they know the term. */
export const roleWords = (role: ToldRole, { entityName }: RoleNames): string => {
  const holder = role.country === null ? null : entityName(role.country)
  return capital(
    `${qualifierWords(role)}${role.title}${holder === null ? '' : ` of ${holder}`}${years(role)}`,
  )
}

const tellersOf = ({ articles }: ToldRole, { headline }: RoleNames): string => {
  const [first, ...others] = articles
  const name = headline(first!) ?? first!
  return `as told by “${name}”${others.length === 0 ? '' : ` and ${others.length} more`}`
}

/** The latest roles, those with years first, each with who tells it; empty when nobody tells any. */
export const roleLines = (roles: readonly ToldRole[], names: RoleNames): RoleLine[] =>
  [...roles]
    .reverse()
    .sort((a, b) => Number(a.from === null) - Number(b.from === null))
    .slice(0, MOST_ROLES)
    .map((role) => ({ words: roleWords(role, names), tellers: tellersOf(role, names) }))
