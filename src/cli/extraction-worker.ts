/** What worker threads do: one article each time. Everything that leaves is plain text or small plain data. */
import Tinypool from 'tinypool'
import { collectArticle } from '../collection/collected-article.ts'
import type { Diagnostic } from '../core/diagnostic.ts'
import { extractorWith } from '../extract/extract-article.ts'
import { BUILT_IN_KNOWLEDGE, knowledgeWith } from '../knowledge/knowledge.ts'
import type { OwnTable } from '../knowledge/own-table.ts'
import { cacheKeyOf } from './cache-key.ts'
import { extractionFailure, extractionOf, type ParsedLine, parseLine } from './extraction-line.ts'
import { couldNotWorkThrough, type InputProblem, parseArticle, readBytes } from './read-articles.ts'
import { wordsOf } from './source-place.ts'

/** What every worker of a pool is told when it starts. */
export interface WorkerSetting {
  readonly tables: readonly OwnTable[]
  /** Goes into each key of the cache: {@link cacheKeyOf}. */
  readonly version: string
}

const makeTools = () => {
  const { tables, version } = Tinypool.workerData as WorkerSetting
  const knowledge = tables.length === 0 ? BUILT_IN_KNOWLEDGE : knowledgeWith(tables).knowledge
  return { version, knowledge, extract: extractorWith(knowledge) }
}
let made: ReturnType<typeof makeTools> | null = null

/** Made with the first task: outside of a pool there is no setting. */
const tools = () => {
  made ??= makeTools()
  return made
}

/** Answers when the worker has loaded. */
export const ping = (): true => true

export interface FileTask {
  /** Path of the archive's folder. */
  readonly folder: string
  /** Path below it, with `/`. */
  readonly file: string
  readonly id: string
}

export interface FileResult {
  /** JSON of a `CollectedArticle`; null when there is no article, or none that could be worked through. */
  readonly record: string | null
  readonly problems: readonly InputProblem[]
  /** Of the bytes that were read; null when the answer is not to be kept. */
  readonly key: string | null
}

/** Reads a file, extracts its article and keeps what the collection needs of it. Never throws. */
export const collectFile = ({ folder, file, id }: FileTask): FileResult => {
  const read = readBytes(folder, file)
  if ('problem' in read) return { record: null, problems: [read.problem], key: null }
  const { version, extract } = tools()
  const { article, problems } = parseArticle(file, id, read.bytes)
  const key = cacheKeyOf(version, file, id, read.bytes)
  if (article === null) return { record: null, problems, key }
  try {
    return { record: JSON.stringify(collectArticle(extract(article))), problems, key }
  } catch (error) {
    // One poisonous article never stops the build: a stage that throws is a mistake of ours, named and skipped.
    return {
      record: null,
      problems: [...problems, { file, reason: couldNotWorkThrough(wordsOf(error, true)), isFatal: true }],
      key: null,
    }
  }
}

export interface LineTask {
  readonly line: string
  /** From 1. */
  readonly number: number
}

export interface LineResult {
  /** JSON without a line feed. */
  readonly output: string
  /** Why the line could not be used; null when it could. */
  readonly problem: string | null
}

const failed = (id: string, reason: string, stage: Diagnostic['stage'], problem = reason): LineResult => ({
  output: JSON.stringify(extractionFailure(id, reason, stage)),
  problem,
})

const extractParsed = (parsed: ParsedLine): LineResult => {
  if ('reason' in parsed) return failed(parsed.id, parsed.reason, 'read')
  try {
    const output = JSON.stringify(extractionOf(parsed.article, parsed.notes, tools().knowledge))
    return { output, problem: null }
  } catch (error) {
    const reason = couldNotWorkThrough(wordsOf(error, false))
    return failed(parsed.article.id, reason, 'extract', couldNotWorkThrough(wordsOf(error, true)))
  }
}

/** One line of `dateline extract`. Never throws. */
export const extractLine = ({ line, number }: LineTask): LineResult => extractParsed(parseLine(line, number))
