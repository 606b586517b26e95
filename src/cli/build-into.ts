/**
 * Folder of articles → data folder. A run that would change nothing stops as soon as it knows: a build over its own
 * output gives the same bytes, former ids included, so the input and the folder as last written are all there is to compare.
 */
import { readFileSync, renameSync, rmSync, statSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import type { Manifest } from '../dataset/files.ts'
import { buildInput, exitCodeOf, type FolderInput, readInput, reportOf } from './build-folder.ts'
import { type BuildOptions, cacheFolderFor } from './cache-folder.ts'
import { hashOf } from './cache-key.ts'
import type { ExitCode } from './cli-error.ts'
import { readFormer } from './read-former.ts'
import { clearUnfinished, sha256Of, writeDataset } from './write-dataset.ts'

export interface BuiltInto {
  readonly report: string
  readonly exitCode: ExitCode
}

/** What a finished run leaves in the cache, so that the next one can tell that it would do the same. */
interface Stamp extends BuiltInto {
  readonly input: string
  /** SHA-256 of the manifest, which holds those of all other files. */
  readonly manifest: string
}

const hashOfInput = ({ version, files, own }: FolderInput): string =>
  hashOf([
    version,
    JSON.stringify(own.problems),
    ...files.flatMap((one) => [one.file, 'key' in one ? one.key : JSON.stringify(one.problem)]),
  ])

const stampPath = (folder: string, target: string, { cacheFolder }: BuildOptions): string | null => {
  try {
    return cacheFolder === null
      ? null
      : path.join(cacheFolderFor(cacheFolder, folder), `written-${hashOf([target]).slice(0, 16)}.json`)
  } catch {
    return null
  }
}

const readStamp = (file: string): Stamp | null => {
  try {
    return JSON.parse(readFileSync(file, 'utf8')) as Stamp
  } catch {
    return null
  }
}

/** The data folder holds exactly the files of the manifest with this hash. */
const holds = (target: string, manifestHash: string): boolean => {
  try {
    const manifest = readFileSync(path.join(target, 'manifest.json'))
    if (sha256Of(manifest) !== manifestHash) return false
    return (JSON.parse(manifest.toString('utf8')) as Manifest).files.every(({ name, bytes, sha256 }) => {
      const file = path.join(target, name)
      return statSync(file).size === bytes && sha256Of(readFileSync(file)) === sha256
    })
  } catch {
    return false
  }
}

const writeStamp = (file: string, stamp: Stamp): void => {
  try {
    writeFileSync(`${file}.new`, JSON.stringify(stamp))
    renameSync(`${file}.new`, file)
  } catch {
    rmSync(`${file}.new`, { force: true })
  }
}

/** Builds the data of a folder of articles into `out`; `tables` are the reader's own. Throws what {@link writeDataset} throws. */
export const buildInto = async (
  folder: string,
  out: string,
  tables: readonly string[] | undefined,
  options: BuildOptions,
): Promise<BuiltInto> => {
  const target = path.resolve(out)
  const input = await readInput(folder, tables)
  const hash = hashOfInput(input)
  const file = stampPath(folder, target, options)
  const stamp = file === null ? null : readStamp(file)
  if (stamp?.input === hash && holds(target, stamp.manifest)) {
    await clearUnfinished(target)
    return { report: stamp.report, exitCode: stamp.exitCode }
  }
  const result = await buildInput(input, options, await readFormer(out))
  const manifest = await writeDataset(result.dataset, out)
  const built = { report: reportOf(result), exitCode: exitCodeOf(result) }
  if (file !== null && result.isFinal)
    writeStamp(file, { ...built, input: hash, manifest: sha256Of(manifest) })
  return built
}
