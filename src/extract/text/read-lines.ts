import type { Span } from '../../core/span.ts'

export interface Line extends Span {
  /** True when at least one blank line, or the start of the text, stands before it. */
  readonly afterBlank: boolean
  /** How many characters of white space stood before it. */
  readonly indent: number
}

const BREAK = /\r\n|[\n\r\u2028\u2029]/gu
/** Wider lines are paragraphs in themselves, not lines wrapped by a mail program or an editor. */
const WIDEST_WRAP = 110
/** Narrower text is verse, a list or a column of headings. */
const NARROWEST_WRAP = 40

/** The non-blank lines of a text, trimmed of white space, control characters and a byte order mark. */
export const readLines = (text: string): Line[] => {
  const lines: Line[] = []
  let start = 0
  let afterBlank = true
  const add = (end: number) => {
    const line = trimmed(text, start, end)
    if (line) lines.push({ ...line, afterBlank, indent: line.start - start })
    afterBlank = line === null
  }
  for (const match of text.matchAll(BREAK)) {
    add(match.index)
    start = match.index + match[0].length
  }
  add(text.length)
  return lines
}

const isTrimmed = (code: number): boolean =>
  code <= 32 ||
  (code >= 127 && code <= 160) ||
  code === 0xfeff ||
  code === 0x3000 ||
  (code >= 0x2000 && code <= 0x200f)

const trimmed = (text: string, from: number, to: number): Span | null => {
  let [start, end] = [from, to]
  while (start < end && isTrimmed(text.charCodeAt(start))) start++
  while (end > start && isTrimmed(text.charCodeAt(end - 1))) end--
  return start < end ? { start, end } : null
}

/**
 * Puts the lines of a hard-wrapped paragraph together. A line was wrapped when the first word of the next one would
 * not have fitted beside it; texts with any line wider than {@link WIDEST_WRAP} are not hard-wrapped. Where a line is
 * indented further than the one before, as on a wire, a paragraph begins.
 */
export const joinWrappedLines = (text: string, lines: readonly Line[]): Line[] => {
  const width = lines.reduce((widest, line) => Math.max(widest, widthOf(line)), 0)
  if (width > WIDEST_WRAP || width < NARROWEST_WRAP) return [...lines]
  const joined: Line[] = []
  let previous: Line | null = null
  for (const line of lines) {
    const last = joined.at(-1)
    if (last && previous && isContinued(previous, line) && wasWrapped(text, previous, line, width)) {
      joined[joined.length - 1] = { ...last, end: line.end }
    } else joined.push(line)
    previous = line
  }
  return joined
}

const widthOf = ({ start, end, indent }: Line): number => end - start + indent

const isContinued = (line: Line, next: Line): boolean => !next.afterBlank && next.indent <= line.indent

const wasWrapped = (text: string, line: Line, next: Line, width: number): boolean => {
  const space = text.slice(next.start, next.end).search(/\s/u)
  const firstWord = space < 0 ? next.end - next.start : space
  return widthOf(line) + 1 + firstWord > width
}
