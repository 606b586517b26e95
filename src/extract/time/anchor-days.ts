import { dayNumberAt } from '../../core/civil-date.ts'
import { edtfBounds } from '../../core/edtf.ts'
import { utcMs } from '../../core/units.ts'
import { type DatedValue, spanning } from './dated-value.ts'

/** The first and last day that a date may be, as day numbers; null = no limit on that side. */
export interface AnchorDays {
  readonly first: number | null
  readonly last: number | null
}

/** The days that an EDTF value covers; null for null or what is no EDTF. */
export function anchorDays(edtf: string | null): AnchorDays | null {
  const bounds = edtf === null ? null : edtfBounds(edtf)
  if (bounds === null) return null
  return {
    first: bounds.start === null ? null : dayNumberAt(bounds.start),
    last: bounds.end === null ? null : dayNumberAt(utcMs(bounds.end - 1)),
  }
}

/**
 * Resolves from every day that the anchor may be. Resolving is monotone (a later report never gives an earlier date),
 * so the two ends tell all: where they agree the date is exact, else it runs from the one to the other, and an open
 * end stays open. `value` is null when the date is not exact.
 */
export function resolveFromDays(
  { first, last }: AnchorDays,
  resolveAt: (day: number) => DatedValue | null,
): { edtf: string | null; value: string | null } {
  const earliest = first === null ? null : resolveAt(first)
  const latest = last === null ? null : resolveAt(last)
  if (earliest !== null && earliest.edtf === latest?.edtf) return earliest
  if ((first !== null && earliest === null) || (last !== null && latest === null))
    return { edtf: null, value: null }
  return { edtf: spanning(earliest?.edtf ?? null, latest?.edtf ?? null), value: null }
}
