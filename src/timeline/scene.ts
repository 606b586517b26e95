/** All that stands still while a view moves: rows of marks, labels, counts. Made anew when motion comes to rest. */
import type { Steps } from '../dataset/steps.ts'
import { type Cluster, clustersOf } from './clusters.ts'
import { type Lane, type LaneSlots, singleLane } from './lanes.ts'
import { type MarkSizes, stackMarks } from './mark-rows.ts'
import { inViewByImportance, type LabelInput, laneLabels, type SceneLabel } from './scene-labels.ts'
import type { TimelineItem } from './timeline-item.ts'
import type { Projection } from './view.ts'

export interface SceneInput extends LabelInput {
  /** In axis order; at most some 1,200. */
  readonly items: readonly TimelineItem[]
  /** The lanes of the frame and the lane of each item, or null for a single lane without a name. */
  readonly slots: LaneSlots | null
  /** Height of the room above the axis. */
  readonly heightPx: number
}

export interface SceneCluster extends Cluster {
  readonly y: number
}

export interface Scene {
  readonly lanes: readonly Lane[]
  readonly sizes: MarkSizes
  /** Middle line of each item's mark, parallel to `items`. */
  readonly markY: readonly number[]
  readonly labels: readonly SceneLabel[]
  readonly clusters: readonly SceneCluster[]
}

/** Marks stand this far above the axis or the lane's lower edge. */
const FOOT_PX = 9
/** Room between marks and labels for the counts of events without a label. */
const COUNTS_PX = 20
export const LEAST_LANE_PX = 124

/** Share of a lane's height that marks may take. */
const marksHeight = (laneHeight: number): number => Math.max(13, laneHeight * (laneHeight < 300 ? 0.34 : 0.3))

/** Where a lane's marks or cells stand, and how high they may be. */
export const marksRoom = ({
  topPx,
  heightPx,
}: Lane): { readonly footY: number; readonly heightPx: number } => ({
  footY: topPx + heightPx - FOOT_PX,
  heightPx: marksHeight(heightPx),
})

interface LaneScene {
  readonly labels: readonly SceneLabel[]
  readonly clusters: readonly SceneCluster[]
}

function* laneScene(
  items: readonly TimelineItem[],
  lane: Lane,
  index: number,
  marksTop: number,
  input: SceneInput,
): Steps<LaneScene> {
  const inView = inViewByImportance(items, input)
  const feet = { wordsFoot: marksTop - COUNTS_PX, footY: marksTop }
  yield
  const labels = yield* laneLabels(inView, lane, index, feet, input)
  const labelled = new Set(labels.map(({ rank }) => rank))
  const unlabelled = inView.filter(({ item }) => !labelled.has(item.rank))
  const clusters = clustersOf(
    unlabelled.map(({ item, x }) => ({ rank: item.rank, x })),
    input.projection.widthPx - 20,
  )
  return { labels, clusters: clusters.map((cluster) => ({ ...cluster, y: marksTop - COUNTS_PX / 2 })) }
}

/** Rows of marks: their sizes, and where each stands. */
export interface MarkPlaces {
  readonly sizes: MarkSizes
  /** Middle line of each item's mark, parallel to the items. */
  readonly markY: readonly number[]
  /** Upper edge of the marks of each lane. */
  readonly tops: readonly number[]
}

function placeMarks(
  items: readonly TimelineItem[],
  members: readonly (readonly TimelineItem[])[],
  { lanes, laneOfItem }: LaneSlots,
  projection: Projection,
  heightPx: number,
): MarkPlaces {
  const stack = stackMarks(members, projection, marksHeight(lanes[0]?.heightPx ?? heightPx))
  const bases = lanes.map((lane) => marksRoom(lane).footY)
  const next = lanes.map(() => 0)
  const markY = items.map((_, index) => {
    const lane = laneOfItem[index] ?? 0
    const position = next[lane] ?? 0
    next[lane] = position + 1
    return (bases[lane] ?? heightPx) - (stack.rows[lane]?.[position] ?? 0) * stack.sizes.rowPx
  })
  const tops = bases.map((base, lane) => base - (stack.rowCounts[lane] ?? 0) * stack.sizes.rowPx)
  return { sizes: stack.sizes, markY, tops }
}

const membersOf = ({ lanes, laneOfItem }: LaneSlots, items: readonly TimelineItem[]) =>
  lanes.map((_, lane) => items.filter((_item, index) => laneOfItem[index] === lane))

/** The marks of a scene without its labels. */
export const marksOf = (
  items: readonly TimelineItem[],
  slots: LaneSlots,
  projection: Projection,
  heightPx: number,
): MarkPlaces => placeMarks(items, membersOf(slots, items), slots, projection, heightPx)

/**
 * Lays out a view at rest in which each event has a mark. Everything is in px within the room above the axis, y downwards.
 * `known` are the places of the marks where they have been worked out before.
 */
export function* sceneSteps(input: SceneInput, known: MarkPlaces | null = null): Steps<Scene> {
  const { items, projection, heightPx } = input
  const slots = input.slots ?? singleLane(items.length, heightPx)
  const members = membersOf(slots, items)
  const { sizes, markY, tops } = known ?? placeMarks(items, members, slots, projection, heightPx)
  const scenes: LaneScene[] = []
  for (const [index, lane] of slots.lanes.entries()) {
    yield
    scenes.push(yield* laneScene(members[index] ?? [], lane, index, tops[index] ?? 0, input))
  }
  const indexOf = new Map(items.map(({ rank }, index) => [rank, index]))
  return {
    lanes: slots.lanes,
    sizes,
    markY,
    labels: scenes
      .flatMap(({ labels }) => labels)
      .map((label) => ({ ...label, footY: markY[indexOf.get(label.rank) ?? -1] ?? label.footY })),
    clusters: scenes.flatMap(({ clusters }) => clusters),
  }
}

const MOST_OUTSTANDING = 8

/** Ranks of the items whose importance stands out: the top tenth but few, if they are above the median. */
export function outstandingRanks(items: readonly TimelineItem[]): Set<number> {
  const falling = items.map(({ importance }) => importance).sort((a, b) => b - a)
  const median = falling[Math.floor(falling.length / 2)] ?? 1
  const least = falling[Math.min(MOST_OUTSTANDING, Math.ceil(falling.length / 10)) - 1] ?? 1
  const ranks = items
    .filter(({ importance }) => importance >= least && importance > median)
    .map(({ rank }) => rank)
  // When many share the top, none stands out.
  return new Set(ranks.length > MOST_OUTSTANDING + items.length / 10 ? [] : ranks)
}
