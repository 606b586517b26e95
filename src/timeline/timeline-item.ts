import { compareCodeUnits } from '../core/compare-code-units.ts'
import { shortDateWords } from '../core/date-words.ts'
import { approximateEnds, edtfBounds, edtfPrecision } from '../core/edtf.ts'
import type { TimelineEvent } from '../core/event.ts'
import { DAY_MS, type UtcMs, utcMs } from '../core/units.ts'

/** How sure the mark looks: filled, outlined and dashed, outlined, struck through. */
export type MarkStyle = 'solid' | 'planned' | 'possible' | 'denied'

/** What drawing and layout need of a dated event; computed once for each event. */
export interface TimelineItem {
  readonly id: string
  readonly title: string
  /** The date in short words: "22 May 2025", "28 Apr – 19 May 2025". */
  readonly dateLine: string
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
  readonly versions: readonly { readonly start: UtcMs; readonly end: UtcMs }[]
  readonly importance: number
}

type Range = { readonly start: UtcMs; readonly end: UtcMs }

/** Bounds with an open end closed a day past the known one, or null when neither end is known. */
function closedBounds(edtf: string): Range | null {
  const bounds = edtfBounds(edtf)
  if (bounds === null || (bounds.start === null && bounds.end === null)) return null
  const start = bounds.start ?? utcMs((bounds.end as number) - DAY_MS)
  return { start, end: bounds.end ?? utcMs(start + DAY_MS) }
}

function markStyle(event: TimelineEvent): MarkStyle {
  if (event.factuality === 'planned' || event.factuality === 'possible' || event.factuality === 'denied')
    return event.factuality
  // What one source denies is drawn no surer than what may have happened.
  if (event.versions.some(({ factuality }) => factuality === 'denied')) return 'possible'
  return 'solid'
}

function splitVersions(event: TimelineEvent): Range[] {
  const told = event.versions.map(({ date }) => date.edtf)
  const values = told.length > 0 ? told : setMembers(event.date.edtf)
  const distinct = [...new Set(values.filter((value) => value !== null))]
  const ranges = distinct.map(closedBounds).filter((range) => range !== null)
  return ranges.length > 1 ? ranges : []
}

const setMembers = (edtf: string | null): string[] =>
  edtf?.startsWith('[') ? edtf.slice(1, -1).split(',') : []

function anchorOf(range: Range, runsOnBefore: boolean, goesOnAfter: boolean): UtcMs {
  if (goesOnAfter) return range.start
  return runsOnBefore ? range.end : utcMs((range.start + range.end) / 2)
}

/** The item of an event, or null when the event has no date that can be drawn. */
export function timelineItem(event: TimelineEvent): TimelineItem | null {
  const { edtf, weekday } = event.date
  const range = edtf === null ? null : closedBounds(edtf)
  if (edtf === null || range === null) return null
  const soft = approximateEnds(edtf)
  const bounds = edtfBounds(edtf)
  const runsOnBefore = bounds?.start == null
  const runsOnAfter = bounds?.end == null
  const precision = edtfPrecision(edtf)
  return {
    id: event.id,
    title: event.title,
    dateLine: shortDateWords(edtf, weekday),
    start: range.start,
    end: range.end,
    anchor: anchorOf(range, runsOnBefore, runsOnAfter || (soft.end && !soft.start)),
    isPoint: precision === 'day' || precision === 'minute',
    fadesAtStart: soft.start,
    fadesAtEnd: soft.end,
    runsOnBefore,
    runsOnAfter,
    style: markStyle(event),
    versions: splitVersions(event),
    importance: event.importance,
  }
}

/** Order along the axis: by anchor, then start, then id. */
export const compareItems = (a: TimelineItem, b: TimelineItem): number =>
  a.anchor - b.anchor || a.start - b.start || compareCodeUnits(a.id, b.id)

/** Order of claims for room: more important first, then earlier, then id. */
export const compareImportance = (a: TimelineItem, b: TimelineItem): number =>
  b.importance - a.importance || compareItems(a, b)

/** Events never change, so that their items are made once, however often filters choose among them. */
const known = new WeakMap<TimelineEvent, { readonly item: TimelineItem | null }>()

function knownItem(event: TimelineEvent): TimelineItem | null {
  const entry = known.get(event) ?? { item: timelineItem(event) }
  known.set(event, entry)
  return entry.item
}

/** Items of all events that have a drawable date, in axis order. */
export const timelineItems = (events: readonly TimelineEvent[]): TimelineItem[] =>
  events
    .map(knownItem)
    .filter((item) => item !== null)
    .sort(compareItems)
