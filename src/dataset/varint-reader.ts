import { damaged, type Section } from './read-container.ts'

export interface VarintReader {
  /** The next whole number from 0. Stops where the section ends. */
  readonly next: () => number
  readonly isDone: () => boolean
  /** Stops unless all was read. */
  readonly end: () => void
}

/** Reads what `ByteWriter.varint` wrote, from byte `from` on. */
export function varintReader({ file, name, bytes }: Section, from = 0): VarintReader {
  let at = from
  const long = (low: number): number => {
    let value = low & 0x7f
    let scale = 0x80
    for (;;) {
      const byte = bytes[at++]
      if (byte === undefined) return damaged(file, name, 'the section ends too early')
      value += (byte & 0x7f) * scale
      if (byte < 0x80) return value
      scale *= 0x80
    }
  }
  return {
    next: () => {
      const byte = bytes[at++]
      if (byte === undefined) return damaged(file, name, 'the section ends too early')
      return byte < 0x80 ? byte : long(byte)
    },
    isDone: () => at >= bytes.length,
    end: () => {
      if (at !== bytes.length) damaged(file, name, 'the section is longer than its counts say')
    },
  }
}

/** So many ascending whole numbers below `limit`, each given once, that `ascendingVarints` wrote. */
export function readAscending(section: Section, count: number, limit: number): Uint32Array {
  const values = new Uint32Array(count)
  const reader = varintReader(section)
  let value = 0
  for (let at = 0; at < count; at++) {
    const step = reader.next()
    value += step
    if (value >= limit || (at > 0 && step === 0))
      damaged(section.file, section.name, `a number is out of range (${value} of ${limit})`)
    values[at] = value
  }
  reader.end()
  return values
}

export const unzigzag = (value: number): number => (value % 2 === 0 ? value / 2 : -(value + 1) / 2)

/** The largest of whole numbers from 0; 0 of none. Counted by hand, as all loops over a million: iterators take longer. */
export function largestOf(values: ArrayLike<number>): number {
  let largest = 0
  for (let at = 0; at < values.length; at++) if (values[at]! > largest) largest = values[at]!
  return largest
}
