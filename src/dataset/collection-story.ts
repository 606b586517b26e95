/**
 * What the whole of a collection looks like along time. Worked out when data are written (`../timeline/tell-story.ts`), because it
 * takes as long as all else before the first picture; kept in the first file.
 */
import { type UtcMs, utcMs } from '../core/units.ts'
import type { EventColumns } from './event-columns.ts'
import { boolean, type Field, get, listOf, number, wrongField } from './load-shape.ts'

/** A stretch of time in which time runs evenly. */
export interface Segment {
  readonly start: UtcMs
  readonly end: UtcMs
  /** Share of the whole story's width when everything is folded. */
  readonly weight: number
  readonly isFold: boolean
  /** Where its events lie: the segment without its margins. A fold has none and gives its own bounds. */
  readonly core: { readonly start: UtcMs; readonly end: UtcMs }
}

/** Half-open. */
export interface Stretch {
  readonly from: UtcMs
  readonly to: UtcMs
}

export interface CollectionStory {
  /** Contiguous ascending segments whose weights sum to one; at least one. */
  readonly segments: readonly Segment[]
  /** The latest end as drawn of all dated events; null when none is dated. */
  readonly latestEnd: UtcMs | null
  /** Where most of the story is: what a frame opens that has no room for a label of each event. */
  readonly opening: Stretch
}

/** Worked out of columns by whoever writes data. */
export type TellStory = (columns: EventColumns) => CollectionStory

/** Shares of a screen's width: far finer than a pixel, and the same wherever logarithms differ in their last digit. */
const WEIGHT_UNIT = 1e-9

/** As it is kept: whole ms, and weights that do not tell one machine from another. */
export const storyMeta = ({ segments, latestEnd, opening }: CollectionStory) => ({
  segments: segments.map(({ start, end, weight, isFold, core }) => ({
    start: Math.round(start),
    end: Math.round(end),
    weight: Math.max(1, Math.round(weight / WEIGHT_UNIT)),
    isFold,
    coreStart: Math.round(core.start),
    coreEnd: Math.round(core.end),
  })),
  latestEnd,
  opening: { from: Math.round(opening.from), to: Math.round(opening.to) },
})

const time = (field: Field): UtcMs => utcMs(number(field))

const segment = (field: Field): Segment => ({
  start: get(field, 'start', time),
  end: get(field, 'end', time),
  weight: get(field, 'weight', number),
  isFold: get(field, 'isFold', boolean),
  core: { start: get(field, 'coreStart', time), end: get(field, 'coreEnd', time) },
})

/** Contiguous, ascending, each with some width, and the weights summing to one. */
function segments(field: Field): readonly Segment[] {
  const told = listOf(segment)(field)
  const areInOrder = told.every(
    ({ start, end, weight }, at) => start < end && weight > 0 && (at === 0 || start === told[at - 1]!.end),
  )
  if (told.length === 0 || !areInOrder) return wrongField(field, 'stretches of time that follow each other')
  const total = told.reduce((sum, { weight }) => sum + weight, 0)
  return told.map((one) => ({ ...one, weight: one.weight / total }))
}

function stretch(field: Field): Stretch {
  const told = { from: get(field, 'from', time), to: get(field, 'to', time) }
  return told.from < told.to ? told : wrongField(field, 'a stretch of time')
}

/** Reverses `storyMeta`. Stops with a load error that names the field. */
export const collectionStory = (field: Field): CollectionStory => ({
  segments: get(field, 'segments', segments),
  latestEnd: get(field, 'latestEnd', (end) => (end.value === null ? null : time(end))),
  opening: get(field, 'opening', stretch),
})
