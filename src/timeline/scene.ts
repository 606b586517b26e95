/** All that stands still while a view moves: rows of marks, labels, counts. Made anew when motion comes to rest. */
import { type Cluster, clustersOf } from './clusters.ts'
import {
  type Box,
  type FormerLabels,
  type LabelRequest,
  layoutLabels,
  type PlacedLabel,
} from './label-layout.ts'
import { type Lane, type LaneName, laneSlots } from './lanes.ts'
import { type MarkSizes, stackMarks } from './mark-rows.ts'
import { stemX } from './marks.ts'
import type { TimelineItem } from './timeline-item.ts'
import type { Projection } from './view.ts'
import { type MeasureText, wrapTitle } from './wrap-title.ts'

/** Fonts of the labels; a bold title is one among the most important. */
export interface LabelFonts {
  readonly title: MeasureText
  readonly boldTitle: MeasureText
  readonly date: MeasureText
  readonly titleLinePx: number
  readonly dateLinePx: number
}

export interface SceneInput {
  /** In axis order. */
  readonly items: readonly TimelineItem[]
  /** Parallel to `items`, or null for a single lane without a name. */
  readonly laneNames: readonly LaneName[] | null
  readonly projection: Projection
  /** Height of the room above the axis. */
  readonly heightPx: number
  readonly fonts: LabelFonts
  readonly boldIds: ReadonlySet<string>
  readonly selectedId: string | null
  readonly former: FormerLabels
}

