/**
 * Synthetic events as `dateline import` reads them, from a thousand to a million: 25 years with bursts, people by Zipf's law,
 * some dates before 1970 and a few before year 1. The same number of events gives the same lines on every machine.
 *   npx tsx bench/synthetic-events.ts 100k > events.jsonl
 */
import { writeSync } from 'node:fs'
import { pathToFileURL } from 'node:url'
import { dayNumber } from '../src/core/civil-date.ts'
import { dayNumberEdtf, monthEdtf, yearEdtf } from '../src/core/edtf.ts'
import type { EventKind } from '../src/core/event.ts'
import { COUNTRIES, type Country, countryByCode } from '../src/knowledge/countries.ts'
import { between, madeUpName, pick, type Random, randomFrom, zipf } from './random.ts'
import { THINGS, TITLES } from './synthetic-titles.ts'

export interface SyntheticSource {
  readonly title: string
  readonly url: string
  readonly datePublished: string
  readonly quote?: string
}

export interface SyntheticEvent {
  readonly title: string
  readonly edtf: string
  readonly people: readonly string[]
  readonly countries: readonly string[]
  readonly organizations?: readonly string[]
  readonly places?: readonly string[]
  readonly kind: EventKind
  readonly sources?: readonly SyntheticSource[]
}

/** `1k`, `250k`, `1M` or a plain number; null for anything else. */
export const readCount = (words: string): number | null => {
  const match = /^(\d{1,7})(k|M)?$/u.exec(words)
  return match === null ? null : Number(match[1]) * (match[2] === 'M' ? 1e6 : match[2] === 'k' ? 1e3 : 1)
}

const FIRST_DAY = dayNumber({ year: 2000, month: 1, day: 1 })
const LAST_DAY = dayNumber({ year: 2024, month: 12, day: 31 })

/** The countries that news speaks of most; the others follow by code. */
const LEADING = 'US CN RU GB FR DE IN JP UA IL IR BR TR KR SA ZA PK ID MX AU EG CA IT ES PL NG'.split(' ')
const COUNTRY_COUNT = 200

const countriesByFame = (): Country[] => {
  const fame = ({ code }: Country): number => {
    const place = LEADING.indexOf(code)
    return place < 0 ? LEADING.length : place
  }
  return [...COUNTRIES].sort((a, b) => fame(a) - fame(b)).slice(0, COUNTRY_COUNT)
}

const GIVEN_NAMES =
  'Ada Amir Ana Anders Asha Bao Carla Chen Daniel Diego Elena Emeka Fatima Goran Hana Ines Ivan Jonas Julia Kofi Lars Leila Lin Marek Maria Mei Mina Nadia Nils Olga Omar Pavel Priya Rosa Ruth Sami Sara Tariq Tomas Vera Yusuf Zoe'.split(
    ' ',
  )
const ORGANIZATION_HEADS =
  'Bank,Institute,Union,Council,Party,Agency,Group,Front,Alliance,Court,Commission'.split(',')

const distinct = (count: number, make: () => string): string[] => {
  const found = new Set<string>()
  while (found.size < count) found.add(make())
  return [...found]
}

interface Cast {
  readonly people: readonly string[]
  readonly countries: readonly Country[]
  readonly organizations: readonly string[]
  readonly places: readonly string[]
}

const castOf = (count: number, random: Random): Cast => {
  const root = Math.sqrt(count)
  const atMost = (most: number, wanted: number) => Math.max(12, Math.min(most, Math.round(wanted)))
  return {
    people: distinct(
      atMost(5000, 5 * root),
      () =>
        `${pick(GIVEN_NAMES, random)} ${madeUpName(random)}${random() < 0.1 ? `-${madeUpName(random)}` : ''}`,
    ),
    countries: countriesByFame(),
    organizations: distinct(
      atMost(1000, root),
      () => `${madeUpName(random)} ${pick(ORGANIZATION_HEADS, random)}`,
    ),
    places: distinct(
      atMost(2000, 2 * root),
      () => `${madeUpName(random)}${pick(['', 'ville', ' Bay', 'grad'], random)}`,
    ),
  }
}

