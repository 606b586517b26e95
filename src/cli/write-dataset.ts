/** Writes a data folder so that readers see the old one whole or the new one whole. */
import { createHash } from 'node:crypto'
import { closeSync, mkdirSync, openSync, renameSync, writeFileSync, writeSync } from 'node:fs'
import { readdir, readFile, rename, rm } from 'node:fs/promises'
import path from 'node:path'
import type { Dataset } from '../core/dataset.ts'
import { type EncodedFile, encodeDataset, encodeFiles, encodeManifest } from '../dataset/encode.ts'
import { FORMAT_VERSION, type Manifest, type ManifestFile } from '../dataset/files.ts'
import { validateDataset } from '../dataset/validate.ts'
import { tellStory } from '../timeline/tell-story.ts'
import { CliError, EXIT } from './cli-error.ts'

/** Lower case hexadecimal. */
export const sha256Of = (bytes: Uint8Array | string): string =>
  createHash('sha256').update(bytes).digest('hex')

interface Written {
  readonly sha256: string
  readonly bytes: number
}

const describedAs = (
  { name, kind, count }: Omit<EncodedFile, 'pieces'>,
  { sha256, bytes }: Written,
): ManifestFile => ({ name, kind, formatVersion: FORMAT_VERSION, sha256, bytes, count })

/** Writes the pieces of a file one after the other, and hashes them as they go by. */
const writePieces = (target: string, pieces: EncodedFile['pieces']): Written => {
  const hash = createHash('sha256')
  const file = openSync(target, 'w')
  let bytes = 0
  try {
    for (const piece of pieces) {
      const chunk = typeof piece === 'string' ? Buffer.from(piece, 'utf8') : piece
      for (let at = 0; at < chunk.length; ) at += writeSync(file, chunk, at)
      hash.update(chunk)
      bytes += chunk.length
    }
  } finally {
    closeSync(file)
  }
  return { sha256: hash.digest('hex'), bytes }
}

const refuseBroken = (dataset: Dataset): void => {
  const problems = validateDataset(dataset)
  if (problems.length === 0) return
  const shown = problems.slice(0, 5).map((problem) => `  ${problem}`)
  throw new CliError(
    `Nothing was written: the dataset breaks its own rules (${problems.length}).\n${shown.join('\n')}\nPlease report this with the article.`,
    EXIT.nothingWritten,
  )
}

/** Writes one file after the other, so that no more than a piece is in memory, and the manifest last. Gives the manifest. */
const writeInto = (folder: string, dataset: Dataset): string => {
  const made = new Set<string>()
  const pathOf = (name: string): string => {
    const target = path.join(folder, name)
    const parent = path.dirname(target)
    if (!made.has(parent)) mkdirSync(parent, { recursive: true })
    made.add(parent)
    return target
  }
  const described: ManifestFile[] = []
  for (const file of encodeFiles(dataset, tellStory))
    described.push(describedAs(file, writePieces(pathOf(file.name), file.pieces)))
  const manifest = encodeManifest(dataset, described)
  writeFileSync(pathOf('manifest.json'), manifest)
  return manifest
}

const unlessMissing = (error: NodeJS.ErrnoException): null => {
  if (error.code !== 'ENOENT') throw error
  return null
}

const formerOf = (folder: string): string => `${folder}.former`

/** A run that was stopped between the two renames of {@link replaceFolder} left the former data aside: puts them back. */
export const recoverFormer = async (folder: string): Promise<void> => {
  const isThere = (await readdir(folder).catch(unlessMissing)) !== null
  if (!isThere) await rename(formerOf(folder), folder).catch(unlessMissing)
}

const freshOf = (folder: string): string => `${folder}.new`

/** Removes what a run that was stopped left beside the folder, and puts back former data where there are no others. */
export const clearUnfinished = async (folder: string): Promise<void> => {
  await recoverFormer(folder)
  await rm(freshOf(folder), { recursive: true, force: true })
  await rm(formerOf(folder), { recursive: true, force: true })
}

