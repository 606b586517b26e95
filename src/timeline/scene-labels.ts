/** Labels of one lane of a view at rest: what they say, what claims room first, and where they stand. */
import type { Steps } from '../dataset/steps.ts'
import {
  type Box,
  type FormerLabels,
  type LabelRequest,
  layoutLabels,
  type PlacedLabel,
} from './label-layout.ts'
import type { Lane } from './lanes.ts'
import { stemX } from './marks.ts'
import { isTold, type TimelineItem, type ToldItem } from './timeline-item.ts'
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

/** What labels are laid out for. */
export interface LabelInput {
  readonly projection: Projection
  readonly fonts: LabelFonts
  readonly boldRanks: ReadonlySet<number>
  readonly selectedRank: number | null
  readonly former: FormerLabels
}

export interface SceneLabel extends PlacedLabel {
  readonly item: ToldItem
  readonly lines: readonly string[]
  readonly isBold: boolean
  /** Index of the lane. */
  readonly lane: number
  /** Where the stem ends: the middle line of the mark. */
  readonly footY: number
}

const EDGE_PX = 10
/** A lane's name stands at its upper left, with a pin beside it where the lane stands for one value. */
const LANE_NAME = { left: 18, top: 2, heightPx: 22, pinPx: 28 }
const NARROWEST_LABEL_PX = 148
const WIDEST_LABEL_PX = 236
/** A title this short stands on one line. */
const ONE_LINE_PX = 206

/** The text of a label, wrapped. */
interface Wrapped {
  readonly lines: readonly string[]
  readonly width: number
  readonly height: number
}

interface Measured extends LabelRequest, Wrapped {
  readonly item: ToldItem
  readonly isBold: boolean
}

function wrapped(item: ToldItem, isBold: boolean, most: number, fonts: LabelFonts): Wrapped {
  const measure = isBold ? fonts.boldTitle : fonts.title
  const lines = wrapTitle(item.title, most, measure, Math.min(most, ONE_LINE_PX))
  return {
    lines,
    width: Math.ceil(Math.max(fonts.date(item.dateLine), ...lines.map(measure))) + 1,
    height: fonts.dateLinePx + lines.length * fonts.titleLinePx,
  }
}

type Known = Wrapped & { readonly isBold: boolean; readonly most: number }

/** For each set of fonts the texts as they were wrapped last: most layouts are of labels that were there before. */
const known = new WeakMap<LabelFonts, WeakMap<ToldItem, Known>>()

function rememberedWrap(item: ToldItem, isBold: boolean, most: number, fonts: LabelFonts): Wrapped {
  const texts = known.get(fonts) ?? new WeakMap<ToldItem, Known>()
  known.set(fonts, texts)
  const before = texts.get(item)
  if (before !== undefined && before.isBold === isBold && before.most === most) return before
  const now = { ...wrapped(item, isBold, most, fonts), isBold, most }
  texts.set(item, now)
  return now
}

function measuredLabel(item: ToldItem, x: number, input: LabelInput): Measured {
  const { fonts, projection, boldRanks, selectedRank } = input
  const { rank } = item
  const isSelected = rank === selectedRank
  const isBold = isSelected || boldRanks.has(rank)
  const most = Math.min(WIDEST_LABEL_PX, Math.max(NARROWEST_LABEL_PX, projection.widthPx * 0.3))
  const { lines, width, height } = rememberedWrap(item, isBold, most, fonts)
  const priority = item.importance + (isSelected ? 10 : 0)
  return { rank, item, x, width, height, priority, lines, isBold }
}

/** Labels are measured for at most so many items in view; the rest is counted. */
export const MOST_MEASURED = 240
/** Where there are more, there is room for a small part of them: so many are measured, to take no longer than a few frames. */
const MEASURED_OF_MANY = 96

/** An item with the place of its stem. */
export interface ItemInView {
  readonly item: TimelineItem
  readonly x: number
}

