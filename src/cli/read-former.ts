/** What the data that a build will replace say of their ids. */
import { readFile } from 'node:fs/promises'
import path from 'node:path'
import type { IdLedger } from '../core/id-ledger.ts'
import { IDS_FILE_NAME } from '../dataset/files.ts'
import { decodeIds, ledgerOfEvents } from '../dataset/ids-file.ts'
import type { InputProblem } from './read-articles.ts'
import { recoverFormer } from './write-dataset.ts'

export interface FormerData {
  /** Null when there is nothing to go on from. */
  readonly ledger: IdLedger | null
  readonly problems: readonly InputProblem[]
}

/** Null when there is no such file. */
const textOf = (file: string): Promise<string | null> =>
  readFile(file, 'utf8').catch((error: NodeJS.ErrnoException) => {
    if (error.code === 'ENOENT' || error.code === 'ENOTDIR') return null
    throw error
  })

const read = async (folder: string): Promise<IdLedger | null> => {
  const ids = await textOf(path.join(folder, IDS_FILE_NAME))
  if (ids !== null) return decodeIds(ids)
  const events = await textOf(path.join(folder, 'events.json'))
  return events === null ? null : ledgerOfEvents(events)
}

/** Reads the ids of a data folder. Data that cannot be read are named, and the build makes all ids anew. */
export const readFormer = async (folder: string): Promise<FormerData> => {
  try {
    await recoverFormer(path.resolve(folder))
    return { ledger: await read(folder), problems: [] }
  } catch (error) {
    const reason = `its ids cannot be read, so that links made with them may find nothing (${(error as Error).message})`
    return { ledger: null, problems: [{ file: folder, reason, isFatal: false }] }
  }
}
