import { parseArgs } from 'node:util'
import { buildInto } from '../build-into.ts'
import { CACHE_OPTIONS, readBuildOptions } from '../cache-folder.ts'
import { CliError, EXIT, type ExitCode } from '../cli-error.ts'
import { KNOWLEDGE_OPTION } from '../read-knowledge.ts'

/** `dateline build <folder> --out <data folder> [--knowledge <file or folder>] [--cache <folder> | --no-cache] [--workers <number>]` */
export const build = async (args: readonly string[]): Promise<ExitCode> => {
  const { values, positionals } = parseArgs({
    args: [...args],
    options: { out: { type: 'string' }, ...KNOWLEDGE_OPTION, ...CACHE_OPTIONS },
    allowPositionals: true,
  })
  const [folder] = positionals
  if (folder === undefined || positionals.length > 1 || values.out === undefined)
    throw new CliError(
      'build needs one folder and where to write: dateline build articles --out public/data',
      EXIT.wrongUsage,
    )
  const { report, exitCode } = await buildInto(folder, values.out, values.knowledge, readBuildOptions(values))
  process.stdout.write(`${report}\nWritten to ${values.out}\n`)
  return exitCode
}
