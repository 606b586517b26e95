/**
 * A binary file: gzip of a magic word, the length of a JSON header, the header and the sections that it names, one
 * after the other. Made with `fflate`, whose bytes are the same on every machine.
 */
import { gzipSync } from 'fflate'
import { FORMAT_VERSION } from './files.ts'
import { MAGIC } from './read-container.ts'

declare const TextEncoder: new () => { encode: (text: string) => Uint8Array }

export const utf8 = (text: string): Uint8Array => new TextEncoder().encode(text)

/** JSON of a value as the bytes of a section. */
export const jsonSection = (value: unknown): Uint8Array => utf8(JSON.stringify(value))

export type Sections = Readonly<Record<string, Uint8Array>>

export interface ContainerContent {
  /** The same in all files of one build: parts of different builds do not fit together. */
  readonly build: string
  readonly meta: Readonly<Record<string, unknown>>
  readonly sections: Sections
}

const WORD = 4

function withoutGzip({ build, meta, sections }: ContainerContent): Uint8Array {
  const entries = Object.entries(sections)
  const lengths = entries.map(([name, { length }]) => [name, length])
  const header = jsonSection({ formatVersion: FORMAT_VERSION, build, meta, sections: lengths })
  const size = entries.reduce((sum, [, { length }]) => sum + length, 2 * WORD + header.length)
  const bytes = new Uint8Array(size)
  bytes.set(MAGIC)
  new DataView(bytes.buffer).setUint32(WORD, header.length, true)
  bytes.set(header, 2 * WORD)
  let at = 2 * WORD + header.length
  for (const [, section] of entries) {
    bytes.set(section, at)
    at += section.length
  }
  return bytes
}

/** The bytes of the file. */
export const encodeContainer = (content: ContainerContent): Uint8Array =>
  gzipSync(withoutGzip(content), { level: 9, mtime: 0 })
