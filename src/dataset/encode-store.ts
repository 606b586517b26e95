/** Dataset → the binary files that the page reads. What they look like: `README.md`. */
import { compareCodeUnits } from '../core/compare-code-units.ts'
import type { Dataset } from '../core/dataset.ts'
import type { EntityId } from '../core/entity.ts'
import type { TimelineEvent } from '../core/event.ts'
import { ascendingVarints, varints } from './byte-writer.ts'
import { type CollectionStory, storyMeta, type TellStory } from './collection-story.ts'
import { columnsOf, reportedOf } from './columns-of.ts'
import { columnsMeta, columnsSections, encodeReported, facetSections } from './encode-columns.ts'
import { searchShards } from './encode-search.ts'
import type { EventColumns } from './event-columns.ts'
import { facetColumnOf, leadingCountries } from './facet-column.ts'
import type { FileKind, VanishedEvent } from './files.ts'
import { FACETS } from './filter-state.ts'
import { rankEvents } from './rank-events.ts'
import { indexWords } from './search-words.ts'
import {
  eventsFile,
  FIRST_FILE,
  facetFile,
  HEADLINES_FILE,
  lookupFile,
  lookupShard,
  REPORTED_FILE,
  SEARCH_INDEX_FILE,
  searchFile,
  sectionOf,
  VANISHED_FILE,
} from './store-files.ts'
import { encodeContainer, jsonSection, type Sections, utf8 } from './write-container.ts'

export interface BinaryFile {
  readonly name: string
  readonly kind: FileKind
  readonly count: number
  readonly bytes: Uint8Array
}

export interface StoreSizes {
  /** Up to so many events the first file holds everything. */
  readonly wholeUpTo: number
  /** Events in a part. */
  readonly partLength: number
  readonly headlines: number
  /** Ids in a shard, on average at most. */
  readonly lookupLength: number
  /** Least size of a shard of the search before compression. */
  readonly searchBytes: number
}

export const STORE_SIZES: StoreSizes = {
  wholeUpTo: 2000,
  partLength: 256,
  headlines: 600,
  lookupLength: 2048,
  searchBytes: 131_072,
}

export interface StoredDataset extends Pick<Dataset, 'title' | 'events' | 'entities'> {
  readonly vanished: readonly VanishedEvent[]
}

/** All that the files are made from. */
interface Source {
  readonly story: CollectionStory
  readonly dataset: StoredDataset
  readonly sizes: StoreSizes
  readonly events: readonly TimelineEvent[]
  readonly leaders: readonly (EntityId | null)[]
  readonly columns: EventColumns
  readonly build: string
}

/** A stamp of which event has which rank and start: 52 bits, in base 36 (cyrb53 by bryc, public domain). */
function buildStamp(events: readonly TimelineEvent[], { start }: EventColumns): string {
  let high = 0xdeadbeef
  let low = 0x41c6ce57
  const add = (code: number): void => {
    high = Math.imul(high ^ code, 2_654_435_761)
    low = Math.imul(low ^ code, 1_597_334_677)
    high = (high << 13) | (high >>> 19)
    low = (low << 11) | (low >>> 21)
  }
  events.forEach(({ id }, rank) => {
    for (let at = 0; at < id.length; at++) add(id.charCodeAt(at))
    add(Math.floor((start[rank] ?? 0) / 1000))
  })
  return (2 ** 20 * (high >>> 0) + ((low >>> 0) % 2 ** 20)).toString(36)
}

/** One event a line, as in `events.json`. */
const eventsSection = (events: readonly TimelineEvent[]): Uint8Array =>
  utf8(`[${events.map((event) => JSON.stringify(event)).join(',\n')}]`)

function container(
  { build }: Source,
  name: string,
  kind: FileKind,
  count: number,
  sections: Sections,
  meta: object = {},
): BinaryFile {
  return { name, kind, count, bytes: encodeContainer({ build, meta: { ...meta }, sections }) }
}

const underGroup = (group: string, sections: Sections): Sections =>
  Object.fromEntries(Object.entries(sections).map(([name, bytes]) => [sectionOf(group, name), bytes]))

/** Everything in one file. The search is one shard. */
function wholeSections({ dataset, events, leaders, columns }: Source): Sections {
  const facets = FACETS.map((key) => facetSections(facetColumnOf(events, leaders, key), columns))
  const [search] = searchShards(indexWords(events, dataset.entities), Number.POSITIVE_INFINITY)
  return {
    ...Object.assign({}, ...facets),
    reported: encodeReported(reportedOf(events), columns),
    events: eventsSection(events),
    vanished: jsonSection(dataset.vanished),
    ...underGroup('search', search?.sections ?? {}),
  }
}

