/** Surveyed files → records for the collection: from the cache where it has them, else from worker threads. */
import { availableParallelism } from 'node:os'
import type { CollectedArticle } from '../collection/collected-article.ts'
import type { BuildOptions } from './cache-folder.ts'
import type { ExtractionCache } from './extraction-cache.ts'
import type { FileResult, FileTask } from './extraction-worker.ts'
import { inOrder } from './in-order.ts'
import { couldNotWorkThrough, type InputProblem } from './read-articles.ts'
import type { ReadKnowledge } from './read-knowledge.ts'
import type { SurveyedFile } from './survey-folder.ts'
import { startPool, type WorkerPool } from './worker-pool.ts'

export interface CollectedFile {
  /** Null when there is no article, or none that could be worked through. */
  readonly record: CollectedArticle | null
  readonly problems: readonly InputProblem[]
  /** The same file gives the same in the next run. */
  readonly isKept: boolean
}

/** What the cache keeps of a file. */
type Kept = Pick<CollectedFile, 'record' | 'problems'>

type ReadableFile = Extract<SurveyedFile, { key: string }>

/** JSON of {@link Kept}, made of the record's own JSON, which is long. */
const keptJson = ({ record, problems }: FileResult): string =>
  `{"record":${record ?? 'null'},"problems":${JSON.stringify(problems)}}`

/** A disk that is full stops no build: the cache then ends there. */
const addTo = (cache: ExtractionCache | null) => {
  let isFull = false
  return (key: string, json: string): void => {
    if (cache === null || isFull) return
    try {
      cache.add(key, json)
    } catch (error) {
      isFull = true
      process.stderr.write(`Nothing more is kept for the next run: ${(error as Error).message}\n`)
    }
  }
}

/** Answers that wait for their turn, for each thread: enough that a long article holds up nobody. */
const WAITING_FOR_EACH = 32

const giveUp = (file: string, why: string): CollectedFile => ({
  record: null,
  problems: [{ file, reason: couldNotWorkThrough(why), isFatal: true }],
  isKept: false,
})

export interface CollectInput {
  readonly folder: string
  readonly own: Pick<ReadKnowledge, 'texts'>
  readonly version: string
  readonly files: readonly SurveyedFile[]
}

const poolFor = ({ own, version }: CollectInput, workers: number | undefined, missing: number): WorkerPool =>
  startPool({
    size: Math.min(workers ?? availableParallelism(), Math.max(1, Math.ceil(missing / 8))),
    setting: { tables: own.texts, version },
  })

/** All files, in order. `makePool` is told how many are to be worked through, and is called when there are any. */
export async function* collectFiles(
  input: CollectInput,
  cache: ExtractionCache | null,
  { workers }: Pick<BuildOptions, 'workers'>,
  makePool: (missing: number) => WorkerPool = (missing) => poolFor(input, workers, missing),
): AsyncGenerator<CollectedFile> {
  const keys = new Set(input.files.flatMap((file) => ('key' in file ? file.key : [])))
  const found = new Map<string, Kept>()
  for (const { key, answer } of cache?.read(keys) ?? []) found.set(key, JSON.parse(answer) as Kept)
  const missing = input.files.filter((file) => 'key' in file && !found.has(file.key)).length
  const pool = missing === 0 ? null : makePool(missing)
  const add = addTo(cache)
  const collect = async (file: ReadableFile): Promise<CollectedFile> => {
    const task = { folder: input.folder, file: file.file, id: file.id }
    const answer = await pool!.run<FileTask, FileResult>('collectFile', task, file.bytes)
    if ('givenUp' in answer) return giveUp(file.file, answer.givenUp)
    if (answer.key !== null) add(answer.key, keptJson(answer))
    const record = answer.record === null ? null : (JSON.parse(answer.record) as CollectedArticle)
    return { record, problems: answer.problems, isKept: answer.key === file.key }
  }
  const work = async (file: SurveyedFile): Promise<CollectedFile> => {
    if ('problem' in file) return { record: null, problems: [file.problem], isKept: true }
    const kept = found.get(file.key)
    return kept === undefined ? collect(file) : { ...kept, isKept: true }
  }
  try {
    yield* inOrder(input.files, work, WAITING_FOR_EACH * (pool?.size ?? 1))
  } finally {
    await pool?.close()
  }
}
