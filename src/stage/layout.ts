/** A view at rest, laid out: marks of single events while they are few, else labels of the most important ones. */
import type { EventStore } from '../dataset/event-store.ts'
import type { Steps } from '../dataset/steps.ts'
import { denseSceneSteps } from '../timeline/dense-scene.ts'
import type { FormerLabels } from '../timeline/label-layout.ts'
import { type LaneRanks, laneRanksOf } from '../timeline/lanes.ts'
import type { MarkSizes } from '../timeline/mark-rows.ts'
import { stemX } from '../timeline/marks.ts'
import { hasRank } from '../timeline/ranks.ts'
import { LEAST_LANE_PX, type SceneCluster, sceneSteps } from '../timeline/scene.ts'
import type { LabelFonts, LabelInput, SceneLabel } from '../timeline/scene-labels.ts'
import type { TimeWindow } from '../timeline/time-window.ts'
import { isTold, itemAt, type TimelineItem } from '../timeline/timeline-item.ts'
import { projectionOf, type View, windowOfView } from '../timeline/view.ts'
import type { Content } from './content.ts'
import { createMarkPlacer, type PlacedMarks } from './placed-marks.ts'
import { INSET_PX } from './stage-sizes.ts'
import type { Size } from './surroundings.ts'

export interface LayoutInput {
  readonly view: View
  readonly content: Content
  /** Keys of the lanes that come first. */
  readonly pins: readonly string[]
  readonly laneWord: (key: string) => string
  readonly size: Size
  /** Height above the axis. */
  readonly roomPx: number
  readonly fonts: LabelFonts
  readonly boldRanks: ReadonlySet<number>
  readonly selectedRank: number | null
  /** Marks at once, labels only where the former layout had them: for the next frame, before a layout that is not quick. */
  readonly isQuick: boolean
}

/** Single events with their marks. */
export interface LaidMarks {
  readonly items: readonly TimelineItem[]
  /** Middle line of each item's mark, parallel to `items`. */
  readonly markY: readonly number[]
  readonly sizes: MarkSizes
  /** The stretch of time whose events all have marks here; null for all time. */
  readonly reach: TimeWindow | null
}

export interface Layout {
  readonly view: View
  readonly laneRanks: LaneRanks
  readonly labels: readonly SceneLabel[]
  readonly clusters: readonly SceneCluster[]
  /** Null where there are too many: then cells count them. */
  readonly marks: LaidMarks | null
  /** Ranks whose words would be shown if they were in memory. */
  readonly wanted: readonly number[]
}

/** Labels keep their heights as long as the zoom has changed by no more than this factor. */
const SAME_LEVEL = 1.7

type Level = Pick<LayoutInput, 'size' | 'fonts'> & { readonly zoom: number }

/** Fonts are made anew when the web fonts arrive: labels laid out in stand-in fonts must not linger. */
function isSameLevel(a: Level, b: Level): boolean {
  if (a.size !== b.size || a.fonts !== b.fonts) return false
  const ratio = a.zoom / b.zoom
  return ratio < SAME_LEVEL && ratio > 1 / SAME_LEVEL
}

/** More labels than this hardly find room: what claims less need not be brought. */
const MOST_WANTED = 48

/** The most important of them, whichever their lane. */
const foremost = ({ columns }: EventStore, ranks: readonly number[]): number[] =>
  [...ranks].sort((a, b) => columns.importance[b]! - columns.importance[a]! || a - b).slice(0, MOST_WANTED)

const untoldRanks = (items: readonly TimelineItem[]): number[] =>
  items
    .filter((item) => !isTold(item))
    .sort((a, b) => b.importance - a.importance)
    .slice(0, MOST_WANTED)
    .map(({ rank }) => rank)

