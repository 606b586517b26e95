/**
 * The overview's scale: true time, or, where a few events long ago would squeeze all the others into a few px of it, the
 * folded story as the axis shows it zoomed out.
 */
import { type UtcMs, utcMs } from '../core/units.ts'
import type { EventColumns } from '../dataset/event-columns.ts'
import { chevronXs } from './axis.ts'
import { foldedScale } from './folded-scale.ts'
import { type Folding, storyExtent } from './folding.ts'
import type { TimeWindow } from './time-window.ts'

/** Time ⇄ share of the overview's width: 0 at its left end, 1 at its right one, going on beyond both. */
export interface OverviewScale {
  readonly extent: TimeWindow
  /** Strictly increasing. */
  readonly share: (time: number) => number
  /** The inverse of `share`. */
  readonly time: (share: number) => UtcMs
  readonly folding: Folding
}

/** Left out at either end when it is looked at how much room the rest has: a twentieth of the events. */
const TAIL = 0.05
/** The rest is squeezed when it has less than this share of true time. */
const LEAST_SHARE = 1 / 8

/** True when nearly all events start within a small part of the period. */
function isSqueezed({ start, dated }: EventColumns, { from, to }: TimeWindow): boolean {
  if (dated === 0) return false
  const first = start[Math.floor(dated * TAIL)]!
  const last = start[Math.min(dated - 1, Math.ceil(dated * (1 - TAIL)))]!
  return last - first < (to - from) * LEAST_SHARE
}

/** True time in one piece. */
export function evenOverview(extent: TimeWindow): OverviewScale {
  const { from, to } = extent
  const whole = { start: from, end: to }
  return {
    extent,
    share: (time) => (time - from) / (to - from),
    time: (share) => utcMs(from + share * (to - from)),
    folding: { segments: [{ ...whole, weight: 1, isFold: false, core: whole }] },
  }
}

/** The scale for all events of a story, whatever the filter; `even` and `folded` are its two foldings. */
export function overviewScale(columns: EventColumns, even: Folding, folded: Folding): OverviewScale {
  const extent = storyExtent(even)
  if (folded.segments.length < 2 || !isSqueezed(columns, extent)) return evenOverview(extent)
  const { distance, time } = foldedScale(folded, 1)
  return { extent: storyExtent(folded), share: distance, time, folding: folded }
}

/** Where time is folded, px in an overview of so many; the breaks of its line. */
export const overviewBreaks = ({ folding, share, time }: OverviewScale, widthPx: number): readonly number[] =>
  chevronXs(folding, {
    x: (at) => share(at) * widthPx,
    time: (x) => time(x / widthPx),
    widthPx,
    originX: 0,
    pxPerDistance: widthPx,
  })

/** A year at the place where it begins to be read. */
export interface OverviewYear {
  readonly time: UtcMs
  readonly x: number
}

/** Where each stretch between the folds begins, but for the first. */
export const stretchStarts = ({ folding, share }: OverviewScale, widthPx: number): readonly OverviewYear[] =>
  folding.segments
    .slice(1)
    .filter(({ isFold }) => !isFold)
    .map(({ core }) => ({ time: core.start, x: share(core.start) * widthPx }))
