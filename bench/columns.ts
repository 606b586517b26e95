/**
 * Bytes and memory of an event in columns: synthetic events through `import`'s own steps into columns, files and back.
 *   npm run bench:columns [-- 100k]
 */
import { assembleDataset } from '../src/cli/import/assemble-dataset.ts'
import { readRecord } from '../src/cli/import/read-record.ts'
import type { ReadyEvent } from '../src/cli/import/ready-event.ts'
import { idsOf } from '../src/cli/import/ready-ids.ts'
import type { Dataset } from '../src/core/dataset.ts'
import { columnsOf } from '../src/dataset/columns-of.ts'
import { decodeColumns } from '../src/dataset/decode-columns.ts'
import { decodeFacet } from '../src/dataset/decode-facet.ts'
import { columnsMeta, columnsSections, facetSections } from '../src/dataset/encode-columns.ts'
import type { EventColumns, FacetColumn } from '../src/dataset/event-columns.ts'
import { facetColumnOf, leadingCountries } from '../src/dataset/facet-column.ts'
import { FACETS, type FacetKey } from '../src/dataset/filter-state.ts'
import { rankEvents } from '../src/dataset/rank-events.ts'
import { readContainer } from '../src/dataset/read-container.ts'
import { encodeContainer, type Sections } from '../src/dataset/write-container.ts'
import { readCount, syntheticEvents } from './synthetic-events.ts'

const count = readCount(process.argv[2] ?? '1M')
if (count === null) throw new Error('How many events? npm run bench:columns -- 100k')

/** What is at most wanted of a million events. */
const MOST_BYTES_AN_EVENT = 5
const MOST_MEGABYTES = 26
/** Those that must be small: the sections of each are told. */
const COUNTED: ReadonlySet<string> = new Set(['marks', 'person', 'country'])
/** Columns that are in memory once the page is at rest; sources are loaded when somebody filters by them. */
const RESTING: readonly FacetKey[] = FACETS.filter((key) => key !== 'source')

const say = (line: string): void => {
  process.stdout.write(`${line}\n`)
}

const synthetic = (): Dataset => {
  const ready: ReadyEvent[] = []
  for (const record of syntheticEvents(count)) {
    const { event } = readRecord({ place: 'synthetic', record: { ...record } })
    if (event !== null) ready.push(event)
  }
  return assembleDataset(ready, idsOf(ready).ids, 'Synthetic')
}

const bytesOf = (sections: Sections, meta: object = {}): Uint8Array =>
  encodeContainer({ build: 'bench', meta: { ...meta }, sections })

/** Median of five, ms. */
const median = async (work: () => Promise<unknown>): Promise<number> => {
  const times: number[] = []
  for (let run = 0; run < 5; run++) {
    const start = performance.now()
    await work()
    times.push(performance.now() - start)
  }
  return times.sort((a, b) => a - b)[2]!
}

/** How many bytes the typed arrays hold. */
const memoryOf = (value: object): number =>
  Object.values(value).reduce((sum: number, part: unknown) => {
    if (ArrayBuffer.isView(part)) return sum + part.byteLength
    return sum + (part !== null && typeof part === 'object' && !Array.isArray(part) ? memoryOf(part) : 0)
  }, 0)

const perEvent = (bytes: number): string => (bytes / count).toFixed(3).padStart(6)

const saySections = (name: string, sections: Sections, bytes: Uint8Array): void => {
  say(`${perEvent(bytes.length)} bytes an event  ${name}`)
  if (!COUNTED.has(name)) return
  for (const [section, content] of Object.entries(sections))
    say(`  ${perEvent(bytesOf({ [section]: content }).length)}  ${section}`)
}

interface Encoded {
  readonly first: Uint8Array
  readonly facets: ReadonlyMap<FacetKey, Uint8Array>
}

const encode = (): Encoded => {
  const dataset = synthetic()
  const ranked = rankEvents(dataset.events)
  const leaders = leadingCountries(ranked.events, dataset.entities)
  const columns = columnsOf(ranked, leaders)
  const sections = columnsSections(columns)
  const first = bytesOf(sections, columnsMeta(columns))
  saySections('marks', sections, first)
  const facets = new Map<FacetKey, Uint8Array>()
  for (const key of FACETS) {
    const own = facetSections(facetColumnOf(ranked.events, leaders, key), columns)
    facets.set(key, bytesOf(own))
    saySections(key, own, facets.get(key)!)
  }
  return { first, facets }
}

const { first, facets } = encode()

const decodeFirst = async (): Promise<EventColumns> => decodeColumns(await readContainer('first.bin', first))
const decode = async (key: FacetKey, columns: EventColumns): Promise<FacetColumn> =>
  decodeFacet(await readContainer(`${key}.bin`, facets.get(key)!), key, columns)

const columns = await decodeFirst()
const wanted = [first, facets.get('person')!, facets.get('country')!]
const bytes = wanted.reduce((sum, { length }) => sum + length, 0) / count
say(`\n${bytes.toFixed(2)} bytes an event for marks, people and countries (at most ${MOST_BYTES_AN_EVENT})`)

say(`\n${(await median(decodeFirst)).toFixed(0)} ms to decode the marks, median of five`)
for (const key of RESTING) say(`${(await median(() => decode(key, columns))).toFixed(0)} ms to decode ${key}`)

let memory = memoryOf(columns)
say(`\n${(memory / 1e6).toFixed(1)} MB marks in memory`)
for (const key of RESTING) {
  const own = memoryOf(await decode(key, columns))
  memory += own
  say(`${(own / 1e6).toFixed(1)} MB ${key}`)
}
say(`${(memory / 1e6).toFixed(1)} MB in all (at most ${MOST_MEGABYTES} for a million)`)
if (count === 1e6 && (bytes > MOST_BYTES_AN_EVENT || memory > MOST_MEGABYTES * 1e6)) process.exitCode = 1
