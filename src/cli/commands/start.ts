import path from 'node:path'
import { parseArgs } from 'node:util'
import { preview, build as viteBuild } from 'vite'
import { CACHE_OPTIONS, readBuildOptions } from '../cache-folder.ts'
import { CliError, EXIT, type ExitCode } from '../cli-error.ts'
import { preprocess } from '../preprocess.ts'
import { KNOWLEDGE_OPTION } from '../read-knowledge.ts'
import { projectRoot } from '../source-files.mjs'

const readPort = (value: string | undefined): number => {
  const port = value === undefined ? 4173 : Number(value)
  if (!Number.isInteger(port) || port < 0 || port > 65_535)
    throw new CliError(`--port ${value} is no port; give a number from 0 to 65535`, EXIT.wrongUsage)
  return port
}

/** `dateline start [folder]`: runs until it is stopped, so its promise stays open once the server listens. */
export const start = async (args: readonly string[]): Promise<ExitCode> => {
  const { values, positionals } = parseArgs({
    args: [...args],
    options: {
      port: { type: 'string' },
      'no-open': { type: 'boolean', default: false },
      ...KNOWLEDGE_OPTION,
      ...CACHE_OPTIONS,
    },
    allowPositionals: true,
  })
  if (positionals.length > 1) throw new CliError('start takes one folder at most', EXIT.wrongUsage)
  const port = readPort(values.port)
  const { publicDir } = await preprocess(positionals[0], values.knowledge, readBuildOptions(values))
  const outDir = path.join(projectRoot, '.cache', 'serve')
  await viteBuild({ root: projectRoot, publicDir, logLevel: 'warn', build: { outDir, emptyOutDir: true } })
  const opens = !values['no-open'] && Boolean(process.stdout.isTTY) && !process.env.CI
  const server = await preview({
    root: projectRoot,
    logLevel: 'warn',
    build: { outDir },
    preview: { port, strictPort: values.port !== undefined, open: opens },
  }).catch((error: Error) => {
    if (!/already in use/u.test(error.message)) throw error
    throw new CliError(
      `Port ${port} is in use; give another with --port, or leave the option out and a free one is taken`,
      EXIT.wrongUsage,
    )
  })
  process.stdout.write(
    `\nDateline is at ${server.resolvedUrls?.local[0] ?? `port ${port}`}  (Ctrl-C stops it)\n`,
  )
  return new Promise(() => {})
}
