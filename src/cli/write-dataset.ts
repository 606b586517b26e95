/** Writes a data folder so that readers see the old one whole or the new one whole. */
import { createHash } from 'node:crypto'
import { mkdir, rename, rm, writeFile } from 'node:fs/promises'
import path from 'node:path'
import type { Dataset } from '../core/dataset.ts'
import { type EncodedFile, encodeDataset, encodeManifest } from '../dataset/encode.ts'
import { FORMAT_VERSION, type ManifestFile } from '../dataset/files.ts'
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

/** Replaces `folder` in two renames; a stop between them is mended by the next run, which finds the former data aside. */
const replaceFolder = async (folder: string, fresh: string): Promise<void> => {
  const former = `${folder}.former`
  await rm(former, { recursive: true, force: true })
  await rename(folder, former).catch((error: NodeJS.ErrnoException) => {
    if (error.code !== 'ENOENT') throw error
  })
  await rename(fresh, folder)
  await rm(former, { recursive: true, force: true })
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
    await rm(fresh, { recursive: true, force: true })
    await mkdir(path.dirname(target), { recursive: true })
    await writeInto(fresh, datasetFiles(dataset))
    await replaceFolder(target, fresh)
  } catch (error) {
    await rm(fresh, { recursive: true, force: true }).catch(() => undefined)
    throw new CliError(
      `The data folder ${folder} cannot be written (${(error as NodeJS.ErrnoException).code ?? (error as Error).message}); the former data are whole.`,
      EXIT.nothingWritten,
    )
  }
}
