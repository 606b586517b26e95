/** The real command in a process of its own: what it writes, what it keeps, and what a kill leaves. */
import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { mkdir, mkdtemp, readdir, readFile, rename, rm, stat, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { fileURLToPath } from 'node:url'
import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { filesIn } from './testing-files.ts'

const COMMAND_LINE = fileURLToPath(new URL('dateline.mjs', import.meta.url))

const TOWNS = ['Oslo', 'Lima', 'Cairo', 'Hanoi', 'Vienna', 'Warsaw']
const ARTICLES = 20

const article = (index: number, words = 'met') =>
  `---\npublished: 2024-05-${String(1 + (index % 28)).padStart(2, '0')}\n---\nEmmanuel Macron ${words} Olaf Scholz in ${TOWNS[index % TOWNS.length]} on Tuesday. ` +
  `Foreign Minister Ann Poe visited Berlin last week, and ${10 + index} people were hurt in an attack on Monday.\n`

let folder: string
const at = (...parts: string[]) => path.join(folder, ...parts)

beforeEach(async () => {
  folder = await mkdtemp(path.join(tmpdir(), 'dateline-'))
  await mkdir(at('articles'))
  for (let index = 0; index < ARTICLES; index++)
    await writeFile(at('articles', `a${index}.txt`), article(index))
})
afterEach(() => rm(folder, { recursive: true }))

const start = (...options: string[]) =>
  spawn(
    process.execPath,
    [COMMAND_LINE, 'build', at('articles'), '--out', at('data'), '--cache', at('cache'), ...options],
    { stdio: ['ignore', 'pipe', 'pipe'] },
  )

const build = async (...options: string[]) => {
  const child = start(...options)
  let stdout = ''
  child.stdout.on('data', (text) => {
    stdout += text
  })
  const [code] = await once(child, 'close')
  return { code: code as number, stdout }
}

/** Which folder it is, however it is named: a new one means that the data were written again. */
const identity = async (): Promise<number> => (await stat(at('data'))).ino

describe('dateline build', () => {
  test('gives the same bytes with one worker and several, cold and from the cache', async () => {
    await build('--workers', '1', '--no-cache')
    const cold = await filesIn(at('data'))
    expect(await readdir(folder)).not.toContain('cache')
    await build('--workers', '3')
    expect(await filesIn(at('data'))).toEqual(cold)
    await rm(at('data'), { recursive: true })
    await build('--workers', '2')
    expect(await filesIn(at('data'))).toEqual(cold)
  })

  test('writes nothing when nothing changed, and says the same', async () => {
    await writeFile(at('articles', 'notes.pdf'), 'no article')
    const first = await build()
    const before = await identity()
    const second = await build()
    expect(second).toEqual(first)
    expect(first.code).toBe(1)
    expect(await identity()).toBe(before)
  })

  test('writes again when an article changed, came, went or was renamed', async () => {
    await build()
    const changes = [
      () => writeFile(at('articles', 'a1.txt'), article(1, 'telephoned')),
      () => writeFile(at('articles', 'new.txt'), article(99)),
      () => rm(at('articles', 'a2.txt')),
      () => rename(at('articles', 'a3.txt'), at('articles', 'z3.txt')),
    ]
    for (const change of changes) {
      const before = await identity()
      await change()
      await build()
      expect(await identity()).not.toBe(before)
    }
    const cached = await filesIn(at('data'))
    await build('--no-cache')
    expect(cached).toEqual(await filesIn(at('data')))
  })

  test('writes again when a data file was altered or removed', async () => {
    await build()
    const whole = await filesIn(at('data'))
    await writeFile(at('data', 'articles', 'a5.json'), '{}')
    await build()
    expect(await filesIn(at('data'))).toEqual(whole)
    await rm(at('data', 'articles', 'a6.json'))
    await build()
    expect(await filesIn(at('data'))).toEqual(whole)
  })

  test('makes anew what a damaged cache has lost', async () => {
    await build()
    const whole = await filesIn(at('data'))
    const [archive] = await readdir(at('cache'))
    const log = at('cache', archive!, 'articles.log')
    const bytes = await readFile(log)
    bytes.fill('#', bytes.length >> 2, bytes.length >> 1)
    await writeFile(log, bytes.subarray(0, bytes.length - 100))
    await rm(at('data'), { recursive: true })
    expect((await build()).code).toBe(0)
    expect(await filesIn(at('data'))).toEqual(whole)
  })

  test('leaves the former data whole when it is killed at any moment, and the next run ends as if nothing was', async () => {
    await build()
    const former = await filesIn(at('data'))
    for (let index = 0; index < ARTICLES; index++)
      await writeFile(at('articles', `a${index}.txt`), article(index, 'telephoned'))
    const signals = ['SIGINT', 'SIGTERM', 'SIGKILL'] as const
    const left: Record<string, string>[] = []
    for (const [turn, delay] of [60, 350, 600, 850, 1200].entries()) {
      const child = start('--workers', '1')
      const closed = once(child, 'close')
      const timer = setTimeout(() => child.kill(signals[turn % signals.length]), delay)
      const [code, signal] = await closed
      clearTimeout(timer)
      if (signal === null) {
        expect(code).toBe(0)
        break
      }
      left.push(await filesIn(at('data')))
    }
    expect(left.length).toBeGreaterThan(0)
    expect((await build()).code).toBe(0)
    const after = await filesIn(at('data'))
    expect(after).not.toEqual(former)
    // A kill after the last write, on the way out, leaves the new data.
    for (const files of left) expect([former, after]).toContainEqual(files)
    await build('--no-cache')
    expect(await filesIn(at('data'))).toEqual(after)
    expect((await readdir(folder)).sort()).toEqual(['articles', 'cache', 'data'])
  })

  test('refuses a number of workers that is none', async () => {
    expect((await build('--workers', 'many')).code).toBe(2)
  })
})
