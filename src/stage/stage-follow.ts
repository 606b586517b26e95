/** How the timeline follows the stores of the page and its own size. */
import { utcMs } from '../core/units.ts'
import { anchorOf } from '../dataset/column-times.ts'
import { laneFacet } from '../state/view-state.ts'
import { currentView, rememberWindowInView, tellFault, viewStore } from '../state/view-store.ts'
import { hasRank, sideOfRank } from '../timeline/ranks.ts'
import { viewOfWindow, viewShowing, windowOfView } from '../timeline/view.ts'
import { type Content, contentOf } from './content.ts'
import type { Motion } from './motion.ts'
import type { Controls } from './stage-controls.ts'
import type { StagePicture } from './stage-picture.ts'
import { foldingOf, isLarge, type StageState, selectedRankOf } from './stage-state.ts'
import type { WindowLink } from './window-link.ts'

/** After a change of size, palette or fonts. */
export function resettle(state: StageState, motion: Motion, picture: StagePicture, link: WindowLink): void {
  const { opening } = state
  const next = state.story.openingFor(state.surroundings.size)
  state.opening = next
  picture.showContent()
  if ((next.from !== opening.from || next.to !== opening.to) && link.given() === null) {
    rememberWindowInView(next)
    motion.follow(next)
  }
  picture.layOut(isLarge(state))
}

/** Brings an event into view that is chosen elsewhere: in the list, in an article. */
function showSelection(state: StageState, motion: Motion): void {
  const { columns } = state.store
  const rank = selectedRankOf(state)
  const aim = motion.aim()
  if (rank === null || !hasRank(columns, state.content.ranks, rank)) return
  if (sideOfRank(columns, rank, aim) === 0) return
  const view = viewShowing(viewOfWindow(foldingOf(state), aim), utcMs(anchorOf(columns, rank)), 0.5)
  motion.glideTo(windowOfView(view), 'rest')
}

/** Shows what the stores say now, and follows them from now on. */
export function followStores(
  state: StageState,
  motion: Motion,
  link: WindowLink,
  { lists }: Controls,
  { showContent, showContentSoon, layOut, layOutSoon }: StagePicture,
): void {
  const { store, page } = state
  const { collection, outcomes, selection } = page
  /** All events in their lanes, kept so that taking a filter away finds what was worked out for them before. */
  let whole: Content | null = outcomes.getState().passing === null ? state.content : null
  const renew = (): void => {
    const outcome = outcomes.getState()
    const isWhole = outcome.passing === null
    state.content = (isWhole ? whole : null) ?? contentOf(store, outcome, currentView().lanes)
    if (isWhole) whole = state.content
    lists.close()
    showContentSoon()
  }
  const renewLanes = (): void => {
    whole = null
    renew()
  }
  /** Lanes need the column of their facet and the names of its values. */
  const changeLanes = (): void => {
    const { lanes } = currentView()
    renewLanes()
    if (lanes === 'all') return
    const hasNames = lanes === 'kind' || collection.directory() !== null
    if (store.facet(laneFacet(lanes)) !== null && hasNames) return
    void Promise.all([store.loadFacet(laneFacet(lanes)), collection.loadDirectory()]).then(
      renewLanes,
      tellFault,
    )
  }
  viewStore.subscribe(({ view }, { view: former }) => {
    const isMoved = view.from !== former.from || view.to !== former.to
    if (isMoved && link.hasNews()) motion.follow(link.given() ?? state.opening)
    if (view.lanes !== former.lanes) changeLanes()
    else if (view.pins !== former.pins) layOutSoon()
  })
  selection.subscribe(({ rank }, former) => {
    if (rank === former.rank) return
    showSelection(state, motion)
    layOutSoon()
  })
  outcomes.subscribe(renew)
  showContent()
  if (link.given() === null) {
    rememberWindowInView(state.opening)
    showSelection(state, motion)
  }
  // The first picture does not wait for labels.
  layOut(true)
  if (currentView().lanes !== 'all') changeLanes()
}
