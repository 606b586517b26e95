/** Text with names marked inline, `[P Su Tseng-chang]`, as it lies in `bench/names/`. */

export type NameKind = 'person' | 'place' | 'organization'

/** A name in the text without marks: UTF-16 offsets, half-open. */
export interface MarkedName {
  readonly start: number
  readonly end: number
  readonly kind: NameKind
}

export interface MarkedText {
  readonly text: string
  /** In text order, none overlapping. */
  readonly names: readonly MarkedName[]
}

const KINDS: Readonly<Record<string, NameKind>> = { P: 'person', L: 'place', O: 'organization' }

/** Takes the marks out. Throws on a bracket that is no part of a mark, on an unknown letter and on a mark in a mark. */
export const parseMarkedText = (source: string): MarkedText => {
  let text = ''
  const names: MarkedName[] = []
  for (const [index, piece] of source.split(/(\[[^[\]]*\])/).entries()) {
    const isMark = index % 2 === 1
    if (!isMark) {
      if (/[[\]]/.test(piece)) throw new Error(`a bracket stands alone in "${piece.trim().slice(0, 60)}"`)
      text += piece
      continue
    }
    const kind = KINDS[piece[1]!]
    const name = piece.slice(3, -1)
    if (kind === undefined || piece[2] !== ' ' || name === '' || name.trim() !== name)
      throw new Error(`"${piece}" is no mark; write [P …], [L …] or [O …]`)
    names.push({ start: text.length, end: text.length + name.length, kind })
    text += name
  }
  return { text, names }
}
