import { FACTUALITIES } from '../core/event.ts'
import { DAY_MS } from '../core/units.ts'
import { type EventColumns, LOOK, NO_COLOR, SHAPES } from '../dataset/event-columns.ts'
import { compareRanks, type TimelineItem } from './timeline-item.ts'

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
