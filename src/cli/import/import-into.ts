/** A list of ready-made events → a data folder. */
import { statSync } from 'node:fs'
import path from 'node:path'
import type { Dataset } from '../../core/dataset.ts'
import { CliError, EXIT, type ExitCode } from '../cli-error.ts'
import { createProgress, type Progress } from '../progress.ts'
import { writeDataset } from '../write-dataset.ts'
import { assembleDataset } from './assemble-dataset.ts'
import type { Format } from './detect-format.ts'
import { listProblems, type ProblemList } from './problem-list.ts'
import { type ReadList, readList } from './read-list.ts'
import type { ReadyEvent } from './ready-event.ts'
import { idsOf } from './ready-ids.ts'

export interface ImportOptions {
  /** Null = by content. */
  readonly format: Format | null
  /** Null = the list's own, else what most events are about. */
  readonly title: string | null
}

export interface Imported {
  readonly report: string
  readonly exitCode: ExitCode
}

const MEGABYTE = 1_000_000

/** Bytes read as steps of a megabyte. */
const stepsOf = (file: string, progress: Progress): ((bytes: number) => void) => {
  const total = Math.ceil(statSync(file).size / MEGABYTE)
  let waiting = 0
  return (bytes) => {
    for (waiting += bytes; waiting >= MEGABYTE; waiting -= MEGABYTE) progress.step(total)
  }
}

const openFailure = (file: string, error: NodeJS.ErrnoException): CliError => {
  const reasons: Readonly<Record<string, string>> = {
    ENOENT: 'does not exist',
    EISDIR: 'is a folder, not a file',
  }
  const reason = reasons[error.code ?? ''] ?? `cannot be read (${error.code ?? error.message})`
  return new CliError(
    `${file} ${reason}. Name a file with events: JSON lines, a table (CSV) or a TimelineJS timeline.`,
    EXIT.nothingWritten,
  )
}

const read = async (
  file: string,
  { format }: ImportOptions,
  problems: ProblemList,
  progress: Progress,
): Promise<ReadList> => {
  try {
    return await readList(file, format, problems.add, stepsOf(file, progress))
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === undefined) throw error
    throw openFailure(file, error as NodeJS.ErrnoException)
  }
}

const giveIds = (events: readonly ReadyEvent[], file: string, problems: ProblemList): readonly string[] => {
  const { ids, repeated, copies } = idsOf(events)
  for (const { event, first } of repeated) {
    const { place, id } = events[event]!
    const reason = `the id “${id}” is that of ${events[first]!.place}. The event got an id of its own. Write another one`
    problems.add({ file: place, reason, isFatal: true })
  }
  if (copies > 0)
    problems.add({
      file: path.basename(file),
      reason: `${plural(copies, 'event')} ${copies === 1 ? 'repeats' : 'repeat'} another one word for word; all were kept`,
      isFatal: false,
    })
  return ids
}

const plural = (count: number, noun: string): string => `${count} ${count === 1 ? noun : `${noun}s`}`

const reportOf = ({ events, entities, articles }: Dataset, entries: number, hidden: number): string => {
  const dated = events.reduce((sum, { date }) => sum + Number(date.edtf !== null), 0)
  const of = (kind: string): number => entities.reduce((sum, entity) => sum + Number(entity.kind === kind), 0)
  return [
    ...(hidden > 0 ? [`${plural(hidden, 'further warning')} not shown`] : []),
    `${entries} entries read, ${plural(events.length, 'event')}: ${dated} dated, ${events.length - dated} undated`,
    `${of('person')} people, ${of('country')} countries, ${plural(articles.length, 'source')}`,
  ].join('\n')
}

interface Assembled {
  readonly dataset: Dataset
  readonly entries: number
}

/** Keeps nothing but the dataset, which is large enough. */
const assemble = async (
  file: string,
  options: ImportOptions,
  problems: ProblemList,
  progress: Progress,
): Promise<Assembled> => {
  const { title, events, entries } = await read(file, options, problems, progress)
  if (events.length === 0)
    throw new CliError(`Nothing was written: ${file} has no event that can be used.`, EXIT.nothingWritten)
  progress.phase('Ordering the events')
  const ids = giveIds(events, file, problems)
  return { dataset: assembleDataset(events, ids, options.title ?? title), entries }
}

/** Imports a file into `out`. Problems go to stderr as they are found. Throws a {@link CliError} when nothing can be written. */
export const importInto = async (file: string, out: string, options: ImportOptions): Promise<Imported> => {
  const problems = listProblems((line) => process.stderr.write(line))
  const progress = createProgress(process.stderr, undefined, 'MB')
  try {
    const { dataset, entries } = await assemble(file, options, problems, progress)
    progress.phase('Writing the data files')
    await writeDataset(dataset, out)
    return {
      report: reportOf(dataset, entries, problems.hidden()),
      exitCode: problems.isFatal() ? EXIT.someInputUnused : EXIT.done,
    }
  } finally {
    progress.finish()
  }
}
