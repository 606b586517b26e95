/** Names of people of many languages, some of them made up. */
import { allLocales } from '@faker-js/faker'
import { pick, type Random } from '../seeded-random.ts'
import { ROMANISED_NAMES } from './romanised-names.ts'

interface People {
  readonly given: readonly string[]
  readonly surnames: readonly string[]
  readonly language: string
}

/** Locales of the package whose names are in Latin letters; those of world sport and politics more than once. */
const LOCALES =
  'en en en_ZA en_NG en_GH de de fr es es es_MX it it nl pt_BR pt_PT pl cs_CZ hr sr_RS_latin ro sv nb_NO da fi hu tr id_ID vi sk lv sl_SI af_ZA zu_ZA yo_NG uz_UZ_latin en_HK fr_SN'.split(
    ' ',
  )

type Entry = readonly string[] | Readonly<Record<string, unknown>> | undefined | null

const flat = (entry: Entry): string[] =>
  Array.isArray(entry)
    ? (entry as string[])
    : Object.values(entry ?? {}).flatMap((list) => (Array.isArray(list) ? (list as string[]) : []))

const isLatinName = (name: string): boolean => /^\p{Script=Latin}[\p{Script=Latin}'’ -]{1,20}$/u.test(name)

const localePeople = (locale: string): People => {
  const { person } = allLocales[locale as keyof typeof allLocales] as {
    person?: { first_name?: Entry; last_name?: Entry }
  }
  return {
    given: flat(person?.first_name).filter(isLatinName),
    surnames: flat(person?.last_name).filter(isLatinName),
    language: locale,
  }
}

const romanisedPeople = (language: string): People => ({
  given: ROMANISED_NAMES[language]!.given.split(' '),
  surnames: ROMANISED_NAMES[language]!.surnames.split(' '),
  language,
})

const PEOPLE: readonly People[] = [
  ...LOCALES.map(localePeople).filter(({ given, surnames }) => given.length > 15 && surnames.length > 15),
  ...Object.keys(ROMANISED_NAMES).map(romanisedPeople),
  ...['chinese', 'japanese', 'russian', 'arabic', 'indian', 'african'].map(romanisedPeople),
]

/** Agencies write most names without accents. */
export const plain = (name: string): string =>
  name
    .normalize('NFD')
    .replace(/[\u0300-\u036f]/gu, '')
    .replace(/ß/gu, 'ss')
    .replace(/ø/gu, 'o')
    .replace(/Ø/gu, 'O')
    .replace(/[łđı]/gu, (letter) => ({ ł: 'l', đ: 'd' })[letter] ?? 'i')
    .replace(/æ/gu, 'ae')

/** The head of one name and the tail of another: "Kovac" + "lsen". So the tagger sees names that no table holds. */
export const splice = (random: Random, names: readonly string[]): string => {
  const [head, tail] = [pick(random, names), pick(random, names)]
  const cut = Math.max(2, Math.floor(head.length * (0.4 + 0.3 * random())))
  const made = head.slice(0, cut) + tail.slice(Math.floor(tail.length / 2)).toLowerCase()
  return /^[\p{L}'-]{4,12}$/u.test(made) ? made : head
}

export interface Person {
  readonly given: string
  readonly surname: string
  readonly full: string
  readonly initial: string
}

const PARTICLES: Readonly<Record<string, readonly string[]>> = {
  nl: ['van', 'van der', 'de', 'van den'],
  af_ZA: ['van', 'de', 'van der'],
  pt_BR: ['da', 'dos', 'de'],
  fr: ['de', 'Le', 'La'],
  it: ['Di', 'De', 'Del'],
  de: ['von'],
  es: ['de', 'de la', 'del'],
}

const surnameOf = (random: Random, { surnames, language }: People): string => {
  const name = random() < 0.35 ? splice(random, surnames) : pick(random, surnames)
  const particles = PARTICLES[language]
  if (particles && random() < 0.12) return `${pick(random, particles)} ${name}`
  if (/^en/u.test(language) && random() < 0.05)
    return `${pick(random, ['Mc', 'Mac', "O'"])}${name[0]!.toUpperCase()}${name.slice(1)}`
  return random() < 0.04 ? `${name}-${pick(random, surnames)}` : name
}

export const personOf = (random: Random): Person => {
  const people = pick(random, PEOPLE)
  const isPlain = random() < 0.8
  const write = (name: string) => (isPlain ? plain(name) : name)
  let given = write(random() < 0.12 ? splice(random, people.given) : pick(random, people.given))
  if (!/korean|chinese/u.test(people.language) && random() < 0.06)
    given = `${given}${pick(random, ['-', ' '])}${write(pick(random, people.given))}`
  if (/^en|de|nl/u.test(people.language) && random() < 0.08)
    given = `${given} ${pick(random, 'A. B. C. D. E. F. G. H. J. L. M. P. R. W.'.split(' '))}`
  const surname = write(surnameOf(random, people))
  const isSurnameFirst =
    people.language === 'korean' || (people.language === 'chinese' && !/^[A-Z][a-z]+ /u.test(given))
  const nickname = random() < 0.012 ? `"${pick(random, people.given)}" ` : ''
  const full = isSurnameFirst ? `${surname} ${given}` : `${given} ${nickname}${surname}`
  const suffix = random() < 0.01 ? ' Jr' : ''
  return {
    given,
    surname,
    full: full + suffix,
    initial: `${given[0]}${pick(random, ['.', '.', ''])} ${surname}`,
  }
}
