/**
 * The real `dateline build` on a synthetic archive: cold, with nothing changed, with one article in a hundred changed.
 *
 *     npm run bench:archive [-- --articles 20000] [--workers 2] [--keep <folder>]
 *
 * Prints seconds, peak memory and whether cached, cold and single-threaded runs write the same bytes. Exit code 1 when
 * they do not.
 */
import { spawnSync } from 'node:child_process'
import { createHash } from 'node:crypto'
import { existsSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { availableParallelism, tmpdir } from 'node:os'
import path from 'node:path'
import { fileURLToPath, pathToFileURL } from 'node:url'
import { parseArgs } from 'node:util'
import { compareCodeUnits } from '../src/core/compare-code-units.ts'
import { archiveFiles } from './archive-articles.ts'

const { values } = parseArgs({
  options: {
    articles: { type: 'string', default: '2000' },
    workers: { type: 'string', default: String(availableParallelism()) },
    /** Leaves the archive and its data there. */
    keep: { type: 'string' },
  },
})
const articles = Number(values.articles)
const root = values.keep ?? mkdtempSync(path.join(tmpdir(), 'dateline-archive-'))
const at = (...parts: string[]) => path.join(root, ...parts)
const COMMAND_LINE = fileURLToPath(new URL('../src/cli/dateline.mjs', import.meta.url))

/** Loaded before all else in the measured process: tells its peak memory when it ends. */
const TELL_MEMORY = `
import { writeFileSync } from 'node:fs'
import { isMainThread } from 'node:worker_threads'
if (isMainThread) process.on('exit', () => writeFileSync(process.env.PEAK_FILE, String(process.resourceUsage().maxRSS)))
`

interface Run {
  readonly seconds: number
  readonly megabytes: number
}

const build = (out: string, ...options: string[]): Run => {
  const start = performance.now()
  const { status, stderr } = spawnSync(
    process.execPath,
    [
      '--import',
      pathToFileURL(at('tell-memory.mjs')).href,
      COMMAND_LINE,
      'build',
      at('articles'),
      '--out',
      at(out),
      ...options,
    ],
    { env: { ...process.env, PEAK_FILE: at('peak') }, encoding: 'utf8', maxBuffer: 100_000_000 },
  )
  const seconds = (performance.now() - start) / 1000
  if (status !== 0) throw new Error(`The build ended with ${status}:\n${stderr}`)
  return { seconds, megabytes: Number(readFileSync(at('peak'), 'utf8')) / 1024 }
}

const hashOfFolder = (folder: string): string => {
  const hash = createHash('sha256')
  const files = readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => path.relative(folder, path.join(entry.parentPath, entry.name)))
  for (const file of files.sort(compareCodeUnits))
    hash.update(`${file}\n`).update(readFileSync(path.join(folder, file)))
  return hash.digest('hex')
}

const writeArchive = (): number => {
  let characters = 0
  for (const { name, content } of archiveFiles(articles)) {
    const file = at('articles', name)
    mkdirSync(path.dirname(file), { recursive: true })
    writeFileSync(file, content)
    characters += content.length
  }
  return characters
}

/** Changes one article in a hundred. */
const changeSome = (): void => {
  let index = 0
  for (const { name, content } of archiveFiles(articles))
    if (index++ % 100 === 7)
      writeFileSync(at('articles', name), `${content}\nA further meeting was held in Oslo on Monday.\n`)
}

const print = (line: string): void => {
  process.stdout.write(`${line}\n`)
}
const printRun = (name: string, { seconds, megabytes }: Run): void =>
  print(`  ${name.padEnd(34)} ${seconds.toFixed(1).padStart(7)} s ${megabytes.toFixed(0).padStart(6)} MB`)

try {
  if (existsSync(at('articles'))) throw new Error(`${at('articles')} exists already`)
  mkdirSync(root, { recursive: true })
  writeFileSync(at('tell-memory.mjs'), TELL_MEMORY)
  const characters = writeArchive()
  const kept = ['--cache', at('cache'), '--workers', values.workers]
  print(
    `${articles} articles, ${characters} characters, ${values.workers} workers; time and peak memory of the process`,
  )
  printRun('cold', build('data', ...kept))
  printRun('nothing changed', build('data', ...kept))
  rmSync(at('data'), { recursive: true })
  printRun('data removed, all from the cache', build('data', ...kept))
  changeSome()
  printRun('1 % changed', build('data', ...kept))
  printRun('1 % changed, one worker, no cache', build('alone', '--no-cache', '--workers', '1'))
  const isSame = hashOfFolder(at('data')) === hashOfFolder(at('alone'))
  print(`  cached and single-threaded bytes ${isSame ? 'are the same' : 'DIFFER'}`)
  if (!isSame) process.exitCode = 1
} finally {
  if (values.keep === undefined) rmSync(root, { recursive: true, force: true })
}
