/**
 * Counts under random filters, by the page and by a plain count over the lines that were imported. Nothing of the page's own
 * filtering is used here.
 */
import { readFileSync } from 'node:fs'
import type { Browser, Page } from '@playwright/test'
import { entityId } from '../../src/extract/entity/slug.ts'
import { countryByCode } from '../../src/knowledge/countries.ts'
import { between, pick, type Random, randomFrom } from '../random.ts'
import type { SyntheticEvent } from '../synthetic-events.ts'
import { openAddress, openPage } from './measure-page.ts'
import type { SyntheticSet } from './sets.ts'
import { DATELINE } from './subjects.ts'

export interface CountCheck {
  readonly states: number
  /** A line for each state whose counts differ. */
  readonly wrong: readonly string[]
  /** How many right counts were not there yet when the page marked its filter as applied. */
  readonly late: number
  /** How many states some but not all events pass. */
  readonly telling: number
}

interface Line {
  readonly person: readonly string[]
  readonly country: readonly string[]
  readonly organization: readonly string[]
  readonly place: readonly string[]
  readonly kind: readonly string[]
  /** Words to search in. */
  readonly words: readonly string[]
  /** `YYYY-MM-DD`; null when no source is dated. */
  readonly reported: string | null
}

const FACETS = ['person', 'country', 'organization', 'place', 'kind'] as const
type Facet = (typeof FACETS)[number]

interface State {
  readonly demands: readonly {
    readonly facet: Facet
    readonly include: readonly string[]
    readonly exclude: readonly string[]
    readonly isAll: boolean
  }[]
  readonly query: readonly string[]
  readonly known: string | null
}

const wordsOf = (text: string): string[] =>
  text
    .normalize('NFKD')
    .replace(/[\p{M}'’]/gu, '')
    .toLowerCase()
    .split(/[^\p{L}\p{N}]+/u)
    .filter((word) => word !== '')

const lineOf = (json: string): Line => {
  const event = JSON.parse(json) as SyntheticEvent
  const { organizations = [], places = [], sources = [] } = event
  const names = [
    ...event.people,
    ...event.countries.map((code) => countryByCode(code)!.name),
    ...organizations,
    ...places,
  ]
  const days = sources.map(({ datePublished }) => datePublished).sort()
  return {
    person: event.people.map((name) => entityId('person', name)),
    country: event.countries.map((code) => `country:${code}`),
    organization: organizations.map((name) => entityId('organization', name)),
    place: places.map((name) => entityId('place', name)),
    kind: [event.kind],
    words: wordsOf([event.title, ...names, ...sources.map(({ quote, title }) => quote ?? title)].join(' | ')),
    reported: days[0] ?? null,
  }
}

const passes = (line: Line, { demands, query, known }: State): boolean =>
  demands.every(({ facet, include, exclude, isAll }) => {
    const has = (value: string) => line[facet].includes(value)
    const fits = include.length === 0 || (isAll ? include.every(has) : include.some(has))
    return fits && !exclude.some(has)
  }) &&
  query.every((word) => line.words.some((one) => one.startsWith(word))) &&
  (known === null || line.reported === null || line.reported <= known)

/** Values and words come from the lines themselves, so that most states leave something. */
const stateFrom = (lines: readonly Line[], random: Random): State => {
  const facets = FACETS.filter(() => random() < 0.25)
  const demands = facets.map((facet) => {
    const draw = (most: number) =>
      Array.from({ length: between(0, most, random) }, () => pick(lines, random)[facet]).flat()
    const include = [...new Set(draw(3))]
    const exclude = [...new Set(draw(2))].filter((value) => !include.includes(value))
    return { facet, include, exclude, isAll: include.length > 1 && random() < 0.3 }
  })
  const word = () => pick(pick(lines, random).words, random).slice(0, between(2, 8, random))
  return {
    demands,
    query: random() < 0.2 ? Array.from({ length: between(1, 2, random) }, word) : [],
    known: random() < 0.2 ? `${between(2001, 2024, random)}-0${between(1, 9, random)}-15` : null,
  }
}

const searchOf = (set: SyntheticSet, { demands, query, known }: State): string => {
  const parameters = new URLSearchParams(DATELINE.address(set).split('?')[1])
  if (query.length > 0) parameters.append('q', query.join(' '))
  if (known !== null) parameters.append('known', known)
  for (const { facet, include, exclude, isAll } of demands) {
    for (const value of include) parameters.append(facet, value)
    for (const value of exclude) parameters.append(facet, `-${value}`)
    if (isAll) parameters.append('all', facet)
  }
  return `?${parameters}`
}

const shownCount = async (page: Page): Promise<number> =>
  Number(await page.getByTestId('timeline-surface').getAttribute('data-event-count'))

const PATIENCE_MS = 5000

/** Applies `states` random filters, one after the other, on one page. */
export const checkCounts = async (
  browser: Browser,
  origin: string,
  set: SyntheticSet,
  states: number,
  say: (words: string) => void,
): Promise<CountCheck> => {
  const lines = readFileSync(set.lines, 'utf8').trimEnd().split('\n').map(lineOf)
  const random = randomFrom(5)
  const { context, page } = await openPage(browser, origin)
  await openAddress(page, origin + DATELINE.address(set), 60_000)
  const wrong: string[] = []
  let late = 0
  let telling = 0
  for (let index = 0; index < states; index++) {
    if (index % 50 === 0) say(`${set.name}: filter ${index} of ${states}, ${wrong.length} wrong`)
    const state = stateFrom(lines, random)
    const search = searchOf(set, state)
    const expected = lines.reduce((sum, line) => sum + Number(passes(line, state)), 0)
    if (expected > 0 && expected < lines.length) telling++
    await page.evaluate(`benchProbe.timeChange(() => benchProbe.goTo(${JSON.stringify(search)}), 3000)`)
    const first = await shownCount(page)
    if (first === expected) continue
    const end = performance.now() + PATIENCE_MS
    while ((await shownCount(page)) !== expected && performance.now() < end) await page.waitForTimeout(50)
    const last = await shownCount(page)
    if (last === expected) late++
    else wrong.push(`${search}: ${last} where ${expected} pass`)
  }
  await context.close()
  return { states, wrong, late, telling }
}
