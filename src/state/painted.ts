/** What stands around the timeline follows once the timeline has been painted, so that it never holds a frame up. */
import { createStore } from 'zustand/vanilla'
import type { OutcomeStore } from './outcome.ts'
import { type ViewStore, viewStore } from './view-store.ts'

/** Gives a function that calls `follow` after the next paint, once however often it was called before that. */
function afterPaint(follow: () => void): { readonly ask: () => void; readonly drop: () => void } {
  let frame = 0
  let timer: ReturnType<typeof setTimeout> | undefined
  const drop = (): void => {
    cancelAnimationFrame(frame)
    clearTimeout(timer)
  }
  const ask = (): void => {
    drop()
    frame = requestAnimationFrame(() => {
      timer = setTimeout(follow)
    })
  }
  return { ask, drop }
}

/** The outcome of the filter as it is on the screen. */
export function followPainted(outcomes: OutcomeStore): OutcomeStore {
  const painted = createStore<ReturnType<OutcomeStore['getState']>>()(() => outcomes.getState())
  outcomes.subscribe(afterPaint(() => painted.setState(outcomes.getState(), true)).ask)
  return painted
}

/** True where a link, Back or Forward has brought another filter and opened or closed nothing. */
const isFilterBrought = (now: ViewStore, { view: before }: ViewStore): boolean =>
  now.effect === 'none' &&
  now.view.filter !== before.filter &&
  now.view.event === before.event &&
  now.view.articles === before.articles

/** The view store for what stands around: what a reader does there shows at once, a filter from the address after the paint. */
export function followView(): typeof viewStore {
  const shown = createStore<ViewStore>()(() => viewStore.getState())
  const show = (): void => shown.setState(viewStore.getState(), true)
  const later = afterPaint(show)
  viewStore.subscribe((now, before) => {
    if (isFilterBrought(now, before)) {
      later.ask()
      return
    }
    later.drop()
    show()
  })
  return shown
}