/** Something that goes on for some time among the same few people and countries. */
interface Story {
  readonly firstDay: number
  /** Days after which about a third of it is still to come. */
  readonly days: number
  readonly people: readonly number[]
  readonly countries: readonly number[]
  readonly kind: EventKind
}

const USUAL_KINDS: readonly EventKind[] =
  'meeting meeting visit statement statement statement attack agreement election military disaster legal economic other'.split(
    ' ',
  ) as EventKind[]

const EVENTS_OF_STORY = 60

interface Draws {
  readonly person: () => number
  readonly country: () => number
  readonly organization: () => number
  readonly place: () => number
}

const storiesOf = (count: number, draws: Draws, random: Random): Story[] =>
  Array.from({ length: Math.max(4, Math.round(count / EVENTS_OF_STORY)) }, () => ({
    // The archive grows: the later years hold more than the earlier ones.
    firstDay: FIRST_DAY + Math.floor((LAST_DAY - FIRST_DAY) * random() ** 0.7),
    days: 2 + 120 * random() ** 3,
    people: Array.from({ length: between(3, 9, random) }, draws.person),
    countries: Array.from({ length: between(1, 3, random) }, draws.country),
    kind: pick(USUAL_KINDS, random),
  }))

/** The share of events that are part of no story. */
const APART = 0.15

const dayOf = (story: Story | null, random: Random): number => {
  if (story === null) return between(FIRST_DAY, LAST_DAY, random)
  const day = story.firstDay + Math.floor(-Math.log(1 - random()) * story.days)
  return day > LAST_DAY ? between(FIRST_DAY, LAST_DAY, random) : day
}

const twoDigits = (value: number): string => String(value).padStart(2, '0')

/** 2 % before 1970, and one in 500 before year 1. */
const longAgo = (random: Random): string | null => {
  const chance = random()
  if (chance < 0.002) return yearEdtf(-between(0, 2999, random))
  if (chance < 0.02) return dayNumberEdtf(between(-62_000, -1, random))
  return null
}

/** 10 % are coarser than a day, or last longer. */
const coarse = (day: number, random: Random): string => {
  const [year, month] = dayNumberEdtf(day).split('-').map(Number) as [number, number]
  const chance = random()
  if (chance < 0.4) return monthEdtf(year, month)
  if (chance < 0.55) return yearEdtf(year)
  if (chance < 0.85) return `${dayNumberEdtf(day)}/${dayNumberEdtf(day + between(1, 40, random))}`
  if (chance < 0.9) return `${year}-${33 + Math.floor((month - 1) / 3)}`
  if (chance < 0.95) return `${monthEdtf(year, month)}~`
  return pick([`${dayNumberEdtf(day)}/..`, `../${dayNumberEdtf(day)}`, `${Math.floor(year / 10)}X`], random)
}

const edtfOf = (day: number, random: Random): string => {
  const chance = random()
  if (chance < 0.1)
    return `${dayNumberEdtf(day)}T${twoDigits(between(0, 23, random))}:${twoDigits(between(0, 59, random))}Z`
  return chance < 0.2 ? coarse(day, random) : dayNumberEdtf(day)
}

/** Nobody meets themselves: draws again while the drawn one is there already, a few times. */
const another = (there: readonly string[], draw: () => string): string => {
  let drawn = draw()
  for (let tries = 0; tries < 8 && there.includes(drawn); tries++) drawn = draw()
  return drawn
}

const uniqueOf = <Value>(values: readonly Value[]): Value[] => [...new Set(values)]

/** Where events are told: so many sources, spread evenly over the years, each with quotes of its own. */
const MOST_SOURCES = 2000
const MOST_SOURCED = 6000

const sourceOf = (sources: number, day: number, title: string, random: Random): SyntheticSource => {
  const days = (LAST_DAY - FIRST_DAY) / sources
  const number = Math.min(sources - 1, Math.max(0, Math.ceil((day - FIRST_DAY) / days)))
  return {
    title: `Review of the news, part ${number + 1}`,
    url: `https://example.org/news/${number + 1}`,
    datePublished: dayNumberEdtf(FIRST_DAY + Math.floor(number * days)),
    ...(random() < 0.8 && { quote: `${title}, officials said.` }),
  }
}

