/** Folder of articles → dataset, with the report that every command prints. */

import { buildDataset } from '../collection/build-dataset.ts'
import type { Article } from '../core/article.ts'
import type { Dataset } from '../core/dataset.ts'
import type { EventfulArticle } from '../core/extraction.ts'
import { extractArticle } from '../extract/extract-article.ts'
import { CliError, EXIT } from './cli-error.ts'
import { createProgress } from './progress.ts'
import { type InputProblem, readArticles } from './read-articles.ts'

export interface FolderBuild {
  readonly dataset: Dataset
  readonly articlesRead: number
  readonly problems: readonly InputProblem[]
}

/** One poisonous article never stops the build: a stage that throws is a mistake of ours, named and skipped. */
const tryExtract = (article: Article, file: string, problems: InputProblem[]): EventfulArticle | null => {
  try {
    return extractArticle(article)
  } catch (error) {
    problems.push({
      file,
      reason: `could not be worked through (${(error as Error).message}); it was skipped, please report it`,
      isFatal: true,
    })
    return null
  }
}

/** Reads and extracts the whole folder. Throws a {@link CliError} when no article could be read. */
export const buildFolder = async (folder: string): Promise<FolderBuild> => {
  const problems: InputProblem[] = []
  const extracted: EventfulArticle[] = []
  const progress = createProgress(process.stderr)
  for await (const { article, file, total, problems: found } of readArticles(folder)) {
    problems.push(...found)
    const result = article ? tryExtract(article, file, problems) : null
    if (result) extracted.push(result)
    progress.step(total)
  }
  progress.finish()
  if (extracted.length === 0) throw new CliError(nothingToRead(folder, problems), EXIT.nothingWritten)
  return { dataset: buildDataset(extracted).dataset, articlesRead: extracted.length, problems }
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
export const reportOf = ({ dataset, articlesRead, problems }: FolderBuild): string => {
  const dated = dataset.events.filter((event) => event.date.edtf !== null).length
  const people = dataset.entities.filter((entity) => entity.kind === 'person').length
  const countries = dataset.entities.filter((entity) => entity.kind === 'country').length
  return [
    `${plural(articlesRead, 'article')} read, ${plural(dataset.events.length, 'event')}: ${dated} dated, ${dataset.events.length - dated} undated`,
    `${people} people, ${countries} countries`,
    ...(problems.length > 0 ? [`${plural(problems.length, 'warning')}:`, ...problemLines(problems)] : []),
  ].join('\n')
}

export const exitCodeOf = ({ problems }: FolderBuild) =>
  problems.some((problem) => problem.isFatal) ? EXIT.someInputUnused : EXIT.done
