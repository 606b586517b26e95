/** What the present filter leaves of the events: computed once at each change and followed by all parts of the page. */
import { createStore } from 'zustand/vanilla'
import type { EventStore } from '../dataset/event-store.ts'
import type { Counted } from '../dataset/facets.ts'
import { demandedFacets, type PassingParts, partPassing, passingRanks } from '../dataset/filter.ts'
import type { EventFilter } from '../dataset/filter-state.ts'
import { queryWords } from '../dataset/search.ts'
import { expectFilterDrawn } from './marks.ts'
import { addNotices, currentView, viewStore } from './view-store.ts'

export interface Outcome extends Counted, PassingParts {
  /** How many pass, dated and undated. */
  readonly count: number
}

/** Columns that the filter needs and the store lacks. */
function missing(store: EventStore, filter: EventFilter): Promise<unknown>[] {
  const facets = demandedFacets(filter).filter((key) => store.facet(key) === null)
  const needsReported = filter.knownOn !== null && store.reported() === null
  return [...facets.map(store.loadFacet), ...(needsReported ? [store.loadReported()] : [])]
}

export function outcomeOf(store: EventStore, filter: EventFilter, hits: Uint32Array | null): Outcome {
  const { columns } = store
  const passing = passingRanks(store, filter, hits)
  const count = passing?.length ?? columns.count
  return { filter, hits, passing, ...partPassing(passing, columns), count }
}

/** The outcome of a filter; loads and searches what it takes. */
export async function findOutcome(store: EventStore, filter: EventFilter): Promise<Outcome> {
  await Promise.all(missing(store, filter))
  const words = queryWords(filter.query)
  return outcomeOf(store, filter, words.length === 0 ? null : await store.search(words))
}

const everything = new WeakMap<EventStore, Outcome>()

/** What no filter leaves: all of it, worked out once. */
function unfiltered(store: EventStore, filter: EventFilter): Outcome {
  const known = everything.get(store) ?? outcomeOf(store, filter, null)
  everything.set(store, known)
  return { ...known, filter }
}

/** At once where nothing has to be loaded or searched, else null. */
function readyOutcome(store: EventStore, filter: EventFilter): Outcome | null {
  if (queryWords(filter.query).length > 0 || missing(store, filter).length > 0) return null
  if (demandedFacets(filter).length === 0 && filter.knownOn === null) return unfiltered(store, filter)
  return outcomeOf(store, filter, null)
}

/** The rank at a position among all that pass: dated ones in order, then the others. Undefined beyond the last. */
export function rankAtPlace({ dated, undated, count }: Outcome, place: number): number | undefined {
  const datedCount = count - undated.length
  if (place >= datedCount) return undated[place - datedCount]
  return dated === null ? place : dated[place]
}

/** The place of a rank among all that pass; null where it does not. */
export function placeOfRank({ dated, undated, count }: Outcome, rank: number): number | null {
  const datedCount = count - undated.length
  const place = dated === null && rank < datedCount ? rank : (dated?.indexOf(rank) ?? -1)
  if (place >= 0) return place
  const beyond = undated.indexOf(rank)
  return beyond < 0 ? null : datedCount + beyond
}

export type OutcomeStore = Awaited<ReturnType<typeof followFilter>>

/** The outcome of the present filter, and from now on of every changed one. */
export async function followFilter(events: EventStore) {
  const first = await findOutcome(events, currentView().filter)
  const store = createStore<Outcome>()(() => first)
  const put = (outcome: Outcome): void => {
    if (outcome.filter !== currentView().filter) return
    expectFilterDrawn()
    store.setState(outcome, true)
  }
  const follow = (filter: EventFilter): void => {
    if (filter === store.getState().filter) return
    const outcome = readyOutcome(events, filter)
    if (outcome !== null) put(outcome)
    else findOutcome(events, filter).then(put, (error: Error) => addNotices([error.message]))
  }
  follow(currentView().filter)
  viewStore.subscribe(({ view }) => follow(view.filter))
  return store
}
