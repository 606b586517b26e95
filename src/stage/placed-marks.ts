/** The marks of a view: where each event stands that is in it. Words and labels do not move them. */
import type { EventStore } from '../dataset/event-store.ts'
import { MOST_MARKS } from '../timeline/dense-scene.ts'
import type { LaneRanks, LaneSlots } from '../timeline/lanes.ts'
import { ranksTouching } from '../timeline/ranks.ts'
import { type MarkPlaces, marksOf } from '../timeline/scene.ts'
import { type TimeWindow, timeWindow } from '../timeline/time-window.ts'
import { itemsAt, type TimelineItem } from '../timeline/timeline-item.ts'
import { projectionOf, type View } from '../timeline/view.ts'
import type { LayoutInput } from './layout.ts'
import { INSET_PX } from './stage-sizes.ts'

export interface PlacedMarks {
  /** From columns alone, in axis order. */
  readonly items: readonly TimelineItem[]
  readonly slots: LaneSlots
  readonly places: MarkPlaces
  /** The stretch of time whose events all have marks here; null for all time. */
  readonly reach: TimeWindow | null
}

/** How many screens to either side have marks, so that a pan shows them; fewer where that would be too many. */
const SCREENS_BESIDE = [1, 0.25]

function widened({ scale, center }: View, screens: number): TimeWindow {
  const middle = scale.distance(center)
  const half = scale.zoom * (0.5 + screens)
  return timeWindow(scale.time(middle - half), scale.time(middle + half))
}

/** The events around the view, when they are few enough for a mark each. */
function ranksAround(
  { columns }: EventStore,
  { content, view }: LayoutInput,
): { readonly ranks: Iterable<number>; readonly reach: TimeWindow | null } | null {
  if (content.datedCount <= MOST_MARKS)
    return { ranks: content.ranks ?? Array.from({ length: columns.dated }, (_, rank) => rank), reach: null }
  for (const screens of SCREENS_BESIDE) {
    const reach = widened(view, screens)
    const ranks = ranksTouching(columns, content.ranks, reach, MOST_MARKS)
    if (ranks !== null) return { ranks, reach }
  }
  return null
}

function placeMarks(store: EventStore, input: LayoutInput, laneRanks: LaneRanks): PlacedMarks | null {
  const { view, size, roomPx } = input
  const around = ranksAround(store, input)
  if (around === null) return null
  const items = itemsAt({ columns: store.columns, eventAt: () => null }, around.ranks)
  const slots = { lanes: laneRanks.lanes, laneOfItem: items.map(({ rank }) => laneRanks.laneOf(rank)) }
  const places = marksOf(items, slots, projectionOf(view, size.widthPx, INSET_PX), roomPx)
  return { items, slots, places, reach: around.reach }
}

/**
 * Gives the marks of a view; null where there are too many for a mark each. For each content's lanes those of the view before
 * are remembered: labels come after the marks in the same view, and a filter taken away brings back what was there.
 */
export function createMarkPlacer(store: EventStore) {
  const placed = new WeakMap<LaneRanks, { readonly of: LayoutInput; readonly marks: PlacedMarks | null }>()
  return (input: LayoutInput, laneRanks: LaneRanks): PlacedMarks | null => {
    const known = placed.get(laneRanks)
    if (known?.of.view === input.view && known.of.size === input.size && known.of.roomPx === input.roomPx)
      return known.marks
    const marks = placeMarks(store, input, laneRanks)
    placed.set(laneRanks, { of: input, marks })
    return marks
  }
}
