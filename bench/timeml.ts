/**
 * Scores time expressions against text annotated with TIMEX3 (TimeML 1.2.1), the way TempEval-3 does: an expression
 * counts as found when its extent overlaps an annotated one, and as right when the value is the same too.
 *
 *     npx tsx bench/timeml.ts [folder …] [--misses]
 *
 * Without folders: those in `bench/timeml/`. A document is `<name>.tml`: `<article dct="1998-03-14">`, text with inline
 * `<TIMEX3 type="DATE" value="1998-03">March</TIMEX3>`, `</article>`.
 */
import { readdirSync, readFileSync } from 'node:fs'
import path from 'node:path'
import { bareArticle } from '../src/core/article.ts'
import type { ResolvedTime } from '../src/core/extraction.ts'
import { segmentArticle } from '../src/extract/text/segment-article.ts'
import { recognizeTimes } from '../src/extract/time/recognize-times.ts'
import { resolveTimes } from '../src/extract/time/resolve-times.ts'

interface Timex {
  readonly start: number
  readonly end: number
  readonly type: string
  readonly value: string
}

interface AnnotatedDocument {
  readonly id: string
  readonly dct: string
  readonly text: string
  readonly times: readonly Timex[]
}

/** Matched pairs against gold and found expressions. */
interface Tally {
  gold: number
  found: number
  overlapping: number
  exactExtent: number
  sameType: number
  sameValue: number
}

interface Mistake {
  readonly errorClass: string
  readonly shown: string
}

const ENTITIES: Readonly<Record<string, string>> = { '&amp;': '&', '&lt;': '<', '&gt;': '>', '&quot;': '"' }
const unescaped = (text: string): string =>
  text.replaceAll(/&(?:amp|lt|gt|quot);/g, (name) => ENTITIES[name]!)
const attribute = (tag: string, name: string): string =>
  new RegExp(`\\b${name}="([^"]*)"`).exec(tag)?.[1] ?? ''

function readDocument(id: string, source: string): AnnotatedDocument {
  const body = /<article\b[^>]*>([\s\S]*)<\/article>/.exec(source)
  if (body === null) throw new Error(`${id}: no <article> element`)
  let text = ''
  const times: Timex[] = []
  let open: { tag: string; start: number } | null = null
  for (const piece of body[1]!.trim().split(/(<TIMEX3\b[^>]*>|<\/TIMEX3>)/)) {
    if (piece.startsWith('<TIMEX3')) {
      if (open !== null) throw new Error(`${id}: nested ${piece}`)
      open = { tag: piece, start: text.length }
    } else if (piece === '</TIMEX3>') {
      if (open === null) throw new Error(`${id}: a closing tag without its opening one`)
      const { tag, start } = open
      times.push({ start, end: text.length, type: attribute(tag, 'type'), value: attribute(tag, 'value') })
      open = null
    } else text += unescaped(piece)
  }
  return { id, dct: attribute(body[0], 'dct'), text, times }
}

function timesOf({ id, text, dct }: AnnotatedDocument): readonly ResolvedTime[] {
  const article = bareArticle(id, text, { datePublished: dct })
  const publication = { edtf: dct, method: 'metadata', because: [] }
  return resolveTimes(recognizeTimes(segmentArticle(article)), publication)
}

/** `199X` and `199` are two spellings of a decade, `PT24H` and `P1D` are not one value. */
const plainValue = (value: string): string => value.replace(/^(\d{2,3})X{1,2}$/, '$1')

const isCalendarDate = ({ type, value }: { type: string; value: string }): boolean =>
  type === 'DATE' && /^\d{4}(?:-\d\d(?:-\d\d)?)?$/.test(value)

const newTally = (): Tally => ({
  gold: 0,
  found: 0,
  overlapping: 0,
  exactExtent: 0,
  sameType: 0,
  sameValue: 0,
})

