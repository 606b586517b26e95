/**
 * Weights as text that any JavaScript loads without reading files: base64 of bytes, in lines.
 *
 *     number of features                                  4 bytes, least first
 *     transitions, LABEL_COUNT × LABEL_COUNT              2 bytes each
 *     for each feature, by ascending hash:
 *       hash less the hash before, as an unsigned number  seven bits a byte, least first, the last below 128
 *       which labels have a weight                        1 byte, one bit for each label
 *       their weights                                     1 signed byte each
 */
import { LABEL_COUNT } from './labels.ts'
import { type Model, modelOf } from './model.ts'

export interface SmallWeights {
  /** Ascending as unsigned numbers. */
  readonly hashes: Int32Array
  readonly rows: Int8Array
  readonly transitions: Int16Array
}

const ALPHABET = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/'
const PAIRS = LABEL_COUNT * LABEL_COUNT

export const packWeights = ({ hashes, rows, transitions }: SmallWeights): string => {
  const bytes: number[] = []
  for (let shift = 0; shift < 32; shift += 8) bytes.push((hashes.length >>> shift) & 255)
  for (const weight of transitions) bytes.push(weight & 255, (weight >> 8) & 255)
  let last = 0
  for (let row = 0; row < hashes.length; row++) {
    let gap = (hashes[row]! >>> 0) - last
    last = hashes[row]! >>> 0
    for (; gap > 127; gap = Math.floor(gap / 128)) bytes.push(128 | (gap % 128))
    bytes.push(gap)
    const weights = rows.subarray(row * LABEL_COUNT, (row + 1) * LABEL_COUNT)
    bytes.push(weights.reduce((bits, weight, label) => bits | (weight === 0 ? 0 : 1 << label), 0))
    for (const weight of weights) if (weight !== 0) bytes.push(weight & 255)
  }
  return toText(bytes)
}

const toText = (bytes: readonly number[]): string => {
  let text = ''
  for (let at = 0; at < bytes.length; at += 3) {
    const three = (bytes[at]! << 16) | ((bytes[at + 1] ?? 0) << 8) | (bytes[at + 2] ?? 0)
    for (let shift = 18; shift >= 0; shift -= 6) text += ALPHABET[(three >> shift) & 63]
  }
  return text
}

/** White space in `text` is passed over. Other characters than those of base64 are an error of the build. */
export const unpackWeights = (text: string): Model => {
  const bytes = toBytes(text)
  const count = bytes[0]! | (bytes[1]! << 8) | (bytes[2]! << 16) | (bytes[3]! << 24)
  const transitions = new Int16Array(PAIRS)
  for (let pair = 0; pair < PAIRS; pair++)
    transitions[pair] = bytes[4 + 2 * pair]! | (bytes[5 + 2 * pair]! << 8)
  const hashes = new Int32Array(count)
  const rows = new Int8Array(count * LABEL_COUNT)
  let at = 4 + 2 * PAIRS
  let last = 0
  for (let row = 0; row < count; row++) {
    let unit = 1
    for (; bytes[at]! > 127; unit *= 128) last += (bytes[at++]! & 127) * unit
    last += bytes[at++]! * unit
    hashes[row] = last
    const labels = bytes[at++]!
    for (let label = 0; label < LABEL_COUNT; label++)
      if (labels & (1 << label)) rows[row * LABEL_COUNT + label] = bytes[at++]!
  }
  return modelOf(hashes, rows, transitions)
}

const toBytes = (text: string): Uint8Array => {
  const values = new Uint8Array(128)
  for (let value = 0; value < 64; value++) values[ALPHABET.charCodeAt(value)] = value
  const bytes = new Uint8Array(Math.ceil((text.length * 3) / 4) + 3)
  let length = 0
  let bits = 0
  let size = 0
  for (let at = 0; at < text.length; at++) {
    const code = text.charCodeAt(at)
    if (code <= 32) continue
    bits = ((bits & 0xffff) << 6) | values[code]!
    size += 6
    if (size >= 8) {
      size -= 8
      bytes[length++] = (bits >> size) & 255
    }
  }
  return bytes
}
