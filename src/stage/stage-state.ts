/** What the timeline shows at the moment: one object that its parts share, and the questions that they ask of it. */
import type { EventStore } from '../dataset/event-store.ts'
import type { PageState } from '../state/page-state.ts'
import type { Folding } from '../timeline/folding.ts'
import type { TimeWindow } from '../timeline/time-window.ts'
import type { Content, Story } from './content.ts'
import type { FrameData } from './frame.ts'
import type { StageElements } from './stage-elements.ts'
import type { Surroundings } from './surroundings.ts'

export interface StageState {
  readonly page: PageState
  readonly store: EventStore
  readonly elements: StageElements
  readonly story: Story
  surroundings: Surroundings
  content: Content
  /** The window that a link without one opens on, for the present size. */
  opening: TimeWindow
  /** Whether quiet stretches are folded. */
  isFolded: boolean
  /** The event that the pointer is at. */
  highlightedRank: number | null
  /** What frames are drawn from; null before the first layout. */
  data: FrameData | null
}

/** Stories of up to so many events are laid out with their labels within a frame. */
const MOST_AT_ONCE = 200

export const foldingOf = ({ isFolded, story }: StageState): Folding => (isFolded ? story.folded : story.even)
export const selectedRankOf = ({ page }: StageState): number | null => page.selection.getState().rank
export const widthOf = ({ surroundings }: StageState): number => surroundings.size.widthPx
export const isLarge = ({ store }: StageState): boolean => store.columns.dated > MOST_AT_ONCE
export const isLabelled = ({ data }: StageState, rank: number): boolean =>
  data?.layout.labels.some((label) => label.rank === rank) === true
