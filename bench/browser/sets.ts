/** The synthetic sets in the cache folder: the lines, what `dateline import` makes of them, and the reference's column. */
import { spawnSync } from 'node:child_process'
import { createHash } from 'node:crypto'
import {
  closeSync,
  existsSync,
  mkdirSync,
  openSync,
  readdirSync,
  readFileSync,
  rmSync,
  writeFileSync,
} from 'node:fs'
import path from 'node:path'
import { fileURLToPath, pathToFileURL } from 'node:url'
import { edtfBounds } from '../../src/core/edtf.ts'
import { entityId } from '../../src/extract/entity/slug.ts'
import { readCount, syntheticEvents, writeSyntheticLines } from '../synthetic-events.ts'

export interface SyntheticSet {
  /** `100k`, as it was asked for. */
  readonly name: string
  readonly count: number
  readonly folder: string
  readonly lines: string
  /** Somebody who takes part in many events, and somebody who takes part in a few. */
  readonly people: readonly { readonly name: string; readonly id: string }[]
  /** Null when the set was there already. */
  readonly imported: { readonly seconds: number; readonly megabytes: number } | null
}

const PROJECT = fileURLToPath(new URL('../../', import.meta.url))
export const CACHE = path.join(PROJECT, '.cache', 'bench-browser')
const COMMAND_LINE = path.join(PROJECT, 'src', 'cli', 'dateline.mjs')

/** What the sets are made by: when it changes they are made anew. */
const MAKERS = [
  'bench/synthetic-events.ts',
  'bench/synthetic-titles.ts',
  'bench/random.ts',
  'src/core',
  'src/dataset',
  'src/cli/import',
  'src/cli/write-dataset.ts',
  'src/timeline/density-blocks.ts',
  'src/timeline/folding.ts',
  'src/timeline/opening-window.ts',
  'src/timeline/story.ts',
  'src/timeline/tell-story.ts',
]

const filesBelow = (name: string): string[] => {
  const full = path.join(PROJECT, name)
  if (name.endsWith('.ts')) return [full]
  const names = readdirSync(full, { recursive: true }) as string[]
  return names
    .filter((file) => /\.(?:ts|json)$/u.test(file) && !file.endsWith('.test.ts'))
    .sort()
    .map((file) => path.join(full, file))
}

const stampOf = (): string => {
  const hash = createHash('sha256')
  for (const file of MAKERS.flatMap(filesBelow)) hash.update(readFileSync(file))
  return hash.digest('hex')
}

/** Loaded before all else in the measured process: tells its peak memory when it ends. */
const TELL_MEMORY = `
import { writeFileSync } from 'node:fs'
import { isMainThread } from 'node:worker_threads'
if (isMainThread) process.on('exit', () => writeFileSync(process.env.PEAK_FILE, String(process.resourceUsage().maxRSS)))
`

const runImport = (lines: string, out: string, at: (name: string) => string) => {
  writeFileSync(at('tell-memory.mjs'), TELL_MEMORY)
  const start = performance.now()
  const { status, stderr } = spawnSync(
    process.execPath,
    ['--import', pathToFileURL(at('tell-memory.mjs')).href, COMMAND_LINE, 'import', lines, '--out', out],
    { env: { ...process.env, PEAK_FILE: at('peak') }, encoding: 'utf8', maxBuffer: 100_000_000 },
  )
  const seconds = (performance.now() - start) / 1000
  if (status !== 0) throw new Error(`import ended with ${status}:\n${stderr}`)
  return { seconds, megabytes: Number(readFileSync(at('peak'), 'utf8')) / 1024 }
}

const writeLines = (file: string, count: number): void => {
  const descriptor = openSync(file, 'w')
  writeSyntheticLines(descriptor, count)
  closeSync(descriptor)
}

/** Starts in ms UTC, ascending: all that the reference page has. */
const startsOf = (count: number): Float64Array => {
  const starts = new Float64Array(count)
  let index = 0
  for (const { edtf } of syntheticEvents(count)) {
    const { start, end } = edtfBounds(edtf)!
    starts[index++] = start ?? end ?? 0
  }
  return starts.sort()
}

const peopleOf = (count: number): string[] => {
  const counts = new Map<string, number>()
  for (const { people } of syntheticEvents(count))
    for (const name of people) counts.set(name, (counts.get(name) ?? 0) + 1)
  const ordered = [...counts].sort((a, b) => b[1] - a[1]).map(([name]) => name)
  return [ordered[0]!, ordered[Math.floor(ordered.length / 10)]!]
}

const TIMELINEJS_MOST = 10_000

/** The forms that other libraries read; only for counts that they can bear. */
const writePeerForms = (at: (name: string) => string, count: number): void => {
  if (count > TIMELINEJS_MOST) return
  const dated = [...syntheticEvents(count)].flatMap((event, id) => {
    const { start, end } = edtfBounds(event.edtf)!
    return start === null || end === null || start < 0 ? [] : [{ ...event, id, start, end }]
  })
  const items = dated.map(({ id, title, start, end, people }) => ({
    id,
    content: title,
    start,
    people,
    ...(end - start > 2 * 86_400_000 && { end }),
  }))
  const slides = dated.map(({ title, start }) => {
    const [year, month, day] = new Date(start).toISOString().slice(0, 10).split('-')
    return { start_date: { year, month, day }, text: { headline: title } }
  })
  writeFileSync(at('vis.json'), JSON.stringify(items))
  writeFileSync(at('timelinejs.json'), JSON.stringify({ events: slides }))
}

/** A set of so many events; made when it is not there yet or was made by other code. */
export const prepareSet = (name: string, say: (words: string) => void): SyntheticSet => {
  const count = readCount(name)
  if (count === null || count === 0) throw new Error(`"${name}" is no size; write 1k, 100k or 1M`)
  const folder = path.join(CACHE, 'sets', name)
  const at = (file: string) => path.join(folder, file)
  const stamp = stampOf()
  const isThere = existsSync(at('stamp')) && readFileSync(at('stamp'), 'utf8') === stamp
  let imported: SyntheticSet['imported'] = null
  if (!isThere) {
    rmSync(folder, { recursive: true, force: true })
    mkdirSync(folder, { recursive: true })
    say(`${name}: making the lines`)
    writeLines(at('events.jsonl'), count)
    writeFileSync(at('starts.bin'), startsOf(count))
    writeFileSync(at('people.json'), JSON.stringify(peopleOf(count)))
    writePeerForms(at, count)
    say(`${name}: dateline import`)
    imported = runImport(at('events.jsonl'), at('data'), at)
    writeFileSync(at('stamp'), stamp)
  }
  const names = JSON.parse(readFileSync(at('people.json'), 'utf8')) as string[]
  const people = names.map((person) => ({ name: person, id: entityId('person', person) }))
  return { name, count, folder, lines: at('events.jsonl'), people, imported }
}
