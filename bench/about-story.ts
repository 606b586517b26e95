/** Stories annotated with the countries and people that they are about, as they lie in `bench/about/`. */

import { parse as parseYaml } from 'yaml'
import type { Entity } from '../src/core/entity.ts'

export interface AboutStory {
  readonly headline: string
  /** ISO 3166-1 alpha-2. */
  readonly countries: readonly string[]
  /** Each by the fullest name that the text has, without title. */
  readonly people: readonly string[]
  readonly text: string
}

const FRONT_MATTER = /^---\n([\s\S]*?)\n---\n/

const isTextList = (value: unknown): value is string[] =>
  Array.isArray(value) && value.every((one) => typeof one === 'string')

/** Throws when a field is missing or a country is no alpha-2 code. */
export const parseAboutStory = (source: string): AboutStory => {
  const matter = FRONT_MATTER.exec(source)
  if (matter === null) throw new Error('no front matter')
  const { headline, countries, people } = parseYaml(matter[1]!) as Record<string, unknown>
  if (typeof headline !== 'string') throw new Error('no headline')
  if (!isTextList(countries) || !countries.every((code) => /^[A-Z]{2}$/.test(code)))
    throw new Error('"countries" is no list of alpha-2 codes')
  if (!isTextList(people)) throw new Error('"people" is no list of names')
  return { headline, countries, people, text: source.slice(matter[0].length) }
}

/** Lower case without accents, hyphens as spaces: `Díaz-Canel` and `DIAZ CANEL` are one. */
const wordsOf = (name: string): string[] =>
  name
    .normalize('NFD')
    .replaceAll(/\p{M}/gu, '')
    .toLowerCase()
    .split(/[\s.-]+/u)
    .filter(Boolean)

const isSameName = (one: string, other: string): boolean => {
  const [first, second] = [wordsOf(one), wordsOf(other)]
  if (first.join(' ') === second.join(' ')) return true
  if (first.length < 2 || second.length < 2) return false
  return first.at(-1) === second.at(-1) && first[0] === second[0]
}

/** The entity is the person when its name or an alias is the name, or surname and given name agree. */
export const isPerson = (entity: Pick<Entity, 'name' | 'aliases'>, name: string): boolean =>
  [entity.name, ...entity.aliases].some((form) => isSameName(form, name))
