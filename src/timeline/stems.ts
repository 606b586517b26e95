/** Stems of labels, broken where they would run through another label's words. */
import type { Box } from './label-layout.ts'

/** Half-open stretch of a stem, px downwards. */
export interface StemPiece {
  readonly fromY: number
  readonly toY: number
}

const GAP_PX = 3
/** A rest shorter than this between two labels is a speck, not a line. */
const SHORTEST_PX = 4

/** The pieces of a stem at `x` that lie clear of all boxes, from top to bottom. */
export function stemPieces(x: number, { fromY, toY }: StemPiece, boxes: readonly Box[]): StemPiece[] {
  const gaps = boxes
    .filter((box) => x > box.left - GAP_PX && x < box.right + GAP_PX && box.top < toY && box.bottom > fromY)
    .sort((a, b) => a.top - b.top)
  const pieces: StemPiece[] = []
  let start = fromY
  for (const { top, bottom } of gaps) {
    pieces.push({ fromY: start, toY: top - GAP_PX })
    start = Math.max(start, bottom + GAP_PX)
  }
  pieces.push({ fromY: start, toY })
  return pieces.filter((piece) => piece.toY - piece.fromY >= SHORTEST_PX)
}
