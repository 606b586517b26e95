/**
 * Main-thread tasks of the page over a large collection: which are long, and what runs in them.
 *
 *     npm run bench:tasks -- --data <data folder> [--dist <built page>] [--over 16]
 *
 * Chromium without a window. For each step (load, a filter, a search, lanes …) the tasks that take more than `--over` ms of CPU, so
 * that other work on the machine does not count, with the functions that take it. The sampling that tells functions makes code slower by a tenth or so.
 */
import { readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { fileURLToPath } from 'node:url'
import { parseArgs } from 'node:util'
import { chromium } from '@playwright/test'
import { build } from 'vite'
import { findBrowser } from '../e2e/find-browser.ts'
import { openAddress, openPage } from './browser/measure-page.ts'
import { serve } from './browser/server.ts'
import { readTasks } from './browser/trace-tasks.ts'

const { values } = parseArgs({
  options: {
    data: { type: 'string' },
    dist: { type: 'string' },
    over: { type: 'string', default: '16' },
    person: { type: 'string' },
    keep: { type: 'string' },
  },
})
if (values.data === undefined) throw new Error('say which data to open: --data <data folder>')
const data = path.resolve(values.data)
const over = Number(values.over)

const entities = JSON.parse(readFileSync(path.join(data, 'entities.json'), 'utf8')) as {
  entities: { id: string }[]
}
const people = entities.entities.filter(({ id }) => id.startsWith('person:'))
const person = values.person ?? people[0]!.id
const rare = people.at(-1)!.id

const dist = values.dist ?? path.join(tmpdir(), 'dateline-tasks')
if (values.dist === undefined)
  await build({ logLevel: 'error', build: { outDir: dist, emptyOutDir: true, minify: false } })

const pages = fileURLToPath(new URL('browser/', import.meta.url))
const server = await serve({ app: path.resolve(dist), pages, data })
const browser = await chromium.launch({
  executablePath: findBrowser(),
  args: process.getuid?.() === 0 ? ['--no-sandbox'] : [],
})

const STEPS: readonly (readonly [name: string, query: string])[] = [
  ['filter: somebody', `&person=${person}`],
  ['clear', ''],
  ['filter: somebody rare', `&person=${rare}`],
  ['clear', ''],
  ['filter: a country left out', '&country=-country:US'],
  ['clear', ''],
  ['filter: a kind and a day', '&kind=meeting&known=2010-05-05'],
  ['clear', ''],
  ['search: one letter', '&q=m'],
  ['search: a word', '&q=minister'],
  ['clear', ''],
  ['lanes by country', '&lanes=country'],
  ['lanes by person', '&lanes=person'],
  ['lanes by article', '&lanes=article'],
  ['list', '&view=list'],
]

try {
  const { page } = await openPage(browser, server.origin)
  const file = path.join(tmpdir(), `dateline-trace-${process.pid}.json`)
  await browser.startTracing(page, {
    path: file,
    categories: ['toplevel', 'blink.user_timing', 'devtools.timeline', 'disabled-by-default-v8.cpu_profiler'],
  })
  const usable = await openAddress(page, `${server.origin}/app/?data=/data/`, 60_000)
  await page.waitForTimeout(4000)
  for (const [index, [, query]] of STEPS.entries()) {
    await page.evaluate(
      ([mark, search]) => {
        performance.mark(mark)
        history.pushState(null, '', search)
        dispatchEvent(new PopStateEvent('popstate', { state: null }))
      },
      [`step-${index}`, `?data=/data/${query}`] as const,
    )
    await page.waitForTimeout(1500)
  }
  await browser.stopTracing()
  const named = new Map<string, string>([
    ['first-usable', 'after first usable'],
    ...STEPS.map(([name], index) => [`step-${index}`, name] as const),
  ])
  process.stdout.write(`first usable after ${usable.toFixed(0)} ms (traced)\n`)
  for (const { step, tasks, paintMs } of readTasks(readFileSync(file, 'utf8'), [...named.keys()])) {
    const longest = tasks[0]
    const paint = paintMs === null ? '' : `, filter painted after ${paintMs.toFixed(1)} ms`
    process.stdout.write(
      `${named.get(step)}: longest ${longest?.ms.toFixed(1) ?? 0} ms (CPU ${longest?.cpuMs.toFixed(1) ?? 0})${paint}\n`,
    )
    for (const { ms, cpuMs, atMs, functions } of tasks.filter((task) => task.cpuMs > over).slice(0, 8))
      process.stdout.write(
        `  ${ms.toFixed(1).padStart(7)} ms, CPU ${cpuMs.toFixed(1).padStart(6)}, at ${atMs.toFixed(0).padStart(5)}  ${functions
          .map(({ name, ms: own }) => `${name} ${own.toFixed(1)}`)
          .join(', ')}\n`,
      )
  }
  if (values.keep === undefined) rmSync(file)
  else process.stdout.write(`${file}\n`)
} finally {
  await browser.close()
  await server.close()
}
