/** The real command in a copy of the project: where its bundle comes from, and what happens without one. */
import { spawn } from 'node:child_process'
import {
  appendFile,
  cp,
  mkdir,
  mkdtemp,
  readdir,
  readFile,
  rm,
  stat,
  symlink,
  utimes,
  writeFile,
} from 'node:fs/promises'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { projectRoot } from './source-files.mjs'
import { finished } from './testing-process.ts'

const SOURCE_FOLDERS = ['cli', 'collection', 'core', 'dataset', 'extract', 'knowledge', 'timeline']

let root: string
const at = (...parts: string[]) => path.join(root, ...parts)
const source = (...parts: string[]) => at('src', ...parts)
const bundles = async (): Promise<string[]> => (await readdir(at('.cache', 'program'))).sort()

beforeEach(async () => {
  root = await mkdtemp(path.join(tmpdir(), 'dateline-'))
  for (const folder of SOURCE_FOLDERS)
    await cp(path.join(projectRoot, 'src', folder), source(folder), { recursive: true })
  for (const file of ['package.json', 'src/tsconfig.base.json'])
    await cp(path.join(projectRoot, file), at(file))
  await symlink(path.join(projectRoot, 'node_modules'), at('node_modules'))
})
afterEach(() => rm(root, { recursive: true }))

const LINES = '{"id":"a","text":"Emmanuel Macron met Olaf Scholz in Oslo on 3 May 2024."}\n'

const extract = (input = LINES) => {
  const child = spawn(process.execPath, [source('cli', 'dateline.mjs'), 'extract', '--workers', '1'])
  return finished(child, input)
}

/** What `extract` gives when it can keep no bundle. */
const extractWithoutBundle = async (input?: string) => {
  await rm(at('.cache'), { recursive: true, force: true })
  await writeFile(at('.cache'), 'no folder can be made here')
  const result = await extract(input)
  await rm(at('.cache'))
  return result
}

/** Loading it is noticed: whoever loads the sources runs this file. */
const tellWhenSourcesRun = () =>
  appendFile(source('cli', 'extraction-worker.mjs'), "\nprocess.stderr.write('from the sources')\n")

describe('the program', () => {
  test('is bundled once, and from then on found', async () => {
    await tellWhenSourcesRun()
    const first = await extract()
    expect(first).toMatchObject({ code: 0, stderr: '' })
    const [bundle, ...others] = await bundles()
    expect(others).toEqual([])
    const made = await stat(at('.cache', 'program', bundle!))
    expect(await extract()).toEqual(first)
    expect(await bundles()).toEqual([bundle])
    expect((await stat(at('.cache', 'program', bundle!))).ino).toBe(made.ino)
  })

  test('gives the same from its sources where no bundle can be kept', async () => {
    await tellWhenSourcesRun()
    const fromSources = await extractWithoutBundle()
    expect(fromSources.stderr).toBe('from the sources')
    expect(await extract()).toEqual({ ...fromSources, stderr: '' })
  })

  test('is bundled anew when a source changes', async () => {
    await extract()
    const former = await bundles()
    const file = source('cli', 'commands', 'extract.ts')
    await writeFile(file, (await readFile(file, 'utf8')).replace('await write(output)', "await write('new')"))
    expect((await extract()).stdout).toBe('new\n')
    expect(await bundles()).toHaveLength(2)
    expect(await bundles()).toContain(former[0])
  })

  test('keeps no more than a few bundles of former sources', async () => {
    await mkdir(at('.cache', 'program'), { recursive: true })
    for (const [index, name] of ['p', 'q', 'r', 's', 't'].entries()) {
      await mkdir(at('.cache', 'program', name))
      await utimes(at('.cache', 'program', name), 1000 + index, 1000 + index)
    }
    await extract()
    expect((await bundles()).filter((name) => name.length === 1)).toEqual(['r', 's', 't'])
  })

  test('is bundled anew when a file of the bundle was altered, cut off or removed', async () => {
    await tellWhenSourcesRun()
    const whole = await extract()
    const folder = at('.cache', 'program', (await bundles())[0]!)
    const worker = path.join(folder, 'extraction-worker.mjs')
    const text = await readFile(worker, 'utf8')
    const damages = [
      () => writeFile(worker, text.replaceAll('"', "'")),
      () => writeFile(worker, text.slice(0, 100)),
      () => rm(worker),
    ]
    for (const damage of damages) {
      await damage()
      expect(await extract()).toEqual(whole)
      expect(await readFile(worker, 'utf8')).toBe(text)
    }
    expect(await bundles()).toHaveLength(1)
  })

  test('is one bundle when several processes make it at once', async () => {
    const [first, ...others] = await Promise.all([extract(), extract(), extract()])
    expect(first).toMatchObject({ code: 0, stderr: '' })
    for (const other of others) expect(other).toEqual(first)
    expect(await bundles()).toHaveLength(1)
  })

  test('names the line of the source that threw, from the bundle as from the sources', async () => {
    const file = source('extract', 'event', 'find-events.ts')
    const text = await readFile(file, 'utf8')
    const mistaken = text
      .replace(/(export const findEvents = [^{]*\{\n)/, '$1  refuse()\n')
      .concat("\nfunction refuse(): void {\n  throw new Error('a mistake')\n}\n")
    await writeFile(file, mistaken)
    const line = 1 + mistaken.split('\n').findIndex((one) => one.includes("Error('a mistake')"))
    const bundled = await extract()
    expect(bundled.code).toBe(1)
    expect(bundled.stderr).toContain(`(a mistake (src/extract/event/find-events.ts:${line}))`)
    expect(bundled.stdout).not.toContain('find-events')
    expect(await extractWithoutBundle()).toEqual(bundled)
  })
})
