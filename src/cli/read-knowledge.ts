/** `--knowledge <file or folder>` → the built-in tables with the reader's own. What cannot be used is named. */
import { readFile, stat } from 'node:fs/promises'
import path from 'node:path'
import { BUILT_IN_KNOWLEDGE, type Knowledge, knowledgeWith } from '../knowledge/knowledge.ts'
import type { OwnTable, TableProblem } from '../knowledge/own-table.ts'
import { decode, type InputProblem, listFiles } from './read-articles.ts'

/** How the option stands in the `options` of `parseArgs`. */
export const KNOWLEDGE_OPTION = { knowledge: { type: 'string', multiple: true } } as const

export interface ReadKnowledge {
  readonly knowledge: Knowledge
  /** The reader's own tables as they were read: all that `knowledge` adds to the built-in ones. */
  readonly texts: readonly OwnTable[]
  /** The names of the tables, as problems name them and reasons cite them. */
  readonly tables: readonly string[]
  readonly problems: readonly InputProblem[]
}

/** A table has some kilobytes; a file beyond this is none. */
const MAXIMUM_BYTES = 2_000_000

interface TableFile {
  /** The file's name; below a folder its path there, with `/`. */
  readonly name: string
  readonly path: string
  /** The user named the file itself, not its folder. */
  readonly isNamed: boolean
}

/** The files that a path stands for. Throws what `stat` throws. */
const filesOf = async (given: string): Promise<TableFile[]> => {
  if (!(await stat(given)).isDirectory()) return [{ name: path.basename(given), path: given, isNamed: true }]
  const names = await listFiles(given)
  return names.map((name) => ({ name, path: path.join(given, name), isNamed: false }))
}

const readText = async ({
  name,
  path,
  isNamed,
}: TableFile): Promise<{ text: string } | { reason: string }> => {
  if (!isNamed && !/\.txt$/i.test(name)) return { reason: 'is no .txt file; save the table as one' }
  if ((await stat(path)).size > MAXIMUM_BYTES)
    return { reason: `is too large for a table; it may have ${MAXIMUM_BYTES / 1_000_000} MB at most` }
  return decode(await readFile(path))
}

const whyUnread = (error: NodeJS.ErrnoException): string =>
  error.code === 'ENOENT' ? 'does not exist' : `cannot be read (${error.code ?? error.message})`

/** A second table of the same name becomes `ministers.txt (2)`, so that reasons and problems tell them apart. */
const distinctName = (name: string, tables: readonly OwnTable[]): string => {
  let distinct = name
  for (let copy = 2; tables.some((table) => table.name === distinct); copy++) distinct = `${name} (${copy})`
  return distinct
}

/** Every file behind the paths once, and the paths behind which there is none. */
const listTables = async (paths: readonly string[]) => {
  const files = new Map<string, TableFile>()
  const problems: InputProblem[] = []
  for (const given of paths)
    try {
      for (const file of await filesOf(given)) {
        const full = path.resolve(file.path)
        if (!files.has(full)) files.set(full, file)
      }
    } catch (error) {
      const reason = `${whyUnread(error as Error)}; --knowledge takes a table or a folder of tables`
      problems.push({ file: given, reason, isFatal: true })
    }
  return { files: [...files.values()], problems }
}

/** A problem with a row of a table, as reports name it: `ministers.txt:3`. */
export const asInputProblem = ({ table, line, reason, isFatal }: TableProblem): InputProblem => ({
  file: `${table}:${line}`,
  reason,
  isFatal,
})

/** Reads all tables. Which of the options comes first matters only where two rows contradict each other. */
export const readKnowledge = async (paths: readonly string[] = []): Promise<ReadKnowledge> => {
  if (paths.length === 0) return { knowledge: BUILT_IN_KNOWLEDGE, texts: [], tables: [], problems: [] }
  const { files, problems } = await listTables(paths)
  const tables: OwnTable[] = []
  for (const file of files) {
    const read = await readText(file).catch((error) => ({ reason: whyUnread(error) }))
    if ('text' in read) tables.push({ name: distinctName(file.name, tables), text: read.text })
    else problems.push({ file: file.name, reason: read.reason, isFatal: true })
  }
  const own = knowledgeWith(tables)
  problems.push(...own.problems.map(asInputProblem))
  return { knowledge: own.knowledge, texts: tables, tables: tables.map(({ name }) => name), problems }
}
