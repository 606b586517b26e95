/** A view at rest with too many events for a mark each: cells, and labels of the most important events. */
import type { EventStore } from '../dataset/event-store.ts'
import type { Steps } from '../dataset/steps.ts'
import type { Lane, LaneRanks } from './lanes.ts'
import { mostImportant } from './most-important.ts'
import { hasRank, sideOfRank } from './ranks.ts'
import { marksRoom } from './scene.ts'
import { inViewByImportance, type LabelInput, laneLabels, type SceneLabel } from './scene-labels.ts'
import type { TimeWindow } from './time-window.ts'
import { itemAt, type TimelineItem } from './timeline-item.ts'

/** Up to so many events in view have a mark each; from there on cells count them. */
export const MOST_MARKS = 1200

export interface DenseInput extends LabelInput {
  readonly store: Pick<EventStore, 'columns' | 'eventAt'>
  readonly laneRanks: LaneRanks
  readonly window: TimeWindow
}

export interface DenseScene {
  readonly lanes: readonly Lane[]
  readonly labels: readonly SceneLabel[]
  /** The events that claim a label, most important first in each lane: load these, and lay out anew when they are there. */
  readonly wanted: readonly number[]
}

const GAP_PX = 6
/** So many of the events in view claim a label, shared among the lanes. */
const MOST_CLAIMS = 96

/** The ranks of a lane that may have a label: the most important in view, and the selected one. */
function claimants(input: DenseInput, lane: number): number[] {
  const { store, laneRanks, window, selectedRank } = input
  const ranks = laneRanks.ranks[lane] ?? null
  const most = Math.max(1, Math.floor(MOST_CLAIMS / laneRanks.lanes.length))
  const chosen = Array.from(mostImportant(store.columns, ranks, window, most))
  if (selectedRank === null || selectedRank >= store.columns.dated || chosen.includes(selectedRank))
    return chosen
  const isHere =
    hasRank(store.columns, ranks, selectedRank) && sideOfRank(store.columns, selectedRank, window) === 0
  return isHere ? [selectedRank, ...chosen] : chosen
}

/** Lays out the labels of a dense view; stems end at the foot of the lane, behind its cells. */
export function* denseSceneSteps(input: DenseInput): Steps<DenseScene> {
  const { store, laneRanks } = input
  const wanted: number[] = []
  const labels: SceneLabel[] = []
  for (const [index, lane] of laneRanks.lanes.entries()) {
    const ranks = claimants(input, index)
    for (const rank of ranks) wanted.push(rank)
    yield
    const items: TimelineItem[] = ranks.map((rank) => itemAt(store, rank))
    const { footY, heightPx } = marksRoom(lane)
    const feet = { wordsFoot: footY - heightPx - GAP_PX, footY }
    for (const label of yield* laneLabels(inViewByImportance(items, input), lane, index, feet, input))
      labels.push(label)
  }
  return { lanes: laneRanks.lanes, labels, wanted }
}
