import { NO_COLOR } from '../dataset/event-columns.ts'
import type { Picture } from './picture.ts'
import type { PictureContext } from './picture-context.ts'
import type { PictureStyle } from './picture-style.ts'

const WASH_TOP_PX = 8
const WASH_ALPHA = 0.6
const TICK_PX = 5
const LABEL_DROP_PX = 21
const PERIOD_DROP_PX = 40
const CHEVRON_PX = 3.5

/** An angle that points to the right, on a gap in the line. */
function paintChevron(context: PictureContext, x: number, y: number, style: PictureStyle): void {
  context.fillStyle = style.palette.paper
  context.fillRect(x - 4, y - 5, 8, 11)
  context.beginPath()
  context.moveTo(x - CHEVRON_PX / 2, y - CHEVRON_PX + 0.75)
  context.lineTo(x + CHEVRON_PX / 2, y + 0.75)
  context.lineTo(x - CHEVRON_PX / 2, y + CHEVRON_PX + 0.75)
  context.lineWidth = 1.2
  context.strokeStyle = style.palette.inkTertiary
  context.stroke()
}

/** The named stretches' ground, the line with ticks and folds, and the words beneath. */
export function paintAxis(
  context: PictureContext,
  { axis, roomPx, widthPx }: Picture,
  style: PictureStyle,
): void {
  const { palette } = style
  const lineColor = palette.marks[NO_COLOR] ?? palette.inkTertiary
  context.globalAlpha = WASH_ALPHA
  context.fillStyle = palette.wash
  for (const { fromX, toX, isPart } of axis.periods)
    if (isPart) context.fillRect(fromX, WASH_TOP_PX, toX - fromX, roomPx - WASH_TOP_PX)
  context.globalAlpha = 1
  context.fillStyle = lineColor
  context.fillRect(0, roomPx, widthPx, 1.5)
  for (const { x } of axis.ticks) context.fillRect(x - 0.5, roomPx, 1, TICK_PX)
  for (const x of axis.chevrons) paintChevron(context, x, roomPx, style)
  context.textAlign = 'center'
  context.font = style.small
  context.fillStyle = palette.inkTertiary
  for (const { x, text } of axis.labels) context.fillText(text, x, roomPx + LABEL_DROP_PX)
  context.font = style.boldSmall
  context.fillStyle = palette.ink
  for (const { x, text } of axis.periods) context.fillText(text, x, roomPx + PERIOD_DROP_PX)
}
