/**
 * A synthetic archive for measuring: the committed stories told again under other names, in other countries and on
 * other days. The same number of articles gives the same files on every machine.
 */
import { readdirSync, readFileSync } from 'node:fs'
import path from 'node:path'
import { parseArticle } from '../src/cli/read-articles.ts'
import { dayNumber, daysInMonth } from '../src/core/civil-date.ts'
import { compareCodeUnits } from '../src/core/compare-code-units.ts'
import { dayNumberEdtf } from '../src/core/edtf.ts'
import { madeUpName, pick, type Random, randomFrom } from './random.ts'

export interface ArchiveFile {
  /** Path below the archive's folder. */
  readonly name: string
  readonly content: string
}

interface Story {
  readonly name: string
  readonly paragraphs: readonly string[]
  /** Day numbers on which its articles appeared. */
  readonly published: readonly number[]
}

const MONTHS = 'January February March April May June July August September October November December'.split(
  ' ',
)

/** Country, people, capital. */
const COUNTRIES = [
  ['India', 'Indian', 'New Delhi'],
  ['Japan', 'Japanese', 'Tokyo'],
  ['Nepal', 'Nepalese', 'Kathmandu'],
  ['Iran', 'Iranian', 'Tehran'],
  ['Chile', 'Chilean', 'Santiago'],
  ['Colombia', 'Colombian', 'Bogotá'],
  ['Belgium', 'Belgian', 'Brussels'],
  ['Kenya', 'Kenyan', 'Nairobi'],
  ['Spain', 'Spanish', 'Madrid'],
  ['South Africa', 'South African', 'Pretoria'],
  ['Thailand', 'Thai', 'Bangkok'],
  ['France', 'French', 'Paris'],
  ['Brazil', 'Brazilian', 'Brasília'],
  ['Norway', 'Norwegian', 'Oslo'],
  ['Poland', 'Polish', 'Warsaw'],
  ['Vietnam', 'Vietnamese', 'Hanoi'],
  ['Egypt', 'Egyptian', 'Cairo'],
  ['Peru', 'Peruvian', 'Lima'],
  ['Austria', 'Austrian', 'Vienna'],
  ['Kazakhstan', 'Kazakh', 'Astana'],
] as const

/** Capitalised words that stay as they are; a name of any other word is made up for each telling of the story. */
const KEPT = new Set(
  `${MONTHS.join(' ')} Monday Tuesday Wednesday Thursday Friday Saturday Sunday I President Prime Minister Foreign
   Secretary Defence Senior Deputy Vice Chief Court Supreme Parliament Congress Senate Ministry United Nations States
   Kingdom Union European Bank House Party Dr Mr Mrs Ms King Queen Prince General Army Police Air Force Red Cross
   North South East West New St Security Council Office Affairs National World`.split(/\s+/u),
)

const publishedDay = (date: string): number => {
  const [year, month, day] = date.split('-').map(Number)
  return dayNumber({ year: year!, month: month!, day: day! })
}

const readFolder = (folder: string): { text: string; datePublished: string | null }[] =>
  readdirSync(folder)
    .filter((name) => name.endsWith('.txt'))
    .sort(compareCodeUnits)
    .flatMap((name) => parseArticle(name, name, readFileSync(path.join(folder, name))).article ?? [])

/** The day of the committed articles, which carry none. */
const SEED_DAY = '2025-05-23'

const readStory = (name: string, folder: string): Story => {
  const articles = readFolder(folder)
  return {
    name,
    paragraphs: articles
      .flatMap(({ text }) => text.split(/\n\s*\n/u))
      .filter((one) => one.trim().length > 40),
    published: articles.map(({ datePublished }) => publishedDay(datePublished ?? SEED_DAY)),
  }
}

const readStories = (): Story[] => {
  const folders = readdirSync('bench/publication', { withFileTypes: true })
    .filter((entry) => entry.isDirectory())
    .map(({ name }) => name)
    .sort(compareCodeUnits)
  return [
    readStory('seeds', 'articles'),
    ...folders.map((name) => readStory(name, path.join('bench/publication', name))),
  ]
}

