import path from 'node:path'
import { buildInto } from './build-into.ts'
import type { BuildOptions } from './cache-folder.ts'
import type { ExitCode } from './cli-error.ts'
import { projectRoot } from './source-files.mjs'

export interface Preprocessed {
  /** The folder that Vite serves as it is; its `data` holds the data files. */
  readonly publicDir: string
  readonly exitCode: ExitCode
}

/**
 * Builds the data files for a folder and prints the report. The project's own articles go to `public/data`, which
 * is committed; other folders to `.cache`, so that trying Dateline on them changes no tracked file.
 */
export const preprocess = async (
  folder: string | undefined,
  tables: readonly string[] | undefined,
  options: BuildOptions,
): Promise<Preprocessed> => {
  const source = folder ?? path.join(projectRoot, 'articles')
  const isOwn = path.resolve(source) === path.join(projectRoot, 'articles')
  const publicDir = isOwn ? path.join(projectRoot, 'public') : path.join(projectRoot, '.cache', 'public')
  const { report, exitCode } = await buildInto(source, path.join(publicDir, 'data'), tables, options)
  process.stdout.write(`${report}\n`)
  return { publicDir, exitCode }
}
