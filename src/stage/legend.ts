import { marksRoom } from '../timeline/scene.ts'
import type { Cells } from './cells.ts'
import { setText } from './dom.ts'
import { INSET_PX } from './stage-sizes.ts'

/** What the full height of a bar stands for, where there are bars; `cells` are those of the last frame. */
export function showLegend(legend: HTMLElement, cells: Cells | null): void {
  const lane = cells?.style.kind === 'bars' ? cells.laneRanks?.lanes[0] : undefined
  legend.hidden = lane === undefined
  if (cells === null || lane === undefined) return
  const { footY, heightPx } = marksRoom(lane)
  setText(legend, cells.legend)
  legend.style.transform = `translate(${INSET_PX}px, ${Math.round(footY - heightPx)}px)`
}
