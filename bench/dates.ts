/**
 * Scores recognised and resolved dates against annotated text.
 *
 *     npx tsx bench/dates.ts --dev path/to/gum.jsonl [--genre news] [--misses] [--extra]
 *
 * One document a line: `id`, `genre`, `datePublished`, `text`, `dates` (`start`, `end`, `when`). A gold date with a
 * `when` of day, month or year counts as found when the TIMEX3 value or the EDTF of a time at an overlapping span is
 * that date (a time of day counts as its day).
 */
import { readFileSync } from 'node:fs'
import { performance } from 'node:perf_hooks'
import { type Article, bareArticle } from '../src/core/article.ts'
import type { ResolvedTime } from '../src/core/extraction.ts'
import { segmentArticle } from '../src/extract/text/segment-article.ts'
import { recognizeTimes } from '../src/extract/time/recognize-times.ts'
import { resolveTimes } from '../src/extract/time/resolve-times.ts'

interface GoldDate {
  readonly start: number
  readonly end: number
  readonly when?: string
  readonly from?: string
  readonly notBefore?: string
  readonly notAfter?: string
}

interface GoldDocument {
  readonly id: string
  readonly genre: string
  readonly datePublished: string
  readonly text: string
  readonly dates: readonly GoldDate[]
}

interface Miss {
  readonly genre: string
  readonly errorClass: string
  readonly shown: string
}

interface Tally {
  gold: number
  found: number
  right: number
  extra: number
}

function option(name: string): string | null {
  const index = process.argv.indexOf(`--${name}`)
  return index < 0 ? null : (process.argv[index + 1] ?? '')
}

const articleOf = ({ id, text, datePublished }: GoldDocument): Article =>
  bareArticle(id, text, { datePublished })

function timesOf(document: GoldDocument): readonly ResolvedTime[] {
  const publication = { edtf: document.datePublished, method: 'metadata', because: [] }
  return resolveTimes(recognizeTimes(segmentArticle(articleOf(document))), publication)
}

/** Day, month or year; a time of day counts as its day; null for what is not scored. */
function scoredDate(when: string | undefined): string | null {
  return /^\d{4}(?:-\d\d(?:-\d\d)?)?(?=T|$)/.exec(when ?? '')?.[0] ?? null
}

const precisionOf = (date: string): string => ['year', 'month', 'day'][date.split('-').length - 1] ?? 'other'

function answersOf({ value, edtf }: ResolvedTime): string[] {
  return [value, edtf ?? ''].map((answer) => answer.replace(/T.*$/, '').replace(/[~?%]$/, ''))
}

function errorClassOf(gold: string, found: readonly ResolvedTime[]): string {
  const time = found[0]
  if (time === undefined) return `${precisionOf(gold)}: not found`
  if (/X/.test(time.value)) return `${precisionOf(gold)}: unresolved`
  const answer = answersOf(time)[0] ?? ''
  if (!/^\d{4}(?:-\d\d(?:-\d\d)?)?$/.test(answer))
    return `${precisionOf(gold)}: read as ${time.type} ${answer.slice(0, 8)}`
  if (precisionOf(answer) !== precisionOf(gold)) return `${precisionOf(gold)}: read as ${precisionOf(answer)}`
  return `${precisionOf(gold)}: ${answer < gold ? 'too early' : 'too late'}`
}

function contextOf(document: GoldDocument, start: number, end: number): string {
  const { text } = document
  const marked = `${text.slice(Math.max(0, start - 40), start)}[${text.slice(start, end)}]${text.slice(end, end + 30)}`
  return marked.replaceAll(/\s+/g, ' ')
}

function scoreDocument(document: GoldDocument, tally: Tally, misses: Miss[], extras: string[]): void {
  const times = timesOf(document)
  const overlaps = (date: GoldDate) => (time: ResolvedTime) => time.start < date.end && date.start < time.end
  for (const date of document.dates) {
    const gold = scoredDate(date.when)
    if (gold === null || date.end <= date.start) continue
    const found = times.filter(overlaps(date))
    tally.gold++
    if (found.length > 0) tally.found++
    if (found.some((time) => answersOf(time).includes(gold))) {
      tally.right++
      continue
    }
    const shown = `${document.id} (${document.datePublished}) ${contextOf(document, date.start, date.end)} gold ${gold} got ${found.map(({ value, edtf }) => `${value} ${edtf}`).join(', ')}`
    misses.push({ genre: document.genre, errorClass: errorClassOf(gold, found), shown })
  }
  for (const time of times) {
    const isPoint = time.type === 'DATE' && /^\d{4}/.test(time.value)
    if (!isPoint || document.dates.some((date) => overlaps(date)(time))) continue
    tally.extra++
    extras.push(`${document.id} ${contextOf(document, time.start, time.end)} ${time.value}`)
  }
}

const percent = (part: number, whole: number): string =>
  whole === 0 ? '–' : `${((100 * part) / whole).toFixed(1)} %`

function printTable(tallies: ReadonlyMap<string, Tally>): void {
  console.log('genre        gold  found     right   accuracy  dated, not in gold')
  for (const [genre, { gold, found, right, extra }] of tallies)
    console.log(
      `${genre.padEnd(11)} ${String(gold).padStart(5)} ${String(found).padStart(6)} ${String(right).padStart(9)} ${percent(right, gold).padStart(10)} ${String(extra).padStart(8)}`,
    )
}

function printErrorClasses(misses: readonly Miss[]): void {
  const counts = new Map<string, number>()
  for (const { errorClass } of misses) counts.set(errorClass, (counts.get(errorClass) ?? 0) + 1)
  console.log('\nmost frequent errors')
  for (const [name, count] of [...counts].sort((a, b) => b[1] - a[1]).slice(0, 10))
    console.log(`${String(count).padStart(5)}  ${name}`)
}

function sumOf(tallies: Iterable<Tally>): Tally {
  const sum: Tally = { gold: 0, found: 0, right: 0, extra: 0 }
  for (const tally of tallies) for (const key of Object.keys(sum) as (keyof Tally)[]) sum[key] += tally[key]
  return sum
}

function run(path: string): void {
  const lines = readFileSync(path, 'utf8')
    .split('\n')
    .filter((line) => line !== '')
  const wanted = option('genre')
  const documents = lines
    .map((line) => JSON.parse(line) as GoldDocument)
    .filter(({ genre }) => wanted === null || genre === wanted)
  const tallies = new Map<string, Tally>()
  const misses: Miss[] = []
  const extras: string[] = []
  const started = performance.now()
  for (const document of documents) {
    const tally = tallies.get(document.genre) ?? { gold: 0, found: 0, right: 0, extra: 0 }
    tallies.set(document.genre, tally)
    scoreDocument(document, tally, misses, extras)
  }
  const seconds = (performance.now() - started) / 1000
  const size = documents.reduce((sum, { text }) => sum + text.length, 0)
  const withoutBio = [...tallies].filter(([genre]) => genre !== 'bio').map(([, tally]) => tally)
  tallies.set('all but bio', sumOf(withoutBio))
  printTable(tallies)
  printErrorClasses(misses)
  console.log(`\n${size} characters in ${seconds.toFixed(2)} s (${(size / seconds / 1e6).toFixed(2)} M/s)`)
  if (process.argv.includes('--misses'))
    for (const { errorClass, shown } of misses) console.log(`${errorClass} | ${shown}`)
  if (process.argv.includes('--extra')) for (const extra of extras) console.log(`extra | ${extra}`)
}

run(option('dev') ?? '../shared/dev/gum.jsonl')
