/**
 * Which stretches of time are shown wide and which are folded, decided once for a collection:
 *
 *     points   ··  · ·       ·                 ·· ····· ·    ·
 *     blocks   [ one density       ]           [ another     ]
 *     segments [stretch]⟩fold⟨[ ]⟩    fold    ⟨[ stretch     ]
 *
 * Time runs evenly inside a segment; a chevron on the axis marks each place where the rate changes.
 */
import { DAY_MS, type UtcMs, utcMs } from '../core/units.ts'
import type { Segment } from '../dataset/collection-story.ts'
import type { EventColumns } from '../dataset/event-columns.ts'
import { type Block, densityBlocks, huggingBlocks } from './density-blocks.ts'
import { latestEnd } from './reach.ts'
import { type Story, storyOf } from './story.ts'
import { LONGEST_WINDOW_MS } from './time-window.ts'

/** Contiguous ascending segments whose weights sum to one; at least one. */
export interface Folding {
  readonly segments: readonly Segment[]
}

/** A gap inside a block is quiet when it is this many times the block's mean spacing. */
const QUIET_RATIO = 1.4
/** Beyond so many folds the axis is all chevrons. */
const MOST_FOLDS = 9
/** The price of a further block, how it rises while there are too many, and the most: more would make the rate hard to read. */
const BLOCK_PENALTY = 3
const PENALTY_RISE = 1.4
const MOST_BLOCKS = 5
/** Width of a fold, and of the margin around a stretch, as shares of the whole. */
const FOLD_SHARE = 0.016
const MARGIN_SHARE = 0.022
/** A block is taken to be at least so long. */
const SHORTEST_BLOCK_MS = 2 * DAY_MS

const fewBlocks = (points: readonly number[]): Block[] =>
  huggingBlocks(
    points,
    densityBlocks(points, (tries) => BLOCK_PENALTY * PENALTY_RISE ** tries, SHORTEST_BLOCK_MS, MOST_BLOCKS),
  )

/** A gap between neighbouring points `index` and `index + 1`. */
interface Gap {
  readonly index: number
  readonly start: number
  readonly end: number
  readonly length: number
  readonly block: number
  /** True where the gap leads into the next block. */
  readonly isBoundary: boolean
  /** Length against the block's mean spacing. */
  readonly ratio: number
}

function gapsOf(points: readonly number[], blocks: readonly Block[]): Gap[] {
  return blocks.flatMap(({ first, end }, block) => {
    const span = (points[end - 1] ?? 0) - (points[first] ?? 0)
    const mean = end - first > 1 ? span / (end - first - 1) : SHORTEST_BLOCK_MS
    return points.slice(first, end).flatMap((start, offset) => {
      const index = first + offset
      const next = points[index + 1]
      if (next === undefined) return []
      const length = next - start
      return [{ index, start, end: next, length, block, isBoundary: index + 1 === end, ratio: length / mean }]
    })
  })
}

function foldedGaps(gaps: readonly Gap[], story: Story): Set<number> {
  const boundaries = gaps.filter((gap) => gap.isBoundary)
  const quiet = gaps
    .filter((gap) => !gap.isBoundary && gap.ratio > QUIET_RATIO && !story.isCovered(gap.start, gap.end))
    .sort((a, b) => b.ratio - a.ratio || a.index - b.index)
    .slice(0, MOST_FOLDS - boundaries.length)
  return new Set([...boundaries, ...quiet].map((gap) => gap.index))
}

/** Width per millisecond in each block: by its points and events, over the time in it that is not folded. */
function blockRates(
  { points, eventsBetween }: Story,
  blocks: readonly Block[],
  gaps: readonly Gap[],
  folded: ReadonlySet<number>,
): number[] {
  const weights = blocks.map(({ first, end }) => {
    const from = points[first] ?? 0
    const to = points[end - 1] ?? 0
    return ((end - first + eventsBetween(from, to)) / 2) ** 0.8
  })
  const total = weights.reduce((sum, weight) => sum + weight, 0)
  return blocks.map(({ first, end }, block) => {
    const open = gaps.filter((gap) => gap.block === block && !folded.has(gap.index))
    const length = open.reduce((sum, gap) => sum + gap.length, 0)
    const span = (points[end - 1] ?? 0) - (points[first] ?? 0)
    return (weights[block] ?? 0) / total / Math.max(length, span / 50, SHORTEST_BLOCK_MS)
  })
}

