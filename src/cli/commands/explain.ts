import { readFile } from 'node:fs/promises'
import { parseArgs } from 'node:util'
import { CliError, EXIT, type ExitCode } from '../cli-error.ts'
import { explainArticle } from '../explain-article.ts'
import { articleIdOf, parseArticle } from '../read-articles.ts'

/** `dateline explain <article>` */
export const explain = async (args: readonly string[]): Promise<ExitCode> => {
  const { positionals } = parseArgs({ args: [...args], options: {}, allowPositionals: true })
  const [file] = positionals
  if (file === undefined || positionals.length > 1)
    throw new CliError('explain needs one article: dateline explain articles/an-article.txt', EXIT.wrongUsage)
  const bytes = await readFile(file).catch((error: NodeJS.ErrnoException) => {
    throw new CliError(
      `${file} cannot be read (${error.code}). Name a .txt or .md file.`,
      EXIT.nothingWritten,
    )
  })
  const { article, problems } = parseArticle(file, articleIdOf(file.split(/[/\\]/).at(-1)!), bytes)
  for (const problem of problems) process.stderr.write(`${problem.file}: ${problem.reason}\n`)
  if (article === null) return EXIT.nothingWritten
  process.stdout.write(`${explainArticle(article)}\n`)
  return EXIT.done
}
