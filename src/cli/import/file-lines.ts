/** The lines of a file, one at a time, whatever its size. */
import { isUtf8 } from 'node:buffer'
import { createReadStream } from 'node:fs'

export interface FileLine {
  /** From 1. */
  readonly number: number
  /** Without line end and byte order mark; null when the bytes are not UTF-8. */
  readonly text: string | null
}

const LINE_FEED = 10
const CARRIAGE_RETURN = 13
const BYTE_ORDER_MARK = [0xef, 0xbb, 0xbf]

const decodeLine = (bytes: Buffer, number: number): FileLine => {
  const hasMark = number === 1 && BYTE_ORDER_MARK.every((byte, index) => bytes[index] === byte)
  const end = bytes[bytes.length - 1] === CARRIAGE_RETURN ? bytes.length - 1 : bytes.length
  const own = bytes.subarray(hasMark ? BYTE_ORDER_MARK.length : 0, end)
  return { number, text: isUtf8(own) ? own.toString('utf8') : null }
}

/**
 * Lines end with a line feed, with or without a carriage return before it; other separators stand inside of texts.
 * `onBytes` is told of every piece that was read.
 */
export async function* fileLines(
  file: string,
  onBytes: (count: number) => void = () => {},
): AsyncGenerator<FileLine> {
  let number = 0
  let rest: Buffer[] = []
  for await (const chunk of createReadStream(file, { highWaterMark: 1 << 20 }) as AsyncIterable<Buffer>) {
    onBytes(chunk.length)
    let start = 0
    for (let end = chunk.indexOf(LINE_FEED); end >= 0; end = chunk.indexOf(LINE_FEED, start)) {
      const piece = chunk.subarray(start, end)
      yield decodeLine(rest.length === 0 ? piece : Buffer.concat([...rest, piece]), ++number)
      rest = []
      start = end + 1
    }
    if (start < chunk.length) rest.push(chunk.subarray(start))
  }
  if (rest.length > 0) yield decodeLine(Buffer.concat(rest), ++number)
}

export const NOT_UTF8 = 'is not UTF-8; save the file again with the encoding UTF-8'
