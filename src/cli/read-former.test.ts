import { mkdir, mkdtemp, readdir, readFile, rename, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { buildFolder, exitCodeOf, reportOf } from './build-folder.ts'
import { EXIT } from './cli-error.ts'
import { readFormer } from './read-former.ts'
import { writeDataset } from './write-dataset.ts'

let folder: string
beforeEach(async () => {
  folder = await mkdtemp(path.join(tmpdir(), 'dateline-'))
  await mkdir(path.join(folder, 'articles'))
  await write('oslo.txt', 'Emmanuel Macron met Jonas Gahr Store in Oslo on 4 March 2025.')
  await write('porto.txt', 'A bomb exploded in Porto on 2 March 2025, police said.')
})
afterEach(() => rm(folder, { recursive: true }))

const at = (...parts: string[]) => path.join(folder, ...parts)
const write = (name: string, text: string) => writeFile(at('articles', name), text)

const build = async () => {
  const result = await buildFolder(at('articles'), [], await readFormer(at('data')))
  await writeDataset(result.dataset, at('data'))
  return result
}

const allFiles = async (): Promise<[string, string][]> => {
  const names = (await readdir(at('data'), { recursive: true })).filter((name) => name.endsWith('.json'))
  return Promise.all(
    names
      .sort()
      .map(async (name): Promise<[string, string]> => [name, await readFile(at('data', name), 'utf8')]),
  )
}

test('a folder without data gives nothing to go on from', async () => {
  expect(await readFormer(at('data'))).toEqual({ ledger: null, problems: [] })
})

test('building again changes no byte', async () => {
  await build()
  const first = await allFiles()
  await build()
  expect(await allFiles()).toEqual(first)
})

test('an article that went and came back finds its event under its id, through the files', async () => {
  const { dataset } = await build()
  await rename(at('articles', 'oslo.txt'), at('oslo.txt'))
  const without = (await build()).dataset
  expect(without.events.length).toBeLessThan(dataset.events.length)
  await rename(at('oslo.txt'), at('articles', 'named-otherwise.txt'))
  expect((await build()).dataset.events.map(({ id }) => id)).toEqual(dataset.events.map(({ id }) => id))
})

test('ids that cannot be read are named, and the build goes on', async () => {
  await build()
  await writeFile(at('data', 'ids.json'), '{"formatVersion":1,"events":[{}]}')
  const result = await build()
  expect(reportOf(result)).toContain('its ids cannot be read')
  expect(exitCodeOf(result)).toBe(EXIT.done)
  expect((await readFormer(at('data'))).problems).toEqual([])
})
