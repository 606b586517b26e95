/** Countries and dependent territories: Wikidata ids and further names. */
import { createRequire } from 'node:module'
import { borders } from '@rapideditor/country-coder'
import { ordinaryWords } from './english-words.ts'

export interface ListedCountry {
  /** ISO 3166-1 alpha-2; XK for Kosovo. */
  readonly code: string
  /** `Q17` */
  readonly wikidata: string
  /** The first is the usual short one. */
  readonly names: readonly string[]
}

interface Properties {
  readonly iso1A2?: string
  readonly isoStatus?: string
  readonly wikidata?: string
  readonly nameEn?: string
  readonly aliases?: readonly string[]
}

const words = ordinaryWords()

/** "Reunion" and "Jersey" alone are rather words. */
const isName = (name: string): boolean =>
  /^\p{Lu}[\p{L}' .&’-]{3,}$/u.test(name) && !/^[A-Z]{2}-/u.test(name) && !words.has(name.toLowerCase())

/** "Cocos (Keeling) Islands" without the bracket. */
const namesOf = (names: readonly string[]): string[] => [
  ...new Set(names.map((name) => name.replace(/ \([^)]*\)/u, '')).filter(isName)),
]

/** By code. */
export function readCountries(): ListedCountry[] {
  const { countries } = createRequire(import.meta.url)('i18n-iso-countries/langs/en.json') as {
    countries: Record<string, string | string[]>
  }
  const features = borders.features as readonly { readonly properties: Properties }[]
  return features
    .map(({ properties }) => properties)
    .filter(({ iso1A2, isoStatus }) => iso1A2 !== undefined && (isoStatus === 'official' || iso1A2 === 'XK'))
    .map(({ iso1A2, wikidata, nameEn, aliases }) => ({
      code: iso1A2!,
      wikidata: wikidata!,
      names: namesOf([nameEn!, ...(aliases ?? []), ...[countries[iso1A2!] ?? []].flat()]),
    }))
    .sort((a, b) => (a.code < b.code ? -1 : 1))
}