const marginMs = (rate: number, available: number): number =>
  Math.min(available * 0.35, Math.max(DAY_MS, MARGIN_SHARE / rate))

interface RawSegment {
  readonly start: number
  readonly end: number
  readonly weight: number
  readonly isFold: boolean
  readonly coreStart: number
  readonly coreEnd: number
}

/** A folded gap becomes the margins of both neighbours with the fold between them. */
function foldSegments(gap: Gap, before: number, after: number): [number, RawSegment, number] {
  const start = gap.start + marginMs(before, gap.length)
  const end = gap.end - marginMs(after, gap.length)
  const weight = Math.min(FOLD_SHARE, (end - start) * Math.min(before, after))
  return [start, { start, end, weight, isFold: true, coreStart: start, coreEnd: end }, end]
}

function normalized(segments: readonly RawSegment[]): Folding {
  const total = segments.reduce((sum, { weight }) => sum + weight, 0)
  return {
    segments: segments.map(({ start, end, weight, isFold, coreStart, coreEnd }) => ({
      start: utcMs(start),
      end: utcMs(end),
      weight: weight / total,
      isFold,
      core: { start: utcMs(coreStart), end: utcMs(coreEnd) },
    })),
  }
}

const evenSegment = (start: number, end: number, margin: number): Folding =>
  normalized([
    {
      start: start - margin,
      end: end + margin,
      weight: 1,
      isFold: false,
      coreStart: start,
      coreEnd: end,
    },
  ])

/**
 * One even segment from the first start to the latest end, with a margin of 3 %: true time. With no events (undefined, null) the
 * year 2000.
 */
export function evenStory(start: number | undefined, end: number | null): Folding {
  if (start === undefined || end === null)
    return evenSegment(Date.UTC(2000, 0, 1), Date.UTC(2001, 0, 1), DAY_MS)
  return evenSegment(start, end, Math.max(DAY_MS, (end - start) * 0.03))
}

/** One even segment over all dated events. */
export const evenFolding = (columns: EventColumns): Folding =>
  evenStory(columns.start[0], columns.dated === 0 ? null : latestEnd(columns))

/** The folding of a collection: depends on nothing but its dated events. */
export function storyFolding(columns: EventColumns): Folding {
  const story = storyOf(columns)
  return story.points.length < 3 ? evenFolding(columns) : foldingOf(story)
}

/** The folding of a story of at least three points. */
export function foldingOf(story: Story): Folding {
  const { points } = story
  const blocks = fewBlocks(points)
  const gaps = gapsOf(points, blocks)
  const folded = foldedGaps(gaps, story)
  const rates = blockRates(story, blocks, gaps, folded)
  const rateAt = (index: number): number =>
    rates[blocks.findIndex((block) => index >= block.first && index < block.end)] ?? 0
  const firstPoint = points[0] ?? 0
  const lastPoint = points[points.length - 1] ?? 0
  const segments: RawSegment[] = []
  // However thin the story is at its ends, a window can hold all of it.
  const mostMargin = Math.max(2 * DAY_MS, (LONGEST_WINDOW_MS - (lastPoint - firstPoint)) / 3)
  const marginOf = (rate: number): number => Math.min(mostMargin, (1.2 * MARGIN_SHARE) / rate)
  let start = firstPoint - Math.max(DAY_MS / 2, marginOf(rateAt(0)))
  let coreStart = firstPoint
  const pushStretch = (end: number, coreEnd: number, rate: number): void => {
    segments.push({ start, end, weight: (end - start) * rate, isFold: false, coreStart, coreEnd })
  }
  for (const gap of gaps.filter(({ index }) => folded.has(index))) {
    const [foldStart, fold, foldEnd] = foldSegments(gap, rateAt(gap.index), rateAt(gap.index + 1))
    pushStretch(foldStart, gap.start, rateAt(gap.index))
    segments.push(fold)
    start = foldEnd
    coreStart = gap.end
  }
  const lastRate = rateAt(points.length - 1)
  pushStretch(lastPoint + Math.max(DAY_MS * 1.5, marginOf(lastRate)), lastPoint, lastRate)
  return normalized(segments)
}

/** Start and end of the whole story: of the first and last segment. */
export function storyExtent(folding: Folding): { readonly from: UtcMs; readonly to: UtcMs } {
  const first = folding.segments[0] as Segment
  const last = folding.segments[folding.segments.length - 1] as Segment
  return { from: first.start, to: last.end }
}
