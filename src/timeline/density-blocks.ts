/**
 * Bayesian Blocks (Scargle et al. 2013, ApJ 764:167, equation 19): the partition of a line into blocks of constant
 * density that explains the points best. The fitness of a block with `n` points over length `t` is n(ln n − ln t).
 */

/** Half-open range of indexes into the points. */
export interface Block {
  readonly first: number
  readonly end: number
}

/** Edges of the cells around each point: halfway to its neighbours, the outer ones at the points. */
function cellEdges(points: readonly number[]): number[] {
  const inner = points.slice(1).map((point, index) => (point + (points[index] ?? point)) / 2)
  return [points[0] ?? 0, ...inner, points[points.length - 1] ?? 0]
}

function blocksFromStarts(starts: readonly number[]): Block[] {
  const blocks: Block[] = []
  for (let end = starts.length; end > 0; end = starts[end - 1] ?? 0)
    blocks.unshift({ first: starts[end - 1] ?? 0, end })
  return blocks
}

/** The fitness of each block from point `first` to before `end`, at `end * (end - 1) / 2 + first`. */
function blockFitness(points: readonly number[], shortest: number): Float64Array {
  const edges = Float64Array.from(cellEdges(points))
  const logs = Float64Array.from({ length: points.length + 1 }, (_, count) => Math.log(count))
  const fitness = new Float64Array((points.length * (points.length + 1)) / 2)
  let at = 0
  for (let end = 1; end <= points.length; end++)
    for (let first = 0; first < end; first++)
      fitness[at++] =
        (end - first) * (logs[end - first]! - Math.log(Math.max(shortest, edges[end]! - edges[first]!)))
  return fitness
}

/** The best blocks at one price, from the fitness of all. */
function bestBlocks(fitness: Float64Array, count: number, penalty: number): Block[] {
  const best = new Float64Array(count + 1)
  const starts = new Array<number>(count).fill(0)
  let at = 0
  for (let end = 1; end <= count; end++) {
    let top = Number.NEGATIVE_INFINITY
    for (let first = 0; first < end; first++) {
      const value = best[first]! + fitness[at++]! - penalty
      if (value > top) {
        top = value
        starts[end - 1] = first
      }
    }
    best[end] = top
  }
  return blocksFromStarts(starts)
}

/**
 * The best blocks of distinct ascending points. `penaltyOf` gives the price of each block (the prior: higher means fewer
 * blocks) at each try, from try 0 until there are at most `most`; `shortest` is the least length that a block is taken to
 * have. Quadratic in the number of points.
 */
export function densityBlocks(
  points: readonly number[],
  penaltyOf: (tries: number) => number,
  shortest: number,
  most: number,
): Block[] {
  const fitness = blockFitness(points, shortest)
  for (let tries = 0; ; tries++) {
    const blocks = bestBlocks(fitness, points.length, penaltyOf(tries))
    if (blocks.length <= most) return blocks
  }
}

/**
 * Moves each border between two blocks into the longest gap nearby. Cells reach halfway to the neighbours, so the
 * first point of a burst is often counted with the quiet time before it; here it joins the burst.
 */
export function huggingBlocks(points: readonly number[], blocks: readonly Block[]): Block[] {
  const gap = (index: number): number => (points[index + 1] ?? 0) - (points[index] ?? 0)
  const ends = blocks.map(({ end }) => end)
  for (let block = 0; block + 1 < blocks.length; block++) {
    const first = block === 0 ? 0 : (ends[block - 1] ?? 0)
    const last = ends[block + 1] ?? points.length
    let end = ends[block] ?? 0
    while (end - 1 > first && gap(end - 2) > gap(end - 1)) end--
    while (end + 1 < last && gap(end) > gap(end - 1)) end++
    ends[block] = end
  }
  return ends.map((end, block) => ({ first: block === 0 ? 0 : (ends[block - 1] ?? 0), end }))
}
