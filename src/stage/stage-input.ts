/** What pointers and keys on the surface do. */
import { markAt } from '../timeline/marks.ts'
import { panView, type View, zoomView } from '../timeline/view.ts'
import { cellUnder } from './cells.ts'
import { attachGestures } from './gestures.ts'
import type { Motion } from './motion.ts'
import type { Controls } from './stage-controls.ts'
import type { StagePicture } from './stage-picture.ts'
import { HIT_PX, INSET_PX } from './stage-sizes.ts'
import { foldingOf, type StageState, widthOf } from './stage-state.ts'
import { bindSurfaceInput } from './surface-input.ts'

const insetShare = (widthPx: number): number => widthPx / Math.max(1, widthPx - 2 * INSET_PX)
const insetFocus = (share: number, widthPx: number): number => 0.5 + (share - 0.5) * insetShare(widthPx)

export function bindInput(
  state: StageState,
  motion: Motion,
  { commands, lists, select }: Controls,
  { frame, clusterOf, showFocus }: StagePicture,
): void {
  const { surface } = state.elements
  const focusAt = (share: number): number => insetFocus(share, widthOf(state))
  const rankNear = (x: number, y: number): number | null =>
    markAt(frame.marks(), x, y, HIT_PX)?.item.rank ?? null
  const moveBy = (next: View): void => {
    lists.close()
    motion.move(next)
  }
  attachGestures(surface, {
    pan: (share) => moveBy(panView(motion.view(), share * insetShare(widthOf(state)))),
    zoom: (factor, at) => moveBy(zoomView(foldingOf(state), motion.view(), factor, focusAt(at))),
    rest: motion.rest,
    restSoon: motion.restSoon,
    zoomStep: (factor, at) => commands.zoomBy(factor, focusAt(at)),
    press: (x, y) => {
      const rank = rankNear(x, y)
      const cells = frame.cells()
      const cell = cells === null ? null : cellUnder(cells, x, y)
      if (rank !== null) select(rank)
      else if (cell !== null) lists.openGroup(cell)
    },
  })
  bindSurfaceInput(surface, {
    clusterOf,
    onCluster: lists.toggleCluster,
    onSelect: select,
    onHover: (rank) => {
      if (rank === state.highlightedRank) return
      state.highlightedRank = rank
      showFocus()
    },
    markNear: rankNear,
    onCommand: commands.run,
  })
}