/** The items that have a stem in view: the selected one, then by falling importance. */
export function inViewByImportance(items: readonly TimelineItem[], input: LabelInput): ItemInView[] {
  const inView = items.flatMap((item) => {
    const x = stemX(item, input.projection)
    return x === null ? [] : [{ item, x }]
  })
  const isSelected = (item: TimelineItem): number => (item.rank === input.selectedRank ? 1 : 0)
  return inView.sort(
    (a, b) => isSelected(b.item) - isSelected(a.item) || b.item.importance - a.item.importance || a.x - b.x,
  )
}

/** So many of the events that fill the whole frame from edge to edge may have a label: their place in it means nothing. */
const MOST_BACKDROPS = 2

/** True for an event that began before the frame and ends after it: the backdrop of what is in view. */
function isBackdrop(item: TimelineItem, { projection, selectedRank }: LabelInput): boolean {
  const beganBefore = item.runsOnBefore || projection.x(item.start) < 0
  const endsAfter = item.runsOnAfter || projection.x(item.end) > projection.widthPx
  const x = projection.x(item.anchor)
  const isAnchoredInView = x >= 0 && x <= projection.widthPx
  return beganBefore && endsAfter && !isAnchoredInView && item.rank !== selectedRank
}

/** What may have a label, by falling claim: events that happen in view before its backdrops. */
function labelClaims(
  inView: readonly ItemInView[],
  input: LabelInput,
): readonly { readonly item: ToldItem; readonly x: number; readonly isBackdrop: boolean }[] {
  const marked = inView.flatMap(({ item, x }) =>
    isTold(item) ? [{ item, x, isBackdrop: isBackdrop(item, input) }] : [],
  )
  const backdrops = marked.filter((one) => one.isBackdrop).slice(0, MOST_BACKDROPS)
  const others = marked.filter((one) => !one.isBackdrop)
  const most = others.length > MOST_MEASURED ? MEASURED_OF_MANY : MOST_MEASURED
  return [...others.slice(0, most), ...backdrops]
}

function laneNameBox(lane: Lane, fonts: LabelFonts): Box {
  const { left, top, heightPx, pinPx } = LANE_NAME
  const words = fonts.date(`${lane.label}   ${lane.count}`) * 1.1
  const right = left + words + (lane.key === '' ? 0 : pinPx)
  return { left, right, top: lane.topPx + top, bottom: lane.topPx + top + heightPx }
}

/** Texts are measured one by one: for the first time that takes longer than all else. */
function* measuredClaims(inView: readonly ItemInView[], input: LabelInput): Steps<Measured[]> {
  const requests: Measured[] = []
  for (const { item, x, isBackdrop } of labelClaims(inView, input)) {
    const label = measuredLabel(item, x, input)
    requests.push(isBackdrop ? { ...label, priority: label.priority - 1 } : label)
    yield
  }
  return requests
}

/**
 * The labels of a lane for as many of its items as find room; those whose words are not in memory have none. Texts stay
 * above `wordsFoot`, stems end at `footY`.
 */
export function* laneLabels(
  inView: readonly ItemInView[],
  lane: Lane,
  index: number,
  { wordsFoot, footY }: { readonly wordsFoot: number; readonly footY: number },
  input: LabelInput,
): Steps<SceneLabel[]> {
  const requests = yield* measuredClaims(inView, input)
  const requestOf = new Map(requests.map((request) => [request.rank, request]))
  const frame = {
    left: EDGE_PX,
    right: input.projection.widthPx - EDGE_PX,
    top: lane.topPx + (lane.label === '' ? EDGE_PX : 2),
    bottom: wordsFoot,
    keepFree: lane.label === '' ? [] : [laneNameBox(lane, input.fonts)],
  }
  return layoutLabels(requests, frame, input.former).flatMap((placed) => {
    const request = requestOf.get(placed.rank)
    if (request === undefined) return []
    const { item, lines, isBold } = request
    return [{ ...placed, item, lines, isBold, lane: index, footY }]
  })
}
