/**
 * The view store: what the reader sees (`ViewState`), plus the notices about what a link could not give.
 * Two ways to change it: `choose` makes a step that Back undoes; `adjust` (moving, typing) does not, and
 * reaches the URL once at rest. The URL side is in `history.ts`.
 */
import { createStore } from 'zustand/vanilla'
import type { UtcMs } from '../core/units.ts'
import {
  EMPTY_FILTER,
  type EventFilter,
  type FacetFilter,
  type FacetKey,
  normalFacet,
  type ValueState,
  withValue,
} from '../dataset/filter-state.ts'
import { type ArticlePlace, type Lanes, MAX_PANES, START_VIEW, type ViewState } from './view-state.ts'

/** How a change reaches the history: a step of its own, or a replacement of the present one at rest. */
export type HistoryEffect = 'push' | 'replace' | 'none'

export interface ViewStore {
  readonly view: ViewState
  /** How the last change of `view` reaches the URL. */
  readonly effect: HistoryEffect
  /** Sentences to show until dismissed. */
  readonly notices: readonly string[]
  /** The window that is drawn, also where the view leaves it to the timeline; null before the first frame. */
  readonly windowInView: { readonly from: UtcMs; readonly to: UtcMs } | null
}

export const viewStore = createStore<ViewStore>()(() => ({
  view: START_VIEW,
  effect: 'none',
  notices: [],
  windowInView: null,
}))

export const currentView = (): ViewState => viewStore.getState().view

const change = (patch: Partial<ViewState>, effect: HistoryEffect): void =>
  viewStore.setState(({ view }) => ({ view: { ...view, ...patch }, effect }))

/** A step that Back undoes. */
export const choose = (patch: Partial<ViewState>): void => change(patch, 'push')

/** A change in passing: the URL follows when it rests. */
export const adjust = (patch: Partial<ViewState>): void => change(patch, 'replace')

/** Puts a whole view in place, as read from the URL. */
export const showView = (view: ViewState, effect: HistoryEffect = 'none'): void =>
  viewStore.setState({ view, effect })

export function addNotices(sentences: readonly string[]): void {
  const { notices } = viewStore.getState()
  if (sentences.every((sentence) => notices.includes(sentence))) return
  viewStore.setState({ notices: [...new Set([...notices, ...sentences])] })
}

/** A fault of the data, told where it has no place of its own. */
export const tellFault = (error: Error): void => addNotices([error.message])

export const dismissNotice = (sentence: string): void =>
  viewStore.setState(({ notices }) => ({ notices: notices.filter((other) => other !== sentence) }))

export const rememberWindowInView = (windowInView: ViewStore['windowInView']): void =>
  viewStore.setState({ windowInView })

// ---- what a reader does

/** Opens an event (null closes it); articles that were open for another event go. */
export const selectEvent = (event: string | null): void => choose({ event, articles: [] })

/** Opens an event from a sentence of `article`, which stays open where it is, with any beside it. */
export function selectEventInArticle(event: string, article: string): void {
  const open = currentView().articles.map(({ id }) => ({ id, passage: null }))
  choose({ event, articles: open.length > 0 ? open : [{ id: article, passage: null }] })
}

export const openArticles = (articles: readonly ArticlePlace[]): void =>
  choose({ articles: articles.slice(0, MAX_PANES) })

/** Opens one article on its own, without an event. */
export const readArticle = (id: string): void => choose({ event: null, articles: [{ id, passage: null }] })

/** Groups events by something else; pins belonged to the former lanes. */
export const setLanes = (lanes: Lanes): void => choose({ lanes, pins: [] })

/** Brings a lane to the top, below those that are there already, or lets it go. */
export function togglePin(key: string): void {
  const { pins } = currentView()
  choose({ pins: pins.includes(key) ? pins.filter((pin) => pin !== key) : [...pins, key] })
}

const setFilter = (patch: Partial<EventFilter>): void =>
  choose({ filter: { ...currentView().filter, ...patch } })

const setFacet = (key: FacetKey, facet: FacetFilter): void =>
  setFilter({ facets: { ...currentView().filter.facets, [key]: normalFacet(facet) } })

export const setFacetValue = (key: FacetKey, value: string, state: ValueState): void =>
  setFacet(key, withValue(currentView().filter.facets[key], value, state))

export const setFacetMatch = (key: FacetKey, match: FacetFilter['match']): void =>
  setFacet(key, { ...currentView().filter.facets[key], match })

export const setKnownOn = (knownOn: string | null): void => setFilter({ knownOn })

/** Typing: in passing. */
export const typeQuery = (query: string): void => adjust({ filter: { ...currentView().filter, query } })

/** Clearing the search is a choice. */
export const clearQuery = (): void => setFilter({ query: '' })

export const clearFilter = (): void => choose({ filter: EMPTY_FILTER })
