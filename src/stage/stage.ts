/** The timeline: overview, surface with marks and labels, footer. It follows the stores by itself. */
import type { PageState } from '../state/page-state.ts'
import { currentView } from '../state/view-store.ts'
import { windowOfView } from '../timeline/view.ts'
import { contentOf, storyOf } from './content.ts'
import { createMotion, type Motion } from './motion.ts'
import { tellSeen } from './seen.ts'
import { createControls } from './stage-controls.ts'
import { createStageElements } from './stage-elements.ts'
import { followStores, resettle } from './stage-follow.ts'
import { bindInput } from './stage-input.ts'
import { createPicture } from './stage-picture.ts'
import { foldingOf, type StageState, selectedRankOf } from './stage-state.ts'
import { followSurroundings, type Surroundings } from './surroundings.ts'
import { linkWindow } from './window-link.ts'

/** With more items labels are laid out at rest only. */
const MANY_ITEMS = 300

/** Fills `root`, which must be on the page and not hidden, with the timeline and draws it. */
export function createStage(root: HTMLElement, page: PageState): void {
  const elements = createStageElements(root)
  const surroundings = followSurroundings(elements.room, (next) => {
    state.surroundings = next
    if (next.size.widthPx > 0) resettle(state, motion, picture, link)
  })
  const state = openingState(page, elements, surroundings)
  const { store, story, opening } = state
  const link = linkWindow({ start: store.columns.start[0] ?? opening.from, end: story.last + 1 })
  const motion: Motion = createMotion(
    {
      folding: () => foldingOf(state),
      draw: (view) => picture.draw(view),
      commit: () => picture.layOutAtRest(),
      report: link.report,
      isHeavy: () => (state.data?.layout.marks?.items.length ?? Number.POSITIVE_INFINITY) > MANY_ITEMS,
    },
    link.given() ?? opening,
  )
  const controls = createControls(state, motion, {
    onFocus: () => picture.showFocus(),
    onList: () => picture.showCounts(),
  })
  const picture = createPicture(state, motion, controls)
  bindInput(state, motion, controls, picture)
  tellSeen(() => ({
    ...{ story, content: state.content, surroundings: state.surroundings },
    folding: foldingOf(state),
    window: windowOfView(motion.view()),
    selectedRank: selectedRankOf(state),
  }))
  followStores(state, motion, link, controls, picture)
}

function openingState(
  page: PageState,
  elements: StageState['elements'],
  surroundings: Surroundings,
): StageState {
  const { store, story: told } = page.collection
  const story = storyOf(store, told)
  return {
    ...{ page, store, elements, story, surroundings },
    content: contentOf(store, page.outcomes.getState(), currentView().lanes),
    opening: story.openingFor(surroundings.size),
    isFolded: true,
    highlightedRank: null,
    data: null,
  }
}
