/**
 * Hides the publication dates of articles in a collection and compares what the pipeline finds for them with the truth.
 *
 *     npx tsx bench/publication.ts [folder of stories] [--misses]
 *
 * A story is a folder of articles with their `published` in the front matter. Three ways: each article alone is hidden
 * among its dated sisters; every second one of a story; a third of all stories together.
 */
import { readdirSync, readFileSync } from 'node:fs'
import path from 'node:path'
import { articleIdOf, parseArticle } from '../src/cli/read-articles.ts'
import { buildDataset } from '../src/collection/build-dataset.ts'
import { daysOf, lengthOf } from '../src/collection/day-interval.ts'
import { compareCodeUnits } from '../src/core/compare-code-units.ts'
import type { EventfulArticle } from '../src/core/extraction.ts'
import { extractArticle } from '../src/extract/extract-article.ts'

interface Tally {
  hidden: number
  days: number
  rightDays: number
  answers: number
  holding: number
  widths: number[]
}

const newTally = (): Tally => ({ hidden: 0, days: 0, rightDays: 0, answers: 0, holding: 0, widths: [] })

/** Builds with the dates of some articles hidden and counts how the answers for those compare. */
function score(
  docs: readonly EventfulArticle[],
  isHidden: (doc: EventfulArticle, index: number) => boolean,
  tally: Tally,
  misses: string[],
): void {
  const hidden = new Set(docs.filter(isHidden).map(({ id }) => id))
  const { dataset } = buildDataset(
    docs.map((doc) => (hidden.has(doc.id) ? { ...doc, datePublished: null } : doc)),
  )
  for (const { id, publication } of dataset.articles) {
    if (!hidden.has(id)) continue
    const truth = docs.find((doc) => doc.id === id)!.datePublished!
    tally.hidden++
    const days = publication === null ? null : daysOf(publication.edtf)
    if (publication === null || days === null) {
      misses.push(`nothing  ${truth}  ${id}`)
      continue
    }
    const day = daysOf(truth)!.first!
    const holds = (days.first === null || days.first <= day) && (days.last === null || day <= days.last)
    const width = lengthOf(days)
    tally.answers++
    if (holds) tally.holding++
    tally.widths.push(width)
    if (width === 1) tally.days++
    if (width === 1 && holds) tally.rightDays++
    if (!holds || width > 1)
      misses.push(
        `${holds ? 'wide   ' : 'WRONG  '}  ${truth}  ${id}  ${publication.edtf} (${publication.because.map(({ words }) => words).join('; ')})`,
      )
  }
}

const share = (part: number, whole: number): string =>
  whole === 0 ? '–' : `${((100 * part) / whole).toFixed(1)} %`

function print(name: string, { hidden, days, rightDays, answers, holding, widths }: Tally): void {
  const median = widths.sort((a, b) => a - b)[widths.length >> 1] ?? Number.NaN
  console.log(
    `${name.padEnd(30)}${String(hidden).padStart(7)}${String(days).padStart(7)}${share(rightDays, days).padStart(10)}${String(answers).padStart(10)}${share(holding, answers).padStart(10)}${String(median).padStart(10)}`,
  )
}

function readStory(folder: string): EventfulArticle[] {
  const files = readdirSync(folder)
    .filter((name) => name.endsWith('.txt'))
    .sort(compareCodeUnits)
  return files.map((file) => {
    const name = `${path.basename(folder)}/${file}`
    const { article } = parseArticle(name, articleIdOf(name), readFileSync(path.join(folder, file)))
    if (article?.datePublished == null) throw new Error(`${name}: no date of publication to hide`)
    return extractArticle(article)
  })
}

const root = process.argv.slice(2).find((argument) => !argument.startsWith('--')) ?? 'bench/publication'
const folders = readdirSync(root, { withFileTypes: true })
  .filter((entry) => entry.isDirectory())
  .map(({ name }) => path.join(root, name))
  .sort(compareCodeUnits)
const stories = folders.map(readStory)
const all = stories.flat()

console.log(
  `${`${all.length} articles, hidden`.padEnd(30)}${['hidden', 'days', 'right', 'answers', 'holding', 'median'].map((head, index) => head.padStart([7, 7, 10, 10, 10, 10][index]!)).join('')}`,
)
const alone = newTally()
const misses: string[] = []
for (const story of stories)
  story.forEach((_, hidden) => {
    score(story, (_doc, index) => index === hidden, alone, misses)
  })
print('one of its story', alone)
const half = newTally()
for (const story of stories)
  for (const rest of [0, 1]) score(story, (_doc, index) => index % 2 === rest, half, misses)
print('every second of its story', half)
const third = newTally()
for (const rest of [0, 1, 2]) score(all, (_doc, index) => index % 3 === rest, third, misses)
print('a third of all together', third)
const none = newTally()
for (const story of stories) score(story, () => true, none, [])
print('all of its story', none)
if (process.argv.includes('--misses')) for (const miss of misses.sort()) console.log(miss)
