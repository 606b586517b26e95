/** Events for tests: written as EDTF, so that columns and items come from the same dates by two ways. */
import fc from 'fast-check'
import { FACTUALITIES, type Factuality, type TimelineEvent } from '../core/event.ts'
import { DAY_MS } from '../core/units.ts'
import { type EventColumns, LOOK, NO_COLOR, SHAPES } from '../dataset/event-columns.ts'
import { memoryStore } from '../dataset/memory-store.ts'
import { compareRanks, timelineItem } from './testing-items.ts'
import type { TimelineItem, ToldItem } from './timeline-item.ts'

export interface TestEvent {
  readonly edtf: string
  /** 0 to 255. */
  readonly importance: number
  readonly factuality: Factuality
}

export const testEvent = ({ edtf, importance, factuality }: TestEvent, index: number): TimelineEvent => ({
  id: `e-${String(index).padStart(4, '0')}`,
  aliases: [],
  title: `Event ${index}`,
  kind: 'other',
  date: { edtf, asWritten: null, weekday: null, because: [] },
  factuality,
  reportedBy: null,
  participants: [],
  evidence: [],
  sources: [],
  versions: [],
  firstReported: null,
  importance: importance / 255,
})

export interface TestStory {
  readonly columns: EventColumns
  /** By rank. */
  readonly items: readonly ToldItem[]
  readonly events: readonly TimelineEvent[]
}

/** The columns of dated events, and the items of the same. */
export function testStory(given: readonly TestEvent[]): TestStory {
  const { columns, eventAt } = memoryStore(given.map(testEvent), [])
  const events = Array.from({ length: columns.dated }, (_, rank) => eventAt(rank)!)
  return { columns, events, items: events.map((event, rank) => timelineItem(event, rank)!) }
}

const INTERVAL = SHAPES.indexOf('interval')
const DAY = SHAPES.indexOf('day')
const MINUTE = SHAPES.indexOf('minute')

const shapeOf = ({ isPoint, start, end }: TimelineItem): number => {
  if (!isPoint) return INTERVAL
  return end - start === DAY_MS ? DAY : MINUTE
}

function lookOf(item: TimelineItem): number {
  const factuality = item.style === 'solid' ? 'asserted' : item.style
  return (
    FACTUALITIES.indexOf(factuality) |
    (item.fadesAtStart ? LOOK.fadesAtStart : 0) |
    (item.fadesAtEnd ? LOOK.fadesAtEnd : 0) |
    (item.runsOnBefore ? LOOK.runsOnBefore : 0) |
    (item.runsOnAfter ? LOOK.runsOnAfter : 0) |
    (item.versions.length > 0 ? LOOK.hasVersions : 0)
  )
}

/** The columns of events that are all in memory as items: their geometry alone, without colours. */
export function columnsOfItems(items: readonly TimelineItem[]): EventColumns {
  const ranked = [...items].sort(compareRanks)
  const shape = Uint8Array.from(ranked, shapeOf)
  const irregular = Uint32Array.from(ranked.keys()).filter((rank) => shape[rank] === INTERVAL)
  return {
    count: ranked.length,
    dated: ranked.length,
    start: Float64Array.from(ranked, ({ start }) => start),
    shape,
    ends: { ranks: irregular, ends: Float64Array.from(irregular, (rank) => ranked[rank]?.end ?? 0) },
    look: Uint8Array.from(ranked, lookOf),
    importance: Uint8Array.from(ranked, ({ importance }) => Math.round(importance * 255)),
    color: new Uint8Array(ranked.length).fill(NO_COLOR),
    colorCountries: [],
  }
}

const twoDigits = (value: number): string => String(value).padStart(2, '0')

/** Dates of every shape, about half of them days, crowded around some years. */
export const edtfArbitrary: fc.Arbitrary<string> = fc
  .record({
    year: fc.oneof(fc.integer({ min: 1890, max: 2035 }), fc.integer({ min: 2023, max: 2025 })),
    month: fc.integer({ min: 1, max: 12 }),
    day: fc.integer({ min: 1, max: 28 }),
    length: fc.integer({ min: 0, max: 15 }),
    form: fc.constantFrom(
      'day',
      'day',
      'day',
      'minute',
      'month',
      'season',
      'quarter',
      'half',
      'year',
      'about',
      'decade',
      'century',
      'term',
      'days',
      'since',
      'until',
      'either',
    ),
  })
  .map(({ year, month, day, length, form }) => {
    const full = `${year}-${twoDigits(month)}-${twoDigits(day)}`
    switch (form) {
      case 'minute':
        return `${full}T${twoDigits(length)}:30`
      case 'month':
        return `${year}-${twoDigits(month)}`
      case 'season':
        return `${year}-2${1 + (month % 4)}`
      case 'quarter':
        return `${year}-3${3 + (month % 4)}`
      case 'half':
        return `${year}-4${month % 2}`
      case 'year':
        return `${year}`
      case 'about':
        return `${year}~`
      case 'decade':
        return `${String(year).slice(0, 3)}X`
      case 'century':
        return `${String(year).slice(0, 2)}XX`
      case 'term':
        return `${year}/${year + length}`
      case 'days':
        return `${year}-${twoDigits(month)}-01/${full}`
      case 'since':
        return `${full}/..`
      case 'until':
        return `../${full}`
      case 'either':
        return `[${year}-${twoDigits(month)}-01,${full}]`
      default:
        return full
    }
  })

export const storyArbitrary = (maxLength: number, minLength = 0): fc.Arbitrary<TestStory> =>
  fc
    .array(
      fc.record({
        edtf: edtfArbitrary,
        importance: fc.oneof(fc.integer({ min: 0, max: 255 }), fc.constantFrom(40, 80)),
        factuality: fc.constantFrom(...FACTUALITIES),
      }),
      { maxLength, minLength },
    )
    .map(testStory)

/** A story with some of its ranks, or all of them (null). */
export const storyPartArbitrary = (
  maxLength: number,
): fc.Arbitrary<TestStory & { readonly ranks: Uint32Array | null }> =>
  fc
    .tuple(storyArbitrary(maxLength), fc.option(fc.array(fc.boolean(), { minLength: maxLength, maxLength })))
    .map(([story, chosen]) => ({
      ...story,
      ranks: chosen === null ? null : Uint32Array.from(story.items.keys()).filter((rank) => chosen[rank]!),
    }))

/** The items of some ranks, or all. */
export const itemsOf = ({ items }: TestStory, ranks: Uint32Array | null): readonly ToldItem[] =>
  ranks === null ? items : Array.from(ranks, (rank) => items[rank]!)
