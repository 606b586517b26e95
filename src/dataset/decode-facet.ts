/** Sections of a binary file → the column of a facet, and the days of first reports. */
import { DAY_MS } from '../core/units.ts'
import { type EventColumns, type FacetColumn, NO_COLOR, NO_VALUE } from './event-columns.ts'
import { NOT_REPORTED } from './event-store.ts'
import type { FacetKey } from './filter-state.ts'
import { listOf, string } from './load-shape.ts'
import { type Container, damaged, jsonOf, type Section } from './read-container.ts'
import { sectionOf } from './store-files.ts'
import { largestOf, unzigzag, varintReader } from './varint-reader.ts'

/** So many varints, as bytes when none is larger than one holds. */
function readCounts(section: Section, count: number): Uint8Array | Uint16Array {
  const { bytes } = section
  // Each is one byte long, so that none goes on in the next.
  if (bytes.length === count && largestOf(bytes) < 0x80) return bytes.slice()
  const counts = new Uint16Array(count)
  const reader = varintReader(section)
  let most = 0
  for (let at = 0; at < count; at++) {
    const value = reader.next()
    most = Math.max(most, value)
    counts[at] = value
  }
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

const sumOf = (values: Uint8Array | Uint16Array | Uint32Array): number => {
  let sum = 0
  for (let at = 0; at < values.length; at++) sum += values[at]!
  return sum
}

/** Reverses `bytePlanes`; checks each code and how often it occurs. */
function readCodes(
  container: Container,
  key: FacetKey,
  length: number,
  totals: Uint32Array,
): FacetColumn['codes'] {
  const planes: Section[] = []
  for (let plane = 0; plane === 0 || totals.length > 2 ** (8 * plane); plane++)
    planes.push(container.section(sectionOf(key, `codes${plane}`)))
  for (const { file, name, bytes } of planes)
    if (bytes.length !== length)
      damaged(file, name, `it holds ${bytes.length} values where ${length} are promised`)
  const codes = totals.length > 0xffff ? new Uint32Array(length) : new Uint16Array(length)
  planes.forEach(({ bytes }, plane) => {
    const shift = 8 * plane
    for (let at = 0; at < length; at++) codes[at]! |= bytes[at]! << shift
  })
  const found = new Uint32Array(totals.length)
  for (let at = 0; at < codes.length; at++) {
    const code = codes[at]!
    if (code >= found.length)
      damaged(container.file, key, `a value is out of range (${code} of ${found.length})`)
    found[code]!++
  }
  if (found.some((total, code) => total !== totals[code]))
    damaged(container.file, key, 'the totals of its values contradict')
  return codes
}

/** Reverses `encodeLeading`. */
function readLeading(section: Section, column: FacetColumn, columns: EventColumns): Uint16Array {
  const { counts, codes, values } = column
  const { color, colorCountries } = columns
  const codeOfColor = colorCountries.map((country) => values.indexOf(country))
  const leading = new Uint16Array(columns.count)
  const reader = varintReader(section)
  let at = 0
  for (let rank = 0; rank < leading.length; rank++) {
    const own = counts[rank]!
    let code = codeOfColor[color[rank]!] ?? -1
    if (color[rank] === NO_COLOR) {
      const told = reader.next()
      code = told < own ? codes[at + told]! : told === own ? NO_VALUE : told - own - 1
    }
    if (code < 0 || (code >= values.length && code !== NO_VALUE))
      damaged(section.file, section.name, 'a leading country is out of range')
    leading[rank] = code
    at += own
  }
  reader.end()
  return leading
}

/** Stops with a load error where the column is not what `facetSections` wrote. */
export function decodeFacet(container: Container, key: FacetKey, columns: EventColumns): FacetColumn {
  const section = (name: string): Section => container.section(sectionOf(key, name))
  const values = listOf(string)(jsonOf(section('values')))
  const totals = readTotals(section('totals'), values.length)
  const counts = readCounts(section('counts'), columns.count)
  const codes = readCodes(container, key, sumOf(counts), totals)
  const column: FacetColumn = { facet: key, values, totals, counts, codes, leading: null }
  return container.has(sectionOf(key, 'leading'))
    ? { ...column, leading: readLeading(section('leading'), column, columns) }
    : column
}

/** Reverses `encodeReported`. */
export function decodeReported(section: Section, { count, dated, start }: EventColumns): Int32Array {
  const reader = varintReader(section)
  const reported = new Int32Array(count)
  let day = 0
  for (let rank = 0; rank < count; rank++) {
    if (rank < dated) day = Math.floor(start[rank]! / DAY_MS)
    const told = reader.next()
    reported[rank] = told === 0 ? NOT_REPORTED : day + unzigzag(told - 1)
  }
  reader.end()
  return reported
}