export interface SceneLabel extends PlacedLabel {
  readonly item: TimelineItem
  readonly lines: readonly string[]
  readonly isBold: boolean
  readonly lane: number
  /** Where the stem ends: the middle line of the mark. */
  readonly footY: number
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
const EDGE_PX = 10
/** A lane's name stands at its upper left. */
const LANE_NAME = { left: 18, top: 4, heightPx: 18 }
export const LEAST_LANE_PX = 124
const NARROWEST_LABEL_PX = 148
const WIDEST_LABEL_PX = 236
/** A title this short stands on one line. */
const ONE_LINE_PX = 206

/** Share of a lane's height that marks may take. */
const marksHeight = (laneHeight: number): number => Math.max(13, laneHeight * (laneHeight < 300 ? 0.34 : 0.3))

interface Measured extends LabelRequest {
  readonly item: TimelineItem
  readonly lines: readonly string[]
  readonly isBold: boolean
}

function measuredLabel(item: TimelineItem, x: number, input: SceneInput): Measured {
  const { fonts, projection, boldIds, selectedId } = input
  const isSelected = item.id === selectedId
  const isBold = isSelected || boldIds.has(item.id)
  const measure = isBold ? fonts.boldTitle : fonts.title
  const most = Math.min(WIDEST_LABEL_PX, Math.max(NARROWEST_LABEL_PX, projection.widthPx * 0.3))
  const lines = wrapTitle(item.title, most, measure, Math.min(most, ONE_LINE_PX))
  const width = Math.ceil(Math.max(fonts.date(item.dateLine), ...lines.map(measure))) + 1
  const height = fonts.dateLinePx + lines.length * fonts.titleLinePx
  const priority = item.importance + (isSelected ? 10 : 0)
  return { id: item.id, item, x, width, height, priority, lines, isBold }
}

/** Labels are measured for at most so many items in view; the rest is counted. */
const MOST_MEASURED = 240

function inViewByImportance(
  items: readonly TimelineItem[],
  input: SceneInput,
): { item: TimelineItem; x: number }[] {
  const inView = items.flatMap((item) => {
    const x = stemX(item, input.projection)
    return x === null ? [] : [{ item, x }]
  })
  const isSelected = (item: TimelineItem): number => (item.id === input.selectedId ? 1 : 0)
  return inView.sort(
    (a, b) => isSelected(b.item) - isSelected(a.item) || b.item.importance - a.item.importance || a.x - b.x,
  )
}

/** So many of the events that fill the whole frame from edge to edge may have a label: their place in it means nothing. */
const MOST_BACKDROPS = 2

/** True for an event that began before the frame and ends after it: the backdrop of what is in view. */
function isBackdrop(item: TimelineItem, { projection, selectedId }: SceneInput): boolean {
  const beganBefore = item.runsOnBefore || projection.x(item.start) < 0
  const endsAfter = item.runsOnAfter || projection.x(item.end) > projection.widthPx
  const x = projection.x(item.anchor)
  const isAnchoredInView = x >= 0 && x <= projection.widthPx
  return beganBefore && endsAfter && !isAnchoredInView && item.id !== selectedId
}

/** What may have a label, by falling claim: events that happen in view before its backdrops. */
function labelClaims<T extends { readonly item: TimelineItem }>(
  inView: readonly T[],
  input: SceneInput,
): readonly { readonly claim: T; readonly isBackdrop: boolean }[] {
  const marked = inView.map((claim) => ({ claim, isBackdrop: isBackdrop(claim.item, input) }))
  const backdrops = marked.filter((one) => one.isBackdrop).slice(0, MOST_BACKDROPS)
  return [...marked.filter((one) => !one.isBackdrop).slice(0, MOST_MEASURED), ...backdrops]
}

interface LaneScene {
  readonly labels: SceneLabel[]
  readonly clusters: SceneCluster[]
}

function laneNameBox(lane: Lane, fonts: LabelFonts): Box {
  const { left, top, heightPx } = LANE_NAME
  const right = left + fonts.date(`${lane.label}   ${lane.count}`) * 1.1
  return { left, right, top: lane.topPx + top, bottom: lane.topPx + top + heightPx }
}

function laneScene(
  items: readonly TimelineItem[],
  lane: Lane,
  index: number,
  marksTop: number,
  input: SceneInput,
): LaneScene {
  const inView = inViewByImportance(items, input)
  const requests = labelClaims(inView, input).map(({ claim: { item, x }, isBackdrop }) => {
    const label = measuredLabel(item, x, input)
    return isBackdrop ? { ...label, priority: label.priority - 1 } : label
  })
  const byId = new Map(requests.map((request) => [request.id, request]))
  const frame = {
    left: EDGE_PX,
    right: input.projection.widthPx - EDGE_PX,
    top: lane.topPx + (lane.label === '' ? EDGE_PX : 2),
    bottom: marksTop - COUNTS_PX,
    keepFree: lane.label === '' ? [] : [laneNameBox(lane, input.fonts)],
  }
  const labels = layoutLabels(requests, frame, input.former).flatMap((placed) => {
    const request = byId.get(placed.id)
    if (request === undefined) return []
    return [
      {
        ...placed,
        item: request.item,
        lines: request.lines,
        isBold: request.isBold,
        lane: index,
        footY: marksTop,
      },
    ]
  })
  const labelled = new Set(labels.map(({ id }) => id))
  const unlabelled = inView.filter(({ item }) => !labelled.has(item.id))
  const clusters = clustersOf(
    unlabelled.map(({ item, x }) => ({ id: item.id, x })),
    input.projection.widthPx - 20,
  )
  return { labels, clusters: clusters.map((cluster) => ({ ...cluster, y: marksTop - COUNTS_PX / 2 })) }
}

const SINGLE_LANE: LaneName = { key: '', label: '' }

/** Lays out a view at rest. Everything is in px within the room above the axis, y downwards. */
export function sceneOf(input: SceneInput): Scene {
  const { items, projection, heightPx } = input
  const names = input.laneNames ?? items.map(() => SINGLE_LANE)
  const { lanes, laneOfItem } = laneSlots(names, heightPx, LEAST_LANE_PX)
  const members = lanes.map((_, lane) => items.filter((_item, index) => laneOfItem[index] === lane))
  const stack = stackMarks(members, projection, marksHeight(lanes[0]?.heightPx ?? heightPx))
  const bases = lanes.map((lane) => lane.topPx + lane.heightPx - FOOT_PX)
  const scenes = lanes.map((lane, index) => {
    const marksTop = (bases[index] ?? 0) - (stack.rowCounts[index] ?? 0) * stack.sizes.rowPx
    return laneScene(members[index] ?? [], lane, index, marksTop, input)
  })
  const next = lanes.map(() => 0)
  const markY = items.map((_, index) => {
    const lane = laneOfItem[index] ?? 0
    const position = next[lane] ?? 0
    next[lane] = position + 1
    return (bases[lane] ?? heightPx) - (stack.rows[lane]?.[position] ?? 0) * stack.sizes.rowPx
  })
  const indexOf = new Map(items.map(({ id }, index) => [id, index]))
  return {
    lanes,
    sizes: stack.sizes,
    markY,
    labels: scenes
      .flatMap(({ labels }) => labels)
      .map((label) => ({ ...label, footY: markY[indexOf.get(label.id) ?? -1] ?? label.footY })),
    clusters: scenes.flatMap(({ clusters }) => clusters),
  }
}

const MOST_OUTSTANDING = 8

/** Ids of the items whose importance stands out: the top tenth but few, if they are above the median. */
export function outstandingIds(items: readonly TimelineItem[]): Set<string> {
  const falling = items.map(({ importance }) => importance).sort((a, b) => b - a)
  const median = falling[Math.floor(falling.length / 2)] ?? 1
  const least = falling[Math.min(MOST_OUTSTANDING, Math.ceil(falling.length / 10)) - 1] ?? 1
  const ids = items.filter(({ importance }) => importance >= least && importance > median).map(({ id }) => id)
  // When many share the top, none stands out.
  return new Set(ids.length > MOST_OUTSTANDING + items.length / 10 ? [] : ids)
}
