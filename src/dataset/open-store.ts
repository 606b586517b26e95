/** An event store over the binary files of a data folder: the first file alone decides, the rest is fetched when wanted. */
import type { TimelineEvent } from '../core/event.ts'
import { type CollectionStory, collectionStory } from './collection-story.ts'
import { type ColumnDecoder, decoderHere, type PackedFile } from './column-decoder.ts'
import { decodeColumns } from './decode-columns.ts'
import { decodeFacet, decodeReported, type FacetContext, startDays } from './decode-facet.ts'
import type { EventColumns, FacetColumn } from './event-columns.ts'
import type { EventStore } from './event-store.ts'
import type { VanishedEvent } from './files.ts'
import type { FacetKey } from './filter-state.ts'
import { boolean, get, offset, string } from './load-shape.ts'
import { onceEach } from './once-each.ts'
import { type Container, openContainer, readContainer } from './read-container.ts'
import type { Pause } from './steps.ts'
import { FIRST_FILE, facetFile, REPORTED_FILE } from './store-files.ts'
import type { StoreLayout } from './stored-events.ts'
import { wholeEvents } from './whole-events.ts'

/** Gives the bytes of a file of the data folder, by its path below it. Rejects with a load error where it cannot. */
export type FetchBytes = (file: string) => Promise<Uint8Array>

/** A store with what else the first file tells. */
export interface OpenedStore extends EventStore {
  readonly title: string
  /** The stamp that all files of the data carry. */
  readonly build: string
  readonly story: CollectionStory
}

/** How the long work of a large collection is done. */
export interface LongWork {
  /** Asked when the first column is wanted. */
  readonly loadDecoder: () => Promise<ColumnDecoder>
  /** For searches. */
  readonly pause: Pause
}

const GO_ON: Pause = () => null
const IN_ONE_GO: LongWork = { loadDecoder: async () => decoderHere(GO_ON), pause: GO_ON }

/** The parts of a store that are about single events; in a large collection they come with a module of their own. */
export type EventAccess = Pick<
  EventStore,
  'eventAt' | 'loadEvents' | 'holdEvents' | 'loadHeadlines' | 'rankOf' | 'search' | 'vanished'
>

/** Fetches and opens a file of the same build as the first one. */
export type OpenFile = (file: string) => Promise<Container>

type ColumnAccess = Pick<EventStore, 'facet' | 'loadFacet' | 'reported' | 'loadReported'>

/** Colours tell leading countries: no other facet needs them, and they are copied for whoever decodes. */
const contextFor = (key: FacetKey, { count, color, colorCountries }: EventColumns): FacetContext => ({
  ...{ count, colorCountries },
  color: key === 'country' ? color : new Uint8Array(),
})

/** Reads a facet or the days of first reports, wherever they are kept. */
interface ColumnSource {
  readonly facet: (key: FacetKey) => Promise<FacetColumn>
  readonly reported: () => Promise<Int32Array>
}

/** The columns of a small collection, decoded out of the first file when they are asked for. */
const columnsWithin = (first: Container, columns: EventColumns): ColumnSource => ({
  facet: async (key) => decodeFacet(first, key, columns),
  reported: async () => decodeReported(first.section('reported'), columns),
})

/** The columns of a large one, each in a file of its own. */
function columnsInFiles(
  columns: EventColumns,
  fetchPacked: (file: string) => Promise<PackedFile>,
  loadDecoder: () => Promise<ColumnDecoder>,
): ColumnSource {
  const packedFor = (file: string) => Promise.all([fetchPacked(file), loadDecoder()])
  return {
    facet: async (key) => {
      const [packed, decoder] = await packedFor(facetFile(key))
      return decoder.facet(packed, key, contextFor(key, columns))
    },
    reported: async () => {
      const [packed, decoder] = await packedFor(REPORTED_FILE)
      return decoder.reported(packed, startDays(columns))
    },
  }
}

