/** The view store ⇄ the address bar. The one place that touches `history` and `location`. */
import { roundWindow } from '../timeline/round-window.ts'
import type { Collection } from './collection.ts'
import { catalogueFor, reconcileView } from './reconcile.ts'
import { shareView } from './share-view.ts'
import { formatView, parseView } from './url.ts'
import type { ViewState } from './view-state.ts'
import { addNotices, showView, type ViewStore, viewStore } from './view-store.ts'

/** Long enough that a drag or a word typed writes once; Safari allows 100 writes in 10 s. */
const REST_MS = 300

let collection: Collection | null = null
let pendingWrite: ReturnType<typeof setTimeout> | null = null

const withRoundWindow = (view: ViewState): ViewState =>
  view.from === null || view.to === null ? view : { ...view, ...roundWindow(view.from, view.to) }

const addressOf = (view: ViewState): string =>
  `${location.pathname}${formatView(withRoundWindow(view))}${location.hash}`

function replaceAddress(view: ViewState): void {
  if (pendingWrite !== null) clearTimeout(pendingWrite)
  pendingWrite = null
  history.replaceState(null, '', addressOf(view))
}

/** What was moved or typed before belongs to the step that is left, so it is written before the new step. */
function pushAddress(before: ViewState, view: ViewState): void {
  if (pendingWrite !== null) replaceAddress(before)
  if (addressOf(view) !== `${location.pathname}${location.search}${location.hash}`)
    history.pushState(null, '', addressOf(view))
}

function replaceAtRest(): void {
  if (pendingWrite !== null) clearTimeout(pendingWrite)
  pendingWrite = setTimeout(() => replaceAddress(viewStore.getState().view), REST_MS)
}

/** Reads the address into the store; fields that cannot be read are dropped and told. */
function applyAddress(): void {
  if (pendingWrite !== null) clearTimeout(pendingWrite)
  pendingWrite = null
  const { view: parsed, problems } = parseView(location.search)
  const view = shareView(parsed, viewStore.getState().view)
  addNotices(problems)
  showView(view)
  if (problems.length > 0) replaceAddress(view)
  void reconcileWithData()
}

async function reconcileWithData(): Promise<void> {
  if (collection === null) return
  const { view } = viewStore.getState()
  const reconciled = reconcileView(view, await catalogueFor(view, collection))
  if (reconciled.view === view) return
  // The reader has moved meanwhile: the new view is looked at anew.
  if (viewStore.getState().view !== view) return reconcileWithData()
  addNotices(reconciled.problems)
  showView(reconciled.view)
  replaceAddress(reconciled.view)
}

/** Called when data come into memory: from now on links are checked against what they hold. */
export async function checkLinksAgainst(loaded: Collection): Promise<void> {
  collection = loaded
  await reconcileWithData()
}

/** Binds store and address. Gives a function that unbinds them. */
export function bindHistory(): () => void {
  applyAddress()
  const unsubscribe = viewStore.subscribe((now, before) => {
    if (now.view === before.view) return
    if (now.effect === 'push') pushAddress(before.view, now.view)
    if (now.effect === 'replace') replaceAtRest()
  })
  addEventListener('popstate', applyAddress)
  return () => {
    unsubscribe()
    removeEventListener('popstate', applyAddress)
  }
}

/** The address of everything in view, also of a window that the timeline chose by itself. */
export const linkToView = (): string => linkToWindow(viewStore.getState().windowInView)

/** The address of everything in view but with another window; null leaves the view's own. */
export function linkToWindow(window: ViewStore['windowInView']): string {
  const { view } = viewStore.getState()
  return new URL(addressOf({ ...view, ...window }), location.href).href
}

/** The address of one event alone. */
export function linkToEvent(event: string): string {
  const { data } = viewStore.getState().view
  const { view } = parseView('')
  return new URL(addressOf({ ...view, event, data }), location.href).href
}