const STOPPING = ['SIGINT', 'SIGTERM', 'SIGHUP'] as const

/** Does work that no Ctrl-C cuts in two: a signal takes effect after it. The work must be synchronous. */
const uncut = (work: () => void): void => {
  const stop = (signal: NodeJS.Signals): void => {
    for (const one of STOPPING) process.off(one, stop)
    process.kill(process.pid, signal)
  }
  for (const one of STOPPING) process.on(one, stop)
  try {
    work()
  } finally {
    // A signal that came meanwhile is told in the next turn of the event loop.
    setImmediate(() =>
      setImmediate(() => {
        for (const one of STOPPING) process.off(one, stop)
      }),
    )
  }
}

const moveAside = (folder: string): void => {
  try {
    renameSync(folder, formerOf(folder))
  } catch (error) {
    unlessMissing(error as NodeJS.ErrnoException)
  }
}

/** Moves the former data aside, then the new ones in: no file system swaps folders everywhere. */
const swap = (folder: string, fresh: string): void => {
  moveAside(folder)
  try {
    renameSync(fresh, folder)
  } catch (error) {
    renameSync(formerOf(folder), folder)
    throw error
  }
}

const replaceFolder = async (folder: string): Promise<void> => {
  await rm(formerOf(folder), { recursive: true, force: true })
  uncut(() => swap(folder, freshOf(folder)))
  await rm(formerOf(folder), { recursive: true, force: true })
}

const isDatelineManifest = (text: string | null): boolean => {
  try {
    return (JSON.parse(text ?? 'null') as Partial<Manifest> | null)?.format === 'dateline'
  } catch {
    return false
  }
}

/**
 * A folder that is to be replaced whole must be new, empty or one that Dateline wrote, which its manifest tells.
 * Throws a {@link CliError} otherwise.
 */
export const refuseForeign = async (folder: string, manifestName = 'manifest.json'): Promise<void> => {
  const entries = (await readdir(folder).catch(unlessMissing)) ?? []
  const manifest = await readFile(path.join(folder, manifestName), 'utf8').catch(unlessMissing)
  if (entries.length === 0 || isDatelineManifest(manifest)) return
  throw new CliError(
    `Nothing was written: the folder ${folder} holds other files, which would be lost. Name a new folder or one that Dateline wrote.`,
    EXIT.nothingWritten,
  )
}

export interface DatasetFile {
  readonly name: string
  readonly bytes: Uint8Array
}

/** All files of a small dataset as they are to be written, manifest last. */
export const datasetFiles = (dataset: Dataset): DatasetFile[] => {
  const files = encodeDataset(dataset, tellStory).map((file) => ({
    ...file,
    bytes: file.text === '' ? file.bytes : Buffer.from(file.text, 'utf8'),
  }))
  const described = files.map((file) =>
    describedAs(file, { sha256: sha256Of(file.bytes), bytes: file.bytes.length }),
  )
  const manifest = Buffer.from(encodeManifest(dataset, described), 'utf8')
  return [...files.map(({ name, bytes }) => ({ name, bytes })), { name: 'manifest.json', bytes: manifest }]
}

/**
 * Validates, writes beside the target, then swaps. Gives the manifest. Throws a {@link CliError} and leaves the former
 * data whole when it cannot.
 */
export const writeDataset = async (dataset: Dataset, folder: string): Promise<string> => {
  refuseBroken(dataset)
  const target = path.resolve(folder)
  const fresh = freshOf(target)
  try {
    await recoverFormer(target)
    await refuseForeign(target)
    await rm(fresh, { recursive: true, force: true })
    const manifest = writeInto(fresh, dataset)
    await replaceFolder(target)
    return manifest
  } catch (error) {
    if (error instanceof CliError) throw error
    await rm(fresh, { recursive: true, force: true }).catch(() => undefined)
    throw new CliError(
      `The data folder ${folder} cannot be written (${(error as NodeJS.ErrnoException).code ?? (error as Error).message}); the former data are whole.`,
      EXIT.nothingWritten,
    )
  }
}