type Told = Record<'people' | 'countries' | 'organizations' | 'places', string[]>

/** A title of a kind, and all whom it names. */
const tell = (kind: EventKind, story: Story | null, cast: Cast, draws: Draws, random: Random) => {
  const told: Told = { people: [], countries: [], organizations: [], places: [] }
  const ofStory = (members: readonly number[] | undefined, draw: () => number): number =>
    members !== undefined && random() < 0.7 ? pick(members, random) : draw()
  const person = (): string => cast.people[ofStory(story?.people, draws.person)]!
  const country = (): string => cast.countries[ofStory(story?.countries, draws.country)]!.code
  const note = (list: keyof Told, name: string): string => {
    told[list].push(name)
    return name
  }
  const fill = (slot: string): string => {
    if (slot === 'a' || slot === 'b') return note('people', another(told.people, person))
    if (slot === 'o') return note('organizations', cast.organizations[draws.organization()]!)
    if (slot === 'p') return note('places', cast.places[draws.place()]!)
    if (slot === 't') return pick(THINGS, random)
    return countryByCode(note('countries', another(told.countries, country)))!.name
  }
  const title = pick(TITLES[kind], random).replace(/\{([a-z])\}/gu, (_all, slot: string) => fill(slot))
  if (told.people.length === 0 && random() < 0.6) told.people.push(person())
  if (told.countries.length === 0 || random() < 0.3) told.countries.push(country())
  return { title, told }
}

/** One event after the other, in no order of time. */
export function* syntheticEvents(count: number, seed = 1): Generator<SyntheticEvent> {
  const random = randomFrom(seed)
  const cast = castOf(count, random)
  const draws: Draws = {
    person: zipf(cast.people.length, random),
    country: zipf(cast.countries.length, random),
    organization: zipf(cast.organizations.length, random),
    place: zipf(cast.places.length, random, 20),
  }
  const stories = storiesOf(count, draws, random)
  const storyNumber = zipf(stories.length, random, 30)
  const sources = Math.max(10, Math.min(MOST_SOURCES, Math.round(count / 10)))
  const sourced = Math.min(0.3, MOST_SOURCED / count)
  for (let index = 0; index < count; index++) {
    const story = random() < APART ? null : stories[storyNumber()]!
    const day = dayOf(story, random)
    const kind = story !== null && random() < 0.6 ? story.kind : pick(USUAL_KINDS, random)
    const { title, told } = tell(kind, story, cast, draws, random)
    yield {
      title,
      edtf: longAgo(random) ?? edtfOf(day, random),
      people: uniqueOf(told.people),
      countries: uniqueOf(told.countries),
      ...(told.organizations.length > 0 && { organizations: uniqueOf(told.organizations) }),
      ...(told.places.length > 0 && { places: told.places }),
      kind,
      ...(random() < sourced && { sources: [sourceOf(sources, day, title, random)] }),
    }
  }
}

/** The lines of {@link syntheticEvents}, without line ends. */
export function* syntheticLines(count: number, seed = 1): Generator<string> {
  for (const event of syntheticEvents(count, seed)) yield JSON.stringify(event)
}

const LINES_AT_ONCE = 2000

/** Writes the lines to an open file, some thousand at a time. */
export const writeSyntheticLines = (file: number, count: number, seed = 1): void => {
  let waiting: string[] = []
  const flush = (): void => {
    if (waiting.length === 0) return
    const bytes = Buffer.from(`${waiting.join('\n')}\n`, 'utf8')
    for (let written = 0; written < bytes.length; ) written += writeSync(file, bytes, written)
    waiting = []
  }
  for (const line of syntheticLines(count, seed)) if (waiting.push(line) === LINES_AT_ONCE) flush()
  flush()
}

if (import.meta.url === pathToFileURL(process.argv[1] ?? '').href) {
  const count = readCount(process.argv[2] ?? '')
  if (count === null) {
    process.stderr.write('How many? npx tsx bench/synthetic-events.ts 100k > events.jsonl\n')
    process.exitCode = 2
  } else writeSyntheticLines(1, count)
}
