/** The command line: picks the command and decides the exit code; everything else is in `commands/`. */
import { CliError, EXIT, type ExitCode } from './cli-error.ts'
import { USAGE } from './usage.ts'

type Command = (args: readonly string[]) => Promise<ExitCode>

/** Loaded when called: `extract` must not wait for Vite. */
const commands: Readonly<Record<string, () => Promise<Command>>> = {
  build: async () => (await import('./commands/build.ts')).build,
  extract: async () => (await import('./commands/extract.ts')).extract,
  import: async () => (await import('./commands/import.ts')).importEvents,
  explain: async () => (await import('./commands/explain.ts')).explain,
  start: async () => (await import('./commands/start.ts')).start,
  site: async () => (await import('./commands/site.ts')).site,
}

const run = async (name: string | undefined, args: readonly string[]): Promise<ExitCode> => {
  if (name === undefined || name === 'help' || name === '--help' || name === '-h') {
    process.stdout.write(`${USAGE}\n`)
    return name === undefined ? EXIT.wrongUsage : EXIT.done
  }
  const load = Object.hasOwn(commands, name) ? commands[name] : undefined
  if (load === undefined) throw new CliError(`There is no command "${name}".\n\n${USAGE}`, EXIT.wrongUsage)
  return (await load())(args)
}

const isUsageMistake = (error: unknown): boolean =>
  error instanceof TypeError && String((error as { code?: unknown }).code ?? '').startsWith('ERR_PARSE_ARGS')

/** Runs one command and gives its exit code. Never throws. */
export const main = async ([name, ...args]: readonly string[]): Promise<ExitCode> => {
  try {
    return await run(name, args)
  } catch (error) {
    if (isUsageMistake(error)) {
      process.stderr.write(`${(error as Error).message}\n\n${USAGE}\n`)
      return EXIT.wrongUsage
    }
    if (error instanceof CliError) {
      process.stderr.write(`${error.message}\n`)
      return error.exitCode
    }
    process.stderr.write(
      `Dateline stopped because of a mistake of its own; nothing was replaced.\n${(error as Error)?.stack ?? error}\n`,
    )
    return EXIT.nothingWritten
  }
}
