/** Sections of a binary file → the column of a facet, and the days of first reports. */
import { DAY_MS } from '../core/units.ts'
import { type Codes, codesFor, type EventColumns, type FacetColumn, NO_COLOR } from './event-columns.ts'
import { NOT_REPORTED } from './event-store.ts'
import type { FacetKey } from './filter-state.ts'
import { listOf, string } from './load-shape.ts'
import { type Container, damaged, jsonOf, type Section } from './read-container.ts'
import { inOneGo, inSpans, type Steps } from './steps.ts'
import { sectionOf } from './store-files.ts'
import { largestOf, unzigzag, varintReader } from './varint-reader.ts'

/** What a facet's file leaves to the first one. */
export type FacetContext = Pick<EventColumns, 'count' | 'color' | 'colorCountries'>

/** So many varints, as bytes when none is larger than one holds. */
function* readCounts(section: Section, count: number): Steps<Uint8Array | Uint16Array> {
  const { bytes } = section
  // Each is one byte long, so that none goes on in the next.
  if (bytes.length === count && largestOf(bytes) < 0x80) return bytes.slice()
  const counts = new Uint16Array(count)
  const reader = varintReader(section)
  let most = 0
  yield* inSpans(count, (from, to) => {
    for (let at = from; at < to; at++) {
      const value = reader.next()
      most = Math.max(most, value)
      counts[at] = value
    }
  })
  reader.end()
  if (most > 0xffff) damaged(section.file, section.name, `an event has too many values (${most})`)
  return most > 0xff ? counts : Uint8Array.from(counts)
}

function readTotals(section: Section, count: number): Uint32Array {
  const reader = varintReader(section)
  const totals = Uint32Array.from({ length: count }, reader.next)
  reader.end()
  return totals
}

function* sumOf(values: Codes): Steps<number> {
  let sum = 0
  yield* inSpans(values.length, (from, to) => {
    for (let at = from; at < to; at++) sum += values[at]!
  })
  return sum
}

/** Reverses `bytePlanes`; checks each code and how often it occurs. */
function* readCodes(container: Container, key: FacetKey, length: number, totals: Uint32Array): Steps<Codes> {
  const planes: Section[] = []
  for (let plane = 0; plane === 0 || totals.length > 2 ** (8 * plane); plane++)
    planes.push(container.section(sectionOf(key, `codes${plane}`)))
  for (const { file, name, bytes } of planes)
    if (bytes.length !== length)
      damaged(file, name, `it holds ${bytes.length} values where ${length} are promised`)
  const codes = codesFor(totals.length - 1, length)
  for (const [plane, { bytes }] of planes.entries())
    yield* inSpans(length, (from, to) => {
      const shift = 8 * plane
      for (let at = from; at < to; at++) codes[at]! |= bytes[at]! << shift
    })
  const found = new Uint32Array(totals.length)
  yield* inSpans(length, (from, to) => {
    for (let at = from; at < to; at++) {
      const code = codes[at]!
      if (code >= found.length)
        damaged(container.file, key, `a value is out of range (${code} of ${found.length})`)
      found[code]!++
    }
  })
  if (found.some((total, code) => total !== totals[code]))
    damaged(container.file, key, 'the totals of its values contradict')
  return codes
}

/** Reverses `encodeLeading`. */
function* readLeading(section: Section, column: FacetColumn, context: FacetContext): Steps<Codes> {
  const { counts, codes, values } = column
  const { color, colorCountries } = context
  const codeOfColor = colorCountries.map((country) => values.indexOf(country))
  const none = values.length
  const leading = codesFor(none, context.count)
  const reader = varintReader(section)
  let at = 0
  yield* inSpans(leading.length, (from, to) => {
    for (let rank = from; rank < to; rank++) {
      const own = counts === null ? 1 : counts[rank]!
      let code = codeOfColor[color[rank]!] ?? -1
      if (color[rank] === NO_COLOR) {
        const told = reader.next()
        code = told < own ? codes[at + told]! : told === own ? none : told - own - 1
      }
      if (code < 0 || code > none) damaged(section.file, section.name, 'a leading country is out of range')
      leading[rank] = code
      at += own
    }
  })
  reader.end()
  return leading
}

/** Stops with a load error where the column is not what `facetSections` wrote. */
export function* facetSteps(container: Container, key: FacetKey, context: FacetContext): Steps<FacetColumn> {
  const section = (name: string): Section => container.section(sectionOf(key, name))
  const values = listOf(string)(jsonOf(section('values')))
  const totals = readTotals(section('totals'), values.length)
  yield
  const hasCounts = container.has(sectionOf(key, 'counts'))
  const counts = hasCounts ? yield* readCounts(section('counts'), context.count) : null
  const length = counts === null ? context.count : yield* sumOf(counts)
  const codes = yield* readCodes(container, key, length, totals)
  const column: FacetColumn = { facet: key, values, totals, counts, codes, leading: null }
  if (!container.has(sectionOf(key, 'leading'))) return column
  return { ...column, leading: yield* readLeading(section('leading'), column, context) }
}

export const decodeFacet = (container: Container, key: FacetKey, context: FacetContext): FacetColumn =>
  inOneGo(facetSteps(container, key, context))

/** Day number on which each event starts, by rank; of undated ones that of the last dated one. */
export function startDays({ count, dated, start }: EventColumns): Int32Array {
  const days = new Int32Array(count)
  for (let rank = 0; rank < dated; rank++) days[rank] = Math.floor(start[rank]! / DAY_MS)
  return days.fill(days[dated - 1] ?? 0, dated)
}

/** Reverses `encodeReported`, in place: `days` are {@link startDays} and become the days of first reports. */
export function* reportedSteps(section: Section, days: Int32Array): Steps<Int32Array> {
  const reader = varintReader(section)
  yield* inSpans(days.length, (from, to) => {
    for (let rank = from; rank < to; rank++) {
      const told = reader.next()
      days[rank] = told === 0 ? NOT_REPORTED : days[rank]! + unzigzag(told - 1)
    }
  })
  reader.end()
  return days
}

export const decodeReported = (section: Section, columns: EventColumns): Int32Array =>
  inOneGo(reportedSteps(section, startDays(columns)))
