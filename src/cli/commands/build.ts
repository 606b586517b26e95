import { parseArgs } from 'node:util'
import { buildFolder, exitCodeOf, reportOf } from '../build-folder.ts'
import { CliError, EXIT, type ExitCode } from '../cli-error.ts'
import { readFormer } from '../read-former.ts'
import { KNOWLEDGE_OPTION } from '../read-knowledge.ts'
import { writeDataset } from '../write-dataset.ts'

/** `dateline build <folder> --out <data folder> [--knowledge <file or folder>]` */
export const build = async (args: readonly string[]): Promise<ExitCode> => {
  const { values, positionals } = parseArgs({
    args: [...args],
    options: { out: { type: 'string' }, ...KNOWLEDGE_OPTION },
    allowPositionals: true,
  })
  const [folder] = positionals
  if (folder === undefined || positionals.length > 1 || values.out === undefined)
    throw new CliError(
      'build needs one folder and where to write: dateline build articles --out public/data',
      EXIT.wrongUsage,
    )
  const result = await buildFolder(folder, values.knowledge, await readFormer(values.out))
  await writeDataset(result.dataset, values.out)
  process.stdout.write(`${reportOf(result)}\nWritten to ${values.out}\n`)
  return exitCodeOf(result)
}
