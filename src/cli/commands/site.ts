import path from 'node:path'
import { parseArgs } from 'node:util'
import { build as viteBuild } from 'vite'
import { CACHE_OPTIONS, readBuildOptions } from '../cache-folder.ts'
import { CliError, EXIT, type ExitCode } from '../cli-error.ts'
import { preprocess } from '../preprocess.ts'
import { KNOWLEDGE_OPTION } from '../read-knowledge.ts'
import { projectRoot } from '../source-files.mjs'
import { refuseForeign } from '../write-dataset.ts'

/** `dateline site [folder] [--out folder] [--knowledge file or folder]`: a static site that works from any sub-path of any host. */
export const site = async (args: readonly string[]): Promise<ExitCode> => {
  const { values, positionals } = parseArgs({
    args: [...args],
    options: { out: { type: 'string' }, ...KNOWLEDGE_OPTION, ...CACHE_OPTIONS },
    allowPositionals: true,
  })
  if (positionals.length > 1) throw new CliError('site takes one folder at most', EXIT.wrongUsage)
  const outDir = path.resolve(values.out ?? path.join(projectRoot, 'dist'))
  await refuseForeign(outDir, 'data/manifest.json')
  const { publicDir, exitCode } = await preprocess(positionals[0], values.knowledge, readBuildOptions(values))
  await viteBuild({ root: projectRoot, publicDir, logLevel: 'warn', build: { outDir, emptyOutDir: true } })
  process.stdout.write(
    `The site is in ${path.relative(process.cwd(), outDir) || '.'}; copy it to any static host\n`,
  )
  return exitCode
}
