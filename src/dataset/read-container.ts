/** A binary file of the data folder, opened: its header checked, its sections ready to be read. */
import {
  checkBuild,
  checkVersion,
  type Field,
  get,
  jsonFault,
  listOf,
  loadError,
  offset,
  parseJson,
  REBUILD,
  string,
  wrongField,
} from './load-shape.ts'

declare const TextDecoder: new (
  label: 'utf-8',
  options: { readonly fatal: true },
) => { decode: (bytes: Uint8Array) => string }
interface Writer {
  readonly write: (bytes: Uint8Array) => Promise<void>
  readonly close: () => Promise<void>
}
declare const DecompressionStream: new (
  format: 'gzip',
) => { readonly readable: object; readonly writable: { readonly getWriter: () => Writer } }
declare const Response: new (body: object) => { arrayBuffer: () => Promise<ArrayBuffer> }

/** "DTLN" */
export const MAGIC: readonly number[] = [0x44, 0x54, 0x4c, 0x4e]

export interface Section {
  readonly file: string
  readonly name: string
  readonly bytes: Uint8Array
}

export interface Container {
  readonly file: string
  readonly build: string
  /** What the file says of itself, to be read with the readers of `load-shape.ts`. */
  readonly meta: Field
  readonly has: (name: string) => boolean
  /** Stops where there is no such section. */
  readonly section: (name: string) => Section
}

/** Stops: the file, or a section of it, is damaged. */
export function damaged(file: string, field: string | null, reason: string): never {
  throw loadError({ file, field, reason, advice: REBUILD })
}

const isGzip = (bytes: Uint8Array): boolean => bytes[0] === 0x1f && bytes[1] === 0x8b

function whatCameInstead(bytes: Uint8Array): string {
  if (bytes.length === 0) return 'the file is empty'
  const start = String.fromCharCode(...bytes.subarray(0, 64)).trimStart()
  return start.startsWith('<') ? 'a web page came instead of data' : 'the file is not compressed with gzip'
}

async function gunzip(file: string, bytes: Uint8Array): Promise<Uint8Array> {
  if (!isGzip(bytes)) return damaged(file, null, whatCameInstead(bytes))
  try {
    const { readable, writable } = new DecompressionStream('gzip')
    const writer = writable.getWriter()
    // Through no `Blob`, whose bytes go to another process of the browser and back.
    const [unpacked] = await Promise.all([
      new Response(readable).arrayBuffer(),
      writer.write(bytes),
      writer.close(),
    ])
    return new Uint8Array(unpacked)
  } catch {
    return damaged(file, null, 'the file is damaged or ends too early, it was cut off')
  }
}

/** The text of UTF-8 bytes. */
export function textOf({ file, name, bytes }: Section): string {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes)
  } catch {
    return damaged(file, name, 'the bytes are no UTF-8 text')
  }
}

/** The top field of a section that is JSON. */
export function jsonOf(section: Section): Field {
  const { file, name } = section
  const text = textOf(section)
  try {
    return { file, path: name, value: JSON.parse(text) as unknown }
  } catch {
    return damaged(file, name, jsonFault(text))
  }
}

const HEADER_AT = 8

function headerOf(file: string, bytes: Uint8Array): { readonly header: Field; readonly end: number } {
  if (!MAGIC.every((byte, at) => bytes[at] === byte))
    return damaged(file, null, 'it is no data file of Dateline')
  const { buffer, byteOffset, byteLength } = bytes
  if (byteLength < HEADER_AT) return damaged(file, null, 'the file ends too early')
  const end = HEADER_AT + new DataView(buffer, byteOffset).getUint32(4, true)
  if (end > byteLength) return damaged(file, null, 'the file ends too early')
  const text = textOf({ file, name: 'header', bytes: bytes.subarray(HEADER_AT, end) })
  return { header: checkVersion(parseJson(file, text)), end }
}

const sectionLength = (field: Field): readonly [string, number] => {
  if (!Array.isArray(field.value)) return wrongField(field, 'a section with its length')
  const part = (at: 0 | 1): Field => ({
    ...field,
    path: `${field.path}[${at}]`,
    value: (field.value as unknown[])[at],
  })
  return [string(part(0)), offset(part(1))]
}

function sectionsOf(
  file: string,
  header: Field,
  bytes: Uint8Array,
  from: number,
): ReadonlyMap<string, Section> {
  const sections = new Map<string, Section>()
  let at = from
  for (const [name, length] of get(header, 'sections', listOf(sectionLength))) {
    if (at + length > bytes.length) return damaged(file, name, 'the section is shorter than promised')
    sections.set(name, { file, name, bytes: bytes.subarray(at, at + length) })
    at += length
  }
  return at === bytes.length ? sections : damaged(file, null, 'the file is longer than promised')
}

/** A file as it was before compression. Stops with a load error where it is not what a build wrote. `build` is that of the other files, if known. */
export function openContainer(file: string, content: Uint8Array, build?: string): Container {
  const { header, end } = headerOf(file, content)
  const sections = sectionsOf(file, header, content, end)
  const container: Container = {
    file,
    build: get(header, 'build', string),
    meta: get(header, 'meta', (field) => field),
    has: (name) => sections.has(name),
    section: (name) => sections.get(name) ?? damaged(file, name, 'the section is missing'),
  }
  if (build !== undefined) checkBuild(file, container.build, build)
  return container
}

/** The same of a file as it is kept. */
export const readContainer = async (file: string, bytes: Uint8Array, build?: string): Promise<Container> =>
  openContainer(file, await gunzip(file, bytes), build)
