/** Horizontal lanes: which one each item is in, and where they lie. */
import { compareCodeUnits } from '../core/compare-code-units.ts'

export interface LaneName {
  readonly key: string
  readonly label: string
}

export interface Lane extends LaneName {
  readonly count: number
  readonly topPx: number
  readonly heightPx: number
}

export interface LaneSlots {
  readonly lanes: readonly Lane[]
  /** Index into `lanes` for each item, in the order of the items given. */
  readonly laneOfItem: readonly number[]
}

const REST: LaneName = { key: '', label: 'All others' }
const isNameless = ({ key }: LaneName): number => Number(key === '')

/**
 * Lanes of at least `leastPx` each in a frame of `heightPx`: the most frequent names first, then what has no name; the remainder
 * together, with what has no name, in one last lane. `names` holds one name for each item.
 */
export function laneSlots(names: readonly LaneName[], heightPx: number, leastPx: number): LaneSlots {
  const counted = new Map<string, LaneName & { count: number }>()
  for (const name of names) {
    const entry = counted.get(name.key) ?? { ...name, count: 0 }
    entry.count++
    counted.set(name.key, entry)
  }
  const sorted = [...counted.values()].sort(
    (a, b) => isNameless(a) - isNameless(b) || b.count - a.count || compareCodeUnits(a.key, b.key),
  )
  const room = Math.max(1, Math.floor(heightPx / leastPx))
  const shown = sorted.length <= room ? sorted : sorted.slice(0, room - 1)
  const rest = sorted.slice(shown.length).reduce((sum, { count }) => sum + count, 0)
  const all = rest > 0 ? [...shown, { ...REST, count: rest }] : shown
  const height = heightPx / Math.max(1, all.length)
  const lanes = all.map((lane, index) => ({ ...lane, topPx: index * height, heightPx: height }))
  const indexOf = new Map(shown.map((lane, index) => [lane.key, index]))
  return { lanes, laneOfItem: names.map(({ key }) => indexOf.get(key) ?? shown.length) }
}
