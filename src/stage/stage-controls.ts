/** What a reader acts with: keys and their focus, buttons of the footer, lists of events without a label. */
import { selectRank } from '../state/selection.ts'
import { selectEvent } from '../state/view-store.ts'
import { timeWindow } from '../timeline/time-window.ts'
import { projectionOf } from '../timeline/view.ts'
import { createEventFocus, type EventFocus } from './event-focus.ts'
import { createFooter, type Footer } from './footer.ts'
import type { Motion } from './motion.ts'
import { type StageCommands, stageCommands } from './stage-commands.ts'
import { createStageLists, type StageLists } from './stage-lists.ts'
import { INSET_PX } from './stage-sizes.ts'
import { foldingOf, type StageState, selectedRankOf, widthOf } from './stage-state.ts'

export interface Controls {
  readonly focus: EventFocus
  readonly commands: StageCommands
  readonly lists: StageLists
  readonly footer: Footer
  /** Opens an event. */
  readonly select: (rank: number) => void
}

export interface ControlsHost {
  /** The focus has come to another event, or has left. */
  readonly onFocus: () => void
  /** A list has opened or closed. */
  readonly onList: () => void
}

const ZOOM_STEP = 1.6
/** Zooming to a group shows so much more on either side, px. */
const GROUP_MARGIN_PX = 24

function commandsFor(
  state: StageState,
  motion: Motion,
  focus: EventFocus,
  onMove: () => void,
): StageCommands {
  return stageCommands({
    ...{ store: state.store, motion, focus, onMove },
    get ranks() {
      return state.content.ranks
    },
    get folding() {
      return foldingOf(state)
    },
    get startRank() {
      return focus.rank() ?? selectedRankOf(state)
    },
    get firstLabelled() {
      return state.data?.layout.labels[0]?.rank ?? null
    },
    onClose: () => selectEvent(null),
  })
}

function listsFor(
  state: StageState,
  onSelect: (rank: number) => void,
  onZoom: (fromX: number, toX: number) => void,
  onChange: () => void,
): StageLists {
  return createStageLists(state.elements, {
    ...{ store: state.store, onSelect, onZoom, onChange },
    get selectedRank() {
      return selectedRankOf(state)
    },
    get size() {
      return { widthPx: widthOf(state), heightPx: state.data?.heightPx ?? 0 }
    },
    get undated() {
      return state.content.undated
    },
  })
}

export function createControls(state: StageState, motion: Motion, host: ControlsHost): Controls {
  const focus = createEventFocus(state.elements.surface, host.onFocus)
  const select = (rank: number): void => void selectRank(state.store, state.page.selection, rank)
  const commands = commandsFor(state, motion, focus, () => lists.close())
  const zoomTo = (fromX: number, toX: number): void => {
    const { time } = projectionOf(motion.view(), widthOf(state), INSET_PX)
    commands.zoomTo(timeWindow(time(fromX - GROUP_MARGIN_PX), time(toX + GROUP_MARGIN_PX)))
  }
  const lists = listsFor(state, select, zoomTo, host.onList)
  const footer = createFooter(state.elements.footerRoom, {
    onEarlier: () => commands.showBeyond(-1),
    onLater: () => commands.showBeyond(1),
    onZoomIn: () => commands.zoomBy(ZOOM_STEP),
    onZoomOut: () => commands.zoomBy(1 / ZOOM_STEP),
    onWhole: commands.showWhole,
    onFold: () => {
      state.isFolded = !state.isFolded
      motion.refold()
    },
    onUndated: lists.toggleUndated,
  })
  return { focus, commands, lists, footer, select }
}
