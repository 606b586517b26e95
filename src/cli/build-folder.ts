/** Folder of articles → dataset, with the report that every command prints. */

import path from 'node:path'
import { buildCollection } from '../collection/build-dataset.ts'
import type { CollectedArticle } from '../collection/collected-article.ts'
import type { Dataset } from '../core/dataset.ts'
import type { BuildOptions } from './cache-folder.ts'
import { cacheFolderFor } from './cache-folder.ts'
import { pipelineVersion } from './cache-key.ts'
import { CliError, EXIT, type ExitCode } from './cli-error.ts'
import { collectFiles } from './collect-files.ts'
import { type ExtractionCache, openCache } from './extraction-cache.ts'
import { createProgress } from './progress.ts'
import type { InputProblem } from './read-articles.ts'
import type { FormerData } from './read-former.ts'
import { asInputProblem, type ReadKnowledge, readKnowledge } from './read-knowledge.ts'
import { exitCodeFor } from './report-problems.ts'
import { type SurveyedFile, surveyFolder } from './survey-folder.ts'

export interface FolderBuild {
  readonly dataset: Dataset
  readonly articlesRead: number
  /** The reader's own tables that were used, by name. */
  readonly ownTables: readonly string[]
  readonly problems: readonly InputProblem[]
  /** False when some file might do better in another run, so that the next one has to try. */
  readonly isFinal: boolean
}

/** A folder as it is before anything is extracted. */
export interface FolderInput {
  readonly folder: string
  readonly own: ReadKnowledge
  readonly version: string
  readonly files: readonly SurveyedFile[]
}

/** `tables` are files or folders of the reader's own knowledge. */
export const readInput = async (folder: string, tables: readonly string[] = []): Promise<FolderInput> => {
  const own = await readKnowledge(tables)
  const version = pipelineVersion(own.texts)
  return { folder, own, version, files: await surveyFolder(folder, version) }
}

/** The cache of the folder; none when it is not wanted or its place cannot be written, which is said. */
const cacheFor = (folder: string, { cacheFolder }: BuildOptions): ExtractionCache | null => {
  if (cacheFolder === null) return null
  try {
    return openCache(path.join(cacheFolderFor(cacheFolder, folder), 'articles.log'))
  } catch (error) {
    process.stderr.write(`Nothing is kept for the next run: ${(error as Error).message}\n`)
    return null
  }
}

const NO_FORMER: FormerData = { ledger: null, problems: [] }

/** Gives the values and lets go of each. */
function* handOver<Value>(values: Value[]): Generator<Value> {
  for (let value = values.pop(); value !== undefined; value = values.pop()) yield value
}

/**
 * Extracts the whole folder on all cores; `former` is what the data that will be replaced say of their ids. Throws a
 * {@link CliError} when no article could be read.
 */
export const buildInput = async (
  input: FolderInput,
  options: BuildOptions,
  former: FormerData = NO_FORMER,
): Promise<FolderBuild> => {
  const { own, folder } = input
  const problems: InputProblem[] = [...own.problems, ...former.problems]
  const collected: CollectedArticle[] = []
  let isFinal = true
  const progress = createProgress(process.stderr)
  const cache = cacheFor(folder, options)
  try {
    for await (const { record, problems: found, isKept } of collectFiles(input, cache, options)) {
      problems.push(...found)
      if (record !== null) collected.push(record)
      if (!isKept) isFinal = false
      progress.step(input.files.length)
    }
    if (collected.length === 0) throw new CliError(nothingToRead(folder, problems), EXIT.nothingWritten)
    const articlesRead = collected.length
    progress.phase('Comparing the articles')
    const { dataset, ownNameProblems } = buildCollection(handOver(collected), own.knowledge, former.ledger)
    problems.push(...ownNameProblems.map(asInputProblem))
    return { dataset, articlesRead, ownTables: own.tables, problems, isFinal }
  } finally {
    progress.finish()
    cache?.close(new Set(input.files.flatMap((file) => ('key' in file ? file.key : []))))
  }
}

/** The dataset of a folder, made anew. `tables` are files or folders of the reader's own knowledge. */
export const buildFolder = async (
  folder: string,
  tables: readonly string[] = [],
  former: FormerData = NO_FORMER,
): Promise<FolderBuild> => buildInput(await readInput(folder, tables), { cacheFolder: null }, former)

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
