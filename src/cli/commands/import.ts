import { parseArgs } from 'node:util'
import { CliError, EXIT, type ExitCode } from '../cli-error.ts'
import { FORMATS, type Format } from '../import/detect-format.ts'
import { importInto } from '../import/import-into.ts'

const readFormat = (given: string | undefined): Format | null => {
  if (given === undefined) return null
  const format = FORMATS.find((one) => one === given)
  if (format === undefined)
    throw new CliError(`There is no format "${given}". Formats: ${FORMATS.join(', ')}.`, EXIT.wrongUsage)
  return format
}

/** `dateline import <events.jsonl | timeline.json | events.csv> --out <data folder> [--format <format>] [--title <title>]` */
export const importEvents = async (args: readonly string[]): Promise<ExitCode> => {
  const { values, positionals } = parseArgs({
    args: [...args],
    options: { out: { type: 'string' }, format: { type: 'string' }, title: { type: 'string' } },
    allowPositionals: true,
  })
  const [file] = positionals
  if (file === undefined || positionals.length > 1 || values.out === undefined)
    throw new CliError(
      'import needs one file and where to write: dateline import events.jsonl --out public/data',
      EXIT.wrongUsage,
    )
  const title = values.title?.trim() || null
  const { report, exitCode } = await importInto(file, values.out, {
    format: readFormat(values.format),
    title,
  })
  process.stdout.write(`${report}\nWritten to ${values.out}\n`)
  return exitCode
}
