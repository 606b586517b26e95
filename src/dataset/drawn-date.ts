/** A date as it is drawn: half-open bounds, the shape that tells its length, and how its ends look. */
import {
  approximateEndsOf,
  boundsOf,
  type Edtf,
  type EdtfBounds,
  parseEdtf,
  precisionOf,
} from '../core/edtf.ts'
import { FACTUALITIES, type Factuality, type TimelineEvent } from '../core/event.ts'
import { DAY_MS } from '../core/units.ts'
import { LOOK, type Shape } from './event-columns.ts'

export interface DrawnDate {
  /** Half-open bounds, ms UTC. An open end is closed a day past the known one. */
  readonly start: number
  readonly end: number
  readonly shape: Shape
  /** Bits of `LOOK` that follow from the date: fading and open ends. */
  readonly look: number
}

/** Bounds with an open end closed a day past the known one; null where neither end is known. */
function closedBounds({ start, end }: EdtfBounds): Pick<DrawnDate, 'start' | 'end'> | null {
  if (start === null) return end === null ? null : { start: end - DAY_MS, end }
  return { start, end: end ?? start + DAY_MS }
}

function shapeOf(value: Edtf): Shape {
  const precision = precisionOf(value)
  if (precision === 'open' || precision === 'set') return 'interval'
  return value.kind === 'date' && value.clock !== null && value.clock.second !== null ? 'second' : precision
}

function lookOfEnds(value: Edtf, bounds: EdtfBounds): number {
  const soft = approximateEndsOf(value)
  return (
    (soft.start ? LOOK.fadesAtStart : 0) |
    (soft.end ? LOOK.fadesAtEnd : 0) |
    (bounds.start === null ? LOOK.runsOnBefore : 0) |
    (bounds.end === null ? LOOK.runsOnAfter : 0)
  )
}

/** The EDTF value as drawn; null for no date, or one that cannot be drawn. */
export function drawnDate(edtf: string | null): DrawnDate | null {
  const value = edtf === null ? null : parseEdtf(edtf)
  if (value === null) return null
  const bounds = boundsOf(value)
  const closed = closedBounds(bounds)
  return closed && { ...closed, shape: shapeOf(value), look: lookOfEnds(value, bounds) }
}

/** The bounds of {@link drawnDate} alone. */
function drawnBounds(edtf: string | null): Pick<DrawnDate, 'start' | 'end'> | null {
  const value = edtf === null ? null : parseEdtf(edtf)
  return value && closedBounds(boundsOf(value))
}

const setMembers = (edtf: string | null): readonly string[] =>
  edtf?.startsWith('[') ? edtf.slice(1, -1).split(',') : []

/**
 * Half-open bounds that differing sources give, where they disagree on the date or the date is one of several; else
 * empty. Told by `LOOK.hasVersions`.
 */
export function versionBounds(event: TimelineEvent): readonly Pick<DrawnDate, 'start' | 'end'>[] {
  const told = event.versions.map(({ date }) => date.edtf)
  const distinct = [...new Set(told.length > 0 ? told : setMembers(event.date.edtf))]
  const bounds = distinct.map(drawnBounds).filter((drawn) => drawn !== null)
  return bounds.length > 1 ? bounds : []
}

/** What one source denies is drawn no surer than what may have happened. */
function drawnFactuality({ factuality, versions }: TimelineEvent): Factuality {
  const isSure = factuality === 'asserted' || factuality === 'reported'
  return isSure && versions.some((version) => version.factuality === 'denied') ? 'possible' : factuality
}

/** `EventColumns.look` of an event; `date` is its {@link drawnDate}. */
export const lookOf = (event: TimelineEvent, date: DrawnDate | null): number =>
  FACTUALITIES.indexOf(drawnFactuality(event)) |
  (date?.look ?? 0) |
  (versionBounds(event).length > 0 ? LOOK.hasVersions : 0)
