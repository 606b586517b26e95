import type { Span } from '../../core/span.ts'

/** A stretch of an article that an event rests on; `event` null = a passage that a link points to. */
export interface Highlight extends Span {
  readonly event: string | null
}

/** A stretch of a block with the same highlights throughout. */
export interface Segment extends Span {
  /** Ids of the events that it is evidence of, each once, in the order given. */
  readonly events: readonly string[]
  readonly isPassage: boolean
}

/** Where segments of `block` may begin or end: its own edges and every highlight's edge inside it. */
function edgesOf(block: Span, highlights: readonly Highlight[]): readonly number[] {
  const inside = highlights.flatMap(({ start, end }) => [start, end])
  const edges = inside.filter((offset) => offset > block.start && offset < block.end)
  return [...new Set([block.start, ...edges, block.end])].sort((a, b) => a - b)
}

/**
 * Cuts a block of text at the edges of the highlights:
 *
 *     block       |———————————————————————|
 *     highlights        |——a——|
 *                          |————b————|
 *     segments    |—————|a |ab|b     |————|
 *
 * The segments follow each other without gap and cover the block; a highlight may reach beyond it.
 */
export function segmentsOf(block: Span, highlights: readonly Highlight[]): readonly Segment[] {
  const touching = highlights.filter(({ start, end }) => start < block.end && end > block.start)
  const edges = edgesOf(block, touching)
  return edges.slice(1).map((end, place) => {
    const start = edges[place]!
    const over = touching.filter((highlight) => highlight.start < end && highlight.end > start)
    const events = over.flatMap(({ event }) => (event === null ? [] : [event]))
    return { start, end, events: [...new Set(events)], isPassage: over.some(({ event }) => event === null) }
  })
}
