/** Bytes that grow as they are written. */
export interface ByteWriter {
  readonly byte: (value: number) => void
  /** A whole number from 0, seven bits a byte, lowest first; the highest bit says that another byte follows. */
  readonly varint: (value: number) => void
  /** All that was written, as a copy. */
  readonly bytes: () => Uint8Array
  readonly length: () => number
}

export function byteWriter(): ByteWriter {
  let buffer = new Uint8Array(256)
  let length = 0
  const byte = (value: number): void => {
    if (length === buffer.length) {
      const larger = new Uint8Array(2 * length)
      larger.set(buffer)
      buffer = larger
    }
    buffer[length++] = value
  }
  const varint = (value: number): void => {
    let rest = value
    while (rest >= 0x80) {
      byte((rest % 0x80) | 0x80)
      rest = Math.floor(rest / 0x80)
    }
    byte(rest)
  }
  return { byte, varint, bytes: () => buffer.slice(0, length), length: () => length }
}

/** Varints of whole numbers from 0. */
export function varints(values: Iterable<number>): Uint8Array {
  const writer = byteWriter()
  for (const value of values) writer.varint(value)
  return writer.bytes()
}

/** Varints of the steps between ascending whole numbers from 0. */
export function ascendingVarints(values: Iterable<number>): Uint8Array {
  const writer = byteWriter()
  let before = 0
  for (const value of values) {
    writer.varint(value - before)
    before = value
  }
  return writer.bytes()
}

/** A whole number as one from 0: 0, −1, 1, −2, … → 0, 1, 2, 3, … */
export const zigzag = (value: number): number => (value < 0 ? -2 * value - 1 : 2 * value)
