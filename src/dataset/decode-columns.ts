/** The first binary file → the columns that marks are drawn and counted from. Runs before the first picture. */
import type { EntityId } from '../core/entity.ts'
import { DAY_MS } from '../core/units.ts'
import { type EventColumns, LOOK, NO_COLOR, SHAPES } from './event-columns.ts'
import { get, listOf, offset, string } from './load-shape.ts'
import { type Container, damaged, type Section } from './read-container.ts'
import { largestOf, readAscending, unzigzag, varintReader } from './varint-reader.ts'

/** A column of one byte an event, each at most `largest`. */
function bytesOf({ file, name, bytes }: Section, count: number, largest: number): Uint8Array {
  if (bytes.length !== count)
    return damaged(file, name, `it holds ${bytes.length} events where ${count} are promised`)
  const found = largestOf(bytes)
  if (found > largest) damaged(file, name, `a number is out of range (${found})`)
  // A copy, so that the file's own bytes can be forgotten.
  return bytes.slice()
}

/** Reverses `encodeStarts`. `unit` is that of the clock in ms. */
function readStarts(daysSection: Section, clockSection: Section, dated: number, unit: number): Float64Array {
  const start = new Float64Array(dated)
  const days = varintReader(daysSection)
  const clock = varintReader(clockSection)
  const wrong = (): never => damaged(daysSection.file, daysSection.name, 'the counts of its days contradict')
  let day = 0
  for (let rank = 0; rank < dated; ) {
    const step = days.next()
    day = rank === 0 ? unzigzag(step) : day + step
    const end = rank + days.next()
    const timed = end - clock.next()
    if (end === rank || end > dated || timed < rank) wrong()
    let time = day * DAY_MS
    start.fill(time, rank, timed)
    for (rank = timed; rank < end; rank++) {
      time += clock.next() * unit
      start[rank] = time
    }
    if (time >= (day + 1) * DAY_MS) wrong()
  }
  days.end()
  clock.end()
  return start
}

/** Reverses `encodeImportance`. */
function readImportance(steps: Uint8Array, start: Float64Array): Uint8Array {
  for (let rank = 1; rank < start.length; rank++)
    if (start[rank] === start[rank - 1]) steps[rank] = steps[rank - 1]! - steps[rank]!
  return steps
}

/** Reverses `encodeEnds`. */
function readEnds(container: Container, start: Float64Array, shape: Uint8Array): EventColumns['ends'] {
  const count = get(container.meta, 'intervals', offset)
  const section = container.section('endRanks')
  if (count > start.length) damaged(container.file, section.name, 'it promises more intervals than events')
  const ranks = readAscending(section, count, start.length)
  const lengths = varintReader(container.section('ends'))
  const ends = new Float64Array(count)
  ranks.forEach((rank, at) => {
    const length = lengths.next()
    ends[at] = start[rank]! + (length % 2 === 0 ? (length / 2) * DAY_MS : ((length - 1) / 2) * 1000)
  })
  lengths.end()
  const interval = SHAPES.indexOf('interval')
  let told = 0
  for (let rank = 0; rank < shape.length; rank++) told += Number(shape[rank] === interval)
  if (told !== count || ranks.some((rank) => shape[rank] !== interval))
    damaged(container.file, section.name, 'intervals and shapes contradict')
  return { ranks, ends }
}

function colorsHaveCountries(color: Uint8Array, countries: number): boolean {
  for (let rank = 0; rank < color.length; rank++)
    if (color[rank]! >= countries && color[rank] !== NO_COLOR) return false
  return true
}

/** Stops with a load error where the columns are not what `columnsSections` wrote. */
export function decodeColumns(container: Container): EventColumns {
  const { file, meta, section } = container
  const count = get(meta, 'count', offset)
  const dated = get(meta, 'dated', offset)
  const colorCountries = get(meta, 'colorCountries', listOf(string)) as readonly EntityId[]
  if (dated > count) damaged(file, 'dated', `more events are dated (${dated}) than there are (${count})`)
  const color = bytesOf(section('color'), count, NO_COLOR)
  if (!colorsHaveCountries(color, colorCountries.length)) damaged(file, 'color', 'a colour has no country')
  const shape = bytesOf(section('shape'), dated, SHAPES.length - 1)
  const unit = 1000 * get(meta, 'clockUnit', offset)
  const start = readStarts(section('days'), section('clock'), dated, unit)
  return {
    count,
    dated,
    start,
    shape,
    ends: readEnds(container, start, shape),
    look: bytesOf(section('look'), count, 2 * LOOK.hasVersions - 1),
    importance: readImportance(bytesOf(section('importance'), count, 0xff), start),
    color,
    colorCountries,
  }
}