/** The words of a story that a telling gives another name: those with a capital inside a sentence. */
const namesOf = ({ paragraphs }: Story): string[] => {
  const words = paragraphs.flatMap((text) =>
    [...text.matchAll(/(?<=[\p{Ll},] )\p{Lu}\p{Ll}{2,}/gu)].map(([word]) => word),
  )
  const countries = new Set<string>(COUNTRIES.flat().flatMap((name) => name.split(' ')))
  return [...new Set(words)].filter((word) => !KEPT.has(word) && !countries.has(word)).sort(compareCodeUnits)
}

const movedDate = (words: string, day: number, month: number, published: number, shift: number): string => {
  const [year] = dayNumberEdtf(published).split('-').map(Number)
  if (day < 1 || day > daysInMonth(year!, month)) return words
  const [, movedMonth, movedDay] = dayNumberEdtf(dayNumber({ year: year!, month, day }) + shift)
    .split('-')
    .map(Number)
  return words.startsWith(MONTHS[month - 1]!)
    ? `${MONTHS[movedMonth! - 1]} ${movedDay}`
    : `${movedDay} ${MONTHS[movedMonth! - 1]}`
}

const MONTH_PATTERN = MONTHS.join('|')

/** Moves "April 25", "25 April" and years; a shift of whole weeks leaves the weekdays right. */
const moveDates = (text: string, published: number, shift: number): string => {
  const years = Math.round(shift / 365.25)
  return text
    .replace(
      new RegExp(`\\b(${MONTH_PATTERN}) (\\d{1,2})\\b(?!\\d)`, 'gu'),
      (words, month: string, day: string) =>
        movedDate(words, Number(day), MONTHS.indexOf(month) + 1, published, shift),
    )
    .replace(new RegExp(`\\b(\\d{1,2}) (${MONTH_PATTERN})\\b`, 'gu'), (words, day: string, month: string) =>
      movedDate(words, Number(day), MONTHS.indexOf(month) + 1, published, shift),
    )
    .replaceAll(/\b(?:19|20)\d\d\b/gu, (year) => String(Number(year) + years))
}

/** Names and countries of one telling; every word that is not in it stays. */
const namingOf = (names: readonly string[], random: Random): ReadonlyMap<string, string> => {
  const turn = Math.floor(random() * COUNTRIES.length)
  const countries = COUNTRIES.flatMap((row, index) =>
    row.map((word, column) => [word, COUNTRIES[(index + turn) % COUNTRIES.length]![column]!] as const),
  )
  return new Map([...countries, ...names.map((name) => [name, madeUpName(random)] as const)])
}

const rename = (text: string, naming: ReadonlyMap<string, string>): string =>
  text.replaceAll(/New Delhi|South Africa|South African|\p{Lu}[\p{L}]+/gu, (word) => naming.get(word) ?? word)

/** Whole paragraphs, then whole sentences, up to so many characters. */
const fill = (paragraphs: readonly string[], characters: number, random: Random): string => {
  let text = ''
  while (text.length < characters) text += `${text === '' ? '' : '\n\n'}${pick(paragraphs, random)}`
  const cut = text.slice(0, characters)
  return `${cut.slice(0, Math.max(cut.lastIndexOf('. ') + 1, characters / 2))}\n`
}

/** So many articles tell one story under the same names. */
const ARTICLES_OF_STORY = 10
/** This share of them say when they were published. */
const DATED = 0.5

/** One file after the other, half of them with their day of publication. */
export function* archiveFiles(articles: number, characters = 1500): Generator<ArchiveFile> {
  const stories = readStories()
  const names = stories.map(namesOf)
  for (let index = 0; index < articles; index++) {
    const telling = Math.floor(index / ARTICLES_OF_STORY)
    const ofTelling = randomFrom(telling + 1)
    const story = stories[telling % stories.length]!
    const naming = namingOf(names[telling % stories.length]!, ofTelling)
    const shift = 7 * Math.floor((ofTelling() - 0.7) * 1500)
    const random = randomFrom(index * 7919 + 17)
    const published = pick(story.published, random)
    const body = moveDates(rename(fill(story.paragraphs, characters, random), naming), published, shift)
    const date = random() < DATED ? `---\npublished: ${dayNumberEdtf(published + shift)}\n---\n` : ''
    const folder = String(Math.floor(index / 1000)).padStart(3, '0')
    yield { name: `${folder}/${story.name}-${String(index).padStart(6, '0')}.txt`, content: date + body }
  }
}
