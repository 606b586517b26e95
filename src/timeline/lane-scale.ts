/** On one scale or two: how the cells of lanes are drawn beside each other. */
import { barStyle, type CellStyle, cellStyle } from './cell-style.ts'
import type { Lane } from './lanes.ts'

export interface LaneStyles {
  /** Of all lanes but, where it has a scale of its own, the last. */
  readonly shared: CellStyle
  /** Of the last lane; null where it shares the scale of the others. */
  readonly own: CellStyle | null
}

/** The others in the last lane flatten the lanes of single values where they are so many times as many as any of these. */
const FLATTENING = 3
/** More discs than this take longer to paint than a frame lasts. */
const MOST_DISCS = 2400

/**
 * True where the last lane holds what does not stand for one value and is so much larger than each of the others that bars
 * on one scale would flatten these. It looks at all events of the lanes, in view or not: no pan or zoom changes it.
 */
export function hasOwnScale(lanes: readonly Lane[]): boolean {
  const last = lanes.at(-1)
  if (last === undefined || last.key !== '' || lanes.length < 2) return false
  let most = 0
  for (const { key, count } of lanes) if (key !== '') most = Math.max(most, count)
  return most > 0 && last.count > FLATTENING * most
}

/**
 * How the cells of lanes are drawn that give `heightPx` to their marks, `tallest[lane]` being the count of each lane's
 * tallest cell and `all` the events of all cells: as discs, all on one scale, or as bars.
 */
export function laneStyles(
  lanes: readonly Lane[],
  tallest: ArrayLike<number>,
  all: number,
  cellPx: number,
  heightPx: number,
): LaneStyles {
  const last = lanes.length - 1
  let others = 0
  for (let lane = 0; lane < last; lane++) others = Math.max(others, tallest[lane]!)
  const ofLast = tallest[last] ?? 0
  const common = cellStyle(Math.max(others, ofLast), cellPx, heightPx)
  if (common.kind === 'discs' && all <= MOST_DISCS) return { shared: common, own: null }
  if (!hasOwnScale(lanes)) return { shared: barStyle(Math.max(others, ofLast), cellPx, heightPx), own: null }
  return { shared: barStyle(others, cellPx, heightPx), own: barStyle(ofLast, cellPx, heightPx) }
}

/** How the cells of a lane are drawn, `lane` being its index among so many. */
export const styleOfLane = ({ shared, own }: LaneStyles, lane: number, lanes: number): CellStyle =>
  own !== null && lane === lanes - 1 ? own : shared
