/** What stands as elements on the page's surface and as text in a picture. Places agree with `timeline.css`. */

import { groupDigits } from '../core/group-digits.ts'
import { INSET_PX } from '../stage/stage-sizes.ts'
import { labelBox } from '../timeline/label-layout.ts'
import type { SceneLabel } from '../timeline/scene-labels.ts'
import { breakLines } from './break-lines.ts'
import { type CountMark, LEGEND_INDENT_PX, type Picture } from './picture.ts'
import type { PictureContext } from './picture-context.ts'
import type { PictureStyle } from './picture-style.ts'

const DATE_BASELINE_PX = 12
const FIRST_LINE_PX = 29.5
const LINE_PX = 18
const LANE_BASELINE_PX = 17
const COUNT_GAP_PX = 4
const LEGEND_TICK_PX = 8

function paintLabel(
  context: PictureContext,
  label: SceneLabel,
  isSelected: boolean,
  style: PictureStyle,
): void {
  const { palette } = style
  const box = labelBox(label)
  const isLeft = label.side === 'left'
  const x = Math.round(box.left) + (isLeft ? label.width : 0)
  const y = Math.round(box.top)
  context.textAlign = isLeft ? 'right' : 'left'
  context.font = isSelected ? style.boldSmall : style.small
  context.fillStyle = isSelected ? palette.accent : palette.inkTertiary
  context.fillText(label.item.dateLine, x, y + DATE_BASELINE_PX)
  context.font = label.isBold ? style.boldTitle : style.title
  context.fillStyle = palette.ink
  for (const [index, line] of label.lines.entries())
    context.fillText(line, x, y + FIRST_LINE_PX + index * LINE_PX)
}

export function paintLabels(context: PictureContext, { layout, marks }: Picture, style: PictureStyle): void {
  for (const label of layout.labels) paintLabel(context, label, label.rank === marks.selectedRank, style)
}

export function paintCounts(
  context: PictureContext,
  counts: readonly CountMark[],
  { small, palette }: PictureStyle,
): void {
  context.font = small
  context.fillStyle = palette.inkTertiary
  context.textAlign = 'center'
  for (const { x, y, text } of counts) context.fillText(text, x, y + 4)
}

/** A lane's name, cut with an ellipsis where the picture is narrower. */
function laneName(label: string, mostPx: number, measure: (text: string) => number): string {
  const lines = breakLines(label, mostPx - measure('…'), measure)
  return lines.length > 1 ? `${lines[0]}…` : label
}

/** Names, counts and dividing lines of the lanes; nothing for a single lane without a name. */
export function paintLaneNames(
  context: PictureContext,
  { layout, widthPx, measure }: Picture,
  { boldSmall, small, palette }: PictureStyle,
): void {
  const { lanes } = layout.laneRanks
  if (lanes.length === 1 && lanes[0]?.label === '') return
  const width = (text: string): number => measure(boldSmall, text)
  context.textAlign = 'left'
  lanes.forEach((lane, index) => {
    const y = lane.topPx + LANE_BASELINE_PX
    const count = groupDigits(lane.count)
    const name = laneName(lane.label, widthPx - 2 * INSET_PX - COUNT_GAP_PX - width(count), width)
    context.font = boldSmall
    context.fillStyle = palette.inkSecondary
    context.fillText(name, INSET_PX, y)
    context.font = small
    context.fillStyle = palette.inkTertiary
    context.fillText(count, INSET_PX + width(name) + COUNT_GAP_PX, y)
    context.fillStyle = palette.hairline
    if (index < lanes.length - 1) context.fillRect(0, Math.round(lane.topPx + lane.heightPx) - 1, widthPx, 1)
  })
}

/** What the full height of bars stands for, beside a mark of that height. */
export function paintLegends(
  context: PictureContext,
  { legends }: Picture,
  { legend: font, palette }: PictureStyle,
): void {
  context.textAlign = 'left'
  for (const { words, box } of legends) {
    context.fillStyle = palette.axis
    context.fillRect(box.left, box.top, LEGEND_TICK_PX, 1)
    context.fillRect(box.left, box.top, 1, box.bottom - box.top)
    context.font = font
    context.fillStyle = palette.inkTertiary
    context.fillText(words, box.left + LEGEND_INDENT_PX, box.top + 15)
  }
}
