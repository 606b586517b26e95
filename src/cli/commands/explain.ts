import { readFile } from 'node:fs/promises'
import { parseArgs } from 'node:util'
import { CliError, EXIT, type ExitCode } from '../cli-error.ts'
import { explainArticle } from '../explain-article.ts'
import { articleIdOf, parseArticle } from '../read-articles.ts'
import { KNOWLEDGE_OPTION, readKnowledge } from '../read-knowledge.ts'
import { reportProblems } from '../report-problems.ts'

/** `dateline explain <article> [--knowledge <file or folder>]` */
export const explain = async (args: readonly string[]): Promise<ExitCode> => {
  const { values, positionals } = parseArgs({
    args: [...args],
    options: KNOWLEDGE_OPTION,
    allowPositionals: true,
  })
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
  const own = await readKnowledge(values.knowledge)
  const code = reportProblems([...own.problems, ...problems])
  if (article === null) return EXIT.nothingWritten
  process.stdout.write(`${explainArticle(article, own.knowledge)}\n`)
  return code
}
