/** Folder of articles → dataset, with the report that every command prints. */

import { buildDataset } from '../collection/build-dataset.ts'
import type { Article } from '../core/article.ts'
import type { Dataset } from '../core/dataset.ts'
import type { EventfulArticle } from '../core/extraction.ts'
import { extractorWith } from '../extract/extract-article.ts'
import { CliError, EXIT, type ExitCode } from './cli-error.ts'
import { createProgress } from './progress.ts'
import { type InputProblem, readArticles } from './read-articles.ts'
import type { FormerData } from './read-former.ts'
import { asInputProblem, readKnowledge } from './read-knowledge.ts'
import { exitCodeFor } from './report-problems.ts'

export interface FolderBuild {
  readonly dataset: Dataset
  readonly articlesRead: number
  /** The reader's own tables that were used, by name. */
  readonly ownTables: readonly string[]
  readonly problems: readonly InputProblem[]
}

/** One poisonous article never stops the build: a stage that throws is a mistake of ours, named and skipped. */
const tryExtract = (
  extract: (article: Article) => EventfulArticle,
  article: Article,
  file: string,
  problems: InputProblem[],
): EventfulArticle | null => {
  try {
    return extract(article)
  } catch (error) {
    problems.push({
      file,
      reason: `could not be worked through (${(error as Error).message}); it was skipped, please report it`,
      isFatal: true,
    })
    return null
  }
}

/**
 * Reads and extracts the whole folder; `tables` are files or folders of the reader's own knowledge, `former` is what
 * the data that will be replaced say of their ids. Throws a {@link CliError} when no article could be read.
 */
export const buildFolder = async (
  folder: string,
  tables: readonly string[] = [],
  former: FormerData = { ledger: null, problems: [] },
): Promise<FolderBuild> => {
  const own = await readKnowledge(tables)
  const extract = extractorWith(own.knowledge)
  const problems: InputProblem[] = [...own.problems, ...former.problems]
  const extracted: EventfulArticle[] = []
  const progress = createProgress(process.stderr)
  for await (const { article, file, total, problems: found } of readArticles(folder)) {
    problems.push(...found)
    const result = article ? tryExtract(extract, article, file, problems) : null
    if (result) extracted.push(result)
    progress.step(total)
  }
  progress.finish()
  if (extracted.length === 0) throw new CliError(nothingToRead(folder, problems), EXIT.nothingWritten)
  const { dataset, ownNameProblems } = buildDataset(extracted, own.knowledge, former.ledger)
  problems.push(...ownNameProblems.map(asInputProblem))
  return { dataset, articlesRead: extracted.length, ownTables: own.tables, problems }
}

const nothingToRead = (folder: string, problems: readonly InputProblem[]): string =>
  [
    `No article could be read in ${folder}. Put news articles there as .txt or .md files in UTF-8.`,
    ...problemLines(problems),
  ].join('\n')

const problemLines = (problems: readonly InputProblem[]): string[] =>
  problems.map(({ file, reason }) => `  ${file}: ${reason}`)

const plural = (count: number, noun: string): string => `${count} ${count === 1 ? noun : `${noun}s`}`

/** The short report at the end of a build, lines joined by line feeds. */
export const reportOf = ({ dataset, articlesRead, ownTables, problems }: FolderBuild): string => {
  const dated = dataset.events.filter((event) => event.date.edtf !== null).length
  const people = dataset.entities.filter((entity) => entity.kind === 'person').length
  const countries = dataset.entities.filter((entity) => entity.kind === 'country').length
  return [
    `${plural(articlesRead, 'article')} read, ${plural(dataset.events.length, 'event')}: ${dated} dated, ${dataset.events.length - dated} undated`,
    `${people} people, ${countries} countries`,
    ...(ownTables.length > 0 ? [`Tables of your own: ${ownTables.join(', ')}`] : []),
    ...(problems.length > 0 ? [`${plural(problems.length, 'warning')}:`, ...problemLines(problems)] : []),
  ].join('\n')
}

export const exitCodeOf = ({ problems }: FolderBuild): ExitCode => exitCodeFor(problems)
