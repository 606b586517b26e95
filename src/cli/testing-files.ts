/** For tests that compare what builds wrote. */
import { readdir, readFile } from 'node:fs/promises'
import path from 'node:path'

/** Every file below `target` by its path from there; contents byte for byte (latin1), so that equal text means equal bytes. */
export const filesIn = async (target: string): Promise<Record<string, string>> => {
  const entries = await readdir(target, { recursive: true, withFileTypes: true })
  const files = entries
    .filter((entry) => entry.isFile())
    .map((entry) => path.join(entry.parentPath, entry.name))
  const contents = await Promise.all(
    files.sort().map(async (file) => [path.relative(target, file), await readFile(file, 'latin1')] as const),
  )
  return Object.fromEntries(contents)
}
