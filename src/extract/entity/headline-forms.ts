import type { Entity, EntityId } from '../../core/entity.ts'
import type { LinkedArticle } from '../../core/extraction.ts'
import { countryForm } from '../../knowledge/countries.ts'
import { foldName } from '../../knowledge/lists/fold.ts'
import { isRegion, placeCountry } from '../../knowledge/places.ts'
import { countryId } from './slug.ts'

/** What a headline that is no part of the text names. */
export interface HeadlineNames {
  readonly countries: ReadonlySet<EntityId>
  /** Countries by one of their towns. */
  readonly placeCountries: ReadonlySet<EntityId>
  readonly entities: readonly Entity[]
}

const NOTHING: HeadlineNames = { countries: new Set(), placeCountries: new Set(), entities: [] }
const LONGEST_FORM = 5

/** Countries, towns and the entities of the article that stand in a headline given as metadata only. */
export const namesInHeadline = (doc: LinkedArticle): HeadlineNames => {
  if (doc.headline === null || doc.blocks.some(({ kind }) => kind === 'headline')) return NOTHING
  const words = doc.headline.split(/[\s/]+/u).flatMap(partsOf)
  const countries = new Set<EntityId>()
  const placeCountries = new Set<EntityId>()
  const isShouted = doc.headline === doc.headline.toUpperCase()
  for (let index = 0; index < words.length; ) {
    const form = longestForm(words, index, isShouted)
    const place = form && placeInText(doc, words.slice(index, index + form.length).join(' '))
    if (place) placeCountries.add(place)
    else if (form?.code) (form.isPlace ? placeCountries : countries).add(countryId(form.code))
    index += form?.length ?? 1
  }
  const folded = ` ${words.map(foldName).join(' ')} `
  const entities = doc.entities.filter((entity) => isNamed(entity, folded))
  return { countries, placeCountries, entities }
}

/** The country of a place that the text has taken for one: its "Georgia" may be the state. */
const placeInText = ({ entities }: LinkedArticle, words: string): EntityId | null => {
  const folded = foldName(words)
  return entities.find(({ kind, name }) => kind === 'place' && foldName(name) === folded)?.country ?? null
}

/** "INDIA-PAKISTAN" is two words, "Guinea-Bissau" one; quotes, commas and possessives are no part. */
const partsOf = (raw: string): string[] => {
  const word = raw.replace(/^[^\p{L}\p{N}]{1,9}|[^\p{L}\p{N}.]{1,9}$/gu, '').replace(/['’][sS]$/u, '')
  if (word === '') return []
  return countryForm(word) === null && word.includes('-')
    ? word.split('-').filter((part) => part !== '')
    : [word]
}

interface Form {
  /** Null for a region of many countries. */
  readonly code: string | null
  readonly isPlace: boolean
  readonly length: number
}

const longestForm = (words: readonly string[], index: number, isShouted: boolean): Form | null => {
  for (let length = Math.min(LONGEST_FORM, words.length - index); length > 0; length--) {
    const form = words.slice(index, index + length).join(' ')
    if (isShouted && form === 'US') return null
    if (isRegion(isShouted ? titleCase(form) : form)) return { code: null, isPlace: true, length }
    const country = countryForm(form)
    if (country) return { code: country.code, isPlace: false, length }
    const code = form.length > 3 ? placeCountry(form) : null
    if (code) return { code, isPlace: true, length }
  }
  return null
}

const titleCase = (words: string): string =>
  words.toLowerCase().replace(/(?:^|[ -])\p{L}/gu, (letter) => letter.toUpperCase())

/** A person by the surname, an organisation by its name, an alias or a telling first word. */
const isNamed = (entity: Entity, headline: string): boolean => {
  if (entity.kind !== 'person' && entity.kind !== 'organization') return false
  const names = [entity.name, ...entity.aliases].map(foldName)
  if (names.some((name) => headline.includes(` ${name} `))) return true
  const parts = names[0]!.split(' ')
  const telling = entity.kind === 'person' ? parts.at(-1)! : parts[0]!
  return telling.length > 3 && parts.length > 1 && headline.includes(` ${telling} `)
}