/** The labels of a former layout whose events are still there, at their places in this view. */
function keptLabels(
  store: EventStore,
  { content, view, size }: LayoutInput,
  former: readonly SceneLabel[],
): readonly SceneLabel[] {
  const projection = projectionOf(view, size.widthPx, INSET_PX)
  return former.flatMap((label) => {
    const x = hasRank(store.columns, content.ranks, label.rank) ? stemX(label.item, projection) : null
    return x === null ? [] : [{ ...label, x }]
  })
}

function lanesFor({ columns }: EventStore, { content, roomPx, pins, laneWord }: LayoutInput): LaneRanks {
  const room = { heightPx: roomPx, leastPx: LEAST_LANE_PX, pinned: pins, labelOf: laneWord }
  return laneRanksOf(columns, content.ranks, content.laneCodes, room)
}

/** Content is made anew when the names of lanes arrive. */
const hasSameLanes = (a: LayoutInput, b: LayoutInput): boolean => a.roomPx === b.roomPx && a.pins === b.pins

function layOutQuickly(
  store: EventStore,
  input: LayoutInput,
  laneRanks: LaneRanks,
  placed: PlacedMarks | null,
  former: readonly SceneLabel[],
): Layout {
  const labels = keptLabels(store, input, former)
  const marks = placed && { ...placed.places, items: placed.items, reach: placed.reach }
  return { view: input.view, laneRanks, labels, clusters: [], marks, wanted: [] }
}

function* layOut(
  store: EventStore,
  input: LayoutInput,
  laneRanks: LaneRanks,
  placed: PlacedMarks | null,
  former: FormerLabels,
): Steps<Layout> {
  const { view, roomPx, fonts, boldRanks, selectedRank } = input
  const projection = projectionOf(view, input.size.widthPx, INSET_PX)
  const labelInput: LabelInput = { projection, fonts, boldRanks, selectedRank, former }
  if (placed === null) {
    const scene = yield* denseSceneSteps({ ...labelInput, store, laneRanks, window: windowOfView(view) })
    const wanted = foremost(store, scene.wanted)
    return { view, laneRanks, labels: scene.labels, clusters: [], marks: null, wanted }
  }
  const { slots, places, reach } = placed
  const items = placed.items.map(({ rank }) => itemAt(store, rank))
  yield
  const scene = yield* sceneSteps({ ...labelInput, items, slots, heightPx: roomPx }, places)
  const { labels, clusters, markY, sizes } = scene
  const marks = { items, markY, sizes, reach }
  return { view, laneRanks, labels, clusters, marks, wanted: untoldRanks(items) }
}

/**
 * Lays out views; labels stay where the former layout of about the same zoom had them. A layout that is left unfinished is no
 * former one.
 */
export function createLayout(store: EventStore): (input: LayoutInput) => Steps<Layout> {
  let former: { readonly labels: readonly SceneLabel[]; readonly level: Level } | null = null
  const lanesOf = new WeakMap<Content, { readonly of: LayoutInput; readonly laneRanks: LaneRanks }>()
  const knownLanes = (input: LayoutInput): LaneRanks => {
    const known = lanesOf.get(input.content)
    if (known !== undefined && hasSameLanes(known.of, input)) return known.laneRanks
    const laneRanks = lanesFor(store, input)
    lanesOf.set(input.content, { of: input, laneRanks })
    return laneRanks
  }
  const placeMarks = createMarkPlacer(store)
  return function* (input) {
    const level = { size: input.size, fonts: input.fonts, zoom: input.view.scale.zoom }
    const kept = former !== null && isSameLevel(former.level, level) ? former.labels : []
    const laneRanks = knownLanes(input)
    const placed = placeMarks(input, laneRanks)
    if (input.isQuick) return layOutQuickly(store, input, laneRanks, placed, kept)
    yield
    const labelsBefore = new Map(kept.map((label) => [label.rank, label]))
    const layout = yield* layOut(store, input, laneRanks, placed, labelsBefore)
    former = { labels: layout.labels, level }
    return layout
  }
}