function score(
  { id, text, dct, times: gold }: AnnotatedDocument,
  wanted: (time: { type: string; value: string }) => boolean,
  tally: Tally,
  mistakes: Mistake[],
): void {
  const found = timesOf({ id, text, dct, times: gold })
  const show = (time: { start: number; end: number }): string =>
    `${text.slice(Math.max(0, time.start - 50), time.start)}[${text.slice(time.start, time.end)}]${text.slice(time.end, time.end + 40)}`.replaceAll(
      /\s+/g,
      ' ',
    )
  const paired = new Set<ResolvedTime>()
  for (const time of gold) {
    const match = found.find(
      (other) => !paired.has(other) && other.start < time.end && time.start < other.end,
    )
    if (match !== undefined) paired.add(match)
    const isGold = wanted(time)
    const isFound = match !== undefined && wanted(match)
    if (isGold) tally.gold++
    if (isFound) tally.found++
    if (isGold && match === undefined)
      mistakes.push({ errorClass: `${time.type} not found`, shown: `${id} ${show(time)} gold ${time.value}` })
    // One of both is of the wanted kind: the other misses or invents it.
    if (match === undefined || !(isGold || isFound)) continue
    const isSame = plainValue(match.value) === plainValue(time.value)
    if (isGold && isFound) {
      tally.overlapping++
      if (match.start === time.start && match.end === time.end) tally.exactExtent++
      if (match.type === time.type) tally.sameType++
      if (isSame) tally.sameValue++
    }
    if (!isSame)
      mistakes.push({
        errorClass: `${time.type} with another value`,
        shown: `${id} (${dct}) ${show(time)} gold ${time.type} ${time.value} got ${match.type} ${match.value} ${text.slice(match.start, match.end)}`,
      })
    else if (match.type !== time.type)
      mistakes.push({
        errorClass: `${time.type} read as ${match.type}`,
        shown: `${id} ${show(time)} ${match.value}`,
      })
    else if (match.start !== time.start || match.end !== time.end)
      mistakes.push({
        errorClass: 'another extent',
        shown: `${id} ${show(time)} got “${text.slice(match.start, match.end)}”`,
      })
  }
  for (const time of found) {
    if (paired.has(time) || !wanted(time)) continue
    tally.found++
    mistakes.push({ errorClass: `${time.type} not in gold`, shown: `${id} ${show(time)} ${time.value}` })
  }
}

function fMeasure(matched: number, { gold, found }: Tally): string {
  return gold + found === 0 ? '–' : ((200 * matched) / (gold + found)).toFixed(1)
}

function printRow(name: string, tally: Tally): void {
  const cells = [
    tally.gold,
    tally.found,
    fMeasure(tally.overlapping, tally),
    fMeasure(tally.exactExtent, tally),
    fMeasure(tally.sameType, tally),
    fMeasure(tally.sameValue, tally),
  ]
  console.log(name.padEnd(28) + cells.map((cell) => String(cell).padStart(9)).join(''))
}

function printMistakes(name: string, mistakes: readonly Mistake[]): void {
  const counts = new Map<string, number>()
  for (const { errorClass } of mistakes) counts.set(errorClass, (counts.get(errorClass) ?? 0) + 1)
  console.log(`\n${name}: most frequent errors`)
  for (const [errorClass, count] of [...counts].sort((a, b) => b[1] - a[1]).slice(0, 10))
    console.log(`${String(count).padStart(5)}  ${errorClass}`)
  if (!process.argv.includes('--misses')) return
  for (const { errorClass, shown } of mistakes) console.log(`${errorClass} | ${shown}`)
}

function run(folders: readonly string[]): void {
  console.log(
    `${'F1'.padEnd(28)}${['gold', 'found', 'overlap', 'extent', 'type', 'value'].map((head) => head.padStart(9)).join('')}`,
  )
  const reports: (() => void)[] = []
  for (const folder of folders) {
    const documents = readdirSync(folder)
      .filter((file) => file.endsWith('.tml'))
      .sort()
      .map((file) => readDocument(file.slice(0, -4), readFileSync(path.join(folder, file), 'utf8')))
    const name = path.basename(folder)
    const mistakes: Mistake[] = []
    const all = newTally()
    for (const document of documents) score(document, () => true, all, mistakes)
    printRow(`${name}, all`, all)
    const calendar = newTally()
    for (const document of documents) score(document, isCalendarDate, calendar, [])
    printRow(`${name}, calendar dates`, calendar)
    reports.push(() => printMistakes(name, mistakes))
  }
  for (const report of reports) report()
}

const foldersIn = (parent: string): string[] =>
  readdirSync(parent, { withFileTypes: true })
    .filter((entry) => entry.isDirectory())
    .map(({ name }) => path.join(parent, name))
    .sort()

const named = process.argv.slice(2).filter((argument) => !argument.startsWith('--'))
run(named.length > 0 ? named : foldersIn('bench/timeml'))
