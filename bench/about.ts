/**
 * How well the countries and people that a story is about are found: micro F1 of countries, share of stories with exactly
 * the annotated countries, F1 of people.
 *
 *     npx tsx bench/about.ts [--misses]
 *
 * Reads `bench/about/dev` and `bench/about/held-out` (format in `bench/about/README.md`) and takes what `dateline extract`
 * gives as `about`. `--misses` shows what is missed or too much in the dev half; the held-out half shows figures only.
 */
import { readdirSync, readFileSync } from 'node:fs'
import path from 'node:path'
import { extractionOf } from '../src/cli/extraction-line.ts'
import { buildDataset } from '../src/collection/build-dataset.ts'
import { type Article, bareArticle } from '../src/core/article.ts'
import type { Entity } from '../src/core/entity.ts'
import { extractArticle } from '../src/extract/extract-article.ts'
import { type AboutStory, isPerson, parseAboutStory } from './about-story.ts'
import { addScores, NOTHING_SCORED, percent, type Score, scoreLine } from './scores.ts'

interface ScoredStory {
  readonly id: string
  readonly missedCountries: readonly string[]
  readonly extraCountries: readonly string[]
  readonly missedPeople: readonly string[]
  readonly extraPeople: readonly string[]
  readonly countries: Score
  readonly people: Score
}

interface About {
  readonly countries: readonly string[]
  readonly people: readonly Entity[]
}

const COUNTRY = 'country:'

const aboutOf = (article: Article): About => {
  const ids = extractionOf(article).about.map(({ entity }) => entity)
  const entities = new Map(
    buildDataset([extractArticle(article)]).articles[0]!.entities.map((entity) => [entity.id, entity]),
  )
  return {
    countries: ids.filter((id) => id.startsWith(COUNTRY)).map((id) => id.slice(COUNTRY.length)),
    people: ids.filter((id) => id.startsWith('person:')).flatMap((id) => entities.get(id) ?? []),
  }
}

/** Each annotated person takes one found entity at most; the rest are extra. */
const matchPeople = (gold: readonly string[], found: readonly Entity[]) => {
  const left = [...found]
  const missed = gold.filter((name) => {
    const index = left.findIndex((entity) => isPerson(entity, name))
    if (index >= 0) left.splice(index, 1)
    return index < 0
  })
  return { missed, extra: left.map(({ name }) => name) }
}

const scoreStory = (id: string, story: AboutStory): ScoredStory => {
  const found = aboutOf(bareArticle('bench', story.text, { headline: story.headline }))
  const missedCountries = story.countries.filter((code) => !found.countries.includes(code))
  const people = matchPeople(story.people, found.people)
  return {
    id,
    missedCountries,
    extraCountries: found.countries.filter((code) => !story.countries.includes(code)),
    missedPeople: people.missed,
    extraPeople: people.extra,
    countries: {
      right: story.countries.length - missedCountries.length,
      found: found.countries.length,
      gold: story.countries.length,
    },
    people: {
      right: story.people.length - people.missed.length,
      found: found.people.length,
      gold: story.people.length,
    },
  }
}

const scoreHalf = (half: string): ScoredStory[] => {
  const folder = path.join(import.meta.dirname, 'about', half)
  return readdirSync(folder)
    .filter((name) => name.endsWith('.txt'))
    .sort()
    .map((name) =>
      scoreStory(
        name.slice(0, -'.txt'.length),
        parseAboutStory(readFileSync(path.join(folder, name), 'utf8')),
      ),
    )
}

const missesOf = (story: ScoredStory): string[] =>
  [
    ['countries missed', story.missedCountries],
    ['countries extra', story.extraCountries],
    ['people missed', story.missedPeople],
    ['people extra', story.extraPeople],
  ]
    .filter(([, names]) => names!.length > 0)
    .map(([what, names]) => `${String(what).padEnd(17)} ${story.id}: ${(names as string[]).join(', ')}`)

for (const half of ['dev', 'held-out']) {
  const stories = scoreHalf(half)
  const exact = stories.filter(
    ({ missedCountries, extraCountries }) => missedCountries.length + extraCountries.length === 0,
  )
  console.log(`${half}: ${stories.length} stories`)
  console.log(
    `  countries  ${scoreLine(stories.map(({ countries }) => countries).reduce(addScores, NOTHING_SCORED))}`,
  )
  console.log(`  exact sets ${percent(exact.length, stories.length)}`)
  console.log(
    `  people     ${scoreLine(stories.map(({ people }) => people).reduce(addScores, NOTHING_SCORED))}`,
  )
  if (half === 'dev' && process.argv.includes('--misses'))
    for (const line of stories.flatMap(missesOf).sort()) console.log(line)
}
