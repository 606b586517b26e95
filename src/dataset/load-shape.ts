/**
 * Checks of fetched JSON by hand: a few readers that either give a typed value or stop with a sentence that
 * names the file and the field. (A schema library would cost more than the app's whole own code.)
 */

/** Why data could not be used, in words for the person who looks at the page. */
export interface LoadProblem {
  /** Path below the data folder: `events.json`. */
  readonly file: string
  /** Dotted path inside the file, `events[3].date.edtf`; null when the file as a whole is meant. */
  readonly field: string | null
  /** What is wrong, a phrase without full stop. */
  readonly reason: string
  /** What to do next, a sentence. */
  readonly advice: string
}

export interface LoadError extends Error {
  readonly problem: LoadProblem
}

export const REBUILD = 'Build the data again with “npx dateline build”, then reload this page.'

export function loadError(problem: LoadProblem): LoadError {
  const place = problem.field === null ? problem.file : `${problem.file}, ${problem.field}`
  return Object.assign(new Error(`${place}: ${problem.reason}. ${problem.advice}`), { problem })
}

export const isLoadError = (error: unknown): error is LoadError =>
  error instanceof Error && 'problem' in error

/** The version of the data files that this app reads. */
const READABLE_FORMAT_VERSION = 3

/** A value together with where it was found. */
export interface Field {
  readonly file: string
  readonly path: string
  readonly value: unknown
}

/** Stops: the field is not what it has to be. */
export function wrongField(field: Field, expected: string): never {
  const found = field.value === undefined ? 'nothing' : field.value === null ? 'null' : inWords(field.value)
  throw loadError({
    file: field.file,
    field: field.path === '' ? null : field.path,
    reason: `expected ${expected}, found ${found}`,
    advice: REBUILD,
  })
}

const inWords = (value: unknown): string => {
  const json = Array.isArray(value)
    ? 'a list'
    : typeof value === 'object'
      ? 'an object'
      : JSON.stringify(value)
  return json.length > 40 ? `${json.slice(0, 40)}…` : json
}

type Read<T> = (field: Field) => T

const isRecord = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null && !Array.isArray(value)

/** A named field of an object. */
export function get<T>(field: Field, name: string, read: Read<T>): T {
  if (!isRecord(field.value)) return wrongField(field, 'an object')
  const path = field.path === '' ? name : `${field.path}.${name}`
  return read({ file: field.file, path, value: field.value[name] })
}

export const string: Read<string> = (field) =>
  typeof field.value === 'string' ? field.value : wrongField(field, 'text')

export const number: Read<number> = (field) =>
  typeof field.value === 'number' && Number.isFinite(field.value)
    ? field.value
    : wrongField(field, 'a number')

export const boolean: Read<boolean> = (field) =>
  typeof field.value === 'boolean' ? field.value : wrongField(field, 'true or false')

/** An offset into a text: a whole number from 0. */
export const offset: Read<number> = (field) =>
  Number.isInteger(field.value) && (field.value as number) >= 0
    ? (field.value as number)
    : wrongField(field, 'a whole number from 0')

export const oneOf =
  <T extends string>(allowed: readonly T[]): Read<T> =>
  (field) =>
    allowed.includes(field.value as T)
      ? (field.value as T)
      : wrongField(field, `one of ${allowed.join(', ')}`)

/** Null, or what `read` reads. A missing field counts as null. */
export const nullable =
  <T>(read: Read<T>): Read<T | null> =>
  (field) =>
    field.value === null || field.value === undefined ? null : read(field)

/** Most lists are empty: they share one. */
const NONE: readonly never[] = Object.freeze([])

export const listOf =
  <T>(read: Read<T>): Read<readonly T[]> =>
  (field) =>
    Array.isArray(field.value)
      ? field.value.length === 0
        ? NONE
        : field.value.map((value, at) => read({ file: field.file, path: `${field.path}[${at}]`, value }))
      : wrongField(field, 'a list')

/** JSON text → its top field. Tells a file that was cut off from one that never was JSON. */
export function parseJson(file: string, text: string): Field {
  try {
    return { file, path: '', value: JSON.parse(text) as unknown }
  } catch {
    throw loadError({ file, field: null, reason: jsonFault(text), advice: REBUILD })
  }
}

/** Why a text is no JSON, a phrase. */
export const jsonFault = (text: string): string => {
  const trimmed = text.trim()
  if (trimmed === '') return 'the file is empty'
  if (trimmed.startsWith('<')) return 'a web page came instead of data'
  if (/^[[{]/.test(trimmed) && !/[\]}]$/.test(trimmed)) return 'the file ends too early, it was cut off'
  return 'the file is not valid JSON'
}

/** Stops unless the top field of a file tells the version that this app reads, or one from `oldest` on. */
export function checkVersion(top: Field, oldest = READABLE_FORMAT_VERSION): Field {
  const found = get(top, 'formatVersion', number)
  if (found >= oldest && found <= READABLE_FORMAT_VERSION) return top
  const advice =
    found > READABLE_FORMAT_VERSION
      ? 'The data are newer than this page: build the page again, or reload it without its cache.'
      : REBUILD
  const wanted = `this page reads version ${READABLE_FORMAT_VERSION}`
  throw loadError({
    file: top.file,
    field: 'formatVersion',
    reason: `the data have version ${found}, ${wanted}`,
    advice,
  })
}

/** Stops unless a file is of the build of the others. */
export function checkBuild(file: string, found: string, build: string): void {
  if (found === build) return
  throw loadError({
    file,
    field: null,
    reason: 'it is from another build than the rest of the data',
    advice: `Reload this page. If that does not help: ${REBUILD}`,
  })
}
