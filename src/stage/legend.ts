import { marksRoom } from '../timeline/scene.ts'
import type { Cells } from './cells.ts'
import { setText } from './dom.ts'
import { INSET_PX } from './stage-sizes.ts'

/**
 * A scale mark of a lane's full height with what it stands for, once for each scale, where there are bars; `cells` are those
 * of the last frame. There are as many elements as there can be scales.
 */
export function showLegends(elements: readonly HTMLElement[], cells: Cells | null): void {
  elements.forEach((element, index) => {
    const legend = cells?.legends[index]
    const lane = legend === undefined ? undefined : cells?.laneRanks?.lanes[legend.lane]
    element.hidden = lane === undefined
    if (legend === undefined || lane === undefined) return
    const { footY, heightPx } = marksRoom(lane)
    setText(element, legend.words)
    element.style.height = `${Math.round(heightPx)}px`
    element.style.transform = `translate(${INSET_PX}px, ${Math.round(footY - heightPx)}px)`
  })
}
