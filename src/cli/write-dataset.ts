/** Writes a data folder so that readers see the old one whole or the new one whole. */
import { createHash } from 'node:crypto'
import { mkdir, readdir, readFile, rename, rm, writeFile } from 'node:fs/promises'
import path from 'node:path'
import type { Dataset } from '../core/dataset.ts'
import { type EncodedFile, encodeDataset, encodeManifest } from '../dataset/encode.ts'
import { FORMAT_VERSION, type Manifest, type ManifestFile } from '../dataset/files.ts'
import { validateDataset } from '../dataset/validate.ts'
import { CliError, EXIT } from './cli-error.ts'

const describe = ({ name, kind, count, text }: EncodedFile): ManifestFile => {
  const bytes = Buffer.from(text, 'utf8')
  const sha256 = createHash('sha256').update(bytes).digest('hex')
  return { name, kind, formatVersion: FORMAT_VERSION, sha256, bytes: bytes.length, count }
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

const writeInto = async (folder: string, files: readonly { name: string; text: string }[]): Promise<void> => {
  for (const { name, text } of files) {
    const target = path.join(folder, name)
    await mkdir(path.dirname(target), { recursive: true })
    await writeFile(target, text)
  }
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

/** Replaces `folder` in two renames, since no file system swaps folders everywhere. */
const replaceFolder = async (folder: string, fresh: string): Promise<void> => {
  await rm(formerOf(folder), { recursive: true, force: true })
  await rename(folder, formerOf(folder)).catch(unlessMissing)
  await rename(fresh, folder)
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

/** All files of a dataset as they are to be written, manifest last. */
export const datasetFiles = (dataset: Dataset): { readonly name: string; readonly text: string }[] => {
  const files = encodeDataset(dataset)
  return [...files, { name: 'manifest.json', text: encodeManifest(dataset, files.map(describe)) }]
}

/** Validates, writes beside the target, then swaps. Throws a {@link CliError} and leaves the former data whole when it cannot. */
export const writeDataset = async (dataset: Dataset, folder: string): Promise<void> => {
  refuseBroken(dataset)
  const target = path.resolve(folder)
  const fresh = `${target}.new`
  try {
    await recoverFormer(target)
    await refuseForeign(target)
    await rm(fresh, { recursive: true, force: true })
    await mkdir(path.dirname(target), { recursive: true })
    await writeInto(fresh, datasetFiles(dataset))
    await replaceFolder(target, fresh)
  } catch (error) {
    if (error instanceof CliError) throw error
    await rm(fresh, { recursive: true, force: true }).catch(() => undefined)
    throw new CliError(
      `The data folder ${folder} cannot be written (${(error as NodeJS.ErrnoException).code ?? (error as Error).message}); the former data are whole.`,
      EXIT.nothingWritten,
    )
  }
}
