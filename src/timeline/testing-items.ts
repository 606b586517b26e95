/** Items made from events alone: what items made from columns must equal. */
import { compareCodeUnits } from '../core/compare-code-units.ts'
import { shortDateWords } from '../core/date-words.ts'
import { approximateEnds, edtfBounds, edtfPrecision } from '../core/edtf.ts'
import type { TimelineEvent } from '../core/event.ts'
import { DAY_MS, type UtcMs, utcMs } from '../core/units.ts'
import { compareItems, type MarkStyle, styleOf, type TimelineItem, type ToldItem } from './timeline-item.ts'

type Range = { readonly start: UtcMs; readonly end: UtcMs }

/** Bounds with an open end closed a day past the known one, or null when neither end is known. */
function closedBounds(edtf: string): Range | null {
  const bounds = edtfBounds(edtf)
  if (bounds === null || (bounds.start === null && bounds.end === null)) return null
  const start = bounds.start ?? utcMs((bounds.end as number) - DAY_MS)
  return { start, end: bounds.end ?? utcMs(start + DAY_MS) }
}

function markStyle(event: TimelineEvent): MarkStyle {
  const style = styleOf(event.factuality)
  if (style !== 'solid') return style
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
export function timelineItem(event: TimelineEvent, rank = 0): ToldItem | null {
  const { edtf, weekday } = event.date
  const range = edtf === null ? null : closedBounds(edtf)
  if (edtf === null || range === null) return null
  const soft = approximateEnds(edtf)
  const bounds = edtfBounds(edtf)
  const runsOnBefore = bounds?.start == null
  const runsOnAfter = bounds?.end == null
  const precision = edtfPrecision(edtf)
  return {
    rank,
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

/** The order that gives events their ranks: by start, then falling importance, then id. */
export const compareRanks = (a: TimelineItem, b: TimelineItem): number =>
  a.start - b.start || b.importance - a.importance || compareCodeUnits(a.id ?? '', b.id ?? '')

/** Items of all events that have a drawable date, in axis order; ranks are given as in an `EventStore` of these events. */
export const timelineItems = (events: readonly TimelineEvent[]): ToldItem[] =>
  events
    .map((event) => timelineItem(event, 0))
    .filter((item) => item !== null)
    .sort(compareRanks)
    .map((item, rank) => ({ ...item, rank }))
    .sort(compareItems)
