import { createHash } from 'node:crypto'
import { mkdir, mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { buildDataset } from '../collection/build-dataset.ts'
import { bareArticle } from '../core/article.ts'
import type { Manifest } from '../dataset/files.ts'
import { extractArticle } from '../extract/extract-article.ts'
import { recoverFormer, writeDataset } from './write-dataset.ts'

const { dataset } = buildDataset([
  extractArticle(bareArticle('a', 'Emmanuel Macron met Olaf Scholz in Berlin on 3 June 2024.')),
])

let folder: string
beforeEach(async () => {
  folder = await mkdtemp(path.join(tmpdir(), 'dateline-'))
})
afterEach(() => rm(folder, { recursive: true }))

test('writes a manifest that names every file with its hash, size and count', async () => {
  const target = path.join(folder, 'data')
  await writeDataset(dataset, target)
  const manifest = JSON.parse(await readFile(path.join(target, 'manifest.json'), 'utf8')) as Manifest
  const entries = await readdir(target, { recursive: true, withFileTypes: true })
  const written = entries
    .filter((entry) => entry.isFile())
    .map((entry) => path.relative(target, path.join(entry.parentPath, entry.name)).split(path.sep).join('/'))
  expect(manifest.files.map(({ name }) => name).sort()).toEqual(
    written.filter((name) => name !== 'manifest.json').sort(),
  )
  for (const { name, sha256, bytes } of manifest.files) {
    const content = await readFile(path.join(target, name))
    expect([name, createHash('sha256').update(content).digest('hex'), content.length]).toEqual([
      name,
      sha256,
      bytes,
    ])
  }
  expect(manifest.counts.events).toBe(dataset.events.length)
})

const writeFormer = async (target: string): Promise<void> => {
  await mkdir(target)
  await writeFile(path.join(target, 'manifest.json'), '{"format":"dateline"}')
  await writeFile(path.join(target, 'old.json'), '{}')
}

test('replaces the former data whole and leaves nothing aside', async () => {
  const target = path.join(folder, 'data')
  await writeFormer(target)
  await writeDataset(dataset, target)
  expect(await readdir(target)).not.toContain('old.json')
  expect(await readdir(folder)).toEqual(['data'])
})

test('writes nothing when a quote is not at its place, and leaves the former data whole', async () => {
  const target = path.join(folder, 'data')
  await writeFormer(target)
  const [event] = dataset.events
  const broken = {
    ...dataset,
    events: [{ ...event!, evidence: [{ ...event!.evidence[0]!, exact: 'other words' }] }],
  }
  await expect(writeDataset(broken, target)).rejects.toThrow(/quote is not at/)
  expect(await readdir(target)).toEqual(['manifest.json', 'old.json'])
})

test('refuses a folder that holds anything else, and touches nothing in it', async () => {
  await writeFile(path.join(folder, 'thesis.docx'), 'years of work')
  await expect(writeDataset(dataset, folder)).rejects.toThrow(/holds other files/)
  expect(await readdir(folder)).toEqual(['thesis.docx'])
})

test('puts back the former data that a stopped run left aside', async () => {
  const target = path.join(folder, 'data')
  await writeFormer(`${target}.former`)
  await recoverFormer(target)
  expect(await readdir(target)).toEqual(['manifest.json', 'old.json'])
})

test('leaves the present data alone when former ones lie beside them', async () => {
  const target = path.join(folder, 'data')
  await writeDataset(dataset, target)
  await writeFormer(`${target}.former`)
  await recoverFormer(target)
  expect(await readdir(target)).not.toContain('old.json')
})

test('says so when the folder cannot be written', async () => {
  await writeFile(path.join(folder, 'file'), '')
  await expect(writeDataset(dataset, path.join(folder, 'file', 'data'))).rejects.toThrow(/cannot be written/)
})
