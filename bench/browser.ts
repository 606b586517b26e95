/**
 * The page in a browser with up to a million events, beside a bare canvas and other libraries, in one run.
 *
 *     npm run bench:browser [-- --sizes 1k,100k,1M] [--only dateline|vis|timelinejs] [--oracle [--states 1000]] [--json <file>]
 *
 * Chromium without a window, 1440 × 900, production build, no compression on the way. Figures are medians. "Main thread" is
 * CPU time of its tasks for each frame, so that other work on the machine does not count; gaps, loads and filters are time on the clock.
 * `--oracle` compares counts under random filters with a plain count over the lines instead. Sets are kept in `.cache/bench-browser`.
 */
import { readFileSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import { fileURLToPath } from 'node:url'
import { parseArgs } from 'node:util'
import { gzipSync } from 'node:zlib'
import { type Browser, chromium } from '@playwright/test'
import { build } from 'vite'
import { findBrowser } from '../e2e/find-browser.ts'
import { median } from './browser/gestures.ts'
import { measureLoad, measurePage, type PageFigures, type Repeats, TooSlow } from './browser/measure-page.ts'
import { checkCounts } from './browser/oracle.ts'
import { serve } from './browser/server.ts'
import { CACHE, prepareSet, type SyntheticSet } from './browser/sets.ts'
import {
  DATELINE,
  installPeers,
  REFERENCE,
  type Subject,
  TIMELINEJS,
  VENDOR,
  VIS,
} from './browser/subjects.ts'
import { type Measured, ownTable, peerTable } from './browser/tables.ts'

const { values } = parseArgs({
  options: {
    sizes: { type: 'string' },
    only: { type: 'string' },
    oracle: { type: 'boolean', default: false },
    states: { type: 'string', default: '1000' },
    /** Repeats of everything; fewer is quicker and rougher. */
    repeats: { type: 'string', default: '5' },
    /** Measures this built page instead of building one. */
    dist: { type: 'string' },
    json: { type: 'string' },
  },
})

const say = (words: string): void => {
  process.stderr.write(process.stderr.isTTY ? `\r\u001b[K${words}` : `${words}\n`)
}

const REPEATS = Number(values.repeats)
const OWN: Repeats = { gestures: Math.max(1, REPEATS - 2), filters: 2 * REPEATS - 1, limitMs: 60_000 }
const PEER: Repeats = { gestures: 1, filters: 1, limitMs: 60_000 }

const buildPage = async (): Promise<string> => {
  if (values.dist !== undefined) return path.resolve(values.dist)
  say('building the page')
  const outDir = path.join(CACHE, 'dist')
  await build({ logLevel: 'error', build: { outDir, emptyOutDir: true } })
  return outDir
}

/** Gzip of the scripts that had arrived before first usable. */
const bytesOf = (dist: string, page: PageFigures): number =>
  page.criticalScripts
    .filter((name) => name.startsWith('/app/'))
    .reduce(
      (sum, name) => sum + gzipSync(readFileSync(path.join(dist, name.slice('/app/'.length)))).length,
      0,
    )

/** Cold loads in turn, so that all subjects meet the same machine. */
const medianLoads = async (
  browser: Browser,
  origin: string,
  subjects: readonly Subject[],
  set: SyntheticSet,
  { loads, limitMs }: { loads: number; limitMs: number },
) => {
  const times = new Map<Subject, number[] | null>(subjects.map((subject) => [subject, []]))
  for (let index = 0; index <= loads; index++)
    for (const subject of subjects) {
      const soFar = times.get(subject)
      if (soFar == null) continue
      say(`${subject.name}, ${set.name}: load ${index + 1} of ${loads + 1}`)
      try {
        const time = await measureLoad(browser, origin, subject, set, limitMs)
        // The first one warms up browser and disk.
        if (index > 0 || loads === 0) soFar.push(time)
      } catch (error) {
        if (!(error instanceof TooSlow) && (error as Error).name !== 'TimeoutError') throw error
        times.set(subject, null)
      }
    }
  return times
}

const measure = async (
  browser: Browser,
  origin: string,
  dist: string,
  subjects: readonly Subject[],
  set: SyntheticSet,
  repeats: Repeats,
  loads: number,
): Promise<Measured[]> => {
  const times = await medianLoads(browser, origin, subjects, set, { loads, limitMs: repeats.limitMs })
  const measured: Measured[] = []
  for (const subject of subjects) {
    const own = times.get(subject)
    if (own == null) {
      measured.push({ subject: subject.name, set: set.name, usableMs: null, page: null, criticalBytes: null })
      continue
    }
    say(`${subject.name}, ${set.name}: gestures and filters`)
    const page = await measurePage(browser, origin, subject, set, repeats)
    const criticalBytes = subject === DATELINE ? bytesOf(dist, page) : null
    measured.push({ subject: subject.name, set: set.name, usableMs: median(own), page, criticalBytes })
  }
  return measured
}

const sizesOr = (usual: string): string[] => (values.sizes ?? usual).split(',').map((size) => size.trim())

const prepare = (sizes: readonly string[]): SyntheticSet[] =>
  sizes.map((size) => {
    const set = prepareSet(size, say)
    if (set.imported !== null) {
      const { seconds, megabytes } = set.imported
      say(`${size}: imported in ${seconds.toFixed(1)} s, ${Math.round(megabytes)} MB at the peak\n`)
    }
    return set
  })

const runOracle = async (browser: Browser, origin: string): Promise<void> => {
  for (const set of prepare(sizesOr('1k,100k'))) {
    const { wrong, late, telling, states } = await checkCounts(
      browser,
      origin,
      set,
      Number(values.states),
      say,
    )
    say('')
    process.stdout.write(
      `${set.name}: ${states - wrong.length} of ${states} counts are right (${telling} filters leave some events and take some; ${late} counts came after the mark)\n`,
    )
    for (const line of wrong.slice(0, 10)) process.stdout.write(`  ${line}\n`)
    if (wrong.length > 0) process.exitCode = 1
  }
}

const runTables = async (browser: Browser, origin: string, dist: string): Promise<void> => {
  const { only } = values
  const own: Measured[] = []
  const peers: Measured[] = []
  const sizes = sizesOr('1k,100k,1M')
  if (only === undefined || only === 'dateline')
    for (const set of prepare(sizes))
      own.push(...(await measure(browser, origin, dist, [REFERENCE, DATELINE], set, OWN, REPEATS)))
  if (only === undefined || only === 'vis' || only === 'timelinejs') {
    const canHave = installPeers(say)
    if (!canHave) process.stderr.write('vis-timeline and TimelineJS cannot be had; they are left out\n')
    for (const [name, subject, usual] of [
      ['vis', VIS, '1k,10k'],
      ['timelinejs', TIMELINEJS, '100,1k'],
    ] as const)
      if (canHave && (only === undefined || only === name))
        for (const set of prepare(only === undefined ? usual.split(',') : sizesOr(usual)))
          peers.push(...(await measure(browser, origin, dist, [subject], set, PEER, 0)))
  }
  say('')
  if (own.length > 0) process.stdout.write(`${ownTable(own, DATELINE.name, REFERENCE.name, sizes)}\n\n`)
  process.stdout.write(`${peerTable([...own, ...peers])}\n`)
  if (values.json !== undefined)
    writeFileSync(values.json, `${JSON.stringify([...own, ...peers], null, 1)}\n`)
}

const dist = await buildPage()
const pages = fileURLToPath(new URL('browser/', import.meta.url))
const server = await serve({ app: dist, pages, sets: path.join(CACHE, 'sets'), vendor: VENDOR })
const browser = await chromium.launch({
  executablePath: findBrowser(),
  args: [
    '--disable-background-networking',
    '--disable-component-update',
    '--no-first-run',
    ...(process.getuid?.() === 0 ? ['--no-sandbox'] : []),
  ],
})
try {
  if (values.oracle) await runOracle(browser, server.origin)
  else await runTables(browser, server.origin, dist)
} finally {
  await browser.close()
  await server.close()
}