function columnAccess(source: ColumnSource): ColumnAccess {
  const facets = new Map<FacetKey, FacetColumn>()
  let reported: Int32Array | null = null
  const loadFacet = onceEach(async (key: FacetKey) => {
    const column = await source.facet(key)
    facets.set(key, column)
    return column
  })
  const loadReported = onceEach(async (_: 'reported') => {
    reported = await source.reported()
    return reported
  })
  return {
    facet: (key) => facets.get(key) ?? null,
    loadFacet,
    reported: () => reported,
    loadReported: () => loadReported('reported'),
  }
}

/** Event access that is made when it is first needed: marks are drawn without it. */
function lateEvents(load: () => Promise<EventAccess>): EventAccess {
  let access: EventAccess | null = null
  const loaded = onceEach(async (_: 'access') => {
    access = await load()
    return access
  })
  const get = () => loaded('access')
  return {
    eventAt: (rank): TimelineEvent | null => access?.eventAt(rank) ?? null,
    loadEvents: async (ranks) => (await get()).loadEvents(ranks),
    holdEvents: (ranks) => access?.holdEvents(ranks) ?? (() => undefined),
    loadHeadlines: async () => (await get()).loadHeadlines(),
    rankOf: async (id) => (await get()).rankOf(id),
    search: async (words) => (await get()).search(words),
    vanished: async (): Promise<readonly VanishedEvent[]> => (await get()).vanished(),
  }
}

/** Where everything but the first columns comes from. */
interface Source {
  readonly columns: ColumnSource
  readonly events: () => Promise<EventAccess>
}

const withinFirst = (first: Container, columns: EventColumns): Source => ({
  columns: columnsWithin(first, columns),
  events: async () => wholeEvents(first, columns.count),
})

function inFiles(
  build: string,
  columns: EventColumns,
  layout: StoreLayout,
  fetchBytes: FetchBytes,
  { loadDecoder, pause }: LongWork,
): Source {
  const fetchPacked = async (file: string): Promise<PackedFile> => ({
    ...{ file, build },
    bytes: await fetchBytes(file),
  })
  const open: OpenFile = async (file) => readContainer(file, await fetchBytes(file), build)
  return {
    columns: columnsInFiles(columns, fetchPacked, loadDecoder),
    events: async () => (await import('./stored-events.ts')).storedEvents(layout, open, pause),
  }
}

function storeOf(first: Container, fetchBytes: FetchBytes, work: LongWork): OpenedStore {
  const columns = decodeColumns(first)
  const isWhole = get(first.meta, 'isWhole', boolean)
  const { build } = first
  const layout = {
    count: columns.count,
    partLength: get(first.meta, 'partLength', offset),
    lookupShards: get(first.meta, 'lookupShards', offset),
    vanished: get(first.meta, 'vanished', offset),
  }
  // No function is made here: its closure would keep the bytes of `first` in memory.
  const source = isWhole ? withinFirst(first, columns) : inFiles(build, columns, layout, fetchBytes, work)
  return {
    title: get(first.meta, 'title', string),
    build,
    story: get(first.meta, 'story', collectionStory),
    columns,
    ...columnAccess(source.columns),
    ...lateEvents(source.events),
    isWhole,
  }
}

/**
 * Opens the data. Resolves when marks can be drawn; the rest is read when it is asked for, of a small collection without
 * another file. Every fault of the data rejects with a load error (`load-shape.ts`) that names file and field; a load that
 * failed is tried again when asked for again.
 */
export const openStore = async (fetchBytes: FetchBytes, work: LongWork = IN_ONE_GO): Promise<OpenedStore> =>
  storeOf(await readContainer(FIRST_FILE, await fetchBytes(FIRST_FILE)), fetchBytes, work)

/** The same with the first file at hand, as it was before compression: at once. Throws what {@link openStore} rejects with. */
export const openUnpacked = (content: Uint8Array, fetchBytes: FetchBytes, work: LongWork): OpenedStore =>
  storeOf(openContainer(FIRST_FILE, content), fetchBytes, work)
