/** How the page starts: data, the timeline, and only then React and everything around it. */
import './critical.css'
import type { EventStore } from './dataset/event-store.ts'
import { countActive, FACETS } from './dataset/filter-state.ts'
import { createStage } from './stage/stage.ts'
import type { Collection } from './state/collection.ts'
import { locateData } from './state/data-location.ts'
import { bindHistory, checkLinksAgainst } from './state/history.ts'
import { loadCollection } from './state/load-collection.ts'
import { markDataReady, markFirstUsable } from './state/marks.ts'
import { followFilter } from './state/outcome.ts'
import { bindPreferences } from './state/preferences.ts'
import { followSelection } from './state/selection.ts'
import { laneFacet } from './state/view-state.ts'
import { addNotices, adjust, currentView, viewStore } from './state/view-store.ts'

const place = (id: string): HTMLElement => document.getElementById(id)!
const loadApp = () => import('./app.tsx')

const placeholder = (tag: 'aside' | 'div', className: string): HTMLElement => {
  const made = document.createElement(tag)
  made.className = className
  made.dataset.placeholder = ''
  return made
}

/** Room for what a link opens beside and above the timeline, so that nothing moves when it comes. */
function reserveRoom(): void {
  const { event, articles, filter } = currentView()
  if (countActive(filter) > 0) place('above').append(placeholder('div', 'chips-waiting'))
  if (event === null && articles.length === 0) return
  const aside = placeholder('aside', 'detail-column')
  aside.dataset.panes = String(Math.max(1, articles.length))
  place('body').append(aside)
}

/** The timeline is there unless the reader looks at the list. */
function followChosenView(): void {
  const follow = (): void => {
    place('timeline-area').hidden = currentView().view !== 'timeline'
  }
  follow()
  viewStore.subscribe(follow)
}

/** A link, Back or a button may ask for other data: the address says so already. */
function followData(base: string): void {
  viewStore.subscribe(({ view }) => {
    if (locateData(view.data, document.baseURI).base !== base) location.reload()
  })
}

/** Calls back once the element has a width: at once, or when it is shown. */
function whenShown(element: HTMLElement, callback: () => void): void {
  if (element.clientWidth > 0) {
    callback()
    return
  }
  const observer = new ResizeObserver(() => {
    if (element.clientWidth === 0) return
    observer.disconnect()
    callback()
  })
  observer.observe(element)
}

/** A small collection has everything in memory before there is anything around the timeline. */
async function readRest(store: EventStore): Promise<void> {
  if (!store.isWhole) return
  await Promise.all([...FACETS.map(store.loadFacet), store.loadReported(), store.loadHeadlines()])
}

async function showCollection(collection: Collection): Promise<void> {
  const { store, title } = collection
  document.title = `${title} · Dateline`
  place('title').textContent = title
  place('centre').removeAttribute('aria-busy')
  await checkLinksAgainst(collection)
  markDataReady()
  if (store.columns.count === 0) {
    const { showEmpty } = await loadApp()
    await showEmpty(collection)
    return
  }
  const page = {
    collection,
    outcomes: await followFilter(store),
    selection: await followSelection(store),
  }
  const { view, lanes } = currentView()
  if (store.isWhole && lanes !== 'all') await store.loadFacet(laneFacet(lanes))
  whenShown(place('timeline'), () => createStage(place('timeline'), page))
  if (view === 'timeline') await drawn()
  const app = loadApp()
  // Asked for now, so that it comes together with the code that shows it.
  await Promise.all([readRest(store), collection.loadDirectory()])
  await (await app).showPage(page)
}

/** Resolves once the first frame has been painted. */
const drawn = (): Promise<void> =>
  new Promise((resolve) => {
    requestAnimationFrame(() => {
      markFirstUsable()
      setTimeout(resolve)
    })
  })

async function start(): Promise<void> {
  const { data } = currentView()
  const { base, problem } = locateData(data, document.baseURI)
  if (problem !== null) {
    addNotices([problem])
    adjust({ data: null })
  }
  try {
    const collection = await loadCollection(base)
    followData(base)
    await showCollection(collection)
  } catch (error) {
    const { showFailure, showNothing } = await loadApp()
    showFailure(error as Error, data, () => {
      showNothing()
      void start()
    })
  }
}

bindPreferences()
bindHistory()
reserveRoom()
followChosenView()
void start()
