/** JSON files that are one long list, one record a line: read in steps, as there may be a hundred thousand records. */
import { checkBuild, checkVersion, type Field, get, listOf, parseJson, string } from './load-shape.ts'
import type { Steps } from './steps.ts'

/** Characters that are parsed between two pauses. */
const STRIDE = 1 << 16

function parsedOrNull(text: string): unknown {
  try {
    return JSON.parse(text) as unknown
  } catch {
    return null
  }
}

interface ListFile {
  /** Without the records. */
  readonly top: Field
  readonly records: readonly unknown[]
}

/** Null where the list is not written one record a line, or the text is no JSON. */
function* inLines(file: string, text: string): Steps<ListFile | null> {
  const begin = text.indexOf('[\n')
  const end = text.lastIndexOf('\n]')
  if (begin < 0 || end <= begin) return null
  const value = parsedOrNull(`${text.slice(0, begin)}[]${text.slice(end + 2)}`)
  if (value === null) return null
  const top = checkVersion({ file, path: '', value })
  const records: unknown[] = []
  for (let from = begin + 2; from < end; ) {
    const lineEnd = text.indexOf('\n', Math.min(end, from + STRIDE))
    const piece = parsedOrNull(`[${text.slice(from, lineEnd).replace(/,$/, '')}]`)
    if (!Array.isArray(piece)) return null
    for (const record of piece) records.push(record)
    from = lineEnd + 1
    yield
  }
  return { top, records }
}

/** Whatever its lines. Stops where the text is no JSON. */
function inOne(file: string, text: string, name: string): ListFile {
  const top = checkVersion(parseJson(file, text))
  return {
    top,
    records: get(
      top,
      name,
      listOf(({ value }) => value),
    ),
  }
}

/**
 * The list `name` of a file, each record read by `read`. Stops with a load error that names the field, and where the file is
 * of another build than the rest of the data.
 */
export function* listFileSteps<T>(
  { file, text, build }: { readonly file: string; readonly text: string; readonly build: string },
  name: string,
  read: (field: Field) => T,
): Steps<readonly T[]> {
  const { top, records } = (yield* inLines(file, text)) ?? inOne(file, text, name)
  checkBuild(file, get(top, 'build', string), build)
  const list: T[] = []
  for (const [at, value] of records.entries()) {
    list.push(read({ file, path: `${name}[${at}]`, value }))
    if (at % 64 === 63) yield
  }
  return list
}
