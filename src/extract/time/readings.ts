/** Short ways to write readings. */
import type { CalendarUnit, DateParts, Modifier, Relation, TimeReading } from '../../core/time-expression.ts'

type CalendarReading = Extract<TimeReading, { kind: 'calendar' }>
type OffsetReading = Extract<TimeReading, { kind: 'offset' }>
type UnitReading = Extract<TimeReading, { kind: 'unit' }>

const NO_PARTS: DateParts = { year: null, month: null, day: null, weekday: null }

/** A reading of the date parts that are stated; those left out are null. */
export const calendar = (
  parts: Partial<DateParts>,
  more: Partial<Pick<CalendarReading, 'relation' | 'modifier' | 'time'>> = {},
): CalendarReading => ({
  kind: 'calendar',
  parts: { ...NO_PARTS, ...parts },
  relation: null,
  modifier: null,
  time: null,
  ...more,
})

/** A reading of a whole unit, counted from the publication unless `anchor` says otherwise. */
export const offset = (
  unit: CalendarUnit,
  count: number,
  more: Partial<Pick<OffsetReading, 'anchor' | 'isApproximate' | 'modifier' | 'time'>> = {},
): OffsetReading => ({
  kind: 'offset',
  unit,
  count,
  anchor: 'publication',
  isApproximate: false,
  modifier: null,
  time: null,
  ...more,
})

/** A reading of a named unit; what is left out is null. */
export const unitReading = (
  unit: CalendarUnit,
  more: Partial<Pick<UnitReading, 'index' | 'year' | 'yearOffset' | 'relation' | 'modifier'>>,
): UnitReading => ({
  kind: 'unit',
  unit,
  index: null,
  year: null,
  yearOffset: null,
  relation: null,
  modifier: null,
  ...more,
})

/** A reading that counts from an event: the one told before, or (`isNamedEvent`) one that the words name. `length` is the TIMEX3 length. */
export const eventRelative = (
  unit: CalendarUnit,
  count: number,
  isNamedEvent = false,
  length: string | null = null,
): TimeReading => ({ kind: 'event-relative', unit, count, isNamedEvent, length })

/** A reading of a stretch of time; null = open at that end. */
export const range = (start: TimeReading | null, end: TimeReading | null): TimeReading => ({
  kind: 'range',
  start,
  end,
})

const MODIFIERS: Readonly<Record<string, Modifier>> = {
  early: 'early',
  mid: 'mid',
  middle: 'mid',
  late: 'late',
  beginning: 'start',
  start: 'start',
  end: 'end',
  close: 'end',
  'first days': 'start',
  'opening days': 'start',
  'early days': 'start',
  'first half': 'early',
  'first part': 'early',
  'early part': 'early',
  'last days': 'end',
  'final days': 'end',
  'closing days': 'end',
  'second half': 'late',
  'latter half': 'late',
  'latter part': 'late',
  'later part': 'late',
  about: 'approximate',
  around: 'approximate',
  circa: 'approximate',
  'c.': 'approximate',
}

/** The modifier that "mid-", "the beginning of" or "around" stands for; null for none. */
export function modifierOf(words: string | undefined): Modifier | null {
  if (words === undefined) return null
  const key = words
    .toLowerCase()
    .replace(/^the\s+/, '')
    .replace(/(?:\s+(?:of|in|the))+$|-$/, '')
    .replaceAll(/\s+/g, ' ')
    .trim()
  return MODIFIERS[key] ?? null
}

const RELATIONS: Readonly<Record<string, Relation>> = {
  last: 'last',
  past: 'last',
  'this past': 'last',
  this: 'this',
  current: 'this',
  next: 'next',
  coming: 'next',
  'this coming': 'next',
  upcoming: 'next',
  previous: 'preceding',
  preceding: 'preceding',
  that: 'same',
  'that same': 'same',
  same: 'same',
  following: 'following',
  'the next': 'following',
}

/** The relation that "last", "this coming", "that" or "the following" puts; null for none. */
export function relationOf(words: string | undefined): Relation | null {
  const key = (words ?? '').toLowerCase().replaceAll(/\s+/g, ' ').trim()
  return RELATIONS[key] ?? RELATIONS[key.replace(/^the /, '')] ?? null
}
