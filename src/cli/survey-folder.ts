/** What a folder holds, file by file, before anything is extracted: enough to tell whether anything changed. */
import { cacheKeyOf } from './cache-key.ts'
import {
  assignIds,
  type InputProblem,
  isArticleFile,
  listFiles,
  readBytes,
  unsupportedFile,
} from './read-articles.ts'

export type SurveyedFile =
  | { readonly file: string; readonly id: string; readonly key: string; readonly bytes: number }
  | { readonly file: string; readonly problem: InputProblem }

/** Ids and keys of all files, in path order. Reads each once and keeps none. */
export const surveyFolder = async (folder: string, version: string): Promise<SurveyedFile[]> => {
  const files = await listFiles(folder)
  const ids = assignIds(files.filter(isArticleFile))
  return files.map((file) => {
    const id = ids.get(file)
    if (id === undefined) return { file, problem: unsupportedFile(file) }
    const read = readBytes(folder, file)
    if ('problem' in read) return { file, problem: read.problem }
    return { file, id, key: cacheKeyOf(version, file, id, read.bytes), bytes: read.bytes.length }
  })
}