const lookupShardsOf = (events: readonly TimelineEvent[], { lookupLength }: StoreSizes): number => {
  const ids = events.reduce((sum, { aliases }) => sum + 1 + aliases.length, 0)
  return Math.max(1, Math.ceil(ids / lookupLength))
}

function firstFile(source: Source): BinaryFile {
  const { dataset, sizes, events, columns } = source
  const isWhole = events.length <= sizes.wholeUpTo
  const sections = { ...columnsSections(columns), ...(isWhole ? wholeSections(source) : {}) }
  const meta = {
    title: dataset.title,
    ...columnsMeta(columns),
    story: storyMeta(source.story),
    isWhole,
    partLength: sizes.partLength,
    lookupShards: lookupShardsOf(events, sizes),
    vanished: dataset.vanished.length,
  }
  return container(source, FIRST_FILE, 'columns', events.length, sections, meta)
}

function* facetFiles(source: Source): Generator<BinaryFile> {
  const { events, leaders, columns } = source
  for (const key of FACETS) {
    const sections = facetSections(facetColumnOf(events, leaders, key), columns)
    yield container(source, facetFile(key), 'columns', events.length, sections)
  }
  const reported = encodeReported(reportedOf(events), columns)
  yield container(source, REPORTED_FILE, 'columns', events.length, { reported })
}

function headlinesFile(source: Source): BinaryFile {
  const { events, sizes } = source
  const ranks = [...events.keys()]
    .sort((a, b) => events[b]!.importance - events[a]!.importance || a - b)
    .slice(0, sizes.headlines)
    .sort((a, b) => a - b)
  const sections = {
    ranks: ascendingVarints(ranks),
    events: eventsSection(ranks.map((rank) => events[rank]!)),
  }
  return container(source, HEADLINES_FILE, 'columns', ranks.length, sections, { count: ranks.length })
}

function* eventsParts(source: Source): Generator<BinaryFile> {
  const { events, sizes } = source
  for (let first = 0; first < events.length; first += sizes.partLength) {
    const part = events.slice(first, first + sizes.partLength)
    const sections = { events: eventsSection(part) }
    yield container(source, eventsFile(first / sizes.partLength), 'events-part', part.length, sections)
  }
}

function* lookupFiles(source: Source): Generator<BinaryFile> {
  const { events, sizes, dataset } = source
  const shards = lookupShardsOf(events, sizes)
  const entries = Array.from({ length: shards }, (): (readonly [string, number])[] => [])
  events.forEach(({ id, aliases }, rank) => {
    for (const one of [id, ...aliases]) entries[lookupShard(one, shards)]!.push([one, rank])
  })
  for (const [shard, list] of entries.entries()) {
    list.sort(([a], [b]) => compareCodeUnits(a, b))
    const sections = {
      ids: jsonSection(list.map(([id]) => id)),
      ranks: varints(list.map(([, rank]) => rank)),
    }
    yield container(source, lookupFile(shard), 'lookup', list.length, sections)
  }
  const { vanished } = dataset
  if (vanished.length > 0)
    yield container(source, VANISHED_FILE, 'lookup', vanished.length, { vanished: jsonSection(vanished) })
}

function* searchFiles(source: Source): Generator<BinaryFile> {
  const { events, dataset, sizes } = source
  const firstWords: string[] = []
  for (const { words, sections } of searchShards(indexWords(events, dataset.entities), sizes.searchBytes)) {
    yield container(source, searchFile(firstWords.length), 'search', words.length, sections)
    firstWords.push(words[0]!)
  }
  const sections = { firstWords: jsonSection(firstWords) }
  yield container(source, SEARCH_INDEX_FILE, 'search', firstWords.length, sections)
}

function sourceOf(dataset: StoredDataset, tellStory: TellStory, sizes: StoreSizes): Source {
  const ranked = rankEvents(dataset.events)
  const leaders = leadingCountries(ranked.events, dataset.entities)
  const columns = columnsOf(ranked, leaders)
  return {
    dataset,
    story: tellStory(columns),
    sizes,
    events: ranked.events,
    leaders,
    columns,
    build: buildStamp(ranked.events, columns),
  }
}

/** One file after the other: together they are large. */
export function* encodeStore(
  dataset: StoredDataset,
  tellStory: TellStory,
  sizes: StoreSizes = STORE_SIZES,
): Generator<BinaryFile> {
  const source = sourceOf(dataset, tellStory, sizes)
  yield firstFile(source)
  if (source.events.length <= sizes.wholeUpTo) return
  yield* facetFiles(source)
  yield headlinesFile(source)
  yield* eventsParts(source)
  yield* lookupFiles(source)
  yield* searchFiles(source)
}
