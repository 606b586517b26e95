import { shortDateWords } from '../core/date-words.ts'
import { FACTUALITIES, type Factuality, type TimelineEvent } from '../core/event.ts'
import { type UtcMs, utcMs } from '../core/units.ts'
import * as times from '../dataset/column-times.ts'
import { versionBounds } from '../dataset/drawn-date.ts'
import { type EventColumns, LOOK } from '../dataset/event-columns.ts'
import type { EventStore } from '../dataset/event-store.ts'

/** How sure the mark looks: filled, outlined and dashed, outlined, struck through. */
export type MarkStyle = 'solid' | 'planned' | 'possible' | 'denied'

/** What drawing and layout need of a dated event. Words and versions are there only when the event itself is in memory. */
export interface TimelineItem {
  /** The event's number, see `EventColumns`: what items are known by. */
  readonly rank: number
  readonly id: string | null
  readonly title: string | null
  /** The date in short words: "22 May 2025", "28 Apr – 19 May 2025". */
  readonly dateLine: string | null
  /** Half-open bounds as drawn. An open end is drawn from the known one, see `runsOn`. */
  readonly start: UtcMs
  readonly end: UtcMs
  /** Where the stem stands: the middle, the known end of an open interval, or the firm start of one that fades out. */
  readonly anchor: UtcMs
  /** True for a day or a finer moment: drawn as a disc. */
  readonly isPoint: boolean
  /** Ends that fade because the date is approximate. */
  readonly fadesAtStart: boolean
  readonly fadesAtEnd: boolean
  /** Ends that run on because the interval is open there. */
  readonly runsOnBefore: boolean
  readonly runsOnAfter: boolean
  readonly style: MarkStyle
  /** Bounds that differing sources give, where they disagree on the date or the date is one of several; else empty. */
  readonly versions: readonly { readonly start: number; readonly end: number }[]
  readonly importance: number
}

/** An item whose event is in memory. */
export interface ToldItem extends TimelineItem {
  readonly id: string
  readonly title: string
  readonly dateLine: string
}

export const isTold = (item: TimelineItem): item is ToldItem => item.title !== null

export const styleOf = (factuality: Factuality): MarkStyle =>
  factuality === 'planned' || factuality === 'possible' || factuality === 'denied' ? factuality : 'solid'

/** The item of a dated rank from columns alone: all of its geometry, none of its words. */
function untoldItem(columns: EventColumns, rank: number): TimelineItem {
  const look = columns.look[rank] ?? 0
  const has = (bit: number): boolean => (look & bit) !== 0
  return {
    rank,
    id: null,
    title: null,
    dateLine: null,
    start: utcMs(columns.start[rank] ?? 0),
    end: utcMs(times.endOf(columns, rank)),
    anchor: utcMs(times.anchorOf(columns, rank)),
    isPoint: times.isPoint(columns, rank),
    fadesAtStart: has(LOOK.fadesAtStart),
    fadesAtEnd: has(LOOK.fadesAtEnd),
    runsOnBefore: has(LOOK.runsOnBefore),
    runsOnAfter: has(LOOK.runsOnAfter),
    style: styleOf(FACTUALITIES[look & LOOK.factuality] ?? 'asserted'),
    versions: [],
    importance: (columns.importance[rank] ?? 0) / 255,
  }
}

/** Events never change, so that their items are made once, however often they come into view. */
const known = new WeakMap<TimelineEvent, ToldItem>()

/** Geometry from columns, words from the event; the date is put into words when it is first read. */
function itemWithWords(columns: EventColumns, event: TimelineEvent, rank: number): ToldItem {
  const hasVersions = ((columns.look[rank] ?? 0) & LOOK.hasVersions) !== 0
  let dateLine: string | null = null
  return {
    ...untoldItem(columns, rank),
    id: event.id,
    title: event.title,
    get dateLine() {
      dateLine ??= shortDateWords(event.date.edtf ?? '', event.date.weekday)
      return dateLine
    },
    versions: hasVersions ? versionBounds(event) : [],
    importance: event.importance,
  }
}

function toldItem(columns: EventColumns, event: TimelineEvent, rank: number): ToldItem {
  const before = known.get(event)
  if (before !== undefined && before.rank === rank) return before
  const item = itemWithWords(columns, event, rank)
  known.set(event, item)
  return item
}

/** The item of a dated rank: with its words where the event is in memory. */
export function itemAt(store: Pick<EventStore, 'columns' | 'eventAt'>, rank: number): TimelineItem {
  const event = store.eventAt(rank)
  return event === null ? untoldItem(store.columns, rank) : toldItem(store.columns, event, rank)
}

/** Order along the axis: by anchor, then start, then rank. */
export const compareItems = (a: TimelineItem, b: TimelineItem): number =>
  a.anchor - b.anchor || a.start - b.start || a.rank - b.rank

/** The items of some ranks, in axis order. */
export const itemsAt = (
  store: Pick<EventStore, 'columns' | 'eventAt'>,
  ranks: Iterable<number>,
): TimelineItem[] => Array.from(ranks, (rank) => itemAt(store, rank)).sort(compareItems)
