/** No result depends on when or where the machine stands: the command line's output to the byte, and the sources. */
import { spawn } from 'node:child_process'
import { mkdir, mkdtemp, readdir, readFile, rm, utimes, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { fileURLToPath, pathToFileURL } from 'node:url'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { buildDataset } from '../collection/build-dataset.ts'
import { bareArticle } from '../core/article.ts'
import { encodeDataset } from '../dataset/encode.ts'
import { extractArticle } from '../extract/extract-article.ts'
import { tellStory } from '../timeline/tell-story.ts'
import { filesIn } from './testing-files.ts'
import { finished } from './testing-process.ts'

const COMMAND_LINE = fileURLToPath(new URL('dateline.mjs', import.meta.url))
const SOURCES = fileURLToPath(new URL('..', import.meta.url))
const FIVE_YEARS = 5 * 365.25 * 86_400_000

/** Loaded before all else: every clock that a program can ask is five years ahead. */
const MOVED_CLOCK = `
const ahead = ${FIVE_YEARS}
const RealDate = Date
globalThis.Date = new Proxy(RealDate, {
  construct: (target, args, self) =>
    Reflect.construct(target, args.length === 0 ? [RealDate.now() + ahead] : args, self),
  apply: () => new RealDate(RealDate.now() + ahead).toString(),
  get: (target, key) => (key === 'now' ? () => RealDate.now() + ahead : Reflect.get(target, key)),
})
const { timeOrigin } = performance
const now = performance.now.bind(performance)
Object.defineProperty(performance, 'timeOrigin', { value: timeOrigin + ahead })
performance.now = () => now() + ahead
const hrtime = process.hrtime.bind(process)
const bigint = process.hrtime.bigint.bind(process.hrtime)
process.hrtime = Object.assign((since) => since ? hrtime(since) : [hrtime()[0] + ahead / 1000, hrtime()[1]], {
  bigint: () => bigint() + BigInt(ahead) * 1_000_000n,
})
`

/** Words whose meaning hangs on a day, with and without a day to hang on. */
const ARTICLES = {
  'dated.txt':
    '---\ndatePublished: 2024-05-15\n---\nEmmanuel Macron met Olaf Scholz in Berlin yesterday. They will meet again next month.\n\nIn April they spoke twice. Three years ago they did not.',
  'undated.txt':
    'Foreign Minister Jane Roe of Japan visited Oslo today. The recent attack was condemned last week. Elections are due next year.\n\nEmmanuel Macron met Olaf Scholz in Berlin on Tuesday.',
  'named-2021-03-04.md':
    'PARIS — İstanbul’s mayor Ekrem İmamoğlu arrived on Monday, IT officials said at 10 p.m. on Christmas Eve.',
  'summit.txt':
    'Joe Biden attended the Quad summit in Tokyo. He now leads the group. A war began on February 24.',
}
const TABLE = '# JP foreign-minister\n2026-03-02 Jane Roe\n2026-13-01 Ann Poe\n'

const LINES = Object.entries(ARTICLES)
  .map(
    ([id, text]) =>
      `${JSON.stringify({ id, text, ...(id === 'dated.txt' && { datePublished: '2024-05-15' }) })}\n`,
  )
  .join('')

let folder: string
const at = (...parts: string[]) => path.join(folder, ...parts)

beforeAll(async () => {
  folder = await mkdtemp(path.join(tmpdir(), 'dateline-'))
  await writeFile(at('clock.mjs'), MOVED_CLOCK)
})
afterAll(() => rm(folder, { recursive: true }))

interface Machine {
  readonly name: string
  readonly isAhead: boolean
  readonly env: Readonly<Record<string, string>>
}

const HERE: Machine = { name: 'here', isAhead: false, env: { TZ: 'UTC', LANG: 'C', LC_ALL: 'C' } }
const THERE: Machine = {
  name: 'there',
  isAhead: true,
  env: { TZ: 'Pacific/Kiritimati', LANG: 'tr_TR.UTF-8', LC_ALL: 'tr_TR.UTF-8', LANGUAGE: 'tr' },
}

/** Runs Node on a machine, in a folder of that machine's own. */
const run = (machine: Machine, args: readonly string[], input = '') => {
  const clock = machine.isAhead ? ['--import', pathToFileURL(at('clock.mjs')).href] : []
  const child = spawn(process.execPath, [...clock, ...args], {
    cwd: at(machine.name),
    // A cache of its own for tsx, which on a machine of another year would throw away that of others.
    env: { PATH: process.env.PATH, TMPDIR: at(machine.name), ...machine.env },
  })
  return finished(child, input)
}

/** Copies of the input whose files say that they are as old as the machine's clock tells. */
const setUp = async (machine: Machine): Promise<void> => {
  await mkdir(at(machine.name, 'articles'), { recursive: true })
  const written = new Date(Date.now() + (machine.isAhead ? FIVE_YEARS : 0))
  const inputs = { ...ARTICLES, '../ministers.txt': TABLE }
  for (const [name, text] of Object.entries(inputs)) {
    const file = at(machine.name, 'articles', name)
    await writeFile(file, text)
    await utimes(file, written, written)
  }
}

const everything = async (machine: Machine) => {
  await setUp(machine)
  const knowledge = ['--knowledge', 'ministers.txt']
  const build = await run(machine, [COMMAND_LINE, 'build', 'articles', '--out', 'data', ...knowledge])
  const extract = await run(machine, [COMMAND_LINE, 'extract', ...knowledge], LINES)
  const explain = await run(machine, [COMMAND_LINE, 'explain', 'articles/undated.txt', ...knowledge])
  return { build, extract, explain, data: await filesIn(at(machine.name, 'data')) }
}

const TELL =
  'console.log(JSON.stringify([Date.now(), performance.timeOrigin, new Date(2024, 0).toISOString(), new Intl.NumberFormat().resolvedOptions().locale]))'

describe('a machine five years ahead, in another time zone and language', { timeout: 120_000 }, () => {
  test('is one', async () => {
    await Promise.all([setUp(HERE), setUp(THERE)])
    const answers = await Promise.all([HERE, THERE].map((machine) => run(machine, ['-e', TELL])))
    const [here, there] = answers.map(({ stdout }) => JSON.parse(stdout) as [number, number, string, string])
    expect(there![0] - here![0]).toBeGreaterThan(0.99 * FIVE_YEARS)
    expect(there![1] - here![1]).toBeGreaterThan(0.99 * FIVE_YEARS)
    expect([here![2], there![2]]).toEqual(['2024-01-01T00:00:00.000Z', '2023-12-31T10:00:00.000Z'])
    expect([here![3], there![3]]).toEqual([expect.stringMatching(/^en/u), expect.stringMatching(/^tr/u)])
  })

  test('writes the same bytes: build, extract and explain', async () => {
    const [here, there] = await Promise.all([everything(HERE), everything(THERE)])
    expect([here.build.code, here.extract.code, here.explain.code]).toEqual([1, 1, 1])
    expect(here.build.stdout).toContain('4 articles read')
    expect(here.extract.stdout.trim().split('\n')).toHaveLength(4)
    expect(here.explain.stdout).toContain('according to ministers.txt')
    expect(Object.keys(here.data)).toContain('manifest.json')
    expect(there).toEqual(here)
  })
})

const CLOCKLESS = ['core', 'knowledge', 'extract', 'collection']

describe('the pipeline', () => {
  test('names no clock, no time zone and no locale in its sources', async () => {
    const asks =
      /\bnew Date\b|\bDate(?:\.now|\.parse|\(|\.UTC)|\bperformance\.|\bhrtime\b|\bTemporal\b|\bIntl\.|\btoLocale|\blocaleCompare\b|\bprocess\.|\bnode:/u
    const sources = await Promise.all(
      CLOCKLESS.map(async (part) => {
        const entries = await readdir(path.join(SOURCES, part), { recursive: true })
        return entries
          .filter((name) => /\.ts$/u.test(name) && !/\.test\.ts$|testing/u.test(name))
          .map((name) => path.join(part, name))
      }),
    )
    const found: string[] = []
    for (const file of sources.flat()) {
      const text = await readFile(path.join(SOURCES, file), 'utf8')
      for (const [index, line] of text.split('\n').entries())
        if (asks.test(line)) found.push(`${file}:${index + 1} ${line.trim()}`)
    }
    expect(found).toEqual([])
    expect(sources.flat().length).toBeGreaterThan(100)
  })

  test('works where every clock throws', () => {
    const ask = (): never => {
      throw new Error('the clock was asked')
    }
    const work = () => {
      const docs = Object.entries(ARTICLES).map(([id, text]) => extractArticle(bareArticle(id, text)))
      return encodeDataset(buildDataset(docs).dataset, tellStory)
    }
    const before = work()
    const { Date: realDate, performance: realPerformance } = globalThis
    try {
      globalThis.Date = new Proxy(realDate, { construct: ask, apply: ask, get: ask })
      globalThis.performance = new Proxy(realPerformance, { get: ask })
      expect(work()).toEqual(before)
    } finally {
      globalThis.Date = realDate
      globalThis.performance = realPerformance
    }
  })
})
